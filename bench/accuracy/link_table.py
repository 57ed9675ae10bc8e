#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How well gigo link finds in one list whom another list has, on every labelled set of a directory.

  bench/accuracy/link_table.py DATA [--gigo PATH] [--only SET]... [--cardinality HOW]... [--threads N]

A set with a column `source` of two values is linked from the one to the other. Any other set is dealt into two halves by
its record ids, so that both halves have duplicates of their own.

  P, R, F1    pairs of a row of A and a row of B: predicted is every row of the person of B that a row of A was linked to,
              true is every pair across of one entity
  asked       true pairs that stand in review.csv, as a share of all true pairs
  placed      rows of A that are where they should be: already there with a partner of their entity, or new without one
  review      rows of A in review.csv
"""
import argparse
import csv
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zlib

import scoring
import sets

NAMES = ("set", "rows of A", "rows of B", "cardinality", "true pairs", "P", "R", "F1", "asked", "placed", "review", "s")


def split(listed, folder):
    """Writes a.csv and b.csv; returns the record ids of each in order."""
    header, rows = sets.read_csv(listed.input)
    record = header.index("record_id")
    at = header.index("source") if "source" in header else None
    values = sorted({row[at] for row in rows}) if at is not None else []
    ids = ([], [])
    parts = ([], [])
    for row in rows:
        side = values.index(row[at]) if len(values) == 2 else zlib.crc32(row[record].encode()) & 1
        parts[side].append(row)
        ids[side].append(row[record].strip())
    for name, part in zip(("a.csv", "b.csv"), parts):
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *part])
    return ids


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def measure(listed, cardinality, options, folder):
    """One line of the table, as {name: value}."""
    a, b = split(listed, folder)
    out = os.path.join(folder, "out")
    shutil.rmtree(out, ignore_errors=True)
    start = time.monotonic()
    command = [options.gigo, "link", "a.csv", "b.csv", "--out", out, "--as-of", sets.AS_OF, "--quiet", *listed.flags,
               "--cardinality", cardinality]
    if options.threads:
        command += ["--threads", str(options.threads)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    seconds = time.monotonic() - start
    if done.returncode != 0:
        sets.stop("%s: exit %d: %s" % (listed.name, done.returncode, done.stderr.strip()))

    truth = sets.read_truth(listed.truth)
    # Numbers of rows count from 2: the header is 1.
    predicted, linked, asked, review = set(), {}, set(), set()
    for line in rows_of(os.path.join(out, "already-there.csv")):
        row = a[int(line["gigo_row"]) - 2]
        for number in [line["gigo_match_row"], *filter(None, line["gigo_match_also"].split(";"))]:
            predicted.add((row, b[int(number) - 2]))
            linked.setdefault(row, set()).add(truth[b[int(number) - 2]])
    questions = {}
    for line in rows_of(os.path.join(out, "review.csv")):
        mine = line["input"] == "a.csv"
        questions.setdefault(line["question"], ([], []))[0 if mine else 1].append(
            (a if mine else b)[int(line["row"]) - 2])
    for left, right in questions.values():
        review.update(left)
        asked.update((x, y) for x in left for y in right)

    by_entity = {}
    for record in b:
        by_entity.setdefault(truth[record], []).append(record)
    true = {(row, other) for row in a for other in by_entity.get(truth[row], ())}
    precision, recall, f1 = scoring.precision_recall_f1(len(predicted & true), len(predicted), len(true))
    placed = sum(truth[row] in linked[row] if row in linked else row not in review and truth[row] not in by_entity
                 for row in a)
    values = (listed.name, len(a), len(b), cardinality, len(true), "%.4f" % precision, "%.4f" % recall, "%.4f" % f1,
              "%.4f" % (len(asked & true) / max(1, len(true))), "%.4f" % (placed / max(1, len(a))), len(review),
              "%.1f" % seconds)
    return dict(zip(NAMES, values))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--gigo", default="build/release/bin/gigo", help="the command to measure")
    parser.add_argument("--only", action="append", default=[], metavar="SET", help="this set only (repeatable)")
    parser.add_argument("--cardinality", action="append", default=[], metavar="HOW",
                        help="how to link (repeatable; default: many-to-one and one-to-one)")
    parser.add_argument("--threads", type=int, default=0)
    options = parser.parse_args()
    options.gigo = os.path.abspath(options.gigo)
    chosen = [one for one in sets.folders(options.data) if one.truth and (not options.only or one.name in options.only)]
    print("| " + " | ".join(NAMES) + " |\n|" + "---|" * len(NAMES), flush=True)
    with tempfile.TemporaryDirectory(prefix="gigo-link-") as scratch:
        for listed in chosen:
            for cardinality in options.cardinality or ["many-to-one", "one-to-one"]:
                line = measure(listed, cardinality, options, scratch)
                print("| " + " | ".join(str(value) for value in line.values()) + " |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
