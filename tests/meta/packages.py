# SPDX-License-Identifier: Apache-2.0
"""Every third-party header that is included, library that is linked and tool that is called comes from a Debian package
that cmake/debian-packages.txt names, in a group that whoever needs it installs."""
import functools
import os
import pathlib
import re
import subprocess
from typing import NamedTuple

from tree import Check, cxx, includes

LIST = "cmake/debian-packages.txt"
INCLUDE_DIRS = ("/usr/include", "/usr/include/x86_64-linux-gnu", "/usr/include/aarch64-linux-gnu")
TOOL_DIRS = ("/usr/bin", "/bin", "/usr/sbin", "/sbin")
# What g++ depends on: the C and C++ libraries and their headers.
WITH_COMPILER = re.compile(r"^(libc6|libc6-dev|linux-libc-dev|libstdc\+\+.*|libgcc.*|gcc-12|g\+\+-12|cpp-12|libcrypt-dev)$")

# Who may use the packages of which groups: what a user builds is built with group build alone.
GROUPS = (
    (("include/", "src/", "bench/datagen/", "bindings/", "examples/"), ("build",)),
    (("bench/",), ("build", "bench")),
    (("tests/install/clean_root_test.sh",), ("build", "test", "ci")),  # skipped where the tools of ci are not
    (("tests/bench/",), ("build", "test", "bench")),
    (("tests/",), ("build", "test")),
    ((".ci/",), ("build", "test", "ci", "bench")),
    (("cmake/", "Makefile", "CMakeLists.txt"), ("build", "test", "ci", "bench", "package")),
)


def read_list(text):
    """Package to the set of groups that name it."""
    named = {}
    for line in text.splitlines():
        match = re.match(r"^([a-z]+) +([a-z0-9][a-z0-9+.-]+) +\S", line)
        if match:
            named.setdefault(match.group(2), set()).add(match.group(1))
    return named


class Use(NamedTuple):
    """A file of the system that a line of ours needs."""
    where: str
    what: str
    file: str
    groups: tuple


def spellings(path):
    """The names under which a package may hold a file: as a link or its target, with /usr merged or not."""
    real = os.path.realpath(path)
    return {path, real, *(re.sub(r"^/usr/", "/", name) for name in (path, real)), re.sub(r"^/s?bin/", "/usr/bin/", path)}


def owners(paths):
    """Path to the packages that own it, for many paths: dpkg reads its whole database each time it is called."""
    names = sorted({name for path in paths for name in spellings(path)})
    if not names:
        return {}
    done = subprocess.run(["dpkg", "-S", *names], text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    owner = {}
    for line in done.stdout.splitlines():
        packages, _, name = line.rpartition(": ")
        if not line.startswith("diversion"):
            for package in packages.split(", "):
                plain = package.split(":")[0]
                # python3 is split into packages of which nobody asks for the smaller one
                owner.setdefault(name, set()).update((plain, re.sub(r"(\.\d+)?-minimal$", "", plain)))
    return {path: set().union(*(owner.get(name, set()) for name in spellings(path))) for path in paths}


@functools.lru_cache(maxsize=None)
def always_there(package):
    """True for what the smallest Debian system holds."""
    done = subprocess.run(["dpkg-query", "-W", "-f=${Essential} ${Priority}", package], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return done.stdout.startswith("yes") or done.stdout.endswith("required")


def groups_of(path):
    """The groups that the user of a file has installed."""
    return next((groups for prefixes, groups in GROUPS if path.startswith(prefixes)), ("build", "test", "ci", "bench"))


def judge(uses, named):
    """Messages about files that no package of their groups brings."""
    wrong = []
    owned_by = owners({use.file for use in uses})
    for where, what, file, groups in uses:
        found = owned_by[file]
        if not found:
            wrong.append(f"{where}: {what} ({file}) belongs to no Debian package")
        elif not (any(WITH_COMPILER.match(package) or named.get(package, set()) & set(groups) for package in found)
                  or what.startswith("tool") and any(always_there(package) for package in found)):
            wrong.append(f"{where}: {what} comes from {' or '.join(sorted(found))}, which {LIST} does not name in "
                         f"{' or '.join(groups)}")
    return wrong


def headers(tree):
    """Uses of <headers>, without those of the standard library; and messages about headers that are not there."""
    uses, wrong = [], []
    for path, text in cxx(tree, "include/", "src/", "bench/", "bindings/", "tests/", "examples/"):
        for line, quote, name in includes(text):
            if quote == '"' or re.match(r"^[a-z0-9_]+$", name) or name.startswith("gigo/"):
                continue
            file = next((f"{folder}/{name}" for folder in INCLUDE_DIRS if os.path.exists(f"{folder}/{name}")), None)
            if file:
                uses.append(Use(f"{path}:{line}", f"header <{name}>", file, groups_of(path)))
            elif not list(pathlib.Path("/usr/lib/gcc").glob(f"*/*/include/{name}")):
                wrong.append(f"{path}:{line}: header <{name}> is not installed; does {LIST} name its package?")
    return uses, wrong


def libraries(ninja):
    """Uses of libraries on the link lines of build.ninja."""
    linked = sorted({word for line in ninja.splitlines() if line.strip().startswith("LINK_LIBRARIES = ")
                     for word in re.findall(r"(?<=\s)/\S+\.(?:so|a)\b", line)})
    return [Use("build.ninja", f"library {os.path.basename(library)}", library, ("build", "test", "bench"))
            for library in linked]


# How a test calls a tool: as the first word of a command.
CALLS = {
    ".py": [r"(?:run|Popen|call|check_call|check_output|which)\(\s*\[?\s*[\"']([\w.+/-]+)[\"']"],
    ".cpp": [r"\b(?:system|popen|exec[lv]p?e?|posix_spawnp?|run_command|shell|run)\s*\(\s*\{?\s*\"([\w.+/-]+)[ \"]",
             r"\"(?:[A-Z_]+=\S* )*(\w[\w.+-]*) (?:-[\w-]+)[ \"=]"],
    ".txt": [r"\bCOMMAND\s+\"?([\w.+/-]+)\"?", r"\bfind_program\(\s*\w+\s+([\w.+-]+)"],
    ".cmake": [r"\bCOMMAND\s+\"?([\w.+/-]+)\"?", r"\bfind_program\(\s*\w+\s+([\w.+-]+)"],
}
SHELL = r"(?:^|[|;&]|\$\(|`|\b(?:then|do|else|if|while|xargs|exec|sudo|env|!)\s)[ \t@]*(?:(?:-\w+|\w+=\S*)[ \t]+)*([a-z][\w.+-]*)(?=[ \t\n)`;]|$)"


def tools(path, text):
    """The words of a file that stand where a command does: (line, word)."""
    suffix = os.path.splitext(path)[1]
    shell = suffix == ".sh" or path in (".ci/run", "Makefile")
    if not (path.startswith(("tests/", "cmake/", ".ci/")) or path in ("Makefile", "CMakeLists.txt")):
        return
    if path.startswith("tests/meta/") and suffix == ".py" and "sample" in text:
        text = text[:text.rfind("CHECK")]  # the samples of a check call nothing
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(r"^\s*(#|//)", line):
            continue
        for pattern in [SHELL] if shell else CALLS.get(suffix, []):
            for match in re.finditer(pattern, line):
                yield number, match.group(1)


def tool_uses(tree):
    """Uses of tools. A word that is no program of this system is none: its own test would fail."""
    uses = []
    for path, text in sorted(tree.items()):
        for line, word in tools(path, text):
            file = word if word.startswith("/") else next(
                (f"{folder}/{word}" for folder in TOOL_DIRS if os.path.exists(f"{folder}/{word}")), None)
            if file and os.path.exists(file):
                uses.append(Use(f"{path}:{line}", f"tool {word}", file, groups_of(path)))
    return uses


def run(tree, build):
    """What is used without standing in the list."""
    named = read_list(tree[LIST])
    included, wrong = headers(tree)
    called = tool_uses(tree)
    ninja = pathlib.Path(build, "build.ninja").read_text(encoding="utf-8") if build else tree.get("build.ninja", "")
    linked = libraries(ninja)
    wrong += judge(included + called + linked, named)
    if build:
        words = {use.what for use in called}
        wrong += [f"{tool} is called, but this check does not see it" for tool in ("tool nm", "tool dpkg", "tool cmake")
                  if tool not in words]
        if len(linked) < 5:
            wrong.append(f"only {len(linked)} libraries found in build.ninja: this check does not see them")
        for package in named:
            done = subprocess.run(["dpkg-query", "-W", "-f=${db:Status-Status}", package], text=True,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
            if done.stdout != "installed" and named[package] & {"build", "test"}:
                wrong.append(f"{LIST}: {package} is not installed, although groups build and test are")
    return wrong


NAMED = "build g++ compiler\nbuild zlib1g-dev gzip\ntest libgtest-dev tests\ntest binutils nm\nci git lists\n"
CHECK = Check(
    run,
    bad=[
        ({LIST: NAMED, "src/text/a.cpp": "\n#include <unicode/unistr.h>\n"}, "a.cpp:2: header <unicode/unistr.h> comes from libicu-dev"),
        ({LIST: NAMED, "src/io/a.cpp": "#include <gtest/gtest.h>\n"}, "does not name in build"),
        ({LIST: NAMED, "src/io/a.cpp": "#include <nowhere/to_be_found.h>\n"}, "is not installed"),
        ({LIST: NAMED, "build.ninja": "  LINK_LIBRARIES = a.a  /usr/lib/x86_64-linux-gnu/libpsl.so  -lm\n"}, "library libpsl.so comes from libpsl-dev"),
        ({LIST: NAMED, "build.ninja": "  LINK_LIBRARIES =  /opt/acme/libacme.so\n"}, "belongs to no Debian package"),
        ({LIST: NAMED, "tests/e2e/a.sh": "x=1\ncat a | git log\n"}, "tests/e2e/a.sh:2: tool git comes from git"),
        ({LIST: NAMED, "tests/e2e/a.py": 'subprocess.run(["cmake", "-P"])\n'}, "tool cmake"),
        ({LIST: NAMED, "tests/e2e/a.cpp": 'std::system("ninja -n");\n'}, "tool ninja"),
        ({LIST: NAMED, "tests/CMakeLists.txt": "add_test(NAME a COMMAND git log)\n"}, "tool git"),
    ],
    good=[
        {LIST: NAMED, "src/io/a.cpp": "#include <zlib.h>\n#include <vector>\n#include <sys/stat.h>\n#include <immintrin.h>\n"},
        {LIST: NAMED, "tests/unit/a.cpp": "#include <gtest/gtest.h>\n", "tests/a.sh": "# git log\nsed p x | nm -u >y\n"},
        {LIST: NAMED, "build.ninja": "  LINK_LIBRARIES = /usr/lib/x86_64-linux-gnu/libz.so  /usr/lib/x86_64-linux-gnu/libgtest.a\n"},
    ])
