# SPDX-License-Identifier: Apache-2.0
"""gigo explain: from a list and from the folder of a run, in words and as JSON, and what it refuses."""

import csv
import io
import json
import os

from gigo import LIST, SMALL_FLAGS, GigoTest, main

# Bob is Robert at his number, Ann is there twice, the others are strangers.
BOB = ("30,Robert,Rudd,robert.rudd@rudd-pots.example,+44 20 7946 0330,Rudd Pots\n"
       "31,Bob,Rudd,,+44 20 7946 0330,Rudd Pots Ltd\n")
TEXT = LIST + BOB


def row_of(text, record_id):
    """The number that a spreadsheet shows for a record."""
    lines = list(csv.reader(io.StringIO(text)))
    return str(1 + [line[0] for line in lines].index(record_id))


class Explain(GigoTest):
    def setUp(self):
        super().setUp()
        self.write("a.csv", TEXT)
        self.clean("a.csv", *SMALL_FLAGS)
        self.bob = [row_of(TEXT, "30"), row_of(TEXT, "31")]

    def explain(self, *words, where="out"):
        return self.gigo("explain", where, *words).stdout.decode()

    def story(self, *words, where="out"):
        return json.loads(self.explain(*words, "--json", where=where))

    def assert_adds_up(self, story):
        self.assertEqual(story["prior"] + sum(part["weight"] for part in story["parts"]) + story["related"],
                         story["weight"])


class FromTheFolder(Explain):
    def test_the_parts_add_up_and_the_reason_is_named(self):
        story = self.story(*self.bob)
        self.assert_adds_up(story)
        self.assertEqual([row["row"] for row in story["rows"]], [int(row) for row in self.bob])
        self.assertEqual(story["notes"], [])
        self.assertIn(story["outcome"], ["merged", "one person, not merged"])
        self.assertEqual({part["comparison"]: part["level"] for part in story["parts"]}["given name"], "nickname")

    def test_the_weight_is_that_of_the_run(self):
        lines = self.table("out/duplicates.csv")
        firsts = {line["row_key"]: line["row"] for line in lines}
        asked = [line for line in lines if line["weight"]]
        self.assertTrue(asked)
        for line in asked:
            story = self.story(firsts[line["first_key"]], line["row"])
            self.assertEqual(story["weight_bits"], line["weight"])
            self.assertAlmostEqual(float(story["probability"]), float(line["probability"]), delta=1e-4)
            self.assertEqual(float(story["probability"]) * 2 ** 30 % 1, 0)
            self.assertEqual(self.story(firsts[line["first_key"]], line["row"], "--show-values")["sentence"], line["why"])

    def test_every_pair_weighs_what_it_weighed_in_the_run(self):
        self.clean("a.csv", *SMALL_FLAGS, "--pairs", "pairs.csv", out="paired")
        pairs = self.table("pairs.csv")
        self.assertGreater(len(pairs), 1)
        for pair in pairs:
            story = self.story(pair["row_1"], pair["row_2"], where="paired")
            self.assertEqual(f"{story['weight'] / 2 ** 20:.6f}", pair["weight"])
            self.assertEqual(story["band"], pair["band"])

    def test_a_list_and_its_folder_say_the_same(self):
        for rows in (self.bob, ["2", "4"], ["2", "3"], ["5", "9"]):
            of_list = json.loads(self.gigo("explain", "a.csv", *rows, *SMALL_FLAGS, "--json").stdout)
            self.assertEqual(self.story(*rows), of_list)

    def test_printed_bits_add_up(self):
        lines = [line.split() for line in self.explain(*self.bob).splitlines()]
        begin = next(i for i, words in enumerate(lines) if words[:2] == ["before", "looking"])
        end = next(i for i, words in enumerate(lines) if words[:1] == ["together"])
        cents = 0
        for words in lines[begin:end]:
            bits = [word for word in words if word.lstrip("+-").replace(".", "").isdigit() and "." in word][-1]
            cents += round(float(bits) * 100)
        self.assertEqual(cents, round(float(lines[end][1]) * 100))

    def test_a_weight_has_one_last_digit_everywhere(self):
        for rows in (self.bob, ["2", "4"], ["2", "3"], ["5", "9"]):
            text = [line.split("  ") for line in self.explain(*rows).splitlines()]
            shown = [word.strip() for words in text for word in words]
            for part in self.story(*rows)["parts"]:
                bits = part["weight_bits"]
                self.assertIn(bits if bits[0] == "-" or float(bits) == 0 else "+" + bits, shown)

    def test_columns_of_gigo_are_named_only_where_there_are_some(self):
        two = "id,Full Name,Phone\n30,Robert Rudd,+44 20 7946 0330\n31,Wilma Rudd,+44 20 7946 0330\n"
        self.write("two.csv", two)
        self.write("low.yaml", "match:\n  possible: 0.0001\n  likely: 0.999999\n  certain: 0.999999\n")
        flags = (*SMALL_FLAGS, "--config", "low.yaml")
        self.clean("two.csv", *flags, out="two")
        of_folder = self.explain("2", "3", where="two")
        of_list = self.gigo("explain", "two.csv", "2", "3", *flags).stdout.decode()
        self.assertIn("gigo_review", of_folder)
        self.assertEqual(of_folder.replace("; each is named in the other's gigo_review", ""), of_list)

    def test_values_are_masked_unless_asked_for(self):
        for words in (self.bob, [*self.bob, "--json"], ["2", "4"], self.bob[:1]):
            shown = self.explain(*words)
            for value in ("Bob", "Robert", "Rudd", "rudd", "7946", "Archer", "archer"):
                self.assertNotIn(value, shown)
        self.assertIn("Xxx", self.explain(*self.bob))
        for words in (self.bob, [*self.bob, "--json"]):
            shown = self.explain(*words, "--show-values")
            self.assertIn("Bob is a short form of Robert", shown)
            self.assertIn("+442079460330", shown)

    def test_nicknames_of_the_configuration_reach_the_run_and_its_folder(self):
        self.write("own.csv", "id,Full Name,Email\n1,Zedsy Rudd,z.rudd@rudd.example\n2,Adelheid Rudd,z.rudd@rudd.example\n"
                              "3,Heidi Marsh,h@marsh.example\n4,Adelheid Marsh,h@marsh.example\n")
        self.write("own.yaml", "nicknames:\n  - Zedsy = Adelheid\n  - Heidi != Adelheid\n")
        self.clean("own.csv", *SMALL_FLAGS, "--config", "own.yaml", out="own")
        for where in (["own"], ["own.csv"]):
            flags = [] if where == ["own"] else [*SMALL_FLAGS, "--config", "own.yaml"]
            shown = self.gigo("explain", *where, "2", "3", "--show-values", *flags).stdout.decode()
            self.assertIn("Zedsy is a short form of Adelheid", shown)
            shown = self.gigo("explain", *where, "4", "5", "--show-values", *flags).stdout.decode()
            self.assertNotIn("form of", shown)

    def test_rows_can_be_named_in_many_ways(self):
        rows = {row["id"]: row for row in self.table("out/rows.csv")}
        key = {line["id"]: line["row_key"] for line in self.table("out/duplicates.csv")}
        wanted = self.story("2", "4")
        self.assertEqual(wanted["outcome"], "merged")
        self.assertEqual(self.story("id=1", "id=3"), wanted)
        self.assertEqual(self.story(key["1"], key["3"]), wanted)
        merged = self.story(rows["1"]["gigo_person_id"], rows["2"]["gigo_merge_id"])
        self.assertEqual(merged["outcome"], "apart")
        self.assertIn("the rows that agree most", merged["notes"][0])
        self.assertEqual(merged["rows"][1]["row"], 3)

    def test_a_group_is_held_by_its_links(self):
        rows = {row["id"]: row for row in self.table("out/rows.csv")}
        by_id = self.story(rows["1"]["gigo_person_id"])
        self.assertEqual([row["row"] for row in by_id["rows"]], [2, 4])
        self.assertEqual(len(by_id["links"]), 1)
        self.assertEqual(self.story("4"), by_id)
        self.assertIn("it is alone", self.explain("3"))

    def test_answers_of_the_run_are_known(self):
        lines = self.table("out/duplicates.csv")
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, list(lines[0]))
        writer.writeheader()
        for line in lines:
            writer.writerow({**line, "decision": "not" if line["id"] == "3" else ""})
        self.write("answers.csv", text.getvalue())
        self.clean("a.csv", *SMALL_FLAGS, "--decisions", "answers.csv", out="answered")
        story = self.story("2", "4", where="answered")
        self.assertEqual((story["outcome"], story["reasons"]), ("apart", ["answered_not"]))
        self.assertIn("you answered not", self.explain("2", "4", where="answered"))
        of_list = self.gigo("explain", "a.csv", "2", "4", *SMALL_FLAGS, "--json", "--decisions", "answers.csv")
        self.assertEqual(json.loads(of_list.stdout), story)

    def test_it_writes_nothing(self):
        before = {name: self.read("out/" + name) for name in os.listdir(self.path("out"))}
        self.explain("2", "4")
        self.assertEqual({name: self.read("out/" + name) for name in os.listdir(self.path("out"))}, before)
        self.assertEqual(sorted(os.listdir(self.dir)), ["a.csv", "out"])


class OtherShapes(Explain):
    def compare(self, *files, rows=("2", "4"), flags=()):
        """The folder of these files and the files themselves must say the same."""
        self.clean(*files, *SMALL_FLAGS, *flags, "--force", out="shape")
        of_list = json.loads(self.gigo("explain", *files, *rows, *SMALL_FLAGS, *flags, "--json").stdout)
        of_folder = self.story(*rows, where="shape")
        self.assertEqual(of_folder["notes"], [])
        self.assertEqual(of_folder, of_list)
        return of_folder

    def test_several_inputs(self):
        self.write("b.csv", "Ref;Full Name;E-Mail\r\nX1;Ann Archer;ann.archer@aldwark-gears.example\r\n"
                            "X2;Zora Zimmer;zora@zimmer-bikes.example\r\n")
        story = self.compare("a.csv", "b.csv", rows=("a.csv:2", "b.csv:2"), flags=("--map", "Ref=id"))
        self.assertEqual([row["input"] for row in story["rows"]], ["a.csv", "b.csv"])
        self.refused(2, "explain", "shape", "2", "3", mention="FILE:ROW")

    def test_utf16_long_and_short_rows_and_title_lines(self):
        wide = LIST.replace("Aldwark Gears\n", "Aldwark Gears,too,much\n").replace(",Brandt Foods\n", "\n")
        self.assertNotEqual(wide, LIST)
        self.write("wide.csv", wide.encode("utf-16"))
        self.compare("wide.csv")
        self.write("title.csv", "Our customers\n\n" + LIST)
        self.compare("title.csv", rows=("4", "6"))
        self.write("latin.csv", LIST.replace("Dora", "D\u00f3ra").replace(",", ";").encode("windows-1252"))
        self.compare("latin.csv")

    def test_a_cleaned_list_that_was_cleaned_again(self):
        os.rename(self.path("out/rows.csv"), self.path("rows.csv"))
        self.compare("rows.csv")

    def test_a_delimiter_of_ones_own(self):
        self.write("hash.csv", LIST.replace(",", "#"))
        self.compare("hash.csv", flags=("--delimiter", "#"))

    def test_settings_of_the_run_are_taken(self):
        self.write("gigo.yaml", "region: GB\nreserved_values: ordinary\nas_of: 2026-01-31\nmatch:\n  certain: 0.999999\n"
                                "map:\n  Company: ignore\nauthoritative: [tax, vat]\n")
        self.write("tax.csv", LIST.replace("Phone,", "Phone,Tax,VAT,").replace(",+44 20 7946 0101,", ",+44 20 7946 0101,AB12,X9,"))
        flags = ("--map", "Tax=identifier[tax]", "--map", "VAT=identifier[vat]")
        self.clean("tax.csv", *flags, out="kept")
        os.remove(self.path("gigo.yaml"))
        story = self.story("2", "4", where="kept")
        self.assertNotIn("company", [part["comparison"] for part in story["parts"]])
        self.assertGreater(story["certain_from"], 15 << 20)


class Refusals(Explain):
    def refuse(self, code, *words, mention):
        return self.refused(code, "explain", *words, mention=mention)

    def test_rows_that_are_not_there_are_not_quoted(self):
        for word in ("ann.archer@aldwark-gears.example", "Archer", "PXXXXXXXXXXXX", "a.csv:99", ""):
            line = self.refuse(2, "out", "2", word, mention="the second ROW")
            if len(word) > 3:
                self.assertNotIn(word, line)
        self.refuse(2, "out", "999", "3", mention="whose rows are 2 to")
        self.refuse(2, "out", "1", "3", mention="the first ROW")
        self.refuse(2, "out", "99999999999999999999", "3", mention="the first ROW")

    def test_nothing_to_explain(self):
        self.refuse(2, "out", mention="name two rows")
        self.refuse(2, "out", "2", "2", mention="the same")
        self.refuse(2, "out", "2", "3", "4", mention="one or two ROWs")
        self.refuse(2, "out", "2", "3", "--region", "GB", mention="--region")
        self.refuse(2, "a.csv", "out", "2", "3", mention="alone")
        self.refuse(3, "nowhere.csv", "2", "3", mention="nowhere.csv")
        os.mkdir(self.path("empty"))
        self.refuse(3, "empty", "2", "3", mention="no run.json")

    def test_a_folder_of_link_says_what_to_do(self):
        self.write("b.csv", LIST)
        self.gigo("link", "a.csv", "b.csv", *SMALL_FLAGS, "--out", "linked")
        self.refuse(3, "linked", "2", "3", mention="gigo explain A.csv B.csv A.csv:2 B.csv:3")

    def test_ids_of_several_rows_are_refused(self):
        self.write("twice.csv", LIST.replace("\n2,Bela", "\n1,Bela"))
        self.refuse(2, "twice.csv", "id=1", "3", *SMALL_FLAGS, mention="2 rows; give one of their numbers: 2, 3")

    def test_an_edited_list_is_explained_as_it_stands_and_says_so(self):
        rows = self.read("out/rows.csv").replace(b"Bela,Brandt", b"Bela,Brand")
        self.write("out/rows.csv", rows)
        story = self.story("2", "4")
        self.assertIn("rows.csv was edited", story["notes"][0])
        self.assertIn("note: rows.csv was edited", self.explain("2", "4"))

    def test_other_rows_or_columns_or_groups_are_refused(self):
        whole = self.read("out/rows.csv").decode()
        lines = whole.splitlines(True)
        for text, mention in ((lines[0] + "".join(lines[2:]), "other rows"),
                              (whole.replace("First Name", "Vorname", 1), "other rows or columns"),
                              (whole.replace("gigo_person_id", "x", 1), "gigo_person_id"),
                              ("", "rows.csv")):
            self.write("out/rows.csv", text)
            self.refuse(3, "out", "2", "3", mention=mention)

    def test_a_changed_model_is_refused(self):
        whole = self.read("out/model.json").decode()
        self.write("out/model.json", whole.replace('"weight":', '"weight":1', 1))
        self.refuse(3, "out", "2", "3", mention="is not as gigo clean writes it")
        os.remove(self.path("out/model.json"))
        self.refuse(3, "out", "2", "3", mention="model.json")

    def test_a_changed_record_is_refused(self):
        whole = self.read("out/run.json").decode()
        for change in (lambda text: text[:len(text) // 2], lambda text: "[]", lambda text: "",
                       lambda text: text.replace('"field": "email"', '"field": "shoe_size"'),
                       lambda text: text.replace('"delimiter": ","', '"delimiter": ""'),
                       lambda text: text.replace('"file": "rows.csv"', '"file": "../a.csv"'),
                       lambda text: text.replace('"match.certain": "0.99"', '"match.certain": "many"'),
                       lambda text: text.replace('"answers": []', '"answers": [{"a": 7, "b": 3, "answer": "same"}]')):
            changed = change(whole)
            self.assertNotEqual(changed, whole)
            self.write("out/run.json", changed)
            self.refuse(3, "out", "2", "3", mention="out")

    def test_a_model_that_weighs_otherwise_is_said(self):
        run = self.json("out/run.json")
        model = self.json("out/model.json")
        for check in model["checks"]:
            check["weight"] += 1
        text = json.dumps(model, indent=1)
        self.write("out/model.json", text)
        digest = self.digest_of("out/model.json")
        for output in run["outputs"]:
            if output["file"] == "model.json":
                output["digest"] = digest
        self.write("out/run.json", json.dumps(run))
        self.assertIn("reads or compares rows otherwise", self.story("2", "4")["notes"][0])

    def digest_of(self, name):
        """As gigo itself says it: the fingerprint of an input with these bytes."""
        self.clean(name, "--map", "#1=full_name", out="digest")
        return self.json("digest/run.json")["inputs"][0]["fingerprint"]


if __name__ == "__main__":
    main()
