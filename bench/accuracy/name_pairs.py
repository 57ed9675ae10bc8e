#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How well gigo's name similarity tells pairs of equal names from others (Python 3, standard library only).

  bench/accuracy/name_pairs.py DATA --score-pairs PATH [--show] [--half A|B]

DATA is a folder with units/opensanctions_names; PATH the program conformance_score_pairs of a build with tests. Pairs of
people go to name_similarity(), all others to organisation_similarity(); a pair is predicted from kSameName (800) on.
Figures: precision, recall, F1 for the whole list and for two halves, parted by a hash of the pair's number: rules were
worked out on half A only. --show lists the wrong ones (of the half named). Exit code 1 if F1 is below the bar, 2 if
nothing could be run.
"""
import argparse
import csv
import hashlib
import os
import subprocess
import sys

SAME = 800
BAR = 0.85
SETS = [("pairs", "pairs.csv", "truth.csv"), ("checks", "entity_checks_pairs.csv", "entity_checks_truth.csv")]


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def half(pair_id):
    return "B" if hashlib.sha256(pair_id.encode()).digest()[0] & 1 else "A"


def names_of(row):
    """Both names, from one column or put together from parts."""
    out = []
    for side, whole in (("query_", "name1"), ("candidate_", "name2")):
        name = row.get(whole) or row.get(side + "name") or ""
        if not name:
            parts = [row.get(side + p) or "" for p in ("firstName", "middleName", "fatherName", "lastName")]
            name = " ".join(p for p in parts if p)
        out.append(" ".join(name.split()))
    return out


def score(program, pairs):
    text = "".join(f"{'p' if schema == 'Person' else 'o'}\t{a}\t{b}\n" for schema, a, b in pairs)
    done = subprocess.run([program], input=text, capture_output=True, text=True, encoding="utf-8", check=True)
    return [int(line) for line in done.stdout.split()]


def figures(judged):
    tp = sum(1 for truth, said in judged if truth and said)
    fp = sum(1 for truth, said in judged if not truth and said)
    fn = sum(1 for truth, said in judged if truth and not said)
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * tp / (2 * tp + fp + fn) if tp else 0.0
    return precision, recall, f1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--score-pairs", required=True)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--half", choices="AB")
    args = parser.parse_args()
    folder = os.path.join(args.data, "units", "opensanctions_names")
    if not os.path.isdir(folder) or not os.access(args.score_pairs, os.X_OK):
        print("name_pairs: no such folder or program", file=sys.stderr)
        return 2
    worst = 1.0
    half_of = {}  # a pair that stands in both sets belongs to one half
    for name, pairs_file, truth_file in SETS:
        truth = {r["pair_id"]: r["is_match"] == "1" for r in rows(os.path.join(folder, truth_file))}
        table = rows(os.path.join(folder, pairs_file))
        pairs = [(r["schema"], *names_of(r)) for r in table]
        scores = score(args.score_pairs, pairs)
        for row, pair in zip(table, pairs):
            half_of.setdefault(frozenset(pair[1:]), half(row["pair_id"]))
        judged = [(half_of[frozenset(pair[1:])], truth[r["pair_id"]], s >= SAME) for r, pair, s in zip(table, pairs, scores)]
        for label, part in (("all", "AB"), ("half A", "A"), ("half B", "B")):
            chosen = [(t, said) for h, t, said in judged if h in part]
            p, r, f1 = figures(chosen)
            print(f"{name:8}{label:8}{len(chosen):5} pairs  precision {p:.3f}  recall {r:.3f}  F1 {f1:.3f}")
            if label == "all" and name == "pairs":
                worst = f1
        if args.show:
            for row, pair, s in zip(table, pairs, scores):
                if (s >= SAME) != truth[row["pair_id"]] and args.half in (None, half_of[frozenset(pair[1:])]):
                    print(f"  {row['pair_id']} {'missed' if s < SAME else 'false'} {s:4} {pair[0]}: {pair[1]} | {pair[2]}")
    return 0 if worst >= BAR else 1


if __name__ == "__main__":
    sys.exit(main())
