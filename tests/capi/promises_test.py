#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every numbered promise of gigo.h is named by a test, and tests name no other. promises_test.py HEADER FOLDER..."""
import pathlib
import re
import sys

from header import Header

TAG = re.compile(r"\[?\b(R-[A-Z]+-\d+)\b")


def main():
    promises = Header(sys.argv[1]).promises()
    named = {}
    for folder in sys.argv[2:]:
        for path in sorted(pathlib.Path(folder).glob("**/*")):
            if path.suffix in (".c", ".cpp", ".hpp", ".py"):
                for tag in TAG.findall(path.read_text(encoding="utf-8")):
                    named.setdefault(tag, path.name)
    wrong = [f"{tag}: no test names it" for tag in promises if tag not in named]
    wrong += [f"{tag}: {path} names it, and gigo.h does not" for tag, path in named.items() if tag not in promises]
    wrong += [f"{tag}: stands twice in gigo.h" for tag in sorted(set(promises)) if promises.count(tag) > 1]
    if len(promises) < 30:
        wrong.append(f"only {len(promises)} promises found: this test does not see them")
    for message in wrong:
        print(message)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
