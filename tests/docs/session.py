# SPDX-License-Identifier: Apache-2.0
"""Runs what a console block shows and compares the output line by line.

A block is what a terminal shows: lines that begin with "$ " are commands, the others what they print. A line "..." stands
for any number of lines, also none; a line that ends in " ..." for a line that begins so. A command that fails must be
followed by "$ echo $?". Digests are not compared.
"""
import difflib
import os
import re
import shutil
import subprocess
import tempfile
from typing import NamedTuple

ELISION = "..."
DIGEST = re.compile(r"\b[0-9a-f]{32}\b")


class Command(NamedTuple):
    """One command of a block. `line` is where it stands, `at` where its output begins, both from 1."""
    line: int
    text: str
    at: int
    expected: list


def commands(block):
    """The commands of a console block. A backslash at the end of a line continues it."""
    found = []
    for number, line in enumerate(block.lines, block.first):
        if found and found[-1].text.endswith("\\"):
            last = found.pop()
            found.append(Command(last.line, last.text[:-1] + line.strip(), number + 1, []))
        elif line.startswith("$ "):
            found.append(Command(number, line[2:], number + 1, []))
        elif found:
            found[-1].expected.append(line)
        else:
            raise ValueError(f"line {number}: a console block begins with a command")
    return found


class Sandbox:
    """A temporary folder as a reader's: the examples, the programs that the pages show, and nothing else."""

    def __init__(self, source, programs):
        self.dir = tempfile.mkdtemp(prefix="gigo-docs-")
        shutil.copytree(os.path.join(source, "examples"), os.path.join(self.dir, "examples"))
        os.makedirs(os.path.join(self.dir, ".bin"))
        for name, path in programs.items():
            place = os.path.join(self.dir, ".bin" if name == "gigo" else ".", name)
            os.symlink(os.path.abspath(path), place)
        os.makedirs(os.path.join(self.dir, "build", "release", "bin"))
        os.symlink(os.path.abspath(programs["gigo"]), os.path.join(self.dir, "build", "release", "bin", "gigo"))
        self.status = 0

    def run(self, text):
        """The lines that a command prints, errors included; sets `status`."""
        env = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS", "GIGO"))}
        env.update(PATH=os.path.join(self.dir, ".bin") + ":" + env["PATH"], LC_ALL="C.UTF-8")
        done = subprocess.run(["/bin/sh", "-c", f"(exit {self.status}); {text}"], cwd=self.dir, env=env,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=100,
                              check=False)
        self.status = done.returncode
        lines = done.stdout.decode("utf-8", errors="replace").replace("\ufeff", "").splitlines()
        return [line.replace(self.dir, "/tmp/gigo").rstrip() for line in lines]

    def close(self):
        shutil.rmtree(self.dir, ignore_errors=True)


def same(expected, actual):
    """One line against one line."""
    expected, actual = DIGEST.sub("#", expected.rstrip()), DIGEST.sub("#", actual)
    return expected == actual or expected.endswith(" ...") and actual.startswith(expected[:-4])


def segments(expected):
    """The expected lines cut at elisions."""
    parts = [[]]
    for line in expected:
        if line.strip() == ELISION:
            parts.append([])
        else:
            parts[-1].append(line)
    return parts


def compare(expected, actual):
    """None when the output is as shown; else what differs, in lines for the reader of a test's log."""
    parts = segments(expected)
    begin = 0
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        places = range(begin, len(actual) - len(part) + 1)
        if number == 0:
            places = places[:1]
        if last:
            places = [place for place in places if place + len(part) == len(actual)] if part or len(parts) == 1 else [begin]
        for place in places:
            if all(same(line, actual[place + i]) for i, line in enumerate(part)):
                begin = place + len(part)
                break
        else:
            shown = difflib.unified_diff(part, actual[begin:], "in the page", "printed", lineterm="", n=1)
            return "\n".join(list(shown)[:60]) or "lines are shown that were not printed"
    return None


def renewed(expected, actual):
    """The lines to show instead, with the elisions where they were: each part is moved to where it is most like."""
    parts = segments(expected)
    if len(parts) == 1:
        return list(actual)
    plain = [re.sub(r"\d", "0", line) for line in actual]
    out, begin = [], 0
    for number, part in enumerate(parts):
        if number > 0:
            out.append(ELISION)
        if not part:
            continue
        if number == 0:
            place = 0
        elif number == len(parts) - 1:
            place = max(begin, len(actual) - len(part))
        else:
            wanted = [re.sub(r"\d", "0", line) for line in part]
            place = max(range(begin, max(begin, len(actual) - len(part)) + 1), key=lambda at: sum(
                difflib.SequenceMatcher(None, a, b).ratio() for a, b in zip(wanted, plain[at:at + len(part)])))
        for old, line in zip(part, actual[place:place + len(part)]):
            out.append(line[:len(old) - 4] + " ..." if old.endswith(" ...") else line)
        begin = place + len(part)
    return out
