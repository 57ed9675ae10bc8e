# SPDX-License-Identifier: Apache-2.0
"""What has changed since an earlier run."""
import scoring

COLUMNS = ["set", "figure", "before", "now", "change", "remark"]
SEEN = 0.00005  # half of the last digit printed


def accuracies(line):
    """{name: value} of every figure of which more is better."""
    found = {}
    for prefix, part in (("", line), ("between ", line.get("between", {}))):
        for key in ("person", "merge"):
            group = part.get(key, {})
            for measure in scoring.MEASURES:
                found["%s%s %s" % (prefix, key, measure)] = group.get(measure)
            found["%s%s b_cubed" % (prefix, key)] = group.get("b_cubed", {}).get("f1")
    for cardinality, group in line.get("link", {}).items():
        for measure in scoring.MEASURES:
            found["link %s %s" % (cardinality, measure)] = group[measure]
    found["blocking recall"] = line.get("blocking_recall")
    return {name: value for name, value in found.items() if value is not None}


def compare(before, now):
    """Rows of the table of differences, and how much the worst figure has lost (infinite for what cannot be counted)."""
    rows, worst = [], 0.0
    now_by_name = {line["set"]: line for line in now}
    for old in before:
        new = now_by_name.get(old["set"])
        if new is None or new["fail"] and not old["fail"] or old.get("kept") and not new.get("kept"):
            worst = float("inf")
            rows.append([old["set"], "", "", "", "",
                         "worse: not measured" if new is None else "worse: " + ("; ".join(new["fail"]) or "rows lost")])
        if new is None:
            continue
        if old.get("fingerprint") != new.get("fingerprint"):
            rows.append([old["set"], "", "", "", "", "not comparable: its rows are not those of before"])
            continue
        was, is_now = accuracies(old), accuracies(new)
        for name, value in was.items():
            if name not in is_now:
                continue
            change = is_now[name] - value
            worst = max(worst, -change)
            if abs(change) >= SEEN:
                rows.append([old["set"], name, "%.4f" % value, "%.4f" % is_now[name], "%+.4f" % change,
                             "worse" if change < 0 else ""])
    known = {line["set"] for line in before}
    rows += [[line["set"], "", "", "", "", "new"] for line in now if line["set"] not in known]
    return rows, worst
