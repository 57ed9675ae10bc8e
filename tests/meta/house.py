#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the sources to the rules of the house.

house.py check NAME --source DIR --build DIR   the rule NAME holds in the sources (exit 1 and a list if not)
house.py self-test NAME                        the rule NAME finds what it must in samples that break it
house.py names NAME...                         these are all the rules there are
"""
import argparse
import sys

import codes
import directions
import documented
import doors
import packages
import sources
import tree
import types_of_one_name

CHECKS = {
    "codes": codes.CHECK,
    "directions": directions.CHECK,
    "doors": doors.CHECK,
    "documented": documented.CHECK,
    "packages": packages.CHECK,
    "types": types_of_one_name.CHECK,
    **sources.CHECKS,
}


def self_test(name):
    """Messages about samples that the rule judges wrongly."""
    check = CHECKS[name]
    wrong = []
    for sample, words in check.bad:
        found = check.run(sample, None)
        if not any(words in message for message in found):
            wrong.append(f"{name}: no message with '{words}' about {sample}, but {found}")
    for sample in check.good:
        found = check.run(sample, None)
        if found:
            wrong.append(f"{name}: a good sample is refused: {found}")
    if not check.bad:
        wrong.append(f"{name}: has no sample that breaks it")
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("mode", choices=["check", "self-test", "names"])
    parser.add_argument("names", nargs="+")
    parser.add_argument("--source")
    parser.add_argument("--build")
    options = parser.parse_args()

    if options.mode == "names":
        messages = [f"{name}: is not a test" for name in CHECKS if name not in options.names]
    elif options.mode == "self-test":
        messages = [message for name in options.names for message in self_test(name)]
    else:
        files = tree.load(options.source)
        if not any(path.startswith("src/") for path in files):
            sys.exit("no sources found")
        messages = [message for name in options.names
                    for message in CHECKS[name].run(files, options.build)]
    for message in messages:
        print(message)
    print(f"{len(messages)} to put right")
    sys.exit(1 if messages else 0)


if __name__ == "__main__":
    main()
