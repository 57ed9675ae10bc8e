# SPDX-License-Identifier: Apache-2.0
"""The tables, as lines of Markdown, and their places in pages."""
import re

import scoring

FIGURES = ["set", "rows", "true pairs", "P", "R", "F1", "F1 95 %", "B3", "merge P", "merge wrong", "merge R", "merge F1",
           "merge B3", "blocking R", "best one column", "bar", "s", "CPU s", "verdict"]
SHORT = ["set", "rows", "P", "R", "F1", "merge P", "best one column", "CPU s"]
BETWEEN = ["set", "true pairs", "P", "R", "F1", "merge P", "merge R", "link P", "link R", "link F1", "asked",
           "1:1 P", "1:1 R", "1:1 F1"]
INTERVALS = ["set", "true pairs", "P", "R", "F1", "merge P", "merge R", "merge F1"]
LOST = ["set", "true pairs", "missed", "never compared", "of these: shared a key", "scored too low",
        "parted by grouping"]
PATTERNS = ["set", "which", "pairs", "of", "how they compare"]
SHOWN = {"missed": 2, "wrong": 1}  # patterns of a set
LEFT = ("set", "best one column", "verdict", "which", "how they compare", "figure", "remark")


def number(value, digits=4):
    return "" if value is None else "%.*f" % (digits, value)


def span(low, high, digits=3):
    return "%.*f–%.*f" % (digits, low, digits, high)


def measures(line, *path):
    """Precision, recall and F1 at this place of the line, as text; three times nothing when they are not there."""
    for name in path:
        line = line.get(name, {})
    shown = [number(line.get(measure)) for measure in scoring.MEASURES]
    # Nothing was claimed, so nothing was claimed wrongly: JSON says 0, as is usual; a reader would take it for the worst.
    return ["–"] + shown[1:] if line.get("claimed") == 0 else shown


def table(columns, rows):
    return (["| " + " | ".join(columns) + " |",
             "|" + "|".join("---" if name in LEFT else "---:" for name in columns) + "|"]
            + ["| " + " | ".join(row) + " |" for row in rows])


def verdict(line):
    return "; ".join(line["fail"] + line["short_of_bar"]) or ("pass" if line["bar"] is not None else "")


def figures_row(line):
    person, merge = line.get("person", {}), line.get("merge", {})
    interval = person.get("interval")
    single, shown = line.get("single"), measures(line, "merge")
    return ([line["set"], str(line.get("rows", "")), str(person.get("true", ""))] + measures(line, "person")
            + [span(*interval["f1"]) if interval else "", number(person.get("b_cubed", {}).get("f1"))]
            + shown[:1] + [str(merge["claimed"] - merge["found"]) if merge else ""] + shown[1:]
            + [number(merge.get("b_cubed", {}).get("f1"))]
            + [number(line.get("blocking_recall"))]
            + ["%.4f %s" % (single["f1"], single["column"]) if single else "", number(line["bar"], 2),
               number(line["seconds"], 1), number(line["cpu_seconds"], 1), verdict(line)])


def head(columns):
    return table(columns, [])


def figures(lines):
    return table(FIGURES, [figures_row(line) for line in lines])


def is_plain(line):
    """A set as it is, and no variant."""
    return ":" not in line["set"]


def lost(lines):
    names = ("true_pairs", "missed", "blocking", "blocking_with_shared_key", "scoring", "clustering")
    return table(LOST, [[line["set"]] + [number(line["lost"][name], 0) for name in names]
                        for line in lines if "lost" in line])


def patterns(lines):
    rows = []
    for line in filter(is_plain, lines):
        for which, most in SHOWN.items():
            seen = line.get("lost", {}).get(which + "_pairs", {"pairs": 0, "patterns": []})
            rows += [[line["set"], which, str(one["pairs"]), str(seen["pairs"]), one["levels"]]
                     for one in seen["patterns"][:most]]
    return table(PATTERNS, rows)


def short(lines):
    """What a reader in a hurry wants: the sets themselves, without variants and generated lists."""
    rows = []
    for line in lines:
        if "person" in line and is_plain(line) and not line["set"].startswith("generated_"):
            single = line["single"]
            rows.append([line["set"], str(line["rows"])] + measures(line, "person") + [measures(line, "merge")[0]]
                        + ["%.4f %s" % (single["f1"], single["column"]), number(line["cpu_seconds"], 1)])
    return table(SHORT, rows)


def between(lines):
    rows = []
    for line in lines:
        if "between" in line:
            rows.append([line["set"], str(line["between"]["person"]["true"])] + measures(line, "between", "person")
                        + measures(line, "between", "merge")[:2] + measures(line, "link", "many-to-one")
                        + [number(line.get("link", {}).get("many-to-one", {}).get("asked"))]
                        + measures(line, "link", "one-to-one"))
    return table(BETWEEN, rows)


def intervals(lines):
    rows = []
    for line in lines:
        if "interval" in line.get("person", {}):
            rows.append([line["set"], str(line["person"]["true"])] +
                        [span(*line[key]["interval"][measure]) if line[key]["claimed"] else "–"
                         for key in ("person", "merge") for measure in scoring.MEASURES])
    return table(INTERVALS, rows)


BLOCKS = {"figures": figures, "short": short, "between": between, "intervals": intervals, "lost": lost,
          "patterns": patterns}
# Printed below the main table, when they have a row.
FURTHER = {"intervals": "95 % intervals of the sets with few true pairs",
           "between": "between sources: only pairs of two sources count",
           "lost": "where the missed pairs were lost"}
MARK = re.compile(r"^<!-- begin accuracy (\w+) -->$")
END = "<!-- end -->"


def renew(text, lines):
    """The page with each block between `<!-- begin accuracy NAME -->` and `<!-- end -->` printed anew.
    Raises ValueError when a mark names no table or is not closed, or when there is none at all."""
    out, inside, found = [], False, 0
    for row in text.split("\n"):
        mark = MARK.match(row)
        if mark:
            if inside or mark[1] not in BLOCKS:
                raise ValueError("has a mark that is not closed, or of no table: " + row)
            out += [row] + BLOCKS[mark[1]](lines)
            inside, found = True, found + 1
            continue
        inside = inside and row != END
        if not inside:
            out.append(row)
    if inside or not found:
        raise ValueError("has no mark, or one that is not closed")
    return "\n".join(out)
