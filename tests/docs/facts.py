# SPDX-License-Identifier: Apache-2.0
"""What the program and the sources say, in the form in which the pages must say it."""
import ast
import csv
import functools
import json
import os
import re
import subprocess
import tempfile


def call(program, *words, cwd=None):
    """What gigo prints; it must succeed."""
    done = subprocess.run([program, *words], cwd=cwd, text=True, encoding="utf-8", stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=100, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"gigo {' '.join(words)} ended with {done.returncode}\n{done.stdout}")
    return done.stdout


def parse_help(text):
    """The flags of a --help text, in its order: {"--out DIR": "folder for the results"}; and what it lists as commands."""
    flags, subcommands, name, part = {}, [], None, ""
    for line in text.splitlines():
        if re.match(r"^\S.*:$", line):
            part, name = line, None
        elif part == "Options:":
            flag = re.match(r"^  (-\S.*?)(?:  +(\S.*))?$", line)
            if flag:
                name = flag[1]
                flags[name] = flag[2] or ""
            elif name and line.startswith("   "):
                flags[name] = (flags[name] + " " + line.strip()).strip()
            elif not line.strip():
                name, part = None, ""
        elif part == "Subcommands:":
            command = re.match(r"^  (\w+) ", line)
            if command:
                subcommands.append(command[1])
    return flags, subcommands


class Facts:
    """Everything asked of the program once."""

    def __init__(self, program, source):
        self.program, self.source = os.path.abspath(program), os.path.abspath(source)
        self.global_flags, self.commands = parse_help(call(self.program, "--help"))
        self.flags = {name: parse_help(call(self.program, name, "--help"))[0] for name in self.commands}

    def flag_words(self):
        """Every long flag that gigo knows."""
        names = list(self.global_flags) + [name for flags in self.flags.values() for name in flags]
        return {word for name in names for word in re.findall(r"--[a-z][\w-]*", name)}

    def flag_tables(self):
        """The generated tables of docs/commands.md by name: flags of several commands, and of each alone."""
        rows = {name: {(flag, doc) for flag, doc in flags.items() if "--help" not in flag}
                for name, flags in self.flags.items()}
        large = [name for name in self.commands if len(rows[name]) > 1]
        both = rows["clean"] & rows["check"]
        tables = {"flags of both": self._table("clean", both)}
        for name in large:
            tables[f"flags of {name}"] = self._table(name, rows[name] - both)
        return tables

    def _table(self, command, wanted):
        lines = ["| flag | meaning |", "|---|---|"]
        for flag, doc in self.flags[command].items():
            if (flag, doc) in wanted:
                needed = "; must be given" if flag.endswith(" REQUIRED") else ""
                name, doc = flag.removesuffix(" REQUIRED").replace("|", "\\|"), doc.replace("|", "\\|")
                lines.append(f"| `{name}` | {doc}{needed} |")
        return lines

    def field_table(self):
        """The generated table of docs/fields.md, from the one table of fields."""
        with open(os.path.join(self.source, "src", "profile", "fields.cpp"), encoding="utf-8") as file:
            rows = re.findall(r'\{Field::k\w+, "(\w+)", FieldShape::k\w+, (kKind|kPlain), (kMany|kOne), "[^"]*", "([^"]*)"\}',
                              file.read())
        lines = ["| field | several columns | meaning |", "|---|---|---|"]
        for name, kind, many, doc in rows:
            if name != "unmapped":
                lines.append(f"| `{name}`{' or `' + name + '[kind]`' if kind == 'kKind' else ''} | "
                             f"{'yes' if many == 'kMany' else ''} | {doc} |")
        return lines

    def bars(self):
        """The F1 that bench/accuracy asks of each set."""
        with open(os.path.join(self.source, "bench", "accuracy", "table.py"), encoding="utf-8") as file:
            table = re.search(r"^BARS = (\{.*?^\})", file.read(), re.MULTILINE | re.DOTALL)
        return ast.literal_eval(table[1])

    def accuracy_columns(self, name):
        """The columns of a table of bench/accuracy."""
        with open(os.path.join(self.source, "bench", "accuracy", "render.py"), encoding="utf-8") as file:
            lists = re.findall(r"^([A-Z]+) = (\[.*?\])$", file.read(), re.MULTILINE | re.DOTALL)
        return ast.literal_eval(dict(lists)[name.split()[-1].upper()])

    def rooms(self):
        """The folders of src/."""
        src = os.path.join(self.source, "src")
        return sorted(name for name in os.listdir(src) if os.path.isdir(os.path.join(src, name)))

    @functools.cached_property
    def outputs(self):
        """What gigo writes: {file: columns or top-level keys that are gigo's own}."""
        with tempfile.TemporaryDirectory(prefix="gigo-docs-") as work:
            examples = os.path.join(self.source, "examples")
            call(self.program, "clean", os.path.join(examples, "legacy-customers.csv"), "--config",
                 os.path.join(examples, "gigo.yaml"), "--out", "a", "--quiet", cwd=work)
            with open(os.path.join(work, "bad.csv"), "wb") as file:
                file.write(b"id,name,email\n1,Ann Archer,ann@archer.example\n2,Bel\xff Brandt,bel@brandt.example\n")
            call(self.program, "clean", "bad.csv", "--encoding", "utf-8", "--out", "b", "--quiet", cwd=work)
            found = {}
            for out in ("a", "b"):
                for name in sorted(os.listdir(os.path.join(work, out))):
                    found[name] = self._names(os.path.join(work, out, name), found.get(name, []))
        return found

    @functools.cached_property
    def link_outputs(self):
        """What gigo link writes, in the same form; None where the page need not list the columns."""
        with tempfile.TemporaryDirectory(prefix="gigo-docs-") as work:
            a = "name,email,company\nAnn Archer,ann@archer-gears.co.uk,Archer Gears\nBela Brandt,,\n"
            with open(os.path.join(work, "a.csv"), "wb") as file:
                file.write(a.encode() + b"Chidi Castle,chidi@castle-\xff.co.uk,Castle Rope\n")
            with open(os.path.join(work, "b.csv"), "w", encoding="utf-8") as file:
                file.write("id,company,website\n1,Archer Gears,archer-gears.co.uk\n")
            call(self.program, "link", "a.csv", "b.csv", "--kind", "contact:account", "--encoding", "utf-8", "--out", "out",
                 "--quiet", cwd=work)
            own = ("name", "email", "company", "id", "website")
            found = {}
            for name in sorted(os.listdir(os.path.join(work, "out"))):
                names = [one for one in self._names(os.path.join(work, "out", name), []) if one not in own]
                found[name] = None if name in ("run.json", "undecoded.csv", "no-organisation.csv") else names
            found["review.csv"] = self._names(os.path.join(work, "out", "review.csv"), [])
        return found

    @staticmethod
    def _names(path, before):
        if path.endswith(".json"):
            with open(path, encoding="utf-8") as file:
                return list(json.load(file))
        with open(path, encoding="utf-8-sig", errors="replace", newline="") as file:
            if path.endswith(".jsonl"):
                return list(json.loads(file.readline()))
            header = next(csv.reader(file))
        name = os.path.basename(path)
        if name in ("rows.csv", "people.csv", "new.csv"):
            header = [column for column in header if column.startswith("gigo_")]
        return before + [column for column in header if column not in before]
