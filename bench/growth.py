#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How the cost of `gigo clean` grows with the list (Python 3, standard library only).

  bench/growth.py [--bin build/release/bin] [--rows 10000,100000,1000000] [--threads 2] [--seed 7] [--preset default] [--json FILE]

For each size it makes a list with gigo-datagen, runs `gigo clean` on it, and prints a Markdown table:
  wall, CPU   seconds of the whole process: CSV in, all outputs on disk
  rows/s      rows by wall second
  RSS         peak resident memory in MB (10^6 bytes), as the kernel counts it
  P, R, F1    pairwise, of gigo_person_id against the truth of the generator
  exponent    growth of the CPU time from the size before: 1.00 is linear, 2.00 quadratic
The lists are made under a temporary folder and removed; a list of a million rows takes about 200 MB, its outputs twice that.
Exit code 1 if a run fails.
"""
import argparse
import csv
import json
import math
import multiprocessing
import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "accuracy"))
import table  # noqa: E402  the scoring of bench/accuracy

AS_OF = "2026-01-31"


def timed(command, cwd):
    """Runs a command; returns (exit code, wall s, CPU s, peak RSS in MB, last line of its error text)."""
    with tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        child = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        lines = errors.read().decode("utf-8", "replace").strip().splitlines()
    return (child.returncode, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6,
            lines[-1] if lines else "no message")


def groups(path, column):
    """{record_id: group} of a file, row by row: a million rows of thirty cells would not fit."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        header = next(reader)
        at, group_at = header.index("record_id"), header.index(column)
        return {row[at]: row[group_at] for row in reader}


def judge(rows_csv, truth_csv):
    """Number of true people, and pairwise precision, recall, F1."""
    truth = groups(truth_csv, "cluster_id")
    return len(set(truth.values())), table.score(groups(rows_csv, "gigo_person_id"), truth)[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default="build/release/bin", help="folder of gigo and gigo-datagen")
    parser.add_argument("--rows", default="10000,100000,1000000")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--preset", default="default")
    parser.add_argument("--json", metavar="FILE", help="write the figures for a comparison with a later run")
    options = parser.parse_args()
    gigo = os.path.abspath(os.path.join(options.bin, "gigo"))
    datagen = os.path.abspath(os.path.join(options.bin, "gigo-datagen"))
    for program in (gigo, datagen):
        if not os.access(program, os.X_OK):
            sys.exit("growth.py: %s is not there; build it or name another folder with --bin" % program)

    print("| rows | people | wall s | CPU s | rows/s | peak RSS MB | P | R | F1 | CPU exponent |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|", flush=True)
    figures, failed, before = [], False, None
    scratch = tempfile.mkdtemp(prefix="gigo-growth-")
    try:
        for rows in (int(n) for n in options.rows.split(",")):
            data, truth, out = (os.path.join(scratch, n) for n in ("input.csv", "truth.csv", "out"))
            subprocess.run([datagen, "--rows", str(rows), "--seed", str(options.seed), "--preset", options.preset,
                            "--as-of", AS_OF, "--out", data, "--truth", truth], check=True)
            command = [gigo, "clean", data, "--out", out, "--as-of", AS_OF, "--quiet", "--threads",
                       str(options.threads)]
            code, wall, cpu, rss, message = timed(command, scratch)
            if code != 0:
                print("| %d | exit %d: %s |||||||||" % (rows, code, message), flush=True)
                failed = True
                continue
            # In a process of its own: the kernel counts this one's memory as the peak of the next child.
            with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
                people, (precision, recall, f1) = pool.submit(judge, os.path.join(out, "rows.csv"), truth).result()
            growth = math.log(cpu / before[1]) / math.log(rows / before[0]) if before else None
            before = (rows, cpu)
            print("| %d | %d | %.2f | %.2f | %.0f | %.0f | %.4f | %.4f | %.4f | %s |" %
                  (rows, people, wall, cpu, rows / wall, rss, precision, recall, f1,
                   "%.2f" % growth if growth is not None else ""), flush=True)
            figures.append({"rows": rows, "people": people, "wall_s": wall, "cpu_s": cpu, "peak_rss_mb": rss,
                            "precision": precision, "recall": recall, "f1": f1, "threads": options.threads,
                            "seed": options.seed, "preset": options.preset})
            shutil.rmtree(out, ignore_errors=True)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(figures, file, indent=1)
            file.write("\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
