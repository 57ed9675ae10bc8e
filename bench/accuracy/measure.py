# SPDX-License-Identifier: Apache-2.0
"""Runs gigo on one labelled set and puts its figures together, as plain dicts and lists that JSON can hold."""
import json
import os
import subprocess
import time

import scoring
import sets

FEW_PAIRS = 200  # below, chance decides the third digit and an interval is given
GROUPS = (("person", "gigo_person_id"), ("merge", "gigo_merge_id"))


def named(values):
    return dict(zip(scoring.MEASURES, values))


def run(command, folder):
    """Seconds and the error text ('' when it went well)."""
    # A folder without a gigo.yaml: one where this script is started must not decide.
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)
    seconds = time.monotonic() - start
    if done.returncode == 0:
        return seconds, ""
    lines = (done.stderr or done.stdout).strip().splitlines()
    return seconds, "exit %d: %s" % (done.returncode, lines[-1] if lines else "no message")


def clean(listed, out, options):
    """gigo clean with the set's mapping and nothing else."""
    command = [options.gigo, "clean", listed.input, "--out", out, "--as-of", sets.AS_OF, "--quiet"] + listed.flags
    return run(command + (["--threads", str(options.threads)] if options.threads else []), os.path.dirname(out))


def measure(listed, out, options):
    """The figures of one set. 'fail' holds what must never be: an error, a lost row."""
    line = {"set": listed.name, "fail": []}
    line["seconds"], error = clean(listed, out, options)
    if error:
        line["fail"].append(error)
        return line
    with open(os.path.join(out, "run.json"), encoding="utf-8") as file:
        ran = json.load(file)
    about = ran["inputs"][0]
    line["gigo"], line["fingerprint"] = ran["gigo"], about["fingerprint"]
    header, rows = sets.read_csv(listed.input)
    out_header, out_rows = sets.read_csv(os.path.join(out, "rows.csv"))
    line["rows"] = len(rows)
    id_column = next(iter(listed.columns_of("id")), "record_id")
    at, out_at = header.index(id_column), out_header.index(id_column)
    line["kept"] = [row[at] for row in rows] == [row[out_at] for row in out_rows]
    if not line["kept"]:
        line["fail"].append("rows lost, repeated or reordered")
    if listed.truth is None:
        return line

    truth = sets.read_truth(listed.truth)
    fields = [(column["header"], column["field"]) for column in about["columns"]]
    source_column = next((column for column, field in fields if field == "source"), None)
    source = None
    if source_column:
        source_at = header.index(source_column)
        source = {row[at].strip(): row[source_at].strip() for row in rows}
        line["between"] = {}
    for key, column in GROUPS:
        group_at = out_header.index(column)
        predicted = {row[out_at].strip(): row[group_at].strip() for row in out_rows}
        line[key] = figures(predicted, truth)
        if line[key]["true"] < FEW_PAIRS:
            line[key]["interval"] = scoring.intervals(predicted, truth)
        if source:
            line["between"][key] = pairwise(scoring.count(predicted, truth, source))
    evidence = [column for column, field in fields if field.split("[")[0] not in sets.NO_EVIDENCE]
    f1, column = scoring.best_single_column(header, rows, evidence, truth)
    line["single"] = {"f1": f1, "column": column}
    return line


def pairwise(counts):
    found, claimed, true = counts
    return {"found": found, "claimed": claimed, "true": true, **named(scoring.precision_recall_f1(*counts))}


def figures(predicted, truth):
    """Of one partition, counted by this script."""
    return {**pairwise(scoring.count(predicted, truth)), "b_cubed": named(scoring.b_cubed(predicted, truth))}
