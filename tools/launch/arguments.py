"""What a command is told: parsed by argparse, and whatever is wrong with it said in one sentence with what is allowed."""

import argparse
import re
from dataclasses import dataclass
from typing import Callable

from tools.launch.steps import Failure


@dataclass(frozen=True)
class Command:
    """A command of ./course: what the help says of it, what adds its arguments to a parser, and what runs it."""

    summary: str
    run: Callable  # of the course and the parsed options; returns the exit code
    arguments: Callable = lambda parser: None
    raw: bool = False  # whether another program reads the words, which are then the options


class Parser(argparse.ArgumentParser):
    """Reads the words of one command. `needs` is what it says where something is missing."""

    def __init__(self, name, command):
        super().__init__(prog=f"./course {name}", description=command.summary, allow_abbrev=False)
        self.needs, self.fault, self.text = "more", 1, None  # exit code of a wrong command line; a help written elsewhere
        self.optional_value = ()  # options that take a value behind = alone
        command.arguments(self)

    def read(self, words):
        """The options; `words` among them are those that were read."""
        options, rest = self.parse_known_intermixed_args([f"{word}=" if word in self.optional_value else word for word in words])
        if rest:
            self._refuse(next((word for word in rest if word.startswith("-")), rest[0]))
        options.words = list(words)
        return options

    def format_help(self):
        return self.text or super().format_help()

    def error(self, message):
        option = re.match(r"argument ([^:]+): ", message)
        if option and "explicit argument" in message:
            raise Failure(f"{self.prog} does not know {option[1].split('/')[-1]!r} with a value.", self.fault)
        if option and "expected" in message:
            raise Failure(f"{self.prog}: {option[1].split('/')[-1]} needs a value.", self.fault)
        if "required" in message:
            raise Failure(f"{self.prog} needs {self.needs}", self.fault)
        raise Failure(f"{self.prog}: {message.removeprefix('argument ').replace(': ', ' is ')}.", self.fault)  # not allowed with another

    def _refuse(self, word):
        known = [action.option_strings[-1] for action in self._actions if action.option_strings and action.dest != "help"]
        name = word.partition("=")[0] if word.startswith("-") else word
        raise Failure(f"{self.prog} does not know {name!r}; it knows {' '.join(known) or 'nothing more'}.", self.fault)


def whole_number(name, most=None):
    """A type for argparse: from 1 to `most`."""

    def read(text):
        if not text.isascii() or not text.isdigit() or not 0 < int(text) <= (most or int(text)):
            raise Failure(f"{name} needs a number from 1{f' to {most}' if most else ''}, not {text!r}.")
        return int(text)

    return read


def one_of(name, *known):
    """A type for argparse: one of these words."""

    def read(text):
        if text not in known:
            raise Failure(f"{name} is {' or '.join(known)}, not {text!r}.")
        return text

    return read
