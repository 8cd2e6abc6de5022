"""What is compared of a lesson's outputs: words, numbers, pictures, not times; and what of them is renewed."""

import base64
import json
import struct
import unittest
import zlib

from tools.launch.notebooks import read
from tools.workshop import outputs, pictures, stored_outputs, wording
from tools.workshop.execute import Result
from tools.tests.fakes import SET_UP, CourseTest

HERE, ELSEWHERE = "amd64, 2 cores, 512-bit vectors", "aarch64, 8 cores, 128-bit vectors"


def stream(text):
    return {"output_type": "stream", "name": "stdout", "text": text}


def shown(**data):
    return {"output_type": "display_data", "metadata": {}, "data": {kind.replace("_", "/"): content for kind, content in data.items()}}


def cell(*found, **marks):
    return {"cell_type": "code", "id": "a", "source": "x", "metadata": {"unrolled": marks} if marks else {}, "outputs": list(found)}


def png(width, height, paint, filters=(0,)):
    """A picture of `paint(x, y)`, three equal channels, its rows filtered in turn by those kinds."""
    rows, above = b"", bytes(3 * width)
    for y in range(height):
        row = bytes(value for x in range(width) for value in [paint(x, y)] * 3)
        rows += bytes([filters[y % len(filters)]]) + filtered(filters[y % len(filters)], row, above)
        above = row
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(struct.pack(">I", len(data)) + name + data + bytes(4) for name, data in chunks)


def indexed(width, height, paint, greys):
    """A picture whose pixels are places in a palette."""
    rows = b"".join(bytes(1) + bytes(paint(x, y) for x in range(width)) for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    chunks = (b"IHDR", header), (b"PLTE", bytes(grey for grey in greys for _ in range(3))), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(struct.pack(">I", len(data)) + name + data + bytes(4) for name, data in chunks)


def filtered(kind, row, above):
    def value(place):
        left, corner = (row[place - 3], above[place - 3]) if place >= 3 else (0, 0)
        nearest = min((abs(up - corner), 0, left) for up in [above[place]])
        guesses = [0, left, above[place], (left + above[place]) // 2]
        distances = [(abs(left + above[place] - corner - near), turn, near) for turn, near in enumerate((left, above[place], corner))]
        assert nearest[0] == distances[0][0]
        return (row[place] - [*guesses, min(distances)[2]][kind]) & 255

    return bytes(value(place) for place in range(len(row)))


def picture(content):
    return shown(image_png=base64.b64encode(content).decode(), text_plain="Picture")


def figure(alt, *contents):
    """What the toolkit shows: pictures inside HTML, each with its text."""
    images = "".join(f'<img alt="{alt}" width="40" src="data:image/png;base64,{base64.b64encode(content).decode()}">' for content in contents)
    return shown(text_html=f"<figure><style>img {{}}</style>{images}</figure>", text_plain="Picture")


class Printed(unittest.TestCase):
    def differ(self, old, new, same_kind=True, **marks):
        return outputs.difference(cell(stream(old), **marks), cell(stream(new)), same_kind)


class Words(Printed):
    def test_another_word_is_told_with_both_lines(self):
        self.assertEqual(self.differ("one\nit rises\n", "one\nit  falls\n"), ("it rises", "it falls"))
        self.assertEqual(self.differ("one\n", "one\ntwo\n"), ("nothing", "two"))
        self.assertIsNone(self.differ("a   table\n", "a table \n\n"))

    def test_words_count_on_every_kind_of_machine(self):
        self.assertIsNotNone(self.differ("it rises", "it falls", same_kind=False))
        self.assertIsNotNone(self.differ("loss 0.5", "loss NaN", same_kind=False))

    def test_pieces_in_which_a_kernel_sends_them_do_not_count(self):
        whole, parts = cell(stream("a\nb\n")), cell(stream("a\n"), stream(["b\n"]))
        self.assertIsNone(outputs.difference(whole, parts, True))

    def test_sample_is_compared_by_its_claims(self):
        self.assertIsNone(self.differ("Then has toms\nIt holds: it spells", "Thang I counted\nmore\nIt holds: it spells", sample=True))
        self.assertIsNotNone(self.differ("Then\nIt holds: it spells", "Then\nIt holds: it sings", sample=True))

    def test_more_or_other_things_shown_are_another_output(self):
        text = shown(text_plain="x")
        self.assertIsNotNone(outputs.difference(cell(text), cell(text, text), False))
        self.assertIsNotNone(outputs.difference(cell(text), cell(picture(png(8, 8, lambda x, y: 0))), False))
        self.assertIsNotNone(outputs.difference(cell(text), cell(), False))


class Numbers(Printed):
    def test_decimals_agree_within_the_tolerance_or_their_last_digit(self):
        for one, other in (("0.500", "0.505"), ("-1.00", "-1.01"), ("2.4e-07", "2.5e-07"), ("1,000.0", "1,010.0"), ("0.0001", "-0.0000"), ("−0.50", "-0.50")):
            self.assertTrue(wording.agree(one, other), (one, other))
            self.assertIsNone(self.differ(f"loss {one} nats", f"loss {other} nats"))
        for one, other in (("0.500", "0.520"), ("1.00", "-1.00"), ("2.4e-07", "2.4e-08"), ("0.0050", "0.0080"), ("4.9e-31", "0.0")):
            self.assertFalse(wording.agree(one, other), (one, other))
            self.assertIsNotNone(self.differ(f"loss {one} nats", f"loss {other} nats"))

    def test_counts_are_equal_or_not(self):
        self.assertIsNotNone(self.differ("28 of 1024 paths", "27 of 1024 paths"))
        self.assertIsNotNone(self.differ("34,137 words", "34,138 words"))
        self.assertIsNone(self.differ("1,024 words", "1024 words"))

    def test_digits_in_a_name_are_a_word(self):
        self.assertIsNotNone(self.differ("h4 of ex04", "h3 of ex04", same_kind=False))

    def test_numbers_do_not_count_on_another_kind_of_machine(self):
        self.assertIsNone(self.differ("28 paths, loss -0.5\n[[ 1, 2]]", "27 paths, loss 3e+05\n[[ 1,  9]]", same_kind=False))


class Times(Printed):
    def test_times_do_not_count(self):
        for old, new in (
            ("step 60 of 60, loss 0.1, 1 min 23 s, done", "step 60 of 60, loss 0.1, 23 s, done"),
            ("here: 130 ms side by side, 0.5 µs", "here: 8.25 ms side by side, 1 s"), ("after 39 seconds", "after 1 minute"), ("1,234 ms", "987 ms"),
        ):  # fmt: skip
            self.assertIsNone(self.differ(old, new), (old, new))
        self.assertIsNotNone(self.differ("step 60 of 60, 1 s, done", "step 59 of 60, 1 s, done"))
        self.assertIsNotNone(self.differ("10 steps", "11 steps"))
        self.assertIsNotNone(self.differ("5 msb", "6 msb"))

    def test_numbers_of_a_cell_that_times_say_nothing(self):
        old = "  time  \n cell | ms |\n----\n GRU | 0.46 |"
        new = "   time   \n cell | ms |\n-------\n GRU | 99.1 |"
        self.assertIsNone(self.differ(old, new, times=True))
        self.assertIsNotNone(self.differ(old, new))
        self.assertIsNotNone(self.differ(old, new.replace("GRU", "LSTM"), times=True))


class Html(unittest.TestCase):
    def differ(self, old, new):
        return outputs.difference(cell(shown(text_html=old, text_plain="x")), cell(shown(text_html=new, text_plain="y")), True)

    def test_text_of_a_table_counts_and_its_markup_does_not(self):
        table = "<style>td { color: red }</style><table><tr><td>task</td><td>0.50 &lt; 1</td></tr><tr><td>loop</td></tr></table>"
        self.assertEqual(wording.text_of(table).split("\n")[0].split(), ["task", "0.50", "<", "1"])
        self.assertIsNone(self.differ(table, table.replace("red", "blue").replace("<td>", "<td class='a'>").replace("0.50", "0.51")))
        self.assertEqual(self.differ(table, table.replace("loop", "step")), ("loop", "step"))

    def test_sound_counts_by_its_length(self):
        sound = '<p>The tune<audio src="data:audio/wav;base64,{}"></audio></p>'
        self.assertIsNone(self.differ(sound.format("A" * 400), sound.format("B" * 400)))
        self.assertEqual(self.differ(sound.format("A" * 400), sound.format("A" * 800)), ("The tune a sound of 300 bytes", "The tune a sound of 600 bytes"))

    def test_progress_bar_counts_without_its_time(self):
        bar = "<div><progress max='9' value='9'></progress> step 9 of 9, loss {}, {} s, done</div>"
        self.assertIsNone(self.differ(bar.format(0.5, 4), bar.format(0.5, 17)))
        self.assertIsNotNone(self.differ(bar.format(0.5, 4), bar.format(0.9, 4)))


class Pictures(unittest.TestCase):
    def differ(self, old, new, same_kind=True):
        return outputs.difference(cell(picture(old)), cell(picture(new)), same_kind)

    def test_every_filter_is_undone(self):
        def paint(x, y):
            return (x * y * 7 + x * 3) % 256

        plain = pictures.blocks(png(48, 48, paint))
        self.assertEqual(plain, pictures.blocks(png(48, 48, paint, (0, 1, 2, 3, 4))))
        self.assertEqual(plain[1], sum(paint(x, y) for x in range(16, 32) for y in range(16)) / 256)

    def test_palette_stands_for_its_colours(self):
        def paint(x, y):
            return 255 if x > y else 51

        self.assertEqual(pictures.blocks(png(48, 48, paint)), pictures.blocks(indexed(48, 48, lambda x, y: x > y, (51, 255))))

    def test_curve_that_moved_is_another_picture(self):
        def curve(height):
            return png(160, 80, lambda x, y: 0 if abs(y - height - x // 4) < 2 else 255)

        self.assertEqual(self.differ(curve(20), curve(40))[0], "a picture of 160 x 80")
        self.assertIsNone(self.differ(curve(20), curve(20)))

    def test_pixels_that_nobody_sees_do_not_count(self):
        self.assertIsNone(self.differ(png(80, 80, lambda x, y: 200), png(80, 80, lambda x, y: 200 if (x, y) != (3, 4) else 0)))

    def test_content_counts_on_the_same_kind_of_machine(self):
        black, white = (png(80, 80, lambda x, y: level) for level in (0, 255))
        self.assertIsNotNone(self.differ(black, white))
        self.assertIsNone(self.differ(black, white, same_kind=False))

    def test_size_counts_everywhere(self):
        small, larger, large = (png(side, 80, lambda x, y: 0) for side in (80, 84, 120))
        self.assertIsNotNone(self.differ(small, larger))
        self.assertIsNone(self.differ(small, larger, same_kind=False))
        self.assertEqual(self.differ(small, large, same_kind=False), ("a picture of 80 x 80", "one of 120 x 80"))


class PicturesInsideHtml(unittest.TestCase):
    black, white = (png(80, 80, lambda x, y, level=level: level) for level in (0, 255))

    def differ(self, old, new, same_kind=True):
        return outputs.difference(cell(old), cell(new), same_kind)

    def test_they_are_compared_as_pictures(self):
        self.assertIsNone(self.differ(figure("a", self.black), figure("a", indexed(80, 80, lambda x, y: 0, (0,)))))
        self.assertEqual(self.differ(figure("a", self.black), figure("a", self.white))[0], "a picture of 80 x 80")
        self.assertIsNone(self.differ(figure("a", self.black), figure("a", self.white), same_kind=False))

    def test_each_frame_counts(self):
        self.assertIsNotNone(self.differ(figure("a", self.black, self.black), figure("a", self.black, self.white)))
        self.assertIsNotNone(self.differ(figure("a", self.black), figure("a", self.black, self.black), same_kind=False))

    def test_what_they_say_is_compared_like_what_is_printed(self):
        self.assertEqual(self.differ(figure("it rises to 0.50", self.black), figure("it falls to 0.50", self.black)), ("it rises to 0.50", "it falls to 0.50"))
        self.assertIsNone(self.differ(figure("it rises to 0.50", self.black), figure("it rises to 0.501", self.black)))

    def test_one_that_says_and_shows_what_it_did_stays_as_it_was(self):
        first, again = (png(80, 80, lambda x, y, dot=dot: 255 * ((x, y) == dot)) for dot in ((1, 1), (2, 2)))
        old, new = cell(figure("a", first)), cell(figure("a", again))
        self.assertEqual(outputs.renewed(old, new), old["outputs"])
        other = cell(figure("b", again))
        self.assertEqual(outputs.renewed(old, other), other["outputs"])

    def test_one_without_words_is_counted(self):
        self.assertEqual(outputs.unnamed(cell(figure("a", self.black))), 0)
        self.assertEqual(outputs.unnamed(cell(figure("", self.black, self.white))), 2)
        self.assertEqual(outputs.unnamed(cell(picture(self.black), shown(text_html="<img src='x.png'>"))), 2)


class Renewal(CourseTest):
    def lesson(self, *outputs_of_cells, kind=HERE):
        path = self.write_notebook("notebooks/01-a.ipynb", SET_UP, *(("code", f"cell {number}") for number, _ in enumerate(outputs_of_cells)))
        stored_outputs.keep(path, self.executed(path, *outputs_of_cells), Result(machine=kind))
        return path

    def executed(self, path, *outputs_of_cells):
        notebook = read(path)
        for place, found in enumerate(outputs_of_cells, 1):
            notebook["cells"][place] |= {"execution_count": place, "outputs": found}
        notebook["cells"][0] |= {"execution_count": 1, "outputs": []}
        return notebook

    def outputs_of(self, path):
        return [found["outputs"] for found in read(path)["cells"][1:]]

    def test_only_what_says_something_else_is_replaced(self):
        path = self.lesson([stream("loss 0.500, 3 s")], [stream("it rises")])
        came = self.executed(path, [stream("loss 0.501, 9 s")], [stream("it "), stream("falls")])
        self.assertEqual(len(stored_outputs.keep(path, came, Result(machine=HERE))), 1)
        self.assertEqual(self.outputs_of(path), [[stream("loss 0.500, 3 s")], [stream("it falls")]])

    def test_lesson_that_says_what_it_said_is_not_written(self):
        path = self.lesson([stream("loss 0.500, 3 s")])
        before = path.read_bytes(), path.stat().st_mtime_ns
        self.assertEqual(stored_outputs.keep(path, self.executed(path, [stream("loss 0.501, 4 s")]), Result(machine=HERE)), [])
        self.assertEqual((path.read_bytes(), path.stat().st_mtime_ns), before)

    def test_picture_that_looks_as_it_did_stays_the_same_file(self):
        first, again, other = (png(80, 80, lambda x, y, dot=dot: 255 * ((x, y) == dot)) for dot in ((1, 1), (2, 2), (3, 3)))
        path = self.lesson([picture(first), stream("one")])
        stored_outputs.keep(path, self.executed(path, [picture(again), stream("two")]), Result(machine=HERE))
        self.assertEqual(self.outputs_of(path), [[picture(first), stream("two")]])
        stored_outputs.keep(path, self.executed(path, [picture(png(88, 80, lambda x, y: 0)), stream("two")]), Result(machine=HERE))
        self.assertNotEqual(self.outputs_of(path)[0][0], picture(first))
        self.assertNotEqual(other, first)

    def test_outputs_of_a_lesson_come_from_one_kind_of_machine(self):
        path = self.lesson([stream("loss 0.500")], [stream("it rises")])
        stored_outputs.keep(path, self.executed(path, [stream("loss 0.900")], [stream("it rises")]), Result(machine=ELSEWHERE))
        self.assertEqual((self.outputs_of(path)[0], stored_outputs.machine(path)), ([stream("loss 0.500")], HERE))
        stored_outputs.keep(path, self.executed(path, [stream("loss 0.900")], [stream("it falls")]), Result(machine=ELSEWHERE))
        self.assertEqual((self.outputs_of(path)[0], stored_outputs.machine(path)), ([stream("loss 0.900")], ELSEWHERE))

    def test_outputs_of_an_unknown_machine_are_all_renewed(self):
        path = self.lesson([stream("loss 0.500")])
        notebook = read(path)
        del notebook["metadata"]["unrolled"]["machine"]
        path.write_text(json.dumps(notebook))
        stored_outputs.keep(path, self.executed(path, [stream("loss 0.501")]), Result(machine=HERE))
        self.assertEqual((self.outputs_of(path), stored_outputs.machine(path)), ([[stream("loss 0.501")]], HERE))

    def test_other_metadata_of_the_lesson_stays(self):
        path = self.lesson([stream("one")])
        notebook = read(path)
        notebook["metadata"]["unrolled"]["part"] = 1
        path.write_text(json.dumps(notebook))
        stored_outputs.keep(path, self.executed(path, [stream("two")]), Result(machine=HERE))
        self.assertEqual(read(path)["metadata"]["unrolled"]["part"], 1)

    def test_difference_names_cell_and_both_texts(self):
        path = self.lesson([stream("fine")], [stream("it rises")])
        found = stored_outputs.differences(path, self.executed(path, [stream("fine")], [stream("it falls")]), HERE)
        self.assertEqual(found, ["cell 3 (None): stored is 'it rises', now comes 'it falls'"])
