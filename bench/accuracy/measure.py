# SPDX-License-Identifier: Apache-2.0
"""Runs gigo on one labelled set and puts its figures together, as plain dicts and lists that JSON can hold."""
import json
import os
import resource
import subprocess
import tempfile
import time

import link_table
import scoring
import sets

GROUPS = (("person", "gigo_person_id"), ("merge", "gigo_merge_id"))
CARDINALITIES = ("many-to-one", "one-to-one")


def named(values):
    return dict(zip(scoring.MEASURES, values))


def cpu_seconds():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run(command, folder):
    """Seconds, CPU seconds, and the error text ('' when it went well)."""
    # A folder without a gigo.yaml: one where this script is started must not decide.
    start, used = time.monotonic(), cpu_seconds()
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)
    seconds, used = time.monotonic() - start, cpu_seconds() - used
    if done.returncode == 0:
        return seconds, used, ""
    lines = (done.stderr or done.stdout).strip().splitlines()
    return seconds, used, "exit %d: %s" % (done.returncode, lines[-1] if lines else "no message")


def clean(listed, out, options):
    """gigo clean with the set's mapping and nothing else."""
    command = [options.gigo, "clean", listed.input, "--out", out, "--as-of", sets.AS_OF, "--quiet"] + listed.flags
    return run(command + (["--threads", str(options.threads)] if options.threads else []), os.path.dirname(out))


def evaluate(listed, out, options, group, *words):
    """What gigo evaluate says of one partition, as JSON; ValueError when it cannot. Records that the truth does not know
    cannot be judged and are left out."""
    command = [options.gigo, "evaluate", os.path.join(out, "rows.csv"), os.path.abspath(listed.truth), "--id", "record_id",
               "--group", group, "--ignore-unknown", "--json", "--quiet", *words]
    done = subprocess.run(command, capture_output=True, text=True, cwd=os.path.dirname(out), check=False)
    if done.returncode != 0:
        raise ValueError("gigo evaluate ended with %d: %s" % (done.returncode, done.stderr.strip()))
    return json.loads(done.stdout)


def figures(told):
    """The figures of one partition."""
    pairs = told["pairwise"]
    found = {"found": pairs["tp"], "claimed": pairs["tp"] + pairs["fp"], "true": pairs["tp"] + pairs["fn"],
             **{measure: pairs[measure] for measure in scoring.MEASURES}, "b_cubed": told["bcubed"]}
    if "bootstrap" in told:
        found["interval"] = {measure: told["bootstrap"][measure] for measure in scoring.MEASURES}
    return found


def measure(listed, out, options):
    """The figures of one set. 'fail' holds what must never be: an error, a lost row."""
    line = {"set": listed.name, "fail": []}
    line["seconds"], line["cpu_seconds"], error = clean(listed, out, options)
    if error:
        line["fail"].append(error)
        return line
    try:
        fill(line, listed, out, options)
    except (ValueError, KeyError, OSError) as problem:
        line["fail"].append("cannot be measured: %s" % problem)
    return line


def fill(line, listed, out, options):
    """Adds to the line what gigo clean left in `out`."""
    with open(os.path.join(out, "run.json"), encoding="utf-8") as file:
        ran = json.load(file)
    line["gigo"], line["fingerprint"] = ran["gigo"], ran["inputs"][0]["fingerprint"]
    fields = [(column["header"], column["field"]) for column in ran["inputs"][0]["columns"]]
    header, rows = sets.read_csv(listed.input)
    out_header, out_rows = sets.read_csv(os.path.join(out, "rows.csv"))
    line["rows"] = len(rows)
    at, out_at = header.index("record_id"), out_header.index("record_id")
    line["kept"] = [row[at] for row in rows] == [row[out_at] for row in out_rows]
    if not line["kept"]:
        line["fail"].append("rows lost, repeated or reordered")
    if listed.truth is None:
        return
    truth = sets.read_truth(listed.truth)
    source = next((column for column, field in fields if field == "source"), None)
    for key, column in GROUPS:
        follow = ["--input", listed.input, "--as-of", sets.AS_OF, *listed.flags] if key == "person" else []
        told = evaluate(listed, out, options, column, *follow)
        line[key] = figures(told)
        if follow:
            line["lost"] = lost_recall(told["lost_recall"])
            line["blocking_recall"] = line["lost"]["blocking_recall"]
        if source:
            line.setdefault("between", {})[key] = figures(
                evaluate(listed, out, options, column, "--between", source, "--bootstrap", "0"))
        if options.check:
            predicted = sets.groups(out_header, out_rows, column)
            check(line, key, predicted, truth, sets.groups(header, rows, source) if source else None)
    if source and len(set(sets.groups(header, rows, source).values())) == 2:
        line["link"] = link_figures(listed, out, options)
    evidence = [column for column, field in fields if field.split("[")[0] not in sets.NO_EVIDENCE]
    f1, column = scoring.best_single_column(header, rows, evidence, truth)
    line["single"] = {"f1": f1, "column": column}


def link_figures(listed, out, options):
    """Of gigo link from the one source to the other, for each cardinality that is asked for."""
    found = {}
    for cardinality in CARDINALITIES:
        with tempfile.TemporaryDirectory(dir=os.path.dirname(out)) as folder:
            told = link_table.measure(listed, cardinality, options, folder)
        found[cardinality] = {**named(float(told[name]) for name in ("P", "R", "F1")), "asked": float(told["asked"])}
    return found


def lost_recall(told):
    """Where the missed pairs were lost, and how the pairs looked that were judged wrongly."""
    lost = {name: told[name] for name in ("true_pairs", "compared", "blocking_recall", "missed", "blocking",
                                          "blocking_with_shared_key", "scoring", "clustering")}
    for name in ("missed_pairs", "wrong_pairs"):
        lost[name] = told[name]  # "pairs" that were looked at (a sample when there are very many), and their "patterns"
    return lost


def check(line, key, predicted, truth, source):
    """Counts again by scoring.py; stops when a count differs, or a mean by more than its last digits."""
    parts = [(line[key], None)] + ([(line["between"][key], source)] if source else [])
    for told, sources in parts:
        counts = scoring.count(predicted, truth, sources)
        if counts != (told["found"], told["claimed"], told["true"]):
            sets.stop("%s: gigo evaluate counts other pairs of %s: %s, not %s" % (line["set"], key, told, counts))
        again = {**named(scoring.precision_recall_f1(*counts)), **{
            "b_cubed " + name: value for name, value in named(scoring.b_cubed(predicted, truth, sources)).items()}}
        for name, value in again.items():
            part = told["b_cubed"] if name.startswith("b_cubed ") else told
            if abs(part[name.split()[-1]] - value) > 1e-9:
                sets.stop("%s: gigo evaluate has another %s of %s" % (line["set"], name, key))
    if "interval" in line[key]:
        # Other draws: the ends differ by chance.
        for name, ends in scoring.intervals(predicted, truth).items():
            if any(abs(a - b) > 0.03 for a, b in zip(ends, line[key]["interval"][name])):
                sets.stop("%s: gigo evaluate has another interval of the %s of %s" % (line["set"], name, key))
