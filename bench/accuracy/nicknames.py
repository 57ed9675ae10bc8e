#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How many known nickname pairs gigo's tables hold (Python 3, standard library only).

  bench/accuracy/nicknames.py DATA [--data DIRECTORY] [--sample 100] [--seed 1]

DATA is a CSV of pairs with the columns name1 and name2, or a directory that holds units/nicknames/names.csv. A pair counts as
found in either direction, when one line of src/data/nicknames.tsv or name_variants.tsv holds both names. Translations
(name_translations.tsv) are counted apart. There is no measure of how many of our pairs are right, so --sample prints that many
of ours that DATA lacks, drawn with --seed, to be read by a person.
"""
import argparse
import csv
import pathlib
import random
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def rows(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def tables(folder):
    """Pairs (form, base) with language and weight; all related pairs; those by translation only."""
    forms, related, translated = {}, set(), set()

    def relate(names, pairs):
        pairs.update((a, b) for a in names for b in names if a != b)

    for row in rows(folder / "nicknames.tsv"):
        bases = row[2].split()
        all_names = list(bases)
        for column, weight in ((3, 3), (4, 2), (5, 1)):
            for form in row[column].split() if column < len(row) else []:
                all_names.append(form)
                for base in bases:
                    language, known = forms.get((form, base), ("", 0))
                    forms[form, base] = (" ".join(filter(None, (language, row[0]))), max(known, weight))
        relate(all_names, related)
    for row in rows(folder / "name_variants.tsv"):
        relate(row[1].split(), related)
    for row in rows(folder / "name_translations.tsv"):
        relate(row[0].split(), translated)
    return forms, related, translated - related


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("known", metavar="DATA", type=pathlib.Path)
    parser.add_argument("--data", type=pathlib.Path, default=ROOT / "src" / "data", help="the folder of our tables")
    parser.add_argument("--sample", type=int, default=100, help="how many of our own pairs to print")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    path = arguments.known
    if path.is_dir():
        path = path / "units" / "nicknames" / "names.csv"
    if not path.is_file():
        sys.exit("no such file: %s" % path)
    with open(path, newline="", encoding="utf-8") as file:
        known = {(row["name1"].strip().lower(), row["name2"].strip().lower()) for row in csv.DictReader(file)}

    forms, related, translated = tables(arguments.data)
    found = sum(pair in related for pair in known)
    more = sum(pair in translated for pair in known)
    print("known pairs            %6d" % len(known))
    print("found                  %6d  %.1f %%" % (found, 100 * found / len(known)))
    print("by translation only    %6d  %.1f %%" % (more, 100 * more / len(known)))
    print("ours, form -> base     %6d" % len(forms))
    languages = {}
    for language, _ in forms.values():
        for one in language.split():
            languages[one] = languages.get(one, 0) + 1
    print("of language            ", ", ".join("%s %d" % (k, languages[k]) for k in sorted(languages)))
    either = known | {(b, a) for a, b in known}
    own = sorted(pair for pair in forms if pair not in either)
    print("of these not known     %6d" % len(own))
    if arguments.sample:
        print("\n%d of them (seed %d):" % (min(arguments.sample, len(own)), arguments.seed))
    for form, base in sorted(random.Random(arguments.seed).sample(own, min(arguments.sample, len(own)))):
        language, weight = forms[form, base]
        print("  %-14s -> %-16s %-8s %d" % (form, base, language, weight))
    return 0


if __name__ == "__main__":
    sys.exit(main())
