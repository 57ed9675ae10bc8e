# SPDX-License-Identifier: Apache-2.0
"""gigo evaluate against another scorer, on labelled lists that are not part of this project.

GIGO_DATA (or the first argument) is a folder with score.py, which prints pairwise and B-cubed figures as JSON with --json,
and with people/SET/: input.csv[.gz], mapping.yaml (one `"column": field` a line) and truth.csv[.gz] (record_id,cluster_id).
Without it the test is skipped (77). For every set the groups of persons and of merges and the pairs at three thresholds must
have the same counts, the same figures to 12 decimals, and the same four decimals in the words.
"""

import json
import os
import re
import subprocess
import sys
import tempfile

SKIPPED = 77
FIGURES = ("precision", "recall", "f1")
COUNTS = ("tp", "fp", "fn")


def run(*words, cwd):
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False, timeout=1200)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def find(folder, name):
    return next((path for path in (os.path.join(folder, name), os.path.join(folder, name + ".gz"))
                 if os.path.exists(path)), None)


def mapping_flags(folder):
    flags = []
    with open(os.path.join(folder, "mapping.yaml"), encoding="utf-8") as lines:
        for line in lines:
            found = re.fullmatch(r'\s*"?([^"#]+?)"?\s*:\s*(\S+)\s*', line)
            if found:
                flags += ["--map", f"{found[1]}={found[2]}"]
    return flags


def differences(ours, theirs, words):
    """What differs between gigo's JSON, the other's JSON, and gigo's words."""
    wrong = []
    for kind, name in (("pairwise_raw", "pairs as given"), ("pairwise", "pairs( closed)?"), ("bcubed", "B-cubed")):
        if (kind in ours) != (kind in theirs):
            wrong.append(f"{kind} is in one only")
        if kind not in ours or kind not in theirs:
            continue
        wrong += [f"{kind} {key}: {ours[kind][key]} and {theirs[kind][key]}" for key in COUNTS
                  if key in theirs[kind] and ours[kind][key] != theirs[kind][key]]
        wrong += [f"{kind} {key}: {ours[kind][key]} and {theirs[kind][key]}" for key in FIGURES
                  if abs(ours[kind][key] - theirs[kind][key]) > 1e-12]
        said = re.search(rf"^  {name} +([01]\.\d{{4}}) +([01]\.\d{{4}}) +([01]\.\d{{4}})$", words, re.MULTILINE)
        expected = [f"{theirs[kind][key]:.4f}" for key in FIGURES]
        if not said or list(said.groups()[-3:]) != expected:
            wrong.append(f"{kind}: the words say {said and said.groups()[-3:]}, not {expected}")
    wrong += [f"{key}: {ours['clusters'][key]} and {value}" for key, value in theirs["clusters"].items()
              if ours["clusters"][key] != value]
    return wrong


def main():
    data = os.environ.get("GIGO_DATA") or (sys.argv[1] if len(sys.argv) > 1 else "")
    if not data or not os.path.exists(os.path.join(data, "score.py")):
        print("skipped: set GIGO_DATA to a folder with score.py and people/SET/{input,truth}.csv, mapping.yaml")
        sys.exit(SKIPPED)
    gigo, data = os.path.abspath(os.environ["GIGO"]), os.path.abspath(data)
    failed = compared = 0
    for name in sorted(os.listdir(os.path.join(data, "people"))):
        folder = os.path.join(data, "people", name)
        source, truth = find(folder, "input.csv"), find(folder, "truth.csv")
        if not source or not truth:
            print(f"{name}: no truth, not compared")
            continue
        with tempfile.TemporaryDirectory(prefix="gigo-score-") as work:
            run(gigo, "clean", source, "--out", "out", "--pairs", "pairs.csv", "--as-of", "2026-01-31", "--quiet",
                *mapping_flags(folder), cwd=work)
            cases = [("out/rows.csv", ["--group", group],
                      ["--pred-kind", "clusters", "--pred-cols", f"record_id,{group}"])
                     for group in ("gigo_person_id", "gigo_merge_id")]
            cases += [("pairs.csv", ["--threshold", level], ["--threshold", level]) for level in ("0.5", "0.9", "0.99")]
            for predicted, our_flags, their_flags in cases:
                ours = run(gigo, "evaluate", predicted, truth, *our_flags, "--json", cwd=work)
                words = run(gigo, "evaluate", predicted, truth, *our_flags, cwd=work)
                theirs = run(sys.executable, os.path.join(data, "score.py"), predicted, truth, *their_flags, "--json",
                             cwd=work)
                wrong = differences(json.loads(ours), json.loads(theirs), words)
                compared += 1
                failed += bool(wrong)
                figures = json.loads(ours)["pairwise"]
                print(f"{name} {predicted} {our_flags[1]}: F1 {figures['f1']:.4f}, "
                      f"{'; '.join(wrong) or 'equal'}", flush=True)
    print(f"{compared} comparisons, {failed} differ")
    sys.exit(1 if failed or not compared else 0)


if __name__ == "__main__":
    main()
