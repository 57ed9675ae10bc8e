#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How the cost of `gigo clean` grows with the list, in all and by stage (Python 3, standard library only).

  bench/macro/table.py [--bin build/release/bin] [--rows 10000,100000,1000000] [--runs 3] [--threads 2]
                       [--seed 7] [--preset default] [--part whole|stages|both] [--json FILE]

For each size it makes a list with gigo-datagen, and prints two Markdown tables of medians over the runs.

whole: `gigo clean`, the process from CSV in to all outputs on disk, and how right its answer is
  wall, CPU   seconds; rows/s: rows by wall second
  RSS         peak resident memory in MB (10^6 bytes), as the kernel counts it
  P, R, F1    pairwise, of gigo_person_id against the truth of the generator
  exponent    growth of the CPU time from the size before: 1.00 is linear, 2.00 quadratic
stages: gigo-bench-macro, which goes the same way stage by stage
  CPU s       seconds of all threads, a column a size; then for the largest size wall seconds, rows by wall second,
              share of the CPU time, and the peaks of anonymous (allocated) and resident memory while the stage ran
  exponent    slope of log CPU over log rows by least squares, of the sizes where the stage takes 10 ms or more

The lists are made under a temporary folder and removed; a list of a million rows takes about 200 MB, its outputs twice
that. Exit code 1 if a run fails.
"""
import argparse
import csv
import json
import math
import multiprocessing
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "accuracy"))
import scoring  # noqa: E402  of bench/accuracy

AS_OF = "2026-01-31"
SHORTEST = 0.010  # seconds that a clock of ticks and a busy machine leave readable


def timed(command, cwd):
    """Runs a command; returns its wall s, CPU s and peak RSS in MB."""
    with tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        child = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        lines = errors.read().decode("utf-8", "replace").strip().splitlines()
    if child.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {child.returncode}: {lines[-1] if lines else 'no message'}")
    return {"wall_s": wall, "cpu_s": usage.ru_utime + usage.ru_stime, "rss_mb": usage.ru_maxrss * 1024 / 1e6}


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
    return len(set(truth.values())), scoring.score(groups(rows_csv, "gigo_person_id"), truth)[0]


def slope(points):
    """Least squares slope of log y over log x; None for fewer than two points."""
    logs = [(math.log(x), math.log(y)) for x, y in points]
    if len(logs) < 2:
        return None
    mean_x = statistics.fmean(x for x, _ in logs)
    mean_y = statistics.fmean(y for _, y in logs)
    return (sum((x - mean_x) * (y - mean_y) for x, y in logs) / sum((x - mean_x) ** 2 for x, _ in logs))


def shown(exponent):
    return "" if exponent is None else f"{exponent:.2f}"


def medians(runs):
    """The median of each figure of several runs."""
    return {key: statistics.median(run[key] for run in runs) for key in runs[0]}


class Lists:
    """Lists of the generator, one size at a time, in a folder that vanishes."""

    def __init__(self, options):
        self.options = options
        self.dir = tempfile.mkdtemp(prefix="gigo-macro-")
        self.data, self.truth, self.out = (os.path.join(self.dir, name) for name in ("input.csv", "truth.csv", "out"))

    def program(self, name):
        path = os.path.abspath(os.path.join(self.options.bin, name))
        if not os.access(path, os.X_OK):
            raise RuntimeError(f"{path} is not there; configure with -DGIGO_BUILD_BENCH=ON and build it")
        return path

    def make(self, rows):
        subprocess.run([self.program("gigo-datagen"), "--rows", str(rows), "--seed", str(self.options.seed), "--preset",
                        self.options.preset, "--as-of", AS_OF, "--values", "ordinary", "--out", self.data,
                        "--truth", self.truth], check=True)

    def clean(self):
        """One run of gigo clean; its outputs stay until the next."""
        shutil.rmtree(self.out, ignore_errors=True)
        return timed([self.program("gigo"), "clean", self.data, "--out", self.out, "--as-of", AS_OF, "--quiet",
                      "--reserved-values", "ordinary", "--threads", str(self.options.threads)], self.dir)

    def judge(self):
        # In a process of its own: the kernel counts this one's memory as the peak of the next child.
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
            return pool.submit(judge, os.path.join(self.out, "rows.csv"), self.truth).result()

    def stages(self):
        """One run of gigo-bench-macro: {stage: figures}, in the order of the run."""
        shutil.rmtree(self.out, ignore_errors=True)
        done = subprocess.run([self.program("gigo-bench-macro"), self.data, self.out, "--as-of", AS_OF, "--threads",
                               str(self.options.threads)], check=True, stdout=subprocess.PIPE, text=True)
        found = {}
        for line in done.stdout.splitlines():
            stage = json.loads(line)
            found[stage.pop("stage")] = stage
        return found


def measure(lists, sizes, options):
    """[{rows, whole, stages}] of every size; prints the first table as it goes."""
    found, before = [], None
    whole, stages = options.part in ("whole", "both"), options.part in ("stages", "both")
    if whole:
        print("| rows | people | wall s | CPU s | rows/s | peak RSS MB | P | R | F1 | CPU exponent |")
        print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|", flush=True)
    for rows in sizes:
        lists.make(rows)
        size = {"rows": rows, "whole": None, "stages": {}}
        # In turns, so that a busy minute of the machine meets both.
        cleaned, staged = [], []
        for _ in range(options.runs):
            if stages:
                staged.append(lists.stages())
            if whole:
                cleaned.append(lists.clean())
        if whole:
            people, (precision, recall, f1) = lists.judge()
            size["whole"] = run = {**medians(cleaned), "people": people, "precision": precision, "recall": recall, "f1": f1}
            exponent = math.log(run["cpu_s"] / before[1]) / math.log(rows / before[0]) if before else None
            before = (rows, run["cpu_s"])
            print(f"| {rows} | {people} | {run['wall_s']:.2f} | {run['cpu_s']:.2f} | {rows / run['wall_s']:.0f} | "
                  f"{run['rss_mb']:.0f} | {precision:.4f} | {recall:.4f} | {f1:.4f} | {shown(exponent)} |", flush=True)
        if stages:
            size["stages"] = {name: medians([run[name] for run in staged]) for name in staged[0]}
        found.append(size)
    return found


def stage_rows(found):
    """Figures of every stage over the sizes, then of all stages together, then of the whole process."""
    last = found[-1]
    total = sum(stage["cpu_s"] for stage in last["stages"].values())
    for name in last["stages"]:
        runs = [size["stages"][name] for size in found]
        yield {"stage": name, "cpu_s": [run["cpu_s"] for run in runs], "wall_s": runs[-1]["wall_s"],
               "share": runs[-1]["cpu_s"] / total, "anonymous_mb": runs[-1]["anonymous_bytes"] / 1e6,
               "resident_mb": runs[-1]["resident_bytes"] / 1e6}
    stages = list(last["stages"].values())
    yield {"stage": "all stages", "cpu_s": [sum(s["cpu_s"] for s in size["stages"].values()) for size in found],
           "wall_s": sum(s["wall_s"] for s in stages), "share": 1.0,
           "anonymous_mb": max(s["anonymous_bytes"] for s in stages) / 1e6,
           "resident_mb": max(s["resident_bytes"] for s in stages) / 1e6}
    if last["whole"]:
        yield {"stage": "gigo clean, whole process", "cpu_s": [size["whole"]["cpu_s"] for size in found],
               "wall_s": last["whole"]["wall_s"], "share": None, "anonymous_mb": None,
               "resident_mb": last["whole"]["rss_mb"]}


def print_stages(found):
    sizes = [size["rows"] for size in found]
    heads = [f"CPU s at {rows:,}" for rows in sizes]
    print("| stage | " + " | ".join(heads) + " | wall s | rows/s | share | anonymous MB | resident MB | exponent |")
    print("|---|" + "---:|" * (len(heads) + 6))
    rows = []
    for row in stage_rows(found):
        points = [(size, cpu) for size, cpu in zip(sizes, row["cpu_s"]) if cpu >= SHORTEST]
        row["exponent"] = slope(points)
        rows.append(row)
        optional = ["" if row[key] is None else form.format(row[key])
                    for key, form in (("share", "{:.1%}"), ("anonymous_mb", "{:.0f}"), ("resident_mb", "{:.0f}"))]
        rate = sizes[-1] / row["wall_s"] if row["wall_s"] > 0 else 0
        print(f"| {row['stage']} | " + " | ".join(f"{cpu:.3f}" for cpu in row["cpu_s"]) +
              f" | {row['wall_s']:.3f} | {rate:.0f} | " + " | ".join(optional) + f" | {shown(row['exponent'])} |")
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default="build/release/bin", help="folder of gigo, gigo-datagen and gigo-bench-macro")
    parser.add_argument("--rows", default="10000,100000,1000000")
    parser.add_argument("--runs", type=int, default=3, help="of each size; figures are medians")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--preset", default="default")
    parser.add_argument("--part", choices=("whole", "stages", "both"), default="both")
    parser.add_argument("--json", metavar="FILE", help="write the figures for a comparison with a later run")
    options = parser.parse_args()
    lists = Lists(options)
    try:
        found = measure(lists, [int(rows) for rows in options.rows.split(",")], options)
        rows = []
        if options.part != "whole":
            print()
            rows = print_stages(found)
    except (RuntimeError, subprocess.CalledProcessError) as error:
        sys.exit(f"table.py: {error}")
    finally:
        shutil.rmtree(lists.dir, ignore_errors=True)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump({"threads": options.threads, "seed": options.seed, "preset": options.preset, "sizes": found,
                       "stages": rows}, file, indent=1)
            file.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
