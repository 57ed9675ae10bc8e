#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How well gigo finds the same people, on every labelled set of a directory (Python 3, standard library only).

  bench/accuracy/table.py DATA [--gigo PATH] [--generated] [--json FILE] [--against EARLIER.json [--limit X]]
  bench/accuracy/table.py RESULT.json [--against EARLIER.json [--limit X]] [--write PAGE]

DATA holds one folder a set, at its top or under DATA/people:
  input.csv[.gz]    the rows, with a column record_id
  mapping.yaml      what each column means, one `"column": field` a line; given to gigo as --map, and nothing else is
  truth.csv[.gz]    record_id,cluster_id; a set without it is run, and its rows are counted, but not scored
Variants of a set (one column means something else) come from variants.txt beside this script and from --variant.
With --generated, a list of 10,000 rows (--rows) is made by gigo-datagen for each of its presets and measured as well.

For each set it runs `gigo clean`, and `gigo evaluate` on what that wrote:
  P, R, F1      of gigo_person_id: pairwise, over all records; a pair that was never compared counts as missed
  F1 95 %       bootstrap interval over entities, for sets of fewer than 200 true pairs
  B3            B-cubed F1 (Bagga and Baldwin 1998): as seen by the average record, big clusters weigh less
  merge ...     the same of gigo_merge_id, the smaller groups that gigo would merge unasked; wrong: pairs of two people
  blocking R    recall that would be left if everything but blocking were perfect
  best one column   F1 of the best rule "equal value in one mapped column" (id and ignore left out), and which
  s, CPU s      of gigo clean
and says whether the set passes its bar (BARS below): F1 at least the bar, precision at least 0.90, F1 above the best
one-column rule, and no row lost. Further tables: where missed pairs were lost, all intervals, and for sets with a column
of the source the figures between sources, of grouping and of `gigo link`.
Exit code 1 if a set fails, 2 if nothing could be run. docs/accuracy.md says how to read it.
"""
import argparse
import json
import os
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import compare  # noqa: E402
import measure  # noqa: E402
import render  # noqa: E402
import sets  # noqa: E402

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


def shortfalls(line):
    """Why a set misses its bar; empty when it passes, or has none."""
    bar = line.get("bar")
    if bar is None or "person" not in line:
        return []
    person, single = line["person"], line["single"]
    return (["F1 below %.2f" % bar] * (person["f1"] < bar)
            + ["precision below %.2f" % MIN_PRECISION] * (person["precision"] < MIN_PRECISION)
            + ["not above the rule on %s" % single["column"]] * (person["f1"] <= single["f1"]))


def judge(lines, bars):
    """Adds to every line its bar and what it is short of."""
    for line in lines:
        line["bar"] = bars.get(line["set"])
        line["short_of_bar"] = shortfalls(line)


def program(path, flag):
    found = os.path.abspath(shutil.which(path) or path)
    if not os.access(found, os.X_OK):
        sets.stop("%s is not there; build it or name another with %s" % (path, flag))
    return found


def chosen(options, scratch):
    """The sets to measure."""
    folders = sets.folders(options.data)
    found = list(folders)
    for words in sets.read_variants(options.variants) + options.variant:
        made = sets.variant(folders, words)
        if made is None and words in options.variant:
            sets.stop("--variant %s: no such set" % words)
        found += [made] if made else []
    if options.generated:
        datagen = options.datagen or os.path.join(os.path.dirname(options.gigo), "gigo-datagen")
        found += sets.generated(program(datagen, "--datagen"), options.rows, os.path.join(scratch, "lists"))
    return [s for s in found if not options.only or s.name in options.only]


def run_all(options):
    """Measures every set, printing as it goes."""
    options.gigo = program(options.gigo, "--gigo")
    scratch = os.path.abspath(options.keep) if options.keep else tempfile.mkdtemp(prefix="gigo-accuracy-")
    os.makedirs(scratch, exist_ok=True)
    lines = []
    try:
        found = chosen(options, scratch)
        if found:
            print("\n".join(render.head(render.FIGURES)), flush=True)
        for listed in found:
            out = os.path.join(scratch, listed.name.replace("/", "_"))
            shutil.rmtree(out, ignore_errors=True)
            line = measure.measure(listed, out, options)
            judge([line], options.bars)
            lines.append(line)
            print("\n".join(render.figures([line])[2:]), flush=True)
            if not options.keep:
                shutil.rmtree(out, ignore_errors=True)
    finally:
        if not options.keep:
            shutil.rmtree(scratch, ignore_errors=True)
    return lines


def load(path):
    try:
        with open(path, encoding="utf-8") as file:
            result = json.load(file)
        if isinstance(result, dict) and isinstance(result.get("sets"), list):
            return result
    except (OSError, ValueError):
        pass
    sets.stop("%s is not a result that --json wrote" % path)


def write(page, lines):
    """Renews the tables of a page; one that cannot be renewed whole is left as it was."""
    try:
        with open(page, encoding="utf-8") as file:
            text = file.read()
        renewed = render.renew(text, lines)
    except (OSError, ValueError) as error:
        sets.stop("%s: %s" % (page, error))
    with open(page, "w", encoding="utf-8") as file:
        file.write(renewed)


def against(options, lines):
    """Prints what has changed; returns whether a figure lost more than the limit."""
    before = load(options.against)["sets"]
    if options.only:
        before = [line for line in before if line["set"] in options.only]
    rows, worst = compare.compare(before, lines)
    print("\nagainst the earlier run: %s" % ("" if rows else "no figure has changed"))
    if rows:
        print("\n".join(render.table(compare.COLUMNS, rows)))
    if options.limit is None or worst <= options.limit:
        return False
    print("worse than the limit of %g allows" % options.limit)
    return True


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", help="a directory of sets, or the JSON of an earlier run: its tables without running")
    parser.add_argument("--gigo", default="build/release/bin/gigo", help="the command to measure")
    parser.add_argument("--only", action="append", default=[], metavar="SET", help="this set only (repeatable)")
    parser.add_argument("--variant", action="append", default=[], metavar="SET:Column=field",
                        help="SET once more with this column meaning something else (repeatable)")
    parser.add_argument("--variants", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "variants.txt"),
                        metavar="FILE", help="variants, one a line (default: %(default)s)")
    parser.add_argument("--generated", action="store_true", help="measure lists of gigo-datagen as well")
    parser.add_argument("--rows", type=int, default=10000, help="rows of each generated list (default: %(default)s)")
    parser.add_argument("--datagen", metavar="PATH", help="the generator (default: gigo-datagen beside gigo)")
    parser.add_argument("--bars", dest="bars_file", metavar="FILE", help="JSON {set: F1} instead of the bars in this script")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--keep", metavar="DIR", help="keep gigo's outputs in DIR/SET instead of a temporary folder")
    parser.add_argument("--json", metavar="FILE", help="write the figures, all digits of them")
    parser.add_argument("--against", metavar="EARLIER.json", help="print what has changed since that run")
    parser.add_argument("--limit", type=float, metavar="X",
                        help="with --against: exit code 1 if a figure lost more than X, or a set is gone or fails now")
    parser.add_argument("--write", action="append", default=[], metavar="PAGE",
                        help="renew the tables between the marks of this page (repeatable)")
    parser.add_argument("--check", action="store_true",
                        help="count everything twice, by gigo evaluate and by this script, and stop if they differ")
    return parser.parse_args()


def main():
    options = parse()
    options.bars = BARS
    if options.bars_file:
        with open(options.bars_file, encoding="utf-8") as file:
            options.bars = json.load(file)
    if os.path.isfile(options.data):
        result = load(options.data)
        lines = result["sets"]
        judge(lines, options.bars)
        print("\n".join(render.figures(lines)))
    else:
        lines = run_all(options)
        result = {"gigo": next((line.pop("gigo") for line in lines if "gigo" in line), ""), "sets": lines}
    if not lines:
        print("table.py: no set with input.csv and mapping.yaml or truth.csv in %s" % options.data, file=sys.stderr)
        return 2
    for name, title in render.FURTHER.items():
        rows = render.BLOCKS[name](lines)
        if len(rows) > 2:
            print("\n%s\n" % title + "\n".join(rows))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(result, file, indent=1)
            file.write("\n")
    worse = against(options, lines) if options.against else False
    for page in options.write:
        write(page, lines)
    return 1 if worse or any(line["fail"] or line["short_of_bar"] for line in lines) else 0


if __name__ == "__main__":
    sys.exit(main())
