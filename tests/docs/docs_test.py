#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds README.md and docs/ to what the program does.

docs_test.py check --gigo PROGRAM --source DIR [--example NAME=PROGRAM]...   exit 1 and a list of what is not true
docs_test.py update ...                  the same, but puts right what can be: outputs shown, tables of flags and fields
docs_test.py self-test --gigo PROGRAM --source DIR   every check finds what it must in samples that are wrong
"""
import argparse
import os
import sys

import checks
import excerpts
import pages
import samples
from facts import Facts


def check(texts, facts, programs):
    wrong = []
    for one in (checks.links, checks.paths, checks.flags, checks.fields, checks.outputs, checks.rooms, checks.make,
                checks.figures, checks.accuracy, excerpts.excerpts):
        wrong += one(texts, facts)
    return wrong + checks.sessions(texts, facts, programs)


def count_shown(texts):
    """Commands that are run; a test that sees none would always pass."""
    return sum(line.startswith("$ ") for page in texts.values() for block in page.blocks("console") for line in block.lines)


def update(texts, facts, programs):
    """Writes the pages anew."""
    before = {path: page.text for path, page in texts.items()}
    for path, tables in (("docs/commands.md", facts.flag_tables()), ("docs/fields.md", {"fields": facts.field_table()})):
        for name, lines in tables.items():
            first, old = texts[path].generated(name)
            texts[path].lines[first:first + len(old)] = lines
    changes = []
    checks.sessions(texts, facts, programs, changes)
    for page, first, count, lines in reversed(changes):
        page.lines[first:first + count] = lines
    for path, page in texts.items():
        if page.text != before[path]:
            with open(os.path.join(facts.source, path), "w", encoding="utf-8") as file:
                file.write(page.text)
            print(f"{path} was written anew; read what changed")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mode", choices=["check", "update", "self-test"])
    parser.add_argument("--gigo", required=True)
    parser.add_argument("--source", required=True)
    parser.add_argument("--example", action="append", default=[], metavar="NAME=PROGRAM")
    options = parser.parse_args()
    facts = Facts(options.gigo, options.source)
    programs = {"gigo": options.gigo, **dict(example.split("=", 1) for example in options.example)}

    if options.mode == "self-test":
        samples.SAMPLES.extend(excerpts.SAMPLES)
        wrong = samples.self_test(facts, programs)
    else:
        texts = pages.load(options.source)
        if options.mode == "update":
            update(texts, facts, programs)
            texts = pages.load(options.source)
        wrong = check(texts, facts, programs)
        if count_shown(texts) < 10:
            wrong.append("fewer than ten commands are shown: this test does not see them")
    for message in wrong:
        print(message)
    print(f"{len(wrong)} to put right")
    if wrong and options.mode == "check":
        print("outputs shown and generated tables are renewed by: cmake --build BUILD --target docs_update")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
