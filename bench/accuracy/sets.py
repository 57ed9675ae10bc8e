# SPDX-License-Identifier: Apache-2.0
"""The labelled sets that are measured: folders of a directory, variants of them, and lists made by gigo-datagen."""
import csv
import dataclasses
import gzip
import io
import os
import re
import subprocess
import sys

AS_OF = "2026-01-31"
NO_EVIDENCE = ("id", "external_id", "ignore", "unmapped")
PRESETS = ("clean", "default", "dirty", "sparse", "households")
SEED = 7


@dataclasses.dataclass
class LabelledSet:
    """One line of the table: a list, what its columns mean, and the truth about it (None when there is none).
    Without a mapping gigo reads the headers by itself."""
    name: str
    input: str
    truth: str = None
    mapping: list = dataclasses.field(default_factory=list)

    @property
    def flags(self):
        return [word for column, field in self.mapping for word in ("--map", "%s=%s" % (column, field))]

    def columns_of(self, field):
        return [column for column, mapped in self.mapping if mapped.split("[")[0] == field]


def stop(message):
    sys.exit("table.py: " + message)


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
                stop("%s: cannot read a line of the mapping" % path)
            mapping.append((found[1] if found[1] is not None else found[2], found[3]))
    return mapping


def read_truth(path):
    """{record: entity}; a record without an entity stands alone."""
    header, rows = read_csv(path)
    record, entity = header.index("record_id"), header.index("cluster_id")
    return {row[record].strip(): row[entity].strip() or ("alone", row[record].strip()) for row in rows}


def groups(header, rows, column):
    """{record: cell of this column}."""
    record, at = header.index("record_id"), header.index(column)
    return {row[record].strip(): row[at].strip() for row in rows}


def folders(data):
    """Every folder with a list and a mapping or a truth, in the order of their names."""
    top = os.path.join(data, "people")
    top = top if os.path.isdir(top) else data
    if not os.path.isdir(top):
        stop("%s is not a folder" % data)
    found = []
    for name in sorted(os.listdir(top)):
        folder = os.path.join(top, name)
        path, mapping = find(folder, "input.csv"), os.path.join(folder, "mapping.yaml")
        truth = find(folder, "truth.csv")
        mapping = read_mapping(mapping) if os.path.exists(mapping) else []
        if path and (truth or mapping):
            found.append(LabelledSet(name, os.path.abspath(path), truth, mapping))
    return found


def read_variants(path):
    """The lines `SET:Column=field` of a file."""
    with open(path, encoding="utf-8") as lines:
        return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def variant(sets, words):
    """A set of `sets` with one column that means something else; None when the set is not there."""
    found = re.fullmatch(r"([^:]+):(.+)=(\S+)", words)
    if not found:
        stop("--variant is written as SET:Column=field")
    name, column, field = found.groups()
    base = next((s for s in sets if s.name == name), None)
    if base is None:
        return None
    if column not in [c for c, _ in base.mapping]:
        stop("variant of %s: its mapping has no column %s" % (name, column))
    mapping = [(c, field if c == column else f) for c, f in base.mapping]
    return dataclasses.replace(base, name=words, mapping=mapping)


def generated(datagen, rows, folder):
    """One list for each preset of the generator, made in `folder`, with its truth; gigo reads the headers by itself."""
    found = []
    for preset in PRESETS:
        path = os.path.join(folder, preset)
        os.makedirs(path, exist_ok=True)
        listed = LabelledSet("generated_" + preset, os.path.join(path, "input.csv"), os.path.join(path, "truth.csv"))
        done = subprocess.run([datagen, "--rows", str(rows), "--seed", str(SEED), "--preset", preset,
                               "--as-of", AS_OF, "--values", "ordinary", "--out", listed.input,
                               "--truth", listed.truth], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            stop("gigo-datagen ended with %d" % done.returncode)
        found.append(listed)
    return found
