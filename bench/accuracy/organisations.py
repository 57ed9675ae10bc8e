#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How many organisations gigo finds among names of people, and how many people it takes for one (Python 3, standard
library only).

  bench/accuracy/organisations.py DATA [--gigo PATH] [--show] [--json FILE]

DATA has units/names_probablepeople: company_labeled.csv and person_labeled.csv, a name in the column `raw` of each.
Every name is read as a cell of names; one is found when it has the code name.looks_like_org. Both files are cut in
halves by a hash of the name: the rules were written with half A before the eyes, half B was only counted.
Exit code 1 if a bar is missed, 2 if nothing could be run.
"""
import argparse
import csv
import hashlib
import json
import os
import subprocess
import sys

FOUND_BAR = 0.75
FALSE_BAR = 0.01
FILES = {"organisations": "company_labeled.csv", "persons": "person_labeled.csv"}


def names_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [" ".join(row["raw"].split()) for row in csv.DictReader(file)]


def half(name):
    return "AB"[hashlib.md5(name.encode("utf-8")).digest()[0] & 1]


def ask(gigo, names):
    """Which names read as an organisation's, in order."""
    lines = "".join(name + "\n" for name in names)
    run = subprocess.run([gigo, "normalize", "--field", "name", "--format", "jsonl"], input=lines.encode("utf-8"),
                         stdout=subprocess.PIPE, check=True)
    records = [json.loads(line) for line in run.stdout.decode("utf-8").splitlines()]
    if len(records) != len(names):
        raise SystemExit("organisations: %d lines in, %d lines out" % (len(names), len(records)))
    return ["name.looks_like_org" in record["codes"] for record in records]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", help="folder of the samples")
    parser.add_argument("--gigo", default="gigo", help="the command to ask")
    parser.add_argument("--show", action="store_true", help="list what is false or not found in half A")
    parser.add_argument("--json", help="write the figures to a file")
    options = parser.parse_args()
    folder = os.path.join(options.data, "units", "names_probablepeople")
    figures = {}
    try:
        for kind, file in FILES.items():
            names = names_of(os.path.join(folder, file))
            said = ask(options.gigo, names)
            for part in ("A", "B", "both"):
                chosen = [(name, yes) for name, yes in zip(names, said) if part in ("both", half(name))]
                figures[kind, part] = (sum(yes for _, yes in chosen), len(chosen))
            if options.show:
                for name in sorted({name for name, yes in zip(names, said)
                                    if yes == (kind == "persons") and half(name) == "A"}):
                    print("  %s: %s" % ("false" if kind == "persons" else "not found", name))
    except (OSError, subprocess.CalledProcessError) as error:
        print("organisations: %s" % error, file=sys.stderr)
        return 2
    failed = False
    for (kind, part), (count, total) in figures.items():
        share = count / max(1, total)
        word = "found" if kind == "organisations" else "taken for organisations"
        bar = ">= %.0f %%" % (100 * FOUND_BAR) if kind == "organisations" else "<= %.1f %%" % (100 * FALSE_BAR)
        failed |= total == 0 or (share < FOUND_BAR if kind == "organisations" else share > FALSE_BAR)
        print("%s, %s: %d of %d %s (%.2f %%, bar %s)"
              % (kind, "all" if part == "both" else "half " + part, count, total, word, 100 * share, bar))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as out:
            json.dump({"%s %s" % key: value for key, value in figures.items()}, out, indent=1)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
