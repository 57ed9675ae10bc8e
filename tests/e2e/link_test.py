# SPDX-License-Identifier: Apache-2.0
"""gigo link: every row of A is in exactly one file, answers come back, kinds and cardinalities do as they say."""

import csv
import io
import os
import random
import shutil

from gigo import LIST, SMALL, SMALL_FLAGS, GigoTest, folder_bytes, main

# Ann twice (rows 2, 4; the CRM has her twice too), two Beras of whom nobody knows, Eve as she is, somebody new twice.
BADGES = """Badge;Name;Firm;Role;Mail;Mobile;decision
1;Ann Archer;Aldwark Gears;Buyer;ann.archer@aldwark-gears.example;07700 900101;call her
2;Zoltan Zorn;Zorn Pumps;Owner;zoltan@zorn-pumps.example;07700 900102;
3;ARCHER Ann;;;Ann.Archer@aldwark-gears.example;;
4;Eve Earl;Earl mills;;eve@earl-mills.example;07700 900103;
5;Zoltan ZORN;Zorn Pumps;;zoltan@zorn-pumps.example;;
6;Bera Brinkley;;;;;
"""
# Two people of one rare name.
TWINS = ("40,Bera,Brinkley,bera@brinkley-maps.example,+44 20 7946 0140,Brinkley Maps\n"
         "41,Bera,Brinkley,office@north-star.example,+44 20 7946 0141,North Star\n")
CRM = LIST + TWINS
CONTACTS = """Name,Email,Company,Phone
Ann Archer,ann.archer@aldwark-gears.example,Aldwark Gears,
Bela Brandt,bela@brandt-foods.example,Brandt Foods Ltd,
Carl Brandt,carl@brandt-foods.example,,
Zoltan Zorn,zoltan@zorn-pumps.example,Zorn Pumps,
Dora Dunne,dora.dunne@gmail.com,,07700 900105
"""
ACCOUNTS = "Account ID,Account Name,Website,Phone,City\n" + "".join(
    f"A{i},{name},www.{site}.example,020 7946 03{i:02},{city}\n" for i, (name, site, city) in enumerate([
        ("Aldwark Gears Ltd", "aldwark-gears", "York"), ("Brandt Foods", "brandt-foods", "Leeds"),
        ("Castle Rope plc", "castle-rope", "Hull"), ("Dunne Clocks", "dunne-clocks", "Ripon"),
        ("Harbour Lights", "harbour-lights", "Whitby"), ("Jute Weavers", "jute-weavers", "Dundee"),
        ("Kemp Tools", "kemp-tools", "Stoke"), ("Lowell Maps", "lowell-maps", "Reading")], 10))


class LinkTest(GigoTest):
    def link(self, *args, out="out", code=0, a="badges.csv", b="crm.csv", **options):
        return self.gigo("link", a, b, *SMALL_FLAGS, *args, "--out", out, code=code, **options)

    def setUp(self):
        super().setUp()
        self.write("badges.csv", BADGES)
        self.write("crm.csv", CRM)

    def fates(self, out="out", rows=6):
        """{row of A: the file it is in}; it must be in one only."""
        found = {}
        for line in self.table(f"{out}/already-there.csv"):
            found.setdefault(int(line["gigo_row"]), set()).add("there")
        for line in self.table(f"{out}/review.csv"):
            if line["input"] == "badges.csv":
                found.setdefault(int(line["row"]), set()).add("review")
        for line in self.table(f"{out}/new.csv"):
            for row in line["gigo_from_rows"].split(";"):
                self.assertNotIn(int(row), found)
                found[int(row)] = {"new"}
        self.assertEqual(sorted(found), list(range(2, rows + 2)))
        for fates in found.values():
            self.assertEqual(len(fates), 1)
        return {row: fate.pop() for row, fate in found.items()}

    def answer(self, words, out="out", file="review.csv", name="answers.csv"):
        """Writes a file of answers: words by the id of the row of B, or by the row of A."""
        table = self.table(f"{out}/{file}")
        text = io.StringIO(newline="")
        # As a spreadsheet keeps it: also where a column of A is called decision.
        writer = csv.writer(text, delimiter=";")
        raw = list(csv.reader(io.StringIO(self.read(f"{out}/{file}").decode()), delimiter=";"))
        writer.writerow(raw[0])
        for line, cells in zip(table, raw[1:]):
            key = line.get("id") or line.get("gigo_row")
            writer.writerow(cells[:-1] + [words.get(key, "")])
        return self.write(name, text.getvalue())


class Files(LinkTest):
    def test_every_row_is_in_exactly_one_file(self):
        self.link()
        self.assertEqual(self.fates(), {2: "there", 3: "new", 4: "there", 5: "there", 6: "new", 7: "review"})
        self.assertEqual(os.stat(self.path("out")).st_mode & 0o777, 0o700)
        self.assertEqual(set(os.listdir(self.path("out"))),
                         {"already-there.csv", "new.csv", "review.csv", "summary.json", "run.json"})
        for file in self.json("out/run.json")["outputs"]:
            self.assertEqual(os.path.getsize(self.path("out/" + file["file"])), file["bytes"])

    def test_already_there_says_who_and_what(self):
        self.link()
        ann, again, eve = self.table("out/already-there.csv")
        self.assertEqual(ann["Name"], "Ann Archer")
        self.assertIn(ann["gigo_match_id"], ("1", "3"))
        self.assertEqual({ann["gigo_match_row"], ann["gigo_match_also"]}, {"2", "4"})
        self.assertEqual(ann["gigo_match_person_id"], again["gigo_match_person_id"])
        self.assertEqual(ann["gigo_sure"], "certain")
        self.assertIn("same email", ann["gigo_why"])
        self.assertEqual(ann["gigo_adds"].split(";"), ["phone"], "the CRM has no column for a role")
        self.assertEqual(eve["gigo_match_name"], "Eve Earl")
        self.assertEqual((again["gigo_adds"], again["gigo_contradicts"]), ("", ""))

    def test_contradictions_are_named(self):
        self.write("badges.csv", BADGES.replace("eve@earl-mills.example", "eve.earl@gmail.com"))
        self.link()
        eve = self.table("out/already-there.csv")[2]
        self.assertEqual(eve["gigo_contradicts"], "email")

    def test_new_has_the_columns_of_the_other_list(self):
        self.link()
        self.assertTrue(self.read("out/new.csv").startswith(
            b"id,First Name,Last Name,Email,Phone,Company,Badge,Name,Role,decision,gigo_from_rows,gigo_person_id,gigo_flags\n"))
        zoltan, = self.table("out/new.csv")
        self.assertEqual((zoltan["id"], zoltan["First Name"], zoltan["Last Name"], zoltan["Email"], zoltan["Company"]),
                         ("", "Zoltan", "Zorn", "zoltan@zorn-pumps.example", "Zorn Pumps"))
        self.assertEqual((zoltan["Role"], zoltan["Phone"], zoltan["gigo_from_rows"]), ("Owner", "+447700900102", "3;6"))

    def test_full_names_are_put_together(self):
        self.write("crm.csv", "id,Full Name,Email,Address\n1,Ann Archer,ann.archer@aldwark-gears.example,\n")
        self.write("badges.csv", "First,Last,E-mail,Street,City,Postcode\nZoltan,Zorn,zoltan@zorn-pumps.example,1 Mill Ln,York,YO1 7HU\n")
        self.link("--map", "First=given_name", "--map", "Last=family_name")
        zoltan, = self.table("out/new.csv")
        self.assertEqual((zoltan["Full Name"], zoltan["Address"]), ("Zoltan Zorn", "1 Mill Ln, York, YO1 7HU"))

    def test_a_header_of_both_lists_with_two_meanings(self):
        self.write("crm.csv", CRM.replace("Company", "Type", 1))
        self.write("badges.csv", BADGES.replace("Role", "Type", 1))
        self.link("--map", "A:Type=title", "--map", "B:Type=organisation")
        columns = {column["header"]: column["field"] for file in self.json("out/run.json")["inputs"]
                   for column in [c for c in file["columns"] if c["header"] == "Type"]}
        self.assertEqual(columns, {"Type": "organisation"})
        zoltan, = self.table("out/new.csv")
        self.assertEqual((zoltan["Type"], zoltan["Type (badges.csv)"]), ("Zorn Pumps", "Owner"))

    def test_the_summary_counts_what_the_files_hold(self):
        result = self.link("--json", out="x")
        summary = self.json("x/summary.json")
        self.assertEqual(result.stdout, self.read("x/summary.json"))
        self.assertIn(b"6 rows of badges.csv: 3 are already in crm.csv (2 people), 2 are new (1 person), "
                      b"1 to decide (1 question)", result.stderr)
        self.assertEqual(summary["already_there"]["rows"], 3)
        self.assertEqual(summary["already_there"]["partners"], 2)
        self.assertEqual(summary["new"], {"rows": 2, "people": 1, "records": 1, "nobody": 0})
        self.assertEqual(summary["review"]["ties"], 1)
        self.assertEqual(summary["people"], 4)
        self.assertEqual(self.json("x/run.json")["configuration"]["link.cardinality"], "many-to-one")

    def test_inputs_are_not_touched_and_surplus_is_kept(self):
        self.write("badges.csv", BADGES.replace("07700 900103;", "07700 900103;;one;too many"))
        before = self.read("badges.csv")
        self.link()
        self.assertEqual(self.read("badges.csv"), before)
        self.assertEqual(self.table("out/already-there.csv")[2]["gigo_surplus"], "one;too many")

    def test_threads_and_order(self):
        self.link("--threads", "1", out="one")
        for threads in ("2", "8"):
            self.link("--threads", threads, out=threads)
            self.assertEqual(folder_bytes(self.path("one")), folder_bytes(self.path(threads)))
        for name, text in (("badges.csv", BADGES), ("crm.csv", CRM)):
            head, *lines = text.splitlines(True)
            random.Random(3).shuffle(lines)
            self.write(name, head + "".join(lines))
        self.link(out="shuffled")
        for file, columns in (("already-there.csv", ["Badge", "gigo_match_id", "gigo_why", "row_key", "first_key"]),
                              ("review.csv", ["id", "why", "row_key", "first_key"]), ("new.csv", ["Email", "gigo_person_id"])):
            same = [sorted([line[c] for c in columns] for line in self.table(f"{out}/{file}")) for out in ("one", "shuffled")]
            self.assertEqual(*same)


class Contradictions(LinkTest):
    def test_another_given_name_is_asked_about_and_not_linked(self):
        self.write("crm.csv", LIST + "50,Amy,Harwood,home@harwood-hall.example,+44 20 7946 0150,\n")
        self.write("badges.csv", "Name,Mail,Mobile\nZoe Harwood,home@harwood-hall.example,\n"
                                 "Eve Earl,eve@earl-mills.example,\n")
        result = self.link("--config", self.write("low.yaml", "match:\n  likely: 0.03\n  possible: 0.01\n"))
        self.assertEqual(self.fates(rows=2), {2: "review", 3: "there"})
        zoe, amy = self.table("out/review.csv")
        self.assertEqual(zoe["why"], "likely, but the given name differs: is it the one below?")
        self.assertEqual(amy["id"], "50")
        self.assertEqual(self.json("out/summary.json")["review"]["contradicted"], 1)
        self.assertIn(b"name, birth date, gender or generation differs", result.stdout)

    def test_a_company_of_another_name_is_no_account(self):
        self.write("contacts.csv", "Name,Company\nAnn Archer,Acme Gadgets Ltd\nBela Brandt,Brandt Foods\n")
        self.write("accounts.csv", ACCOUNTS + "A30,ACME Widgets Limited,,,York\n")
        self.link("--kind", "contact:account", a="contacts.csv", b="accounts.csv")
        self.assertEqual([line["Name"] for line in self.table("out/already-there.csv")], ["Bela Brandt"])
        self.assertEqual(self.table("out/review.csv")[0]["why"],
                         "likely, but the company name differs: is it the one below?")


class Through(LinkTest):
    def test_a_row_that_would_not_be_linked_by_itself_names_the_other(self):
        self.write("badges.csv", "Badge,Name,Mail,Mobile\n"
                                 "1,Ann Archer,ann.archer@aldwark-gears.example,07700 900101\n"
                                 "2,Ann Archer,ann@north-star.example,07700 900101\n")
        self.link("--config", self.write("low.yaml", "match:\n  possible: 0.00001\n"))
        lines = self.table("out/already-there.csv")
        self.assertEqual(len(lines), 2)
        self.assertTrue(lines[1]["gigo_why"].startswith("one person with row 2: "), lines[1]["gigo_why"])
        self.assertGreater(float(lines[1]["gigo_probability"]), 0.5)


class Answers(LinkTest):
    def setUp(self):
        super().setUp()
        self.link()

    def test_same_links_and_not_makes_new(self):
        self.link("--decisions", self.answer({"41": "same", "40": "not"}), out="again")
        self.assertEqual(self.fates("again")[7], "there")
        line = [line for line in self.table("again/already-there.csv") if line["gigo_row"] == "7"][0]
        self.assertEqual((line["gigo_match_id"], line["gigo_sure"]), ("41", "answered"))
        self.assertEqual(self.json("again/summary.json")["already_there"]["answered_rows"], 1)
        self.link("--decisions", self.answer({"41": "not", "40": "not"}), out="third")
        self.assertEqual(self.fates("third")[7], "new")

    def test_one_not_leaves_the_other(self):
        self.link("--decisions", self.answer({"40": "not"}), out="again")
        self.assertEqual(self.fates("again")[7], "there")

    def test_later_is_remembered(self):
        result = self.link("--decisions", self.answer({"40": "later"}), out="again")
        self.assertEqual(self.fates("again"), self.fates())
        self.assertIn("later", [line["decision"] for line in self.table("again/review.csv")])
        self.assertEqual(self.json("again/summary.json")["review"]["open_questions"], 0)
        self.assertNotIn(b"waits for an answer", result.stdout)

    def test_not_in_already_there_is_heard(self):
        answers = self.answer({"2": "not"}, file="already-there.csv")
        self.link("--decisions", answers, out="again")
        self.assertEqual(self.fates("again"), {2: "new", 3: "new", 4: "new", 5: "there", 6: "new", 7: "review"})

    def test_typed_answers_are_not_overwritten(self):
        self.link("--force")
        shutil.copy(self.path(self.answer({"40": "not"})), self.path("out/review.csv"))
        self.refused(2, "link", "badges.csv", "crm.csv", *SMALL_FLAGS, "--out", "out", "--force", "--quiet",
                     mention="--decisions")
        self.link("--decisions", "answers.csv", "--force")

    def test_the_next_command_works(self):
        shown = self.link("--cardinality", "one-to-one", out="x").stdout.decode()
        command = [line.split() for line in shown.splitlines() if line.strip().startswith("gigo link")][0]
        self.answer({"40": "same"}, out="x")
        self.gigo(*command[1:])
        self.assertEqual(self.json("x-2/summary.json")["cardinality"], "one-to-one")
        self.assertEqual(self.fates("x-2")[7], "there")


class AnswersInOddPlaces(LinkTest):
    def typed(self, lines, name="typed.csv"):
        """A file of answers: (line of the file the answer stands in, word)."""
        table = self.table("out/review.csv")
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, table[0].keys())
        writer.writeheader()
        for i, line in enumerate(table):
            writer.writerow({**line, "decision": lines.get(i, "")})
        return self.write(name, text.getvalue())

    def test_in_the_line_of_the_only_candidate_s_question(self):
        self.write("crm.csv", LIST + "50,Amy,Harwood,home@harwood-hall.example,+44 20 7946 0150,\n")
        self.write("badges.csv", "Name,Mail,Mobile\nZoe Harwood,home@harwood-hall.example,\n")
        low = self.write("low.yaml", "match:\n  likely: 0.03\n  possible: 0.01\n")
        self.link("--config", low)
        self.link("--config", low, "--decisions", self.typed({0: "same"}), out="again")
        self.assertEqual(self.fates("again", rows=1), {2: "there"})

    def test_several_candidates_ask_for_the_line(self):
        self.link()
        self.refused(2, "link", "badges.csv", "crm.csv", *SMALL_FLAGS, "--out", "x", "--quiet", "--decisions",
                     self.typed({0: "same"}), mention="typed.csv row 2")

    def test_answers_that_contradict_each_other_are_counted(self):
        self.link()
        first = self.typed({1: "same"}, "first.csv")
        second = self.typed({1: "not", 2: "not"}, "second.csv")
        result = self.link("--decisions", first, "--decisions", second, out="again")
        self.assertEqual(self.fates("again")[7], "new")
        self.assertIn(b"1 answer is not used, as another answer says the opposite", result.stderr + result.stdout)
        self.assertEqual(self.json("again/summary.json")["decisions"]["honoured"], 2)

    def test_two_scans_of_one_person_with_two_answers(self):
        self.link()
        ann, again, _ = self.table("out/already-there.csv")
        text = "row_key,first_key,decision\n" + "".join(
            f"{line['row_key']},{line['first_key']},{word}\n" for line, word in ((ann, "not"), (again, "same")))
        result = self.link("--decisions", self.write("two.csv", text), out="again")
        self.assertEqual(self.fates("again")[2], "new")
        self.assertIn(b"1 answer is not used", result.stderr + result.stdout)
        self.assertEqual(self.json("again/summary.json")["decisions"]["honoured"], 1)

    def test_two_partners_where_one_is_allowed(self):
        self.link()
        result = self.link("--decisions", self.typed({1: "same", 2: "same"}), "--cardinality", "one-to-one", out="again")
        self.assertIn(b"1 person has several partners by your answers, more than one-to-one allows",
                      result.stderr + result.stdout)


class Kinds(LinkTest):
    def setUp(self):
        super().setUp()
        self.write("contacts.csv", CONTACTS)
        self.write("accounts.csv", ACCOUNTS)

    def test_contacts_find_their_account(self):
        result = self.link("--kind", "contact:account", a="contacts.csv", b="accounts.csv")
        there = {line["Name"]: line["gigo_match_id"] for line in self.table("out/already-there.csv")}
        self.assertEqual(there, {"Ann Archer": "A10", "Bela Brandt": "A11", "Carl Brandt": "A11"})
        new, = self.table("out/new.csv")
        self.assertEqual((new["Account Name"], new["Website"], new["gigo_from_rows"]),
                         ("Zorn Pumps", "zorn-pumps.example", "5"))
        self.assertNotIn("Name", new, "a person is no part of an account")
        none, = self.table("out/no-organisation.csv")
        self.assertEqual((none["gigo_row"], none["Name"]), ("6", "Dora Dunne"))
        self.assertIn(b"1 names no organisation", result.stdout)

    def test_a_not_speaks_for_all_colleagues(self):
        self.link("--kind", "contact:account", a="contacts.csv", b="accounts.csv")
        bela = self.table("out/already-there.csv")[1]
        answers = "row_key,first_key,decision\n" + f"{bela['row_key']},{bela['first_key']},not\n"
        self.link("--kind", "contact:account", "--decisions", self.write("not.csv", answers), a="contacts.csv",
                  b="accounts.csv", out="again")
        self.assertEqual([line["Name"] for line in self.table("again/already-there.csv")], ["Ann Archer"])
        self.assertEqual(self.json("again/summary.json")["decisions"], {"honoured": 1, "not_found": 0})

    def test_one_to_one_gives_a_partner_away_once(self):
        self.write("badges.csv", "Name,Mail,Tax\nAnn Archer,ann.archer@aldwark-gears.example,T1\n"
                                 "Ann Archer,ann.archer@aldwark-gears.example,T2\n")
        flags = ["--map", "Tax=identifier[tax]", "--authoritative", "tax"]
        self.link(*flags)
        self.assertEqual(self.fates(rows=2), {2: "there", 3: "there"})
        self.link(*flags, "--cardinality", "one-to-one", out="one")
        self.assertEqual(self.fates("one", rows=2), {2: "review", 3: "review"}, "nobody knows which")
        self.write("crm.csv", CRM + "99,Ann,Archer,ann.archer@aldwark-gears.example,,\n")
        self.link(*flags, "--cardinality", "many-to-many", out="many")
        self.assertEqual(self.json("many/summary.json")["already_there"]["people"], 2)

    def test_unknown_words_name_the_known_ones(self):
        link = ["link", "badges.csv", "crm.csv", "--out", "x"]
        self.refused(2, *link, "--kind", "lead:account", mention="lead:contact, contact:account")
        self.refused(2, *link, "--cardinality", "one", mention="many-to-one, one-to-one, one-to-many, many-to-many")

    def test_the_other_kind_is_offered(self):
        result = self.link(a="badges.csv", b="accounts.csv")
        self.assertIn(b"did you mean --kind contact:account?", result.stderr + result.stdout)
        self.refused(3, "link", "contacts.csv", "crm.csv", *SMALL_FLAGS, "--kind", "contact:account", "--out", "x",
                     "--quiet", mention="--kind lead:contact")

    def test_accounts_without_organisations(self):
        self.write("people.csv", "Name,Email\nAnn Archer,ann@archer.example\nBela Brandt,bela@brandt.example\n")
        self.refused(3, "link", "contacts.csv", "people.csv", "--kind", "contact:account", "--out", "x", "--quiet",
                     mention="no row is an organisation")
        self.refused(3, "link", "people.csv", "accounts.csv", "--kind", "contact:account", "--out", "x", "--quiet",
                     mention="names an organisation")


class Errors(LinkTest):
    def test_bad_input(self):
        self.write("empty.csv", "id,Name,Email\n")
        self.write("numbers.csv", "x,y\n1,2\n")
        for code, a, b, mention in [(3, "absent.csv", "crm.csv", "absent.csv"), (3, "badges.csv", "empty.csv", "no rows"),
                                    (3, "empty.csv", "crm.csv", "no rows"), (3, "numbers.csv", "crm.csv", "numbers.csv"),
                                    (2, "badges.csv", "badges.csv", "given twice")]:
            self.refused(code, "link", a, b, "--out", "x", "--quiet", mention=mention)

    def test_two_files_are_needed(self):
        for files in (["badges.csv"], ["badges.csv", "crm.csv", "crm.csv"]):
            self.refused(2, "link", *files, "--out", "x", "--quiet", mention="two files")
        self.refused(2, "link", "badges.csv", "crm.csv", mention="--out")

    def test_rules_for_columns_that_are_not_there(self):
        link = ["link", "badges.csv", "crm.csv", "--out", "x", "--quiet", "--map"]
        self.refused(2, *link, "A:Company=organisation", mention="A:Company")
        self.refused(2, *link, "Nothing=title", mention="Nothing")

    def test_a_folder_of_another_command_is_kept(self):
        self.clean("crm.csv", *SMALL_FLAGS)
        before = folder_bytes(self.path("out"))
        self.refused(2, "link", "badges.csv", "crm.csv", *SMALL_FLAGS, "--out", "out", "--force", "--quiet")
        self.assertEqual(folder_bytes(self.path("out")), before)

    def test_lists_of_one_row(self):
        head, ann = SMALL.splitlines(True)[:2]
        self.write("one.csv", head + ann)
        self.link(a="one.csv", b="crm.csv")
        self.assertEqual(len(self.table("out/already-there.csv")), 1)


if __name__ == "__main__":
    main()
