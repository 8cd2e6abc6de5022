"""`./course exercises` and `./course answer`: the programs that make students' notebooks and show planted mistakes."""

from tools.launch.arguments import Command
from tools.launch.grading import run_java


def answer_arguments(parser):
    parser.needs = "a task such as 10.1, and perhaps the key of a mistake: ./course answer 10.1 no-tanh"
    parser.add_argument("task", metavar="TASK", help="such as 10.1")
    parser.add_argument("key", metavar="KEY", nargs="?", help="of one of its mistakes, such as no-tanh; without it, all are listed")


def exercises(course, options):
    return run_java(course, "grade.Generate", [str(course.root)])


def answer(course, options):
    return run_java(course, "grade.AnswerCommand", options.words)


COMMANDS = {
    "exercises": Command("the students' notebooks made anew from those in solutions/", exercises),
    "answer": Command("the planted mistakes of a task such as 10.1, or one of them as a whole program", answer, answer_arguments),
}
