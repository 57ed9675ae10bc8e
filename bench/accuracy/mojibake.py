#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Names with letters broken by a wrong encoding, and the same names whole (Python 3, standard library only).

  bench/accuracy/mojibake.py (--names FILE | --faker NODE_MODULES) [--gigo PATH] [--show] [--json FILE]

The names are the lines of FILE, or all given, middle and family names with a letter beyond ASCII in the locales of
npm's @faker-js/faker (read through `node`). Each is mangled: written as UTF-8, read as a code page. `cp1252` reads the
five bytes that the page lacks as Latin-1 does. Once and twice are what spreadsheets and databases do; the other code
pages are those of other countries' Windows, of DOS and of old Macs, once, where the page has every byte.

A name counts as recalled when gigo makes of the mangled cell what it makes of the whole one; as falsely repaired when a
whole one bears name.mojibake. So do whole names in capitals, with a sign behind, or between French quotation marks.
Exit code 1 if a bar is missed, 2 if nothing could be run.
"""
import argparse
import json
import subprocess
import sys
import unicodedata

LIST_NAMES = """
const { allLocales } = require("@faker-js/faker");
const names = new Set();
const walk = (x) => {
  if (typeof x === "string") names.add(x);
  else if (x && typeof x === "object") Object.values(x).forEach(walk);
};
for (const { person } of Object.values(allLocales)) {
  for (const part of ["first_name", "middle_name", "last_name"]) walk(person?.[part]);
}
process.stdout.write(JSON.stringify([...names]));
"""
BARS = ["cp1252 once", "latin-1 once", "cp1252 twice", "latin-1 twice", "cp1252, then latin-1", "latin-1, then cp1252"]
OTHERS = ["cp1250", "cp1251", "cp1253", "cp1254", "cp1257", "mac_roman", "cp437", "cp850", "cp852", "cp866"]
SIGNS = ["%s®", "%s™", "%s…", "«%s»", "“%s”", "%s²", "« %s »", "%s–"]


def faker_names(node_modules):
    run = subprocess.run(["node", "-e", LIST_NAMES], cwd=node_modules, stdout=subprocess.PIPE, check=True)
    return json.loads(run.stdout.decode("utf-8"))


def cp1252(text):
    """UTF-8 read as Windows-1252, what that lacks as Latin-1."""
    return "".join(bytes([b]).decode("cp1252") if b not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(b)
                   for b in text.encode("utf-8"))


def latin1(text):
    return text.encode("utf-8").decode("latin-1")


def other(page, text):
    try:
        return text.encode("utf-8").decode(page)
    except UnicodeDecodeError:
        return None


MANGLE = {"cp1252 once": cp1252, "latin-1 once": latin1, "cp1252 twice": lambda t: cp1252(cp1252(t)),
          "latin-1 twice": lambda t: latin1(latin1(t)), "cp1252, then latin-1": lambda t: latin1(cp1252(t)),
          "latin-1, then cp1252": lambda t: cp1252(latin1(t))}
MANGLE.update((page + " once", lambda t, page=page: other(page, t)) for page in OTHERS)


def ask(gigo, cells):
    """What gigo says of each cell: its value and whether it bears name.mojibake."""
    lines = "".join(cell + "\n" for cell in cells).encode("utf-8")
    run = subprocess.run([gigo, "normalize", "--field", "name", "--format", "jsonl"], input=lines,
                         stdout=subprocess.PIPE, check=True)
    answers = []
    for line in run.stdout.decode("utf-8").split("\n"):
        if not line:
            continue
        answer = json.loads(line)
        codes = [code["code"] if isinstance(code, dict) else code for code in answer.get("codes", [])]
        answers.append((answer.get("value") or "", "name.mojibake" in codes))
    if len(answers) != len(cells):
        sys.exit("mojibake.py: %d cells, %d answers" % (len(cells), len(answers)))
    return answers


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--names")
    source.add_argument("--faker", metavar="NODE_MODULES")
    parser.add_argument("--gigo", default="gigo")
    parser.add_argument("--show", action="store_true", help="print what was missed")
    parser.add_argument("--json")
    args = parser.parse_args()
    if args.faker:
        listed = faker_names(args.faker)
    else:
        with open(args.names, encoding="utf-8") as file:
            listed = file.read().split("\n")
    names = sorted({unicodedata.normalize("NFC", name.strip()) for name in listed if not name.isascii()})
    # A control in a name of the list itself: broken before it came to us.
    names = [name for name in names if not any(unicodedata.category(c) == "Cc" for c in name)]
    if not names:
        print("mojibake.py: no names", file=sys.stderr)
        return 2
    figures = {"names": len(names)}
    whole = ask(args.gigo, names)

    false = {"as they are": names, "in capitals": [name.upper() for name in names]}
    false["with a sign"] = [SIGNS[i % len(SIGNS)] % name for i, name in enumerate(names)]
    false["in capitals, with a sign"] = [SIGNS[i // 7 % len(SIGNS)] % name.upper() for i, name in enumerate(names)]
    print("%-34s %8s %8s" % ("whole names", "cells", "repaired"))
    worst = 0
    for kind, cells in false.items():
        repaired = [(cell, value) for cell, (value, said) in zip(cells, ask(args.gigo, cells)) if said]
        print("%-34s %8d %8d" % (kind, len(cells), len(repaired)))
        figures["false, " + kind] = len(repaired)
        worst = max(worst, len(repaired))
        for cell, value in repaired if args.show else []:
            print("    %s -> %s" % (cell, value))

    print("\n%-34s %8s %8s" % ("mangled names", "cells", "recall"))
    missed = False
    for kind, mangle in MANGLE.items():
        cells = [(mangle(name), answer[0]) for name, answer in zip(names, whole)]
        cells = [(cell, value) for cell, value in cells if cell is not None and "\n" not in cell]
        answers = ask(args.gigo, [cell for cell, _ in cells])
        wrong = [(cell, meant, got) for (cell, meant), (got, said) in zip(cells, answers) if got != meant or not said]
        right = len(cells) - len(wrong)
        print("%-34s %8d %7.2f%%" % (kind, len(cells), 100.0 * right / max(1, len(cells))))
        figures[kind] = {"cells": len(cells), "right": right}
        missed = missed or (kind in BARS and wrong)
        for cell, meant, got in wrong[:200] if args.show else []:
            print("    %s -> %s, not %s" % (cell.encode("unicode_escape").decode(), got, meant))
    if args.json:
        with open(args.json, "w", encoding="utf-8") as file:
            json.dump(figures, file, indent=1)
    return 1 if missed or worst else 0


if __name__ == "__main__":
    sys.exit(main())
