"""The editor's track: work/java holds a Maven project with a file for each task, which is the learner's as his notebooks are."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from datetime import datetime

from tools.launch import notebooks
from tools.launch.checkout import digest, read_json, write_atomically, write_json
from tools.launch.notebooks import file_number, read, source, sources
from tools.launch.steps import Failure

HEADING = re.compile(r"^## Task ([\w.]+): (.*)$", re.M)
TO_A_NOTEBOOK = re.compile(r"\]\((?:\.\./(?:notebooks|exercises)/)?([\w.-]+\.ipynb)")
POM = """\
<?xml version="1.0" encoding="UTF-8"?>
<!-- Your answers, for Maven and for editors: mvn test, mvn test -Dtest=Ex04Test. -->
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>work</groupId>
  <artifactId>answers</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <!-- The versions of libraries that the course runs with. -->
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>{group}</groupId>
        <artifactId>{root}</artifactId>
        <version>{version}</version>
        <type>pom</type>
        <scope>import</scope>
      </dependency>
    </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency>
      <groupId>{group}</groupId>
      <artifactId>checks</artifactId>
      <version>{version}</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
{plugins}    </plugins>
  </build>
</project>
"""
PLUGIN = """\
      <plugin>
        <artifactId>{name}</artifactId>
        <version>{version}</version>
{configuration}      </plugin>
"""
JVM = "        <configuration>\n          <argLine>{options}</argLine>\n        </configuration>\n"
TEST = """\
package {package};

import check.EditorTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The checks of exercise {number}, for the button of an editor and for mvn test -Dtest={name}. */
class {name} {{
{factories}}}
"""
FACTORY = """\
    @TestFactory
    Stream<DynamicTest> task{task}() {{
        return EditorTests.of("{id}", {answer}::new);
    }}
"""


@dataclass(frozen=True)
class JavaAnswer:
    """A task's file: the task's number, the class, and the exercise's number."""

    task: str
    name: str
    exercise: str

    @property
    def path(self):
        return f"src/main/java/ex{self.exercise}/{self.name}.java"


def folder(course):
    return course.work / "java"


def refresh(course):
    """Writes what is new, renews what the learner left as it was; returns the sentences to say."""
    records, said = read_json(_records(course)), []
    for place, text in fresh(course).items():
        sentence = _refresh_one(course, place, text, records)
        if sentence:
            said.append(sentence)
    write_json(_records(course), records)
    return said


def reset(course, task):
    """A fresh file for the task, the old one kept; returns what was done."""
    answer = answer_named(course, task)
    target, records = folder(course) / answer.path, read_json(_records(course))
    said = f"{target.relative_to(course.root).as_posix()} is fresh."
    if target.exists():
        kept = course.work / "kept" / f"{answer.name}-{datetime.now():%Y%m%d-%H%M%S-%f}.java"
        kept.parent.mkdir(parents=True, exist_ok=True)
        target.replace(kept)
        said += f" Your old one is {kept.relative_to(course.root).as_posix()}."
    _write(course, answer.path, fresh(course)[answer.path], records)
    write_json(_records(course), records)
    return said


def answers(course):
    """The file of every task, in order."""
    return [answer for path in sources(course, "exercises") for answer, _ in _answers(path)]


def answer_named(course, task):
    found = [answer for answer in answers(course) if answer.task == task]
    if not found:
        raise Failure(f"There is no task {task!r}. A task has a number such as 4.1; ./course watch --help tells more.")
    return found[0]


def fresh(course):
    """Each file of the project and its text, by its place in the project."""
    files = {"pom.xml": _pom(course)}
    for path in sources(course, "exercises"):
        package, found = f"ex{_number(path)}", _answers(path)
        files[f"{package}.md"] = _statement(path)
        files |= {answer.path: text for answer, text in found}
        name = f"Ex{_number(path)}Test"
        factories = "\n".join(FACTORY.format(task=one.task.replace(".", "_"), id=one.task, answer=one.name) for one, _ in found)
        files[f"src/test/java/{package}/{name}.java"] = TEST.format(package=package, number=_number(path), name=name, factories=factories)
    return files


def _answers(path):
    """Each answer of an exercise with the text of its file: the cell of its notebook, in a package."""
    notebook, found = read(path), []
    titles = {title[0]: title[1] for cell in notebook["cells"] for title in HEADING.findall(source(cell))}
    for task, text in notebooks.answers(notebook):
        answer = JavaAnswer(task, notebooks.class_in(text), _number(path))
        head = f"package ex{answer.exercise};\n\n// Task {task}: {titles[task]}. What it asks is in ex{answer.exercise}.md.\n"
        found.append((answer, f"{head}{text.rstrip()}\n"))
    return found


def _statement(path):
    """What the exercise says around its cells, with the name of a file where a cell for an answer stands."""
    files, parts = {answer.task: answer for answer, _ in _answers(path)}, []
    for cell in read(path)["cells"]:
        answer = files.get(notebooks.answered(cell))
        if cell["cell_type"] == "markdown":
            parts.append(TO_A_NOTEBOOK.sub(r"](../\1", source(cell)).strip())
        elif answer:
            parts.append(f"**Your answer:** [`{answer.name}.java`]({answer.path})")
    return "\n\n".join(parts) + "\n"


def _number(path):
    """04 for the exercise 04x-…."""
    return path.stem.partition("x-")[0]


def _pom(course):
    """With the versions of the course, whose plugins are then on the disk already."""
    space = {"m": "http://maven.apache.org/POM/4.0.0"}
    root = ElementTree.parse(course.root / "pom.xml").getroot()
    named = [(plugin.findtext("m:artifactId", "", space), plugin.findtext("m:version", "", space)) for plugin in root.iterfind(".//m:plugin", space)]
    versions = {name: version for name, version in named if version}
    options = root.findtext("m:properties/m:jvm.options", "", space)
    wanted = {"maven-compiler-plugin": "", "maven-surefire-plugin": JVM.format(options=options), "maven-resources-plugin": "", "maven-jar-plugin": ""}
    plugins = "".join(
        PLUGIN.format(name=name, version=versions[name], configuration=configuration) for name, configuration in wanted.items() if versions.get(name)
    )
    group, name, version = (root.findtext(f"m:{part}", "", space) for part in ("groupId", "artifactId", "version"))
    return POM.format(group=group, root=name, version=version, plugins=plugins)


def _refresh_one(course, place, text, records):
    target, made = folder(course) / place, digest(text)
    if not target.exists():
        return _write(course, place, text, records)
    current = digest(target)
    if current == made:
        records[place] = made
        return None
    if current == records.get(place):  # untouched since it was written
        return _write(course, place, text, records)
    if records.get(place) in (made, None):
        return None
    name = target.name.removesuffix(".java")
    tasks = [answer.task for answer in answers(course) if answer.path == place]
    remedy = f"./course reset {tasks[0]} fetches it and keeps yours" if tasks else f"delete it, and the next ./course watch writes the new one"
    return f"There is a newer {name} than the one that yours in work/java began from; {remedy}."


def _write(course, place, text, records):
    write_atomically(folder(course) / place, text)
    records[place] = digest(text)


def _records(course):
    return folder(course) / ".files.json"


def chosen(course, names):
    """The answers that the names mean: 4.1 a task, 04 or ex04 an exercise; all without names."""
    everything = answers(course)
    found = {}
    for name in names:
        exercise = file_number(name.removeprefix("ex"))
        some = [one for one in everything if name == one.task or exercise == one.exercise]
        if not some:
            raise Failure(f"There is no exercise or task {name!r}. Exercises have numbers such as 04, tasks such as 4.1.")
        found |= {one.path: one for one in some}
    return list(found.values()) if names else everything
