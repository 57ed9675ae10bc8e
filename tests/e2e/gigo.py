# SPDX-License-Identifier: Apache-2.0
"""Runs the real command in a folder of its own and reads what it wrote. Standard library only."""

import csv
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.path.abspath(os.environ["GIGO"])
SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
EXAMPLE = os.path.join(SOURCE, "examples", "legacy-customers.csv")
EXAMPLE_CONFIG = os.path.join(SOURCE, "examples", "gigo.yaml")
AS_OF = ["--as-of", "2026-01-31"]

ADDED = ["gigo_person_id", "gigo_merge_id", "gigo_role", "gigo_review", "gigo_probability", "gigo_flags",
         "gigo_full_name", "gigo_given_name", "gigo_family_name", "gigo_email", "gigo_phone",
         "gigo_phone_type", "gigo_phone_region", "gigo_completeness", "gigo_last_contact_days"]

# Five rows of invented people: Ann twice with the same email and phone, the others alone.
SMALL = """id,First Name,Last Name,Email,Phone,Company
1,Ann,Archer,ann.archer@aldwark-gears.example,+44 20 7946 0101,Aldwark Gears Ltd
2,Bela,Brandt,bela.brandt@brandt-foods.example,+44 20 7946 0102,Brandt Foods
3,Ann,Archer,Ann.Archer@aldwark-gears.example,020 7946 0101,Aldwark Gears
4,Chidi,Castle,chidi@castle-rope.example,+44 20 7946 0104,Castle Rope plc
5,Dora,Dunne,dora.dunne@dunne-clocks.example,+44 20 7946 0105,Dunne Clocks
"""
# The same among strangers: 24 rows, enough for a list to say what is rare in it.
STRANGERS = ["Eve Earl", "Farid Fox", "Gita Grover", "Hugo Hale", "Ivy Ibsen", "Jules Jute", "Karl Kemp", "Lena Lowe",
             "Milo Marsh", "Nora Nash", "Omar Orr", "Petra Pike", "Quentin Quill", "Rosa Ray", "Sven Sand", "Tara Tate",
             "Umut Uhl", "Vera Vale", "Wanda West"]
LIST = SMALL + "".join(
    f"{i},{given},{family},{given.lower()}@{family.lower()}-{field}.example,+44 20 7946 02{i:02},{family} {field}\n"
    for i, (given, family, field) in enumerate(
        ((*name.split(), ["mills", "farms", "boats", "books"][n % 4]) for n, name in enumerate(STRANGERS)), 6))
SMALL_FLAGS = ["--region", "GB", "--reserved-values", "ordinary"] + AS_OF


class GigoTest(unittest.TestCase):
    """A test with a temporary folder as the current one; `gigo.yaml` is not in it."""

    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="gigo-e2e-")
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.dir, name)

    def write(self, name, content):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        data = content if isinstance(content, bytes) else content.encode("utf-8")
        with open(self.path(name), "wb") as file:
            file.write(data)
        return name

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def gigo(self, *args, code=0, env=None, **options):
        """Runs gigo; the exit code must be `code`."""
        result = subprocess.run([PROGRAM, *args], cwd=self.dir, env={**os.environ, **(env or {})},
                                stdout=options.pop("stdout", subprocess.PIPE), stderr=subprocess.PIPE,
                                timeout=600, check=False, **options)
        self.assertEqual(result.returncode, code,
                         f"gigo {' '.join(args)}\n{(result.stdout or b'').decode(errors='replace')}"
                         f"\n{result.stderr.decode(errors='replace')}")
        return result

    def clean(self, *args, out="out", code=0, **options):
        return self.gigo("clean", *args, "--out", out, code=code, **options)

    def refused(self, code, *args, mention="", **options):
        """gigo must end with this code and one line that says why; no result and no litter may be there."""
        before = sorted(os.listdir(self.dir))
        result = self.gigo(*args, code=code, **options)
        lines = result.stderr.decode().splitlines()
        self.assertEqual(len(lines), 1, result.stderr)
        self.assertTrue(lines[0].startswith("gigo: "), lines[0])
        self.assertIn(mention, lines[0])
        self.assertEqual(sorted(os.listdir(self.dir)), before, "something was left behind")
        return lines[0]

    def table(self, name):
        """A CSV file of gigo's as a list of dicts."""
        text = self.read(name).decode("utf-8-sig", errors="replace")
        sample = text.splitlines()[0]
        delimiter = max(",;\t|", key=sample.count)
        return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))

    def json(self, name):
        return json.loads(self.read(name).decode("utf-8"))

    def codes(self, out="out"):
        """How often each code stands in findings.csv."""
        counts = {}
        for line in self.table(out + "/findings.csv"):
            counts[line["code"]] = counts.get(line["code"], 0) + 1
        return counts

    def groups(self, column, out="out", key="id"):
        """The partition of the rows by one of gigo's columns, as a set of frozensets of ids."""
        groups = {}
        for row in self.table(out + "/rows.csv"):
            groups.setdefault(row[column], set()).add(row[key])
        return {frozenset(group) for group in groups.values()}

    def assert_whole(self, out="out", rows=None):
        """What every result promises, checked from outside."""
        names = set(os.listdir(self.path(out)))
        self.assertLessEqual({"rows.csv", "people.csv", "duplicates.csv", "findings.csv", "findings.jsonl",
                              "summary.json", "run.json"}, names)
        self.assertEqual(os.stat(self.path(out)).st_mode & 0o777, 0o700)
        for file in self.json(out + "/run.json")["outputs"]:
            self.assertEqual(os.path.getsize(self.path(out + "/" + file["file"])), file["bytes"])
        table = self.table(out + "/rows.csv")
        if rows is not None:
            self.assertEqual(len(table), rows)
        people = self.table(out + "/people.csv")
        named = sorted(int(n) for person in people for n in person["gigo_from_rows"].split(";"))
        self.assertEqual(len(named), len(table))
        self.assertEqual(len(set(named)), len(table))
        self.assertEqual(len(people), len({row["gigo_merge_id"] for row in table}))
        person_of = {}
        for row in table:
            self.assertEqual(person_of.setdefault(row["gigo_merge_id"], row["gigo_person_id"]),
                             row["gigo_person_id"], "a merge group in two persons")
        with open(self.path(out + "/findings.jsonl"), encoding="utf-8") as lines:
            parsed = [json.loads(line) for line in lines]
        findings = self.table(out + "/findings.csv")
        self.assertEqual([str(line["row"]) for line in parsed], [line["row"] for line in findings])
        summary = self.json(out + "/summary.json")
        self.assertEqual(summary["rows"], len(table))
        self.assertEqual(summary["people"], len({row["gigo_person_id"] for row in table}))
        self.assertEqual(summary["people_after_merge"], len(people))


def folder_bytes(path):
    """Every file of a folder with its bytes."""
    content = {}
    for name in sorted(os.listdir(path)):
        with open(os.path.join(path, name), "rb") as file:
            content[name] = file.read()
    return content


def main():
    if not os.access(PROGRAM, os.X_OK):
        sys.exit(f"no program at {PROGRAM}; set GIGO")
    unittest.main(verbosity=1)
