#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How well gigo finds the same people, on every labelled set of a directory (Python 3, standard library only).

  bench/accuracy/table.py DATA [--gigo PATH] [--only SET]... [--threads N] [--keep DIR]

DATA holds one folder a set, at its top or under DATA/people:
  input.csv[.gz]    the rows, with a column record_id
  mapping.yaml      what each column means, one `"column": field` a line; given to gigo as --map, and nothing else is
  truth.csv[.gz]    record_id,cluster_id; a set without it is run, and its rows are counted, but not scored

For each set it runs `gigo clean`, and compares gigo_person_id of rows.csv with the truth:
  P, R, F1      pairwise precision and recall over all records: a pair that was never compared counts as missed
  B3            B-cubed F1 (Bagga and Baldwin 1998): as seen by the average record, big clusters weigh less
  merge P, F1   the same for gigo_merge_id, the smaller groups that gigo would merge unasked
  one column    F1 of the best rule "equal value in one mapped column" (id and ignore left out), and which
  rows          yes when each record is in rows.csv exactly once, in the order of the input
and says whether the set passes its bar (BARS below): F1 at least the bar, precision at least 0.90, F1 above the best
one-column rule, and no row lost. Exit code 1 if a set fails, 2 if nothing could be run.
"""
import argparse
import csv
import gzip
import io
import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter

BARS = {
    "febrl1": 0.95,
    "febrl3": 0.93,
    "febrl4": 0.95,
    "rldata500": 0.90,
    "splink_fake1000": 0.80,
    "fodors_zagat": 0.92,
    "splink_historical50k": 0.60,
}
MIN_PRECISION = 0.90
AS_OF = "2026-01-31"
NO_EVIDENCE = ("id", "external_id", "ignore")


def find(folder, name):
    """The file or its gzipped twin; None when there is neither."""
    for path in (os.path.join(folder, name), os.path.join(folder, name + ".gz")):
        if os.path.exists(path):
            return path
    return None


def read_csv(path):
    """Header and rows; rows of blanks only are not rows."""
    raw = gzip.open(path, "rb") if path.endswith(".gz") else open(path, "rb")
    with raw, io.TextIOWrapper(raw, encoding="utf-8-sig", newline="") as text:
        reader = csv.reader(text)
        header = [cell.strip() for cell in next(reader)]
        return header, [row for row in reader if any(cell.strip() for cell in row)]


def read_mapping(path):
    """The lines `"column": field` in their order; comments and blank lines are skipped."""
    mapping = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            found = re.fullmatch(r'\s*(?:"([^"]*)"|([^":]+?))\s*:\s*(\S+)\s*', line)
            if not found:
                sys.exit("table.py: %s: cannot read a line of the mapping" % path)
            mapping.append((found[1] if found[1] is not None else found[2], found[3]))
    return mapping


def pairs(n):
    return n * (n - 1) // 2


def precision_recall_f1(hits, predicted, true):
    """With nothing predicted, precision is 1 if there was nothing to find; with nothing to find, recall is 1."""
    precision = hits / predicted if predicted else (0.0 if true else 1.0)
    recall = hits / true if true else 1.0
    return precision, recall, harmonic(precision, recall)


def harmonic(a, b):
    return 2 * a * b / (a + b) if a + b else 0.0


def score(predicted, truth):
    """Compares two partitions given as {record: group}. A record that was not predicted, or has no group, stands alone.
    Returns (pairwise precision, recall, F1) and (B-cubed precision, recall, F1)."""
    both, by_prediction, by_truth = Counter(), Counter(), Counter()
    for record, true_group in truth.items():
        group = predicted.get(record) or ("alone", record)
        true_group = true_group or ("alone", record)
        both[group, true_group] += 1
        by_prediction[group] += 1
        by_truth[true_group] += 1
    pairwise = precision_recall_f1(sum(map(pairs, both.values())), sum(map(pairs, by_prediction.values())),
                                   sum(map(pairs, by_truth.values())))
    n = len(truth) or 1
    # fsum: the same last digit in whatever order the groups come
    precision = math.fsum(k * k / by_prediction[group] for (group, _), k in both.items()) / n
    recall = math.fsum(k * k / by_truth[group] for (_, group), k in both.items()) / n
    return pairwise, (precision, recall, harmonic(precision, recall))


def best_single_column(header, rows, mapping, truth):
    """The best rule "equal value in one mapped column makes one person": (F1, column). Cells as they are, empty ones never equal."""
    best = (0.0, "-")
    id_at = header.index("record_id")
    for column, field in mapping:
        if field.split("[")[0] in NO_EVIDENCE or column not in header:
            continue
        at = header.index(column)
        predicted = {row[id_at]: ("value", row[at]) if at < len(row) and row[at] else None for row in rows}
        f1 = score(predicted, truth)[0][2]
        if f1 > best[0]:
            best = (f1, column)
    return best


def run_gigo(gigo, path, mapping, out, threads):
    """Runs gigo clean; returns seconds and the error text ('' when it went well)."""
    command = [gigo, "clean", path, "--out", out, "--as-of", AS_OF, "--quiet"]
    for column, field in mapping:
        command += ["--map", "%s=%s" % (column, field)]
    if threads:
        command += ["--threads", str(threads)]
    # An empty folder to work in: a gigo.yaml where this script is started must not decide.
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, cwd=os.path.dirname(out))
    seconds = time.monotonic() - start
    if done.returncode == 0:
        return seconds, ""
    lines = (done.stderr or done.stdout).strip().splitlines()
    return seconds, "exit %d: %s" % (done.returncode, lines[-1] if lines else "no message")


def measure(name, folder, options, scratch):
    """One line of the table as a dict; 'fail' holds the reasons why the bar is missed."""
    path, truth_path = find(folder, "input.csv"), find(folder, "truth.csv")
    mapping = read_mapping(os.path.join(folder, "mapping.yaml"))
    out = os.path.join(scratch, name)
    line = {"set": name, "fail": []}
    line["seconds"], error = run_gigo(options.gigo, os.path.abspath(path), mapping, out, options.threads)
    if error:
        line["fail"].append(error)
        return line
    header, rows = read_csv(path)
    out_header, out_rows = read_csv(os.path.join(out, "rows.csv"))
    line["rows"] = len(rows)
    id_column = next((c for c, field in mapping if field == "id"), "record_id")
    at, out_at = header.index(id_column), out_header.index(id_column)
    line["kept"] = [row[at] for row in rows] == [row[out_at] for row in out_rows]
    if not line["kept"]:
        line["fail"].append("rows lost, repeated or reordered")
    if truth_path is None:
        return line
    truth_header, truth_rows = read_csv(truth_path)
    truth_at = truth_header.index("record_id"), truth_header.index("cluster_id")
    truth = {row[truth_at[0]].strip(): row[truth_at[1]].strip() for row in truth_rows}
    for key, column in (("person", "gigo_person_id"), ("merge", "gigo_merge_id")):
        group_at = out_header.index(column)
        line[key], line[key + "_b3"] = score({row[out_at].strip(): row[group_at].strip() for row in out_rows}, truth)
    line["single"] = best_single_column(header, rows, mapping, truth)
    precision, _, f1 = line["person"]
    bar = BARS.get(name)
    if bar is not None:
        if f1 < bar:
            line["fail"].append("F1 below %.2f" % bar)
        if precision < MIN_PRECISION:
            line["fail"].append("precision below %.2f" % MIN_PRECISION)
        if f1 <= line["single"][0]:
            line["fail"].append("not above the rule on %s" % line["single"][1])
    return line


def render(line):
    name, bar = line["set"], BARS.get(line["set"])
    cells = [name, str(line.get("rows", "")), {True: "yes", False: "NO"}.get(line.get("kept"), "")]
    if "person" in line:
        cells += ["%.4f" % v for v in line["person"]] + ["%.4f" % line["person_b3"][2]]
        cells += ["%.4f" % line["merge"][0], "%.4f" % line["merge"][2]]
        cells += ["%.4f %s" % line["single"]]
    else:
        cells += [""] * 7
    cells += ["%.2f" % bar if bar is not None else "", "%.1f" % line["seconds"]]
    cells += ["; ".join(line["fail"]) or ("pass" if bar is not None else "")]
    return "| " + " | ".join(cells) + " |"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--gigo", default="build/release/bin/gigo", help="the command to measure")
    parser.add_argument("--only", action="append", default=[], metavar="SET", help="this set only (repeatable)")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--keep", metavar="DIR", help="keep gigo's outputs in DIR/SET instead of a temporary folder")
    options = parser.parse_args()
    options.gigo = shutil.which(options.gigo) or os.path.abspath(options.gigo)
    if not os.access(options.gigo, os.X_OK):
        sys.exit("table.py: %s is not there; build it or name another with --gigo" % options.gigo)
    options.gigo = os.path.abspath(options.gigo)

    top = os.path.join(options.data, "people")
    top = top if os.path.isdir(top) else options.data
    names = [n for n in sorted(os.listdir(top)) if os.path.exists(os.path.join(top, n, "mapping.yaml"))
             and find(os.path.join(top, n), "input.csv")]
    names = [n for n in names if not options.only or n in options.only]
    if not names:
        print("table.py: no set with input.csv and mapping.yaml in %s" % top, file=sys.stderr)
        return 2

    print("| set | rows | rows kept | P | R | F1 | B3 F1 | merge P | merge F1 | best one column | bar | s | verdict |")
    print("|---|---:|---|---:|---:|---:|---:|---:|---:|---|---:|---:|---|", flush=True)
    failed = False
    scratch = os.path.abspath(options.keep) if options.keep else tempfile.mkdtemp(prefix="gigo-accuracy-")
    os.makedirs(scratch, exist_ok=True)
    try:
        for name in names:
            if options.keep:
                shutil.rmtree(os.path.join(scratch, name), ignore_errors=True)
            line = measure(name, os.path.join(top, name), options, scratch)
            failed = failed or bool(line["fail"])
            print(render(line), flush=True)
            if not options.keep:
                shutil.rmtree(os.path.join(scratch, name), ignore_errors=True)
    finally:
        if not options.keep:
            shutil.rmtree(scratch, ignore_errors=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
