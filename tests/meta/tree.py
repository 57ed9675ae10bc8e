# SPDX-License-Identifier: Apache-2.0
"""The sources as the checks see them: a dict from path to text, and the little parsing that several checks need."""
import os
import pathlib
import re
from typing import Callable, NamedTuple

CXX = (".cpp", ".hpp", ".c", ".h", ".inc")
TOP = ("include", "src", "bench", "bindings", "tests", "examples", "cmake", "docs", ".ci")


class Check(NamedTuple):
    """A rule. `run` gets the tree (and the build folder, or None) and returns messages; each `bad` tree must yield a
    message with the given words, each `good` one none."""
    run: Callable
    bad: list
    good: list


def load(source):
    """All text files of the project below the folders that are its own."""
    root = pathlib.Path(source)
    tree = {}
    folders = [root / top for top in TOP if (root / top).is_dir()]
    files = [path for path in root.iterdir() if path.is_file()]
    for folder in folders:
        for where, below, names in os.walk(folder):
            below[:] = sorted(name for name in below if name != "__pycache__")
            files += [pathlib.Path(where) / name for name in sorted(names)]
    for path in files:
        try:
            tree[path.relative_to(root).as_posix()] = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            pass  # a binary sample: no source
    return tree


def cxx(tree, *prefixes):
    """The C and C++ files below the prefixes, as (path, text)."""
    return [(path, text) for path, text in sorted(tree.items())
            if path.endswith(CXX) and path.startswith(prefixes)]


TOKEN = re.compile(
    r'R"(?P<mark>[^()\\ \n]{0,16})\((?:.|\n)*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])"  # a digit separator
    r"|'(?:\\.|[^'\\\n])+'"
    r"|//[^\n]*"
    r"|/\*(?:.|\n)*?\*/")


def blank(text):
    """The same length and lines, with blanks for other characters."""
    return re.sub(r"[^\n]", " ", text)


def code_only(text, keep_strings=False):
    """The text without comments (and without the content of strings), every character at its place."""
    def replace(match):
        token = match.group(0)
        if token.startswith("/"):
            return blank(token)
        if keep_strings or len(token) < 2:
            return token
        return token[0] + blank(token[1:-1]) + token[-1]
    return TOKEN.sub(replace, text)


def line_of(text, offset):
    """Line number of an offset, from 1."""
    return text.count("\n", 0, offset) + 1


INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)


def includes(text):
    """The include lines of a file: (line, '<' or '\"', name)."""
    clean = code_only(text, keep_strings=True)
    return [(line_of(clean, match.start()), match.group(1), match.group(2))
            for match in INCLUDE.finditer(clean)]
