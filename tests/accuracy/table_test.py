# SPDX-License-Identifier: Apache-2.0
"""The command bench/accuracy/table.py, run on small lists of invented people. Standard library only."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TABLE = os.path.join(SOURCE, "bench", "accuracy", "table.py")
GIGO, DATAGEN = (os.path.abspath(os.environ[name]) for name in ("GIGO", "GIGO_DATAGEN"))

GIVEN = ["Aurelio", "Birgit", "Casimir", "Delphine", "Eamon", "Freya", "Gideon", "Hanneke", "Ignatius", "Jolanda"]
FAMILY = ["Ashdown", "Brackley", "Coldwater", "Dunmarrow", "Elphick", "Fairweather", "Grimshaw", "Hollowell"]
OTHERS = [["Ottoline", "Quill", "2001-03-04", "XY1 1ZZ"], ["Wilfred", "Uttley", "2002-08-19", "QP7 4RR"],
          ["Sunniva", "Vance", "2003-11-30", "ZE3 9LL"], ["Tancred", "Yarrow", "2004-05-12", "KW8 2TT"],
          ["Perpetua", "Marchbanks", "2005-01-23", "LD5 6NN"]]
MAPPING = '"record_id": id\n"source": source\n"first": given_name\n"last": family_name\n"born": birth_date\n"zip": postcode\n"code": ignore\n'
PEOPLE, TWICE, HIDDEN = 60, 20, 5


def people():
    """(rows, truth): 60 people, the first 20 of them twice, once in each source. The second row of five of these twenty
    has nothing in common with the first, so recall cannot be more than 15 of 20."""
    rows, truth = [], []
    for i in range(PEOPLE):
        cells = [GIVEN[i % 10], FAMILY[i // 8 % 8], "19%02d-%02d-%02d" % (40 + i % 50, 1 + i % 12, 1 + i * 7 % 28),
                 "AB%d 1CD" % (i // 3)]
        rows.append(["a%d" % i, "A"] + cells + ["c%d" % i])
        truth.append(["a%d" % i, "p%d" % i])
        if i < TWICE:
            # One more has a slip in its birth date, so that no single column tells all.
            cells = cells[:2] + ["1945-06-09", cells[3]] if i == HIDDEN else cells
            again = OTHERS[i] if i < HIDDEN else cells
            rows.append(["b%d" % i, "B"] + again + ["c%d" % i])
            truth.append(["b%d" % i, "p%d" % i])
    return rows, truth


def text(header, rows):
    return "\n".join(",".join(row) for row in [header] + rows) + "\n"


class Table(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dir = tempfile.mkdtemp(prefix="gigo-accuracy-test-")
        rows, truth = people()
        header = ["record_id", "source", "first", "last", "born", "zip", "code"]
        for name, with_truth in (("small", True), ("unlabelled", False)):
            cls.write("data/people/%s/input.csv" % name, text(header, rows))
            cls.write("data/people/%s/mapping.yaml" % name, "# what a user would say\n" + MAPPING)
            if with_truth:
                cls.write("data/people/%s/truth.csv" % name, text(["record_id", "cluster_id"], truth))
        cls.write("data/README.md", "not a set")
        cls.first = cls.run_table(cls.path("data"), "--json", cls.path("first.json"))
        with open(cls.path("first.json"), encoding="utf-8") as file:
            cls.result = json.load(file)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.dir, ignore_errors=True)

    @classmethod
    def path(cls, name):
        return os.path.join(cls.dir, name)

    @classmethod
    def write(cls, name, content):
        os.makedirs(os.path.dirname(cls.path(name)), exist_ok=True)
        with open(cls.path(name), "w", encoding="utf-8") as file:
            file.write(content)
        return cls.path(name)

    @classmethod
    def run_table(cls, *words):
        return subprocess.run([sys.executable, "-B", TABLE, *words, "--gigo", GIGO, "--datagen", DATAGEN, "--check"],
                              capture_output=True, text=True, cwd=cls.dir, check=False)

    def changed(self, **values):
        """The first result with other values for the set `small`, as a file."""
        result = json.loads(json.dumps(self.result))
        small = next(line for line in result["sets"] if line["set"] == "small")
        for name, value in values.items():
            part, _, figure = name.partition("__")
            if figure:
                small[part][figure] = value
            else:
                small[part] = value
        return self.write("earlier.json", json.dumps(result))

    def test_every_set_has_a_line_and_what_was_hidden_is_missed(self):
        self.assertEqual(self.first.returncode, 0, self.first.stdout + self.first.stderr)
        small, unlabelled = self.result["sets"]
        self.assertEqual((small["set"], small["rows"], small["kept"]), ("small", PEOPLE + TWICE, True))
        self.assertEqual((small["person"]["found"], small["person"]["true"]), (TWICE - HIDDEN, TWICE))
        self.assertEqual((small["person"]["precision"], small["person"]["recall"]), (1.0, 0.75))
        self.assertEqual(small["between"]["person"]["found"], TWICE - HIDDEN)
        self.assertEqual(small["link"]["one-to-one"]["recall"], 0.75)
        self.assertEqual((small["lost"]["missed"], small["lost"]["true_pairs"]), (HIDDEN, TWICE))
        self.assertEqual(small["blocking_recall"], 1 - small["lost"]["blocking"] / TWICE)
        self.assertIn("where the missed pairs were lost", self.first.stdout)
        self.assertEqual(small["single"]["column"], "born")
        low, high = small["person"]["interval"]["recall"]
        self.assertTrue(low < 0.75 < high)
        self.assertEqual((unlabelled["rows"], unlabelled["kept"]), (PEOPLE + TWICE, True))
        self.assertNotIn("person", unlabelled)
        self.assertIn("| small | 80 | 20 | 1.0000 | 0.7500 | 0.8571 |", self.first.stdout)
        self.assertIn("| unlabelled | 80 |", self.first.stdout)

    def test_a_bar_that_is_missed_fails(self):
        bars = self.write("bars.json", '{"small": 0.95}')
        done = self.run_table(self.path("first.json"), "--bars", bars)
        self.assertEqual(done.returncode, 1)
        self.assertIn("| 0.95 |", done.stdout)
        self.assertIn("F1 below 0.95", done.stdout)
        bars = self.write("bars.json", '{"small": 0.85}')
        done = self.run_table(self.path("first.json"), "--bars", bars)
        self.assertEqual(done.returncode, 0)
        self.assertIn("pass", done.stdout)

    def test_the_same_figures_again_are_no_change(self):
        done = self.run_table(self.path("data"), "--against", self.path("first.json"), "--limit", "0")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("no figure has changed", done.stdout)

    def test_a_loss_is_marked_and_fails_above_the_limit(self):
        earlier = self.changed(person__recall=0.80)
        for limit, status in (([], 0), (["--limit", "0.06"], 0), (["--limit", "0.04"], 1)):
            done = self.run_table(self.path("first.json"), "--against", earlier, *limit)
            self.assertEqual(done.returncode, status, done.stdout)
            self.assertIn("| small | person recall | 0.8000 | 0.7500 | -0.0500 | worse |", done.stdout)

    def test_a_gain_is_shown_and_never_fails(self):
        done = self.run_table(self.path("first.json"), "--against", self.changed(person__recall=0.5), "--limit", "0")
        self.assertEqual(done.returncode, 0)
        self.assertIn("| small | person recall | 0.5000 | 0.7500 | +0.2500 |  |", done.stdout)

    def test_a_set_that_is_gone_or_another_list_is_not_passed_over(self):
        done = self.run_table(self.path("first.json"), "--against", self.changed(set="lost"), "--limit", "1")
        self.assertEqual(done.returncode, 1)
        self.assertIn("| lost |  |  |  |  | worse: not measured |", done.stdout)
        self.assertIn("| small |  |  |  |  | new |", done.stdout)
        done = self.run_table(self.path("first.json"), "--against", self.changed(fingerprint="0"))
        self.assertIn("not comparable", done.stdout)

    def test_a_variant_is_one_more_set(self):
        done = self.run_table(self.path("data"), "--only", "small:code=identifier", "--variant", "small:code=identifier",
                              "--json", self.path("variant.json"))
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        with open(self.path("variant.json"), encoding="utf-8") as file:
            found = json.load(file)["sets"]
        self.assertEqual([line["set"] for line in found], ["small:code=identifier"])
        self.assertEqual(found[0]["single"], {"f1": 1.0, "column": "code"})
        done = self.run_table(self.path("data"), "--variant", "small:colour=text")
        self.assertIn("no column colour", done.stderr)
        self.assertNotEqual(done.returncode, 0)

    def test_generated_lists_are_measured(self):
        done = self.run_table(self.path("data"), "--generated", "--rows", "300", "--only", "generated_clean",
                              "--json", self.path("generated.json"))
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        with open(self.path("generated.json"), encoding="utf-8") as file:
            line = json.load(file)["sets"][0]
        self.assertEqual((line["rows"], line["kept"]), (300, True))
        self.assertGreater(line["person"]["f1"], 0.9)

    def test_pages_are_renewed_between_their_marks(self):
        page = self.write("page.md", "# Top\n<!-- begin accuracy short -->\nold\n<!-- end -->\nkept\n"
                                     "<!-- begin other -->\nstays\n<!-- end -->\n")
        done = self.run_table(self.path("first.json"), "--write", page)
        self.assertEqual(done.returncode, 0, done.stderr)
        with open(page, encoding="utf-8") as file:
            lines = file.read().split("\n")
        self.assertIn("| small | 80 | 1.0000 | 0.7500 | 0.8571 |", lines[4])
        self.assertEqual(lines[5:], ["<!-- end -->", "kept", "<!-- begin other -->", "stays", "<!-- end -->", ""])

    def test_a_page_without_marks_is_refused_and_left_alone(self):
        for content in ("# Top\n", "<!-- begin accuracy short -->\n", "<!-- begin accuracy nonsense -->\n<!-- end -->\n"):
            page = self.write("page.md", content)
            done = self.run_table(self.path("first.json"), "--write", page)
            self.assertNotEqual(done.returncode, 0)
            with open(page, encoding="utf-8") as file:
                self.assertEqual(file.read(), content)

    def test_a_lost_row_fails(self):
        wrapper = self.write("gigo-that-loses", "#!/bin/sh\n'%s' \"$@\" || exit $?\nwhile [ \"$1\" != --out ]; do shift; done\n"
                             "sed -i 2d \"$2/rows.csv\"\n" % GIGO)
        os.chmod(wrapper, 0o755)
        done = subprocess.run([sys.executable, "-B", TABLE, self.path("data"), "--gigo", wrapper, "--only", "unlabelled"],
                              capture_output=True, text=True, cwd=self.dir, check=False)
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn("rows lost, repeated or reordered", done.stdout)

    def test_a_set_that_cannot_be_measured_fails_alone(self):
        rows, _ = people()
        self.write("odd/broken/input.csv", text(["record_id", "source", "first", "last", "born", "zip", "code"], rows))
        self.write("odd/broken/truth.csv", "someone,something\na0,1\n")
        self.write("odd/partial/input.csv", text(["record_id", "source", "first", "last", "born", "zip", "code"], rows))
        self.write("odd/partial/truth.csv", "record_id,cluster_id\na9,1\nb9,1\na8,2\n")
        self.write("odd/partial/mapping.yaml", MAPPING)
        done = self.run_table(self.path("odd"))
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertRegex(done.stdout, r"\| broken \|.*\| cannot be measured")
        self.assertIn("| partial | 80 | 1 | 1.0000 | 1.0000 |", done.stdout)

    def test_nothing_to_measure_is_an_error(self):
        os.makedirs(self.path("empty"), exist_ok=True)
        self.assertEqual(self.run_table(self.path("empty")).returncode, 2)
        self.assertNotEqual(self.run_table(self.path("nowhere")).returncode, 0)
        self.assertNotEqual(self.run_table(self.write("bad.json", "{")).returncode, 0)


if __name__ == "__main__":
    unittest.main()
