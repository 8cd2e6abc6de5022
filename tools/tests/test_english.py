"""Habits of writing that the tests find by reading."""

from tools.workshop import english
from tools.tests.fakes import CourseTest


class English(CourseTest):
    def problems(self, name, text):
        path = self.course.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return english.problems(path)

    def test_each_habit_is_found_in_a_comment_and_in_a_text(self):
        for text, better in (
            ("Of most tasks; some have longer.", "a sentence with a subject"),
            ("a mask a sequence", "per"),
            ("some 14 µs a frame", "per"),
            ("whatever stands in the padding", "the contents of, or what is in"),
            ("it is read; who is not found is listed", "whoever, or anyone who"),
            ("a learner is told of it", "reads, learns or is shown"),
            ("a model of one's own", "its own, or your own"),
            ("one in place of a loop", "instead of"),
            ("everything, save where it fits", "except"),
            ("it loops for ever", "forever"),
            ("So many rows are filled", "the number, or this many"),
            ("the mean is taken off", "subtracted, or removed"),
            ("this is no notebook", "is not a"),
        ):
            for java in (f"/** {text} */", f"/**\n * {text.replace(' ', chr(10) + ' * ')}\n */", f"    // {text}", f'throw new Failure("{text}");'):
                found = self.problems("exercises/checks/A.java", java)
                self.assertEqual([problem.rpartition("write ")[2] for problem in found], [better], java)
            self.assertEqual(len(self.problems("data/README.md", f"- {text}")), 1, text)

    def test_code_and_plain_words_are_left_alone(self):
        plain = "Of course a learner who does not pass can be told from one who does; there is no answer in `is told`."
        self.assertEqual(self.problems("README.md", f"{plain}\n\n```\nfor ever\n```\n"), [])
        self.assertEqual(self.problems("exercises/A.java", 'String a = "there is no file b.csv";'), [])
        self.assertEqual(self.problems("exercises/A.java", f'/** {plain.replace("`", "{")} */\nint values = a; // one value per line'.replace("{is told{", "it")), [])

    def test_texts_that_are_joined_are_read_as_one(self):
        self.assertEqual(len(self.problems("solutions/A.java", 'String a = "it loops for"\n        + " ever";')), 1)

    def test_comments_keep_to_their_width_and_code_need_not(self):
        wide = "x" * 120
        self.assertEqual(self.problems("solutions/A.java", f'String {wide} = "{wide}";'), [])
        for comment in (f"/** {wide} */", f"// {wide}", f"/**\n * short\n * {wide}\n */"):
            self.assertEqual(len(self.problems("solutions/A.java", comment)), 1, comment)

    def test_exercises_are_read_in_text_and_code_and_lessons_are_not(self):
        path = self.write_notebook("solutions/ex04-a.ipynb", ("markdown", "It is told."), ("code", "// a table of one's own\nint a;"))
        self.assertEqual(len(english.problems(path)), 2)
        self.write_notebook("notebooks/04-a.ipynb", ("markdown", "for ever"))
        said, counts = self.said_by(english.read_all, self.course)
        self.assertEqual(counts, (0, 1))
        self.assertIn("solutions/ex04-a.ipynb: it says", said)
        self.assertNotIn("notebooks/", said)
