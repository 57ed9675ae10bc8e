# SPDX-License-Identifier: Apache-2.0
"""The files of DIR: bytes kept, columns added, ids, crosswalk, several inputs."""

import codecs
import csv
import gzip
import io
import os

from gigo import ADDED, AS_OF, LIST, SMALL, SMALL_FLAGS, GigoTest, main


class Rows(GigoTest):
    def clean_bytes(self, content):
        self.write("a.csv", content)
        self.clean("a.csv", *SMALL_FLAGS)
        self.assert_whole()
        return self.read("out/rows.csv")

    def assert_own_cells_kept(self, before, after, line_end):
        old, new = before.split(line_end), after.split(line_end)
        self.assertEqual(len(old), len(new))
        for a, b in zip(old, new):
            self.assertTrue(b.startswith(a), (a, b))

    def test_columns_come_in_the_promised_order(self):
        self.clean_bytes(SMALL)
        header = self.read("out/rows.csv").decode().splitlines()[0].split(",")
        self.assertEqual(header, SMALL.splitlines()[0].split(",") + ADDED)

    def test_utf8_input_keeps_its_bytes(self):
        odd = SMALL.replace("Brandt Foods", '"Brandt ""Foods"", \u00e9"').replace("Dora", '"Dora"')
        variants = {
            "plain": (odd.encode(), b"\n"),
            "mark": (codecs.BOM_UTF8 + odd.encode(), b"\n"),
            "crlf": (odd.replace("\n", "\r\n").encode(), b"\r\n"),
            "no last line end": (odd[:-1].encode(), b"\n"),
            "semicolons": (SMALL.replace(",", ";").encode(), b"\n"),
            "tabs": (SMALL.replace(",", "\t").encode(), b"\n"),
            "pipes": (SMALL.replace(",", "|").encode(), b"\n"),
        }
        for name, (content, line_end) in variants.items():
            with self.subTest(name):
                self.write("a.csv", content)
                self.clean("a.csv", *SMALL_FLAGS, "--force")
                self.assert_whole(rows=5)
                self.assert_own_cells_kept(content, self.read("out/rows.csv"), line_end)

    def test_a_cell_with_line_ends_stays_one_row(self):
        after = self.clean_bytes(SMALL.replace("Brandt Foods", '"Brandt\nFoods\r\n,"'))
        rows = list(csv.DictReader(io.StringIO(after.decode(), newline="")))
        self.assertEqual(len(rows), 5)
        self.assertEqual(rows[1]["Company"], "Brandt\nFoods\r\n,")
        people = self.table("out/people.csv")
        self.assertEqual({n for p in people for n in p["gigo_from_rows"].split(";")},
                         {"2", "3", "4", "5", "6"}, "a spreadsheet's row numbers")

    def test_other_encodings_become_utf8_with_mark(self):
        text = SMALL.replace("Dora", "D\u00f3ra\u20ac")
        for charset in ("utf-16", "windows-1252"):
            with self.subTest(charset):
                self.write("a.csv", text.encode(charset))
                result = self.clean("a.csv", *SMALL_FLAGS, "--force")
                self.assertIn(charset.upper()[:6].encode(), result.stdout.upper(), "detection is reported")
                after = self.read("out/rows.csv")
                self.assertTrue(after.startswith(codecs.BOM_UTF8))
                self.assertIn("D\u00f3ra\u20ac", after.decode("utf-8-sig"))
                self.assertTrue(self.read("out/people.csv").startswith(codecs.BOM_UTF8))
                self.assert_whole(rows=5)

    def test_gzip_is_transparent(self):
        self.write("a.csv.gz", gzip.compress(SMALL.encode(), mtime=0))
        self.clean("a.csv.gz", *SMALL_FLAGS)
        self.write("a.csv", SMALL)
        self.clean("a.csv", *SMALL_FLAGS, out="plain")
        self.assertEqual(self.read("out/rows.csv"), self.read("plain/rows.csv"))

    def test_a_cleaned_list_can_be_cleaned_again(self):
        self.clean_bytes(SMALL)
        self.clean("out/rows.csv", *SMALL_FLAGS, out="again")
        self.assert_whole(out="again", rows=5)
        self.assertEqual(self.groups("gigo_person_id"), self.groups("gigo_person_id", out="again"))


class Values(GigoTest):
    def setUp(self):
        super().setUp()
        self.write("a.csv", LIST)
        self.clean("a.csv", *SMALL_FLAGS)
        self.rows = {row["id"]: row for row in self.table("out/rows.csv")}

    def test_the_same_person_twice(self):
        self.assertEqual([group for group in self.groups("gigo_person_id") if len(group) > 1], [{"1", "3"}])
        self.assertEqual(self.rows["1"]["gigo_merge_id"], self.rows["3"]["gigo_merge_id"])
        self.assertEqual(sorted(self.rows[i]["gigo_role"] for i in "13"), ["duplicate", "survivor"])
        self.assertEqual({self.rows[i]["gigo_role"] for i in "245"}, {"unique"})

    def test_probability_has_four_decimals_and_only_in_groups(self):
        for i in "13":
            self.assertRegex(self.rows[i]["gigo_probability"], r"^[01]\.\d{4}$")
        for i in "245":
            self.assertEqual(self.rows[i]["gigo_probability"], "")

    def test_normal_forms(self):
        self.assertEqual(self.rows["3"]["gigo_phone"], "+442079460101")
        self.assertEqual(self.rows["1"]["gigo_phone"], "+442079460101")
        self.assertEqual(self.rows["3"]["gigo_email"], "Ann.Archer@aldwark-gears.example")
        self.assertEqual(self.rows["2"]["gigo_full_name"], "Bela Brandt")
        self.assertEqual(self.rows["2"]["gigo_last_contact_days"], "")
        self.assertRegex(self.rows["2"]["gigo_completeness"], r"^\d+$")

    def test_type_and_country_of_the_phone(self):
        self.assertEqual(self.rows["1"]["gigo_phone_type"], "fixed_line")
        self.assertEqual(self.rows["1"]["gigo_phone_region"], "GB")

    def test_an_address_says_where_a_phone_is(self):
        self.write("b.csv", "id,Name,Email,Phone,City,Postcode\n"
                            "1,Ann Archer,ann.archer@aldwark-gears.example,020 7946 0101,London,SW1A 1AA\n"
                            "2,Ann Archer,john.smith@brandt-foods.example,07700 900123,Leeds,\n")
        self.clean("b.csv", "--reserved-values", "ordinary", *AS_OF, "--force")
        rows = self.table("out/rows.csv")
        self.assertEqual([row["gigo_phone"] for row in rows], ["+442079460101", ""])
        self.assertEqual([row["gigo_phone_region"] for row in rows], ["GB", ""])
        found = {(line["row"], line["code"]): line["suggestion"] for line in self.table("out/findings.csv")}
        self.assertEqual(found["2", "phone.region_inferred"], "GB")
        self.assertIn(("3", "phone.no_region"), found)
        self.assertEqual(found["3", "email.name_mismatch"], "john smith")

    def test_ids_cannot_be_taken_for_numbers(self):
        for row in self.rows.values():
            self.assertRegex(row["gigo_person_id"], r"^P[0-9A-Z]+$")
            self.assertRegex(row["gigo_merge_id"], r"^M[0-9A-Z]+$")

    def test_people_have_the_columns_of_the_input(self):
        people = self.table("out/people.csv")
        self.assertEqual(list(people[0]), SMALL.splitlines()[0].split(",") + ["gigo_from_rows"])
        self.assertEqual(len(people), 23)
        self.assertIn("2;4", [person["gigo_from_rows"] for person in people])

    def test_the_crosswalk_leads_every_id_to_a_person(self):
        crosswalk = {line["old_id"]: line["surviving_id"] for line in self.table("out/crosswalk.csv")}
        self.assertEqual(set(crosswalk), {str(i) for i in range(1, 25)})
        self.assertEqual(crosswalk["1"], crosswalk["3"])
        self.assertEqual({person["id"] for person in self.table("out/people.csv")},
                         set(crosswalk.values()))

    def test_no_crosswalk_without_an_id(self):
        self.write("b.csv", LIST)
        self.clean("b.csv", *SMALL_FLAGS, "--map", "id=ignore", out="b")
        self.assertFalse(os.path.exists(self.path("b/crosswalk.csv")))

    def test_duplicates_say_why(self):
        lines = self.table("out/duplicates.csv")
        self.assertEqual([line["row"] for line in lines], ["2", "4"])
        self.assertEqual(len({line["gigo_person_id"] for line in lines}), 1)
        self.assertEqual({line["decision"] for line in lines}, {""})
        self.assertEqual({line["first_key"] for line in lines}, {lines[0]["row_key"]})
        self.assertRegex(lines[1]["weight"], r"^-?\d+\.\d\d$")
        self.assertIn("email", lines[1]["why"])

    def test_findings_have_the_promised_columns(self):
        header = self.read("out/findings.csv").decode().splitlines()[0]
        self.assertTrue(header.startswith("row,column,code,severity,message,suggestion"), header)

    def test_run_json_knows_what_and_not_when(self):
        run = self.json("out/run.json")
        self.assertEqual(run["as_of"], "2026-01-31")
        self.assertRegex(run["inputs"][0]["fingerprint"], r"^[0-9a-f]{32}$")
        self.assertRegex(run["run_digest"], r"^[0-9a-f]{32}$")
        self.assertNotIn(self.dir, self.read("out/run.json").decode())
        self.assertNotIn("threads", self.read("out/run.json").decode())


class SeveralInputs(GigoTest):
    def test_each_input_gets_its_rows(self):
        self.write("one/list.csv", SMALL)
        self.write("two/LIST.csv.gz", gzip.compress(
            b"Ref;Full Name;E-Mail\r\nX1;Ann Archer;ann.archer@aldwark-gears.example\r\n"
            b"X2;Zora Zimmer;zora@zimmer-bikes.example\r\n", mtime=0))
        self.clean("one/list.csv", "two/LIST.csv.gz", *SMALL_FLAGS, "--map", "Ref=id")
        names = os.listdir(self.path("out"))
        self.assertIn("rows-list.csv", names)
        self.assertIn("rows-LIST-2.csv", names)
        self.assertNotIn("rows.csv", names)
        first, second = self.table("out/rows-list.csv"), self.table("out/rows-LIST-2.csv")
        self.assertEqual((len(first), len(second)), (5, 2))
        self.assertIn(b";", self.read("out/rows-LIST-2.csv").splitlines()[0], "its own dialect")
        self.assertEqual(first[0]["gigo_person_id"], second[0]["gigo_person_id"], "Ann, across files")
        named = [n for person in self.table("out/people.csv") for n in person["gigo_from_rows"].split(";")]
        self.assertEqual(sorted(named), sorted([f"list.csv:{n}" for n in range(2, 7)]
                                               + ["LIST.csv.gz:2", "LIST.csv.gz:3"]))
        self.assertEqual({line["input"] for line in self.table("out/duplicates.csv")},
                         {"list.csv", "LIST.csv.gz"})
        ids = {line["old_id"] for line in self.table("out/crosswalk.csv")}
        self.assertEqual(ids, {"1", "2", "3", "4", "5", "X1", "X2"})

    def test_files_of_one_name_can_be_told_apart(self):
        for i, folder in enumerate(("a", "b", "c", "d")):
            name = "c1-2.csv" if folder == "d" else "c1.csv"
            self.write(f"{folder}/{name}", "id,First Name,Last Name,Email\n"
                       f"{folder}1,Ann,Archer,ann.archer@aldwark-gears.example\n"
                       f"{folder}2,Bela{folder},Brandt{folder},bela@brandt{i}.example\n")
        self.clean("a/c1.csv", "b/c1.csv", "c/c1.csv", "d/c1-2.csv", *SMALL_FLAGS)
        labels = ["c1.csv", "c1-3.csv", "c1-4.csv", "c1-2.csv"]
        self.assertEqual([file["file"] for file in self.json("out/run.json")["inputs"]], labels)
        self.assertLessEqual({"rows-" + label for label in labels}, set(os.listdir(self.path("out"))))
        named = [n for person in self.table("out/people.csv") for n in person["gigo_from_rows"].split(";")]
        self.assertEqual(sorted(named), sorted(f"{label}:{n}" for label in labels for n in (2, 3)))
        self.assertEqual({line["input"] for line in self.table("out/duplicates.csv")}, set(labels))


if __name__ == "__main__":
    main()
