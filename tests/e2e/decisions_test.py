# SPDX-License-Identifier: Apache-2.0
"""Answers in the column decision come back, also as a spreadsheet saved them, and are never asked twice."""

import csv
import io

from gigo import SMALL_FLAGS, GigoTest, main

# Ann stands there twice beyond doubt; Kim and Kimberley may be one person; so may the two John Smiths.
LIST = """id,First Name,Last Name,Email,Phone,Town
1,Ann,Archer,ann.archer@aldwark-gears.example,020 7946 0101,York
2,Ann,Archer,ann.archer@aldwark-gears.example,020 7946 0101,York
3,Bela,Brandt,bela.brandt@brandt-foods.example,020 7946 0102,Leeds
4,Chidi,Castle,chidi@castle-rope.example,020 7946 0104,Hull
5,Dora,Dunne,dora.dunne@dunne-clocks.example,020 7946 0105,Ripon
6,Ann,Archer,ann.archer@aldwark-gears.example,020 7946 0101,York
"""


class Decisions(GigoTest):
    def setUp(self):
        super().setUp()
        self.write("a.csv", LIST)
        self.clean("a.csv", *SMALL_FLAGS)
        self.lines = self.table("out/duplicates.csv")
        self.assertEqual([line["id"] for line in self.lines], ["1", "2", "6"])

    def answers(self, words, name="answers.csv", delimiter=",", encoding="utf-8", line_end="\r\n"):
        """Writes duplicates.csv with answers by id, as a spreadsheet would."""
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, list(self.lines[0]), delimiter=delimiter, lineterminator=line_end)
        writer.writeheader()
        for line in self.lines:
            writer.writerow({**line, "decision": words.get(line["id"], "")})
        return self.write(name, text.getvalue().encode(encoding))

    def assert_apart(self, out):
        """1 and 6 are two people; 2, which equals both, is with one of them."""
        self.assertIn(self.groups("gigo_person_id", out) - {frozenset("3"), frozenset("4"), frozenset("5")},
                      [{frozenset("12"), frozenset("6")}, {frozenset("1"), frozenset("26")}])

    def again(self, *files, out="again", list_name="a.csv"):
        flags = [word for file in files for word in ("--decisions", file)]
        return self.clean(list_name, *SMALL_FLAGS, *flags, out=out)

    def test_not_keeps_two_rows_apart(self):
        self.again(self.answers({"6": "not"}))
        self.assert_apart("again")
        rows = {row["id"]: row for row in self.table("again/rows.csv")}
        self.assertNotIn(rows["6"]["gigo_merge_id"], rows["1"]["gigo_review"].split(";"), "asked again")
        for line in self.table("again/duplicates.csv"):
            self.assertNotEqual({line["row_key"], line["first_key"]},
                                {self.lines[0]["row_key"], self.lines[2]["row_key"]}, "asked again")

    def test_same_joins_two_rows(self):
        lines = self.table("out/rows.csv")
        self.assertNotEqual(lines[2]["gigo_person_id"], lines[3]["gigo_person_id"])
        keys = self.keys_of_strangers("3", "4")
        self.write("same.csv", f"row_key,first_key,decision\n{keys['4']},{keys['3']},Same\n")
        self.again("same.csv")
        self.assertIn(frozenset("34"), self.groups("gigo_merge_id", "again"))
        line = [line for line in self.table("again/duplicates.csv") if line["id"] == "4"][0]
        self.assertEqual(line["decision"], "same", "answered, so not asked")

    def keys_of_strangers(self, *ids):
        """Row keys of rows that are in no group: they get into one when everything is made equal."""
        equal = "id,First Name,Last Name,Email,Phone,Town\n" + "".join(
            f"{i},Ann,Archer,ann.archer@aldwark-gears.example,020 7946 0101,York\n" for i in ids)
        self.write("equal.csv", equal)
        self.clean("equal.csv", *SMALL_FLAGS, out="equal")
        return {line["id"]: line["row_key"] for line in self.table("equal/duplicates.csv")}

    def test_later_is_remembered(self):
        self.again(self.answers({"2": "later", "6": " LATER "}))
        words = {line["id"]: line["decision"] for line in self.table("again/duplicates.csv")}
        self.assertEqual(words, {"1": "", "2": "later", "6": "later"})
        self.assertEqual(self.groups("gigo_person_id"), self.groups("gigo_person_id", "again"))

    def test_as_spreadsheets_save_it(self):
        for number, (delimiter, encoding) in enumerate(
                [(",", "utf-8-sig"), (";", "windows-1252"), ("\t", "utf-16"), (";", "utf-8-sig")]):
            with self.subTest(delimiter=delimiter, encoding=encoding):
                file = self.answers({"6": "not"}, f"answers-{number}.csv", delimiter, encoding)
                self.again(file, out=f"again-{number}")
                self.assert_apart(f"again-{number}")

    def test_rows_are_found_wherever_they_stand(self):
        answers = self.answers({"6": "not"})
        lines = LIST.splitlines(True)
        self.write("b.csv", lines[0] + "".join(reversed(lines[1:])))
        self.again(answers, list_name="b.csv")
        self.assert_apart("again")
        self.again(answers, out="unmoved")
        self.assertEqual(self.groups("gigo_person_id", "again"), self.groups("gigo_person_id", "unmoved"))

    def test_rows_that_are_gone_are_named(self):
        answers = self.answers({"2": "later", "6": "not"})
        self.write("b.csv", "".join(line for line in LIST.splitlines(True) if not line.startswith("6,")))
        result = self.again(answers, list_name="b.csv")
        self.assertIn(b"1 decision could not be found again", result.stderr)
        self.assertIn(b"answers.csv row 4", result.stderr)
        self.assertEqual(self.json("again/summary.json")["decisions"], {"honoured": 1, "not_found": 1})

    def test_the_last_file_has_the_last_word(self):
        first, second = self.answers({"6": "not"}, "first.csv"), self.answers({"6": "same"}, "second.csv")
        self.again(first, second)
        self.assertIn(frozenset("126"), self.groups("gigo_person_id", "again"))
        self.again(second, first, out="other")
        self.assert_apart("other")

    def test_an_answer_on_the_first_row_decides_nothing(self):
        self.again(self.answers({"1": "not"}))
        self.assertEqual(self.groups("gigo_person_id"), self.groups("gigo_person_id", "again"))

    def test_unknown_words_are_refused_with_their_row(self):
        self.refused(2, "clean", "a.csv", "--out", "x", "--quiet", "--decisions",
                     self.answers({"2": "maybe"}), mention="answers.csv row 3")

    def test_a_file_without_the_columns_is_refused(self):
        self.refused(2, "clean", "a.csv", "--out", "x", "--quiet", "--decisions", "a.csv",
                     mention="row_key")

    def test_the_run_digest_knows_the_answers(self):
        self.again(self.answers({"6": "not"}))
        self.assertNotEqual(self.json("out/run.json")["run_digest"],
                            self.json("again/run.json")["run_digest"])


if __name__ == "__main__":
    main()
