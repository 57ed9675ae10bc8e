#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The micro benchmarks as a table, each beside its references (Python 3, standard library only).

  bench/micro/table.py [--bin build/release/bin] [--filter REGEX] [--repetitions 9] [--min-time 0.02] [--json FILE]

Runs gigo-bench-micro with all repetitions in random order, so that whatever else the machine does meets gigo and its
references alike, and prints a Markdown table:
  ns       median CPU time of one item: a cell, a pair, a row
  spread   middle half of the repetitions, as a share of the median; a ratio smaller than it says nothing
  M/s      millions of items by second of CPU time, one core
  ratio    median of the reference by median of gigo: 2.0 is twice as fast as the reference
Exit code 1 if a benchmark fails.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys

REFERENCE = "reference/"


def spread(values):
    """The middle half of the values as a share of their median."""
    if len(values) < 4:
        return 0.0
    low, _, high = statistics.quantiles(values, n=4)
    return (high - low) / statistics.median(values)


def run(program, pattern, repetitions, min_time):
    """{benchmark: [ns of an item, one a repetition]}, in the program's order."""
    command = [program, "--benchmark_format=json", f"--benchmark_filter={pattern}",
               f"--benchmark_repetitions={repetitions}", f"--benchmark_min_time={min_time}",
               "--benchmark_enable_random_interleaving=true"]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    found = {}
    for entry in json.loads(done.stdout)["benchmarks"]:
        if entry.get("error_occurred"):
            raise RuntimeError(f"{entry['name']}: {entry.get('error_message')}")
        if entry["run_type"] == "iteration":
            found.setdefault(entry["run_name"], []).append(1e9 / entry["items_per_second"])
    if not found:
        raise RuntimeError(f"no benchmark matches {pattern}")
    names = subprocess.run([program, "--list"], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    return {name: found[name] for name in names if name in found}


def rows_of(found):
    """One row a benchmark and reference: (name, its figures, who, their figures), references behind their own."""
    references = {}
    for name, values in found.items():
        if name.startswith(REFERENCE):
            own, _, who = name[len(REFERENCE):].rpartition("/")
            references.setdefault(own, []).append((who, values))
    for name, values in found.items():
        if not name.startswith(REFERENCE):
            for who, theirs in references.get(name) or [(None, None)]:
                yield name, values, who, theirs


def figures(found):
    """The rows as they go into the table and the JSON file."""
    for name, values, who, theirs in rows_of(found):
        ours = statistics.median(values)
        row = {"kernel": name.split("/")[0], "input": name.split("/", 1)[1], "ns": ours, "spread": spread(values),
               "reference": who, "reference_ns": None, "ratio": None}
        if who:
            row["reference_ns"] = statistics.median(theirs)
            row["ratio"] = row["reference_ns"] / ours
        yield row


def short(number):
    """Three digits that count."""
    return f"{number:.0f}" if number >= 100 else f"{number:.3g}"


def print_table(rows):
    print("| kernel | input | ns | spread | M/s | reference | its ns | ratio |")
    print("|---|---|---:|---:|---:|---|---:|---:|")
    before = None
    for row in rows:
        first = (row["kernel"], row["input"]) != before
        before = (row["kernel"], row["input"])
        own = [row["kernel"], row["input"], short(row["ns"]), f"{100 * row['spread']:.0f} %", short(1e3 / row["ns"])]
        other = [row["reference"], short(row["reference_ns"]), f"{row['ratio']:.2f}"] if row["reference"] else [""] * 3
        print("| " + " | ".join((own if first else [""] * 5) + other) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default="build/release/bin", help="folder of gigo-bench-micro")
    parser.add_argument("--filter", default=".", metavar="REGEX", help="only benchmarks whose name matches")
    parser.add_argument("--repetitions", type=int, default=9)
    parser.add_argument("--min-time", default="0.02", metavar="S", help="shortest time of one repetition")
    parser.add_argument("--json", metavar="FILE", help="write the figures for a comparison with a later run")
    options = parser.parse_args()
    program = os.path.join(options.bin, "gigo-bench-micro")
    if not os.access(program, os.X_OK):
        sys.exit(f"table.py: {program} is not there; configure with -DGIGO_BUILD_BENCH=ON and build it")
    try:
        rows = list(figures(run(program, options.filter, options.repetitions, options.min_time)))
    except (RuntimeError, subprocess.CalledProcessError) as error:
        sys.exit(f"table.py: {error}")
    print_table(rows)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(rows, file, indent=1)
            file.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
