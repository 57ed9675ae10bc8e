# SPDX-License-Identifier: Apache-2.0
"""The checks of the pages. Each takes the pages and what is true, and returns messages; none means that all is well."""
import glob
import os
import re
import subprocess

import session

LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`]+)`")
OWN = ("README.md", "docs/", "examples/")  # pages that speak of gigo's flags
CLEAN = "build/release/bin/gigo clean"


def links(pages, facts):
    """Links lead to files and headings that are there, and every page of docs/ can be reached from the README."""
    wrong, reached, todo = [], set(), ["README.md"]
    targets = {}
    for path, page in pages.items():
        targets[path] = set()
        for number, line in page.prose():
            for target in LINK.findall(CODE.sub("", line)):
                if re.match(r"^[a-z]+:", target):
                    continue
                file, _, anchor = target.partition("#")
                place = os.path.normpath(os.path.join(os.path.dirname(path), file)) if file else path
                targets[path].add(place)
                if place not in pages and not os.path.exists(os.path.join(facts.source, place)):
                    wrong.append(f"{path}:{number}: links to {target}, which is not there")
                elif anchor and place in pages and anchor not in pages[place].anchors():
                    wrong.append(f"{path}:{number}: links to {target}, but {place} has no such heading")
    while todo:
        path = todo.pop()
        if path not in reached:
            reached.add(path)
            todo += [target for target in targets.get(path, ()) if target in pages]
    wrong += [f"{path}: no link leads here from README.md" for path in pages if path not in reached]
    return wrong


def paths(pages, facts):
    """Files of the project that a page names in backticks are there."""
    wrong = []
    for path, page in pages.items():
        for number, line in page.prose():
            for code in CODE.findall(line):
                if not re.match(r"^(src|include|tests|bench|cmake|docs|examples|\.ci)/[\w./*-]*$", code):
                    continue
                if not glob.glob(os.path.join(facts.source, code)):
                    wrong.append(f"{path}:{number}: names {code}, which is not there")
    return wrong


def flags(pages, facts):
    """docs/commands.md has every command and every flag as --help says it; no page shows a flag that is not there."""
    wrong = _generated(pages, "docs/commands.md", facts.flag_tables())
    commands = pages.get("docs/commands.md")
    if commands:
        headings = {line[3:].strip("` ") for _, line in commands.prose() if line.startswith("## ")}
        wrong += [f"docs/commands.md: no heading for gigo {name}" for name in facts.commands
                  if f"gigo {name}" not in headings]
        wrong += [f"docs/commands.md: {name} is no command of gigo" for name in headings
                  if name.startswith("gigo ") and name[5:] not in facts.commands]
        wrong += [f"docs/commands.md: does not say {flag}" for flag in sorted(facts.flag_words())
                  if not re.search(rf"`[^`]*{flag}\b", commands.text)]
    known = facts.flag_words()
    for path, page in pages.items():
        if not path.startswith(OWN):
            continue
        shown = [(number, code) for number, line in page.prose() for code in CODE.findall(line)]
        shown += [(number, line) for block in page.blocks() for number, line in enumerate(block.lines, block.first)]
        for number, code in shown:
            if re.match(r"^(\$ )?(gigo|--)", code):
                wrong += [f"{path}:{number}: gigo has no flag {flag}"
                          for flag in re.findall(r"(?<![\w-])--[a-z][\w-]*", code) if flag not in known]
    return wrong


def fields(pages, facts):
    """docs/fields.md has the table of fields."""
    return _generated(pages, "docs/fields.md", {"fields": facts.field_table()})


def _generated(pages, path, tables):
    wrong = []
    for name, lines in tables.items():
        there = pages[path].generated(name) if path in pages else None
        if there is None:
            if path in pages:
                wrong.append(f"{path}: has no <!-- begin {name} -->")
        elif there[1] != lines:
            differs = [line for line in lines if line not in there[1]] + [line for line in there[1] if line not in lines]
            wrong.append(f"{path}: '{name}' is out of date: " + "; ".join(differs or ["the order"]))
    return wrong


def outputs(pages, facts):
    """The pages about results name every file and every column of gigo's, and no other."""
    return (_outputs(pages, "docs/outputs.md", "files", facts.outputs)
            + _outputs(pages, "docs/linking.md", "files of link", facts.link_outputs))


def _outputs(pages, path, mark, written):
    page = pages.get(path)
    if not page:
        return []
    wrong = [f"{path}: does not name {name}" for name in written if name not in (page.table_below(mark) or [])]
    wrong += [f"{path}: names {name}, which gigo did not write" for name in page.table_below(mark) or []
              if name not in written and "NAME" not in name]
    for name, columns in written.items():
        if columns is None:
            continue
        said = page.table_below(f"columns of {name}")
        if said is None:
            wrong.append(f"{path}: has no table below <!-- columns of {name} -->")
        elif said != columns:
            wrong.append(f"{path}: {name} has {', '.join(columns)}; said is {', '.join(said)}")
    return wrong


def rooms(pages, facts):
    """docs/ARCHITECTURE.md has every room of src/, and no other."""
    page = pages.get("docs/ARCHITECTURE.md")
    if not page:
        return []
    said = re.findall(r"^\| `src/(\w+)/` \|", page.text, re.MULTILINE)
    wrong = [f"docs/ARCHITECTURE.md: has no row for src/{room}/" for room in facts.rooms() if room not in said]
    return wrong + [f"docs/ARCHITECTURE.md: src/{room}/ is not there" for room in said if room not in facts.rooms()]


def figures(pages, facts):
    """The tables of speed are those that bench/macro and bench/micro print."""
    wrong = []
    for path, name, program in (("README.md", "whole", "bench/macro/table.py"),
                                ("docs/performance.md", "whole", "bench/macro/table.py"),
                                ("docs/performance.md", "micro", "bench/micro/table.py")):
        if path not in pages:
            continue
        with open(os.path.join(facts.source, program), encoding="utf-8") as file:
            header = re.search(r'print\("(\| .* \|)"\)', file.read())[1]
        if ((pages[path].generated(name) or (0, []))[1] or [""])[0] != header:
            wrong.append(f"{path}: has no table {name} as {program} prints it: {header}")
    return wrong


def accuracy(pages, facts):
    """The tables of accuracy are as bench/accuracy prints them, and each set with a bar is there and above it."""
    wrong = []
    for path, name in (("README.md", "accuracy short"), ("docs/accuracy.md", "accuracy figures")):
        lines = (pages[path].generated(name) or (0, []))[1] if path in pages else None
        if lines is None:
            continue
        columns = facts.accuracy_columns(name)
        rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines]
        if not rows or rows[0] != columns:
            wrong.append(f"{path}: has no table {name} as bench/accuracy/table.py --write prints it")
            continue
        table = {row[0]: dict(zip(columns, row)) for row in rows[2:]}
        for one, bar in facts.bars().items():
            row = table.get(one)
            if not row:
                wrong.append(f"{path}: the table of accuracy does not show {one}")
            elif float(row["F1"]) < bar or row.get("verdict", "pass") != "pass":
                wrong.append(f"{path}: {one} is shown with F1 {row['F1']}, verdict {row.get('verdict')}; its bar is {bar:.2f}")
    return wrong


def recipe(facts, target):
    """The commands that make would run, and its exit status."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    done = subprocess.run(["make", "-n", target], cwd=facts.source, env=env, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=60, check=False)
    return done.returncode, done.stdout.splitlines()


def make(pages, facts):
    """make run and make test would run, and the README shows the command of the one and the end of the other."""
    wrong, shown = [], {}
    for target, words in (("run", CLEAN), ("build", "cmake --build"), ("test", "ctest")):
        status, lines = recipe(facts, target)
        if status != 0 or not any(line.startswith(words) for line in lines):
            wrong.append(f"make -n {target}: ended with {status} and should call {words}")
        shown[target] = [line for line in lines if line.startswith(CLEAN)]
    page = pages["README.md"]
    blocks = {command.text: command for block in page.blocks("console") for command in session.commands(block)}
    for target in ("run", "test"):
        if f"make {target}" not in blocks:
            wrong.append(f"README.md: shows no make {target}")
    if "make run" in blocks:
        wrong += [f"README.md:{blocks['make run'].line}: does not show what make run calls: {line}" for line in shown["run"]
                  if line not in blocks["make run"].expected]
    if "make test" in blocks:
        end = "\n".join(blocks["make test"].expected)
        if not re.search(r"^100% tests passed, 0 tests failed out of \d+$", end, re.MULTILINE) or not re.search(
                r"^Total Test time \(real\) = +[\d.]+ sec$", end, re.MULTILINE):
            wrong.append(f"README.md:{blocks['make test'].line}: is not how ctest ends when all is well")
    return wrong


def perform(sandbox, facts, text):
    """What a command of a page prints. make run is played without installing and building: it would build itself."""
    if text != "make run":
        return sandbox.run(text)
    lines = []
    for line in recipe(facts, "run")[1]:
        if line.startswith(("sh cmake/", "cmake ")):
            continue
        lines += ([line] if line.startswith(CLEAN) else []) + sandbox.run(line)
    return lines


def sessions(pages, facts, programs, changes=None):
    """Every command of every console block prints what the page shows. What is shown otherwise becomes a message or,
    when `changes` is given, an entry there: (page, index of the first line, number of lines, lines instead)."""
    wrong = []
    for path, page in pages.items():
        sandbox = session.Sandbox(facts.source, programs)
        try:
            for block in page.blocks("console"):
                wrong += _block(sandbox, facts, page, block, changes)
        finally:
            sandbox.close()
        wrong += [f"{path}:{number}: show gigo's commands in a console block, where they are run"
                  for block in page.blocks() if block.language in ("sh", "bash", "")
                  for number, line in enumerate(block.lines, block.first) if re.match(r"^(\$ )?gigo ", line)]
    return wrong


def _block(sandbox, facts, page, block, changes):
    wrong = []
    shown = session.commands(block)
    for command, following in zip(shown, [*shown[1:], None]):
        if command.text in ("make test", "make build"):
            continue
        actual = perform(sandbox, facts, command.text)
        if sandbox.status != 0 and (following is None or following.text != "echo $?"):
            wrong.append(f"{page.path}:{command.line}: ends with {sandbox.status}: {command.text}\n" + "\n".join(actual[:20]))
            continue
        differs = session.compare(command.expected, actual)
        if differs and changes is not None:
            changes.append((page, command.at - 1, len(command.expected), session.renewed(command.expected, actual)))
        elif differs:
            wrong.append(f"{page.path}:{command.line}: {command.text}\n{differs}")
    return wrong
