# SPDX-License-Identifier: Apache-2.0
"""What gigo makes of a small messy list, file by file: a reviewer sees in the diff what a change does.

golden.py GIGO                compares
golden.py GIGO --regenerate   writes tests/golden/expected anew
"""

import difflib
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
EXPECTED = os.path.join(HERE, "expected")

# What changes without anything having changed: digests, sizes of files, the version.
MASKS = [
    (re.compile(r'("(?:digest|run_digest|fingerprint|model)": )"[^"]*"'), r'\1"*"'),
    (re.compile(r'("bytes": )\d+'), r"\1 0"),
    (re.compile(r'("gigo": )"[^"]*"'), r'\1"*"'),
]


# The file of each command, and what comes before the names of its files among the expected ones.
RUNS = [("clean", ["messy.csv"], ""), ("link", ["badges.csv", "messy.csv"], "link-")]


# What is explained from the folder: a short form, a couple, strangers, and the rows of one person.
EXPLAINED = [("2", "3"), ("id=C-021", "id=C-022", "--show-values"), ("4", "13"), ("2",)]


def explain(program, folder, *words):
    """What gigo explain says of rows of the folder's result."""
    result = subprocess.run([program, "explain", "out", *words], cwd=folder, capture_output=True, check=False, timeout=300)
    if result.returncode != 0:
        sys.exit(f"gigo explain ended with {result.returncode}: {result.stderr.decode()}")
    return result.stdout.decode()


# What gigo normalize is given: the lines of a file, and flags.
NORMALIZED = [("email", "emails.txt", []), ("phone", "phones.txt", ["--region", "GB"])]


def normalize(program, files):
    """The records of a few emails and phones, in both formats."""
    for field, name, flags in NORMALIZED:
        for form in ("jsonl", "tsv"):
            result = subprocess.run([program, "normalize", "--field", field, "--format", form, *flags, os.path.join(HERE, name)],
                                    capture_output=True, check=False, timeout=300)
            if result.returncode != 0:
                sys.exit(f"gigo normalize ended with {result.returncode}: {result.stderr.decode()}")
            files[f"normalize-{field}-{form}.txt"] = result.stdout.decode()


def produce(program):
    """Every file of each DIR and the words on the terminal, masked."""
    files = {}
    for command, inputs, prefix in RUNS:
        with tempfile.TemporaryDirectory(prefix="gigo-golden-") as folder:
            result = subprocess.run(
                [program, command, *(os.path.join(HERE, name) for name in inputs), "--config",
                 os.path.join(HERE, "gigo.yaml"), "--out", "out", "--threads", "2"], cwd=folder, capture_output=True,
                check=False, timeout=300)
            if result.returncode != 0:
                sys.exit(f"gigo {command} ended with {result.returncode}: {result.stderr.decode()}")
            files[prefix + "terminal.txt"] = (result.stdout + result.stderr).decode().replace(HERE + "/", "")
            for name in sorted(os.listdir(os.path.join(folder, "out"))):
                with open(os.path.join(folder, "out", name), encoding="utf-8", newline="") as file:
                    files[prefix + name] = file.read()
            if command == "clean":
                files["explain.txt"] = "\n".join(f"$ gigo explain out {' '.join(words)}\n{explain(program, folder, *words)}"
                                                 for words in EXPLAINED)
                files["explain.json"] = explain(program, folder, "2", "3", "--json")
    normalize(program, files)
    for name in files:
        if name.endswith(("run.json", "summary.json", "model.json")):
            for pattern, mask in MASKS:
                files[name] = pattern.sub(mask, files[name])
    return files


def regenerate(files):
    """Replaces the expected files by these."""
    os.makedirs(EXPECTED, exist_ok=True)
    for name in os.listdir(EXPECTED):
        os.remove(os.path.join(EXPECTED, name))
    for name, content in files.items():
        with open(os.path.join(EXPECTED, name), "w", encoding="utf-8", newline="") as file:
            file.write(content)
    print(f"wrote {len(files)} files to {EXPECTED}; look at the diff before you commit")


def compare(files):
    """The exit code: 0 when all files are as expected."""
    failed = False
    for name in sorted(set(files) | set(os.listdir(EXPECTED))):
        path = os.path.join(EXPECTED, name)
        expected = ""
        if os.path.exists(path):
            with open(path, encoding="utf-8", newline="") as file:
                expected = file.read()
        actual = files.get(name, "")
        if actual != expected:
            failed = True
            sys.stdout.writelines(difflib.unified_diff(
                expected.splitlines(True), actual.splitlines(True), f"expected/{name}", f"actual/{name}", n=1))
    if failed:
        print("\nif this is what the change is meant to do: tests/golden/regenerate")
    return 1 if failed else 0


if __name__ == "__main__":
    OUTPUT = produce(os.path.abspath(sys.argv[1]))
    if sys.argv[2:] == ["--regenerate"]:
        regenerate(OUTPUT)
    else:
        sys.exit(compare(OUTPUT))
