# SPDX-License-Identifier: Apache-2.0
"""Rules about the text of the sources: no std::regex, no libm logarithms, licence, no machine's paths, length."""
import pathlib
import re
import subprocess

from tree import Check, code_only, cxx, includes, line_of

LONGEST = 450
WHOLE = ("include/gigo/gigo.h",)  # one file on purpose: all that an embedder needs
SOURCE = (".cpp", ".hpp", ".c", ".h", ".py", ".sh", ".cmake")


def run_regex(tree, _build):
    """std::regex recurses on its input and can be made to crash or hang; RE2 cannot."""
    wrong = []
    for path, text in cxx(tree, "include/", "src/", "bench/", "tests/", "bindings/", "examples/"):
        for line, _, name in includes(text):
            if name in ("regex", "regex.h") or name.startswith("boost/regex"):
                wrong.append(f"{path}:{line}: includes <{name}>; use RE2")
        clean = code_only(text)
        for match in re.finditer(r"\bstd\s*::\s*(w?regex|regex_\w+|[csw]+regex_\w+|[csw]*match_results)\b", clean):
            wrong.append(f"{path}:{line_of(clean, match.start())}: std::{match.group(1)}; use RE2")
    return wrong


# libm functions whose last bit differs between CPUs; sqrt, floor, round, fmod and their like are exact.
INEXACT = ("acos|acosh|asin|asinh|atan|atan2|atanh|cbrt|cos|cosh|erf|erfc|exp|exp10|exp2|expm1|hypot|lgamma|log|log10|"
           "log1p|log2|pow|sin|sinh|tan|tanh|tgamma")
CALL = re.compile(rf"(?<![\w.>:])(std\s*::\s*|::\s*)?\b({INEXACT})[fl]?\s*\(")
SYMBOL = re.compile(rf"^({INEXACT})[fl]?(@.*)?$")


def libm_symbols(listing):
    """From the output of nm -u: the inexact libm functions that an object calls."""
    called = set()
    for line in listing.splitlines():
        words = line.split()
        if len(words) >= 2 and words[-2] == "U" and SYMBOL.match(words[-1]):
            called.add(words[-1])
    return sorted(called)


def run_libm(tree, build):
    """Calls of inexact libm functions in the sources, and in the libraries and programs that were built."""
    wrong = []
    for path, text in cxx(tree, "include/", "src/", "bench/datagen/"):
        clean = code_only(text)
        for match in CALL.finditer(clean):
            # "double log2(double)" in src/base declares our own, and gigo::base::log2 does not match at all.
            before = clean[:match.start()].rstrip()
            declares = not match.group(1) and re.search(r"\b(double|float|auto|\w+_t|int)$", before)
            if not declares:
                wrong.append(f"{path}:{line_of(clean, match.start())}: {match.group(0)}...) of libm differs "
                             "between CPUs; use src/base")
    if build:
        built = [path for pattern in ("lib/libgigo_*.a", "bin/gigo", "bin/gigo-datagen")
                 for path in sorted(pathlib.Path(build).glob(pattern))]
        if not built:
            wrong.append(f"{build}: no library was built")
        for path in built:
            listing = subprocess.run(["nm", "-u", str(path)], check=True, text=True,
                                     stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
            wrong += [f"{path.name}: calls {symbol} of libm; use src/base" for symbol in libm_symbols(listing)]
    for path, listing in tree.items():
        if path.endswith(".nm"):  # only in samples
            wrong += [f"{path}: calls {symbol}" for symbol in libm_symbols(listing)]
    return wrong


LICENSED = re.compile(r"(\.(cpp|hpp|c|h|inc|py|sh|cmake|ya?ml|cmake\.in|sql|tsv)|CMakeLists\.txt|Makefile|rooms\.txt|packages\.txt"
                      r"|\.ci/run|\.gitignore|\.editorconfig)$")
TAG = "SPDX-License-" "Identifier: Apache-2.0"


def run_licence(tree, _build):
    """Sources whose first line (or second, after #!) does not name the licence."""
    wrong = []
    for path, text in sorted(tree.items()):
        if LICENSED.search(path):
            first = text.split("\n", 2)
            line = first[1] if text.startswith("#!") and len(first) > 1 else first[0]
            if not re.fullmatch(rf"(//|#|--) {TAG}", line):
                wrong.append(f"{path}: does not begin with {TAG}")
    return wrong


# Folders of people and machines. Written in two pieces, so that this file passes its own check.
MACHINE = re.compile("(?<![\\w.~])(" + "|".join([
    "/ho" "me/\\w", "/ro" "ot\\b", "/Us" "ers/\\w", "/wo" "rk/", "/wo" "rkspace", "/mnt/\\w", "[A-Z]:\\\\\\\\?Us" "ers"]) + ")")


def run_paths(tree, _build):
    """Places of one machine that got into a file."""
    wrong = []
    for path, text in sorted(tree.items()):
        for match in MACHINE.finditer(text):
            wrong.append(f"{path}:{line_of(text, match.start())}: names {match.group(0)}..., a folder of one machine")
    return wrong


def run_length(tree, _build):
    """Files that hold more than one topic."""
    wrong = []
    for path, text in sorted(tree.items()):
        lines = text.count("\n")
        if path.endswith(SOURCE) and path not in WHOLE and lines > LONGEST:
            wrong.append(f"{path}: {lines} lines, more than {LONGEST}; a file is a topic")
    return wrong


LICENCE_LINE = f"// {TAG}\n"
CHECKS = {
    "regex": Check(
        run_regex,
        bad=[({"src/a/a.cpp": "#include <regex>\n"}, "includes <regex>"),
             ({"tests/a.cpp": "int x;\nbool b = std::regex_match(a, r);\n"}, "tests/a.cpp:2: std::regex_match"),
             ({"src/a/a.hpp": "std::regex r;\n"}, "std::regex;")],
        good=[{"src/a/a.cpp": "// not std::regex\nRE2 r(\"std::regex\");\n"}]),
    "libm": Check(
        run_libm,
        bad=[({"src/a/a.cpp": "double d = std::log(x);\n"}, "std::log("),
             ({"src/a/a.cpp": "double d = 2 * pow(x, 2);\n"}, "pow("),
             ({"src/a/a.cpp": "\nreturn ::exp2f (x);\n"}, "a.cpp:2:"),
             ({"bench/datagen/a.cpp": "auto d = std::log1p(x);\n"}, "log1p"),
             ({"lib.nm": "a.o:\n                 U log@GLIBC_2.29\n"}, "calls log@GLIBC_2.29"),
             ({"lib.nm": "                 U powf\n"}, "calls powf")],
        good=[{"src/base/log2.hpp": "double log2(double x) noexcept;\n"},
              {"src/a/a.cpp": "x = base::log2(y) + log.exp(2) + p->pow(3) + catalog(1) + std::sqrt(y); // std::log(\n"},
              {"lib.nm": "0000000000000000 T log\n                 U login\n                 U _ZN4gigo3logEd\n"}]),
    "licence": Check(
        run_licence,
        bad=[({"src/a/a.cpp": "#pragma once\n" + LICENCE_LINE}, "does not begin"),
             ({"tests/a.py": "#!/usr/bin/env python3\nimport os\n"}, "does not begin"),
             ({"cmake/CMakeLists.txt": "# Licence: none\n"}, "does not begin"),
             ({".ci/run": "#!/bin/sh\n"}, "does not begin")],
        good=[{"src/a/a.cpp": LICENCE_LINE, "tests/a.py": f"#!/usr/bin/env python3\n# {TAG}\n", "README.md": "# gigo\n"}]),
    "paths": Check(
        run_paths,
        bad=[({"src/a/a.cpp": 'open("/ho' 'me/ann/data.csv")'}, "names /ho" "me/a"),
             ({"README.md": "x\ncd /wo" "rk/gigo\n"}, "README.md:2"),
             ({"tests/a.py": "'/ro" "ot/x'"}, "names /ro" "ot")],
        good=[{"src/a/a.cpp": "// http://example.org/ho" "me/index.html, /tmp, /usr/bin, a home/work phone\n"}]),
    "length": Check(
        run_length,
        bad=[({"src/a/a.cpp": "\n" * (LONGEST + 1)}, "451 lines"), ({"tests/a.py": "\n" * 1000}, "1000 lines")],
        good=[{"src/a/a.cpp": "\n" * LONGEST, "include/gigo/t.inc": "\n" * 2000, "src/data/t.tsv": "\n" * 9000}]),
}
