#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What gigo says of whole columns of names (Python 3, standard library only).

  bench/accuracy/name_columns.py --data DIR [--datagen BIN] [--gigo PATH] [--json FILE]

Every list with given and family names (the sets of DIR/people, invented ones of gigo-datagen as a whole and by country,
up to 2,000 rows each) is given to `gigo clean` with nothing but its names, in these ways:

  as it is         any finding about a column is a false alarm
  swapped          the two columns under each other's headers: name.swapped_columns
  whole            one column "Jane Smith": any finding is a false alarm
  family first     one column "Smith Jane": name.family_first
  in one part      whole names under the family name's header, nothing under the other: name.whole_name_in_part

The first half of DIR/people was looked at when the rule was made. Exit code 1 if there is a false alarm in the sets of
DIR, or a swap of one with 100 rows is not seen; 2 if nothing could be run.
"""
import argparse
import csv
import glob
import gzip
import json
import os
import subprocess
import sys
import tempfile

GIVEN = ["given_name", "first_name", "fname_c1"]
FAMILY = ["surname", "last_name", "lname_c1"]
MOST, LEAST = 2000, 40
WAYS = [("as it is", None), ("swapped", "name.swapped_columns"), ("whole", None), ("family first", "name.family_first"),
        ("in one part", "name.whole_name_in_part")]
COLUMN_CODES = {"name.swapped_columns", "name.swapped_order", "name.family_first", "name.whole_name_in_part"}


def read(path):
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    return rows[0], rows[1:]


def pairs_of(header, rows):
    """(given, family) of the rows; nothing when the list has no such columns."""
    given = [i for i, name in enumerate(header) if name.lower() in GIVEN]
    family = [i for i, name in enumerate(header) if name.lower() in FAMILY]
    if not given or not family:
        return []
    pairs = [(row[given[0]], row[family[0]]) for row in rows]
    return pairs[::max(1, len(pairs) // MOST)][:MOST]


def table(way, pairs):
    if way == "as it is":
        return [("First name", "Last name")] + pairs
    if way == "swapped":
        return [("First name", "Last name")] + [(family, given) for given, family in pairs]
    if way == "in one part":
        return [("First name", "Last name")] + [("", " ".join(pair)) for pair in pairs]
    whole = pairs if way == "whole" else [(family, given) for given, family in pairs]
    return [("Name",)] + [(" ".join(part for part in pair if part),) for pair in whole]


def column_codes(gigo, rows):
    """Codes about columns: those that findings.csv has in the header's row."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "names.csv")
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        run = subprocess.run([gigo, "clean", path, "--out", os.path.join(folder, "out")], stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT)
        if run.returncode != 0:
            sys.exit("name_columns.py: gigo clean fails: " + run.stdout.decode("utf-8", "replace")[-300:])
        with open(os.path.join(folder, "out", "findings.csv"), encoding="utf-8", newline="") as file:
            return {row["code"] for row in csv.DictReader(file) if row["row"] == "1"} & COLUMN_CODES


def lists_of(args):
    for folder in sorted(os.listdir(os.path.join(args.data, "people"))):
        for path in glob.glob(os.path.join(args.data, "people", folder, "input.csv*")):
            pairs = pairs_of(*read(path))
            if pairs:
                yield "people", folder, pairs
    if not args.datagen:
        return
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "list.csv")
        subprocess.run([args.datagen, "--rows", "20000", "--seed", "5", "--out", path], stdout=subprocess.DEVNULL,
                       check=True)
        header, rows = read(path)
    yield "generated", "all countries", pairs_of(header, rows)
    country = header.index("country")
    names = {}
    for row in rows:
        if len(row[country]) > 3:
            names.setdefault(row[country], []).append(row)
    for name in sorted(names, key=lambda name: (-len(names[name]), name))[:24]:
        if len(names[name]) >= LEAST:
            yield "generated", name, pairs_of(header, names[name])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--datagen")
    parser.add_argument("--gigo", default="gigo")
    parser.add_argument("--json")
    args = parser.parse_args()
    print("| list | rows | " + " | ".join(way for way, _ in WAYS) + " |")
    print("|---|---:|" + "---|" * len(WAYS))
    figures, missed = [], False
    for source, name, pairs in lists_of(args):
        answers = {}
        for way, wanted in WAYS:
            codes = column_codes(args.gigo, table(way, pairs))
            if wanted is None:
                answers[way] = "-" if not codes else "FALSE " + " ".join(sorted(codes))
                missed = missed or (source == "people" and bool(codes))
            else:
                answers[way] = "seen" if wanted in codes else "maybe" if codes else "no"
                must = source == "people" and way == "swapped" and len(pairs) >= 100
                missed = missed or (must and wanted not in codes)
        figures.append({"source": source, "list": name, "rows": len(pairs), **answers})
        print("| %s | %d | %s |" % (name, len(pairs), " | ".join(answers[way] for way, _ in WAYS)), flush=True)
    if not figures:
        print("name_columns.py: no lists", file=sys.stderr)
        return 2
    if args.json:
        with open(args.json, "w", encoding="utf-8") as file:
            json.dump(figures, file, indent=1)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
