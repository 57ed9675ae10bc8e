# SPDX-License-Identifier: Apache-2.0
"""Answers in the column decision come back, also as a spreadsheet saved them, and are never asked twice."""

import csv
import io
import os

from gigo import LIST, SMALL, SMALL_FLAGS, GigoTest, main

# Ann stands in the list three times: rows 1, 3 and 25.
ANNS = LIST + SMALL.splitlines(True)[1].replace("1,Ann", "25,Ann")
ANN = {"1", "3", "25"}


class Decisions(GigoTest):
    def setUp(self):
        super().setUp()
        self.write("a.csv", ANNS)
        self.clean("a.csv", *SMALL_FLAGS)
        self.lines = self.table("out/duplicates.csv")
        self.assertEqual([line["id"] for line in self.lines], ["1", "3", "25"])

    def answers(self, words, name="answers.csv", delimiter=",", encoding="utf-8", line_end="\r\n"):
        """Writes duplicates.csv with answers by id, as a spreadsheet would."""
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, list(self.lines[0]), delimiter=delimiter, lineterminator=line_end)
        writer.writeheader()
        for line in self.lines:
            writer.writerow({**line, "decision": words.get(line["id"], "")})
        return self.write(name, text.getvalue().encode(encoding))

    def assert_apart(self, out):
        """1 and 25 are two people; 3, which equals both, is with one of them."""
        groups = self.groups("gigo_person_id", out)
        self.assertIn({group for group in groups if group & ANN},
                      [{frozenset({"1", "3"}), frozenset({"25"})}, {frozenset({"1"}), frozenset({"3", "25"})}])

    def again(self, *files, out="again", list_name="a.csv"):
        flags = [word for file in files for word in ("--decisions", file)]
        return self.clean(list_name, *SMALL_FLAGS, *flags, out=out)

    def test_not_keeps_two_rows_apart(self):
        self.again(self.answers({"25": "not"}))
        self.assert_apart("again")
        rows = {row["id"]: row for row in self.table("again/rows.csv")}
        self.assertNotIn(rows["25"]["gigo_merge_id"], rows["1"]["gigo_review"].split(";"), "asked again")
        for line in self.table("again/duplicates.csv"):
            self.assertNotEqual({line["row_key"], line["first_key"]},
                                {self.lines[0]["row_key"], self.lines[2]["row_key"]}, "asked again")

    def test_answers_typed_into_the_folder_are_not_lost(self):
        self.clean("a.csv", *SMALL_FLAGS, "--force")  # not edited: may be replaced
        self.answers({"25": "not"}, name="out/duplicates.csv")
        typed = self.read("out/duplicates.csv")
        force = ["clean", "a.csv", *SMALL_FLAGS, "--out", "out", "--force", "--quiet"]
        self.refused(2, *force, mention="--decisions")
        self.assertEqual(self.read("out/duplicates.csv"), typed)
        self.write("copy.csv", typed)
        self.gigo(*force, "--decisions", "copy.csv")
        self.assert_apart("out")
        self.answers({"25": "later"}, name="out/duplicates.csv")
        os.rename(self.path("out/duplicates.csv"), self.path("moved.csv"))
        self.gigo(*force, "--decisions", "moved.csv")

    def test_same_joins_strangers(self):
        self.assertNotIn(frozenset({"4", "5"}), self.groups("gigo_merge_id"))
        keys = self.keys_of("4", "5")
        self.write("same.csv", f"row_key,first_key,decision\n{keys['5']},{keys['4']},Same\n")
        self.again("same.csv")
        self.assertIn(frozenset({"4", "5"}), self.groups("gigo_merge_id", "again"))
        line = [line for line in self.table("again/duplicates.csv") if line["id"] == "5"][0]
        self.assertEqual(line["decision"], "same", "answered, so not asked")

    def keys_of(self, *ids):
        """Row keys of rows that are in no group: a key is the id's, so rows made like Ann's show it."""
        anns = ANNS.splitlines(True)[1]
        rows = [row for row in LIST.splitlines(True) if row.split(",")[0] not in ids]
        self.write("like-ann.csv", "".join(rows) + "".join(anns.replace("1,Ann", f"{i},Ann") for i in ids))
        self.clean("like-ann.csv", *SMALL_FLAGS, out="like-ann")
        return {line["id"]: line["row_key"] for line in self.table("like-ann/duplicates.csv")}

    def test_later_is_remembered(self):
        self.again(self.answers({"3": "later", "25": " LATER "}))
        words = {line["id"]: line["decision"] for line in self.table("again/duplicates.csv")}
        self.assertEqual(words, {"1": "", "3": "later", "25": "later"})
        self.assertEqual(self.groups("gigo_person_id"), self.groups("gigo_person_id", "again"))

    def test_as_spreadsheets_save_it(self):
        for number, (delimiter, encoding) in enumerate(
                [(",", "utf-8-sig"), (";", "windows-1252"), ("\t", "utf-16"), (";", "utf-8-sig")]):
            with self.subTest(delimiter=delimiter, encoding=encoding):
                file = self.answers({"25": "not"}, f"answers-{number}.csv", delimiter, encoding)
                self.again(file, out=f"again-{number}")
                self.assert_apart(f"again-{number}")

    def test_rows_are_found_wherever_they_stand(self):
        answers = self.answers({"25": "not"})
        lines = ANNS.splitlines(True)
        self.write("b.csv", lines[0] + "".join(reversed(lines[1:])))
        self.again(answers, list_name="b.csv")
        self.assert_apart("again")
        self.again(answers, out="unmoved")
        self.assertEqual(self.groups("gigo_person_id", "again"), self.groups("gigo_person_id", "unmoved"))

    def test_rows_that_are_gone_are_named(self):
        answers = self.answers({"3": "later", "25": "not"})
        self.write("b.csv", "".join(line for line in ANNS.splitlines(True) if not line.startswith("25,")))
        result = self.again(answers, list_name="b.csv")
        self.assertIn(b"1 decision could not be found again", result.stderr)
        self.assertIn(b"answers.csv row 4", result.stderr)
        self.assertEqual(self.json("again/summary.json")["decisions"], {"honoured": 1, "not_found": 1})

    def test_the_last_file_has_the_last_word(self):
        first, second = self.answers({"25": "not"}, "first.csv"), self.answers({"25": "same"}, "second.csv")
        self.again(first, second)
        self.assertIn(frozenset(ANN), self.groups("gigo_person_id", "again"))
        self.again(second, first, out="other")
        self.assert_apart("other")

    def test_an_answer_on_the_first_row_decides_nothing(self):
        self.again(self.answers({"1": "not"}))
        self.assertEqual(self.groups("gigo_person_id"), self.groups("gigo_person_id", "again"))

    def test_unknown_words_are_refused_with_their_row(self):
        self.refused(2, "clean", "a.csv", "--out", "x", "--quiet", "--decisions",
                     self.answers({"3": "maybe"}), mention="answers.csv row 3")

    def test_a_file_without_the_columns_is_refused(self):
        self.refused(2, "clean", "a.csv", "--out", "x", "--quiet", "--decisions", "a.csv",
                     mention="row_key")

    def test_the_run_digest_knows_the_answers(self):
        self.again(self.answers({"25": "not"}))
        self.assertNotEqual(self.json("out/run.json")["run_digest"],
                            self.json("again/run.json")["run_digest"])


if __name__ == "__main__":
    main()
