# SPDX-License-Identifier: Apache-2.0
"""Two types of one name in one namespace: each file compiles, and the program that links both is broken."""
import re

from tree import Check, code_only, cxx, line_of

PIECE = re.compile(
    r"\bnamespace\b(?:\s+([\w:]+))?\s*\{"
    r"|\b(?:struct|class|union|enum\s+class|enum\s+struct|enum)\s+(?:alignas\s*\([^)]*\)\s*)?(\w+)"
    r"(?:\s+final)?(?:\s*:(?!:)[^;{(]*)?\s*\{"
    r"|\{|\}")


def definitions(text):
    """The types that a file defines where other files could define them again: (line, full name)."""
    clean = code_only(text)
    found = []
    open_ = []  # per brace: name of the namespace, "" of one without a name, None of anything else
    for match in PIECE.finditer(clean):
        token = match.group(0)
        if token == "}":
            if open_:
                open_.pop()
        elif token.startswith("namespace"):
            open_.append(match.group(1) or "")
        elif match.group(2) is None:
            open_.append(None)
        else:
            if all(open_):
                found.append((line_of(clean, match.start()), "::".join(open_ + [match.group(2)])))
            open_.append(None)
    return found


def run(tree, _build):
    """Messages about types that are defined twice."""
    first = {}
    wrong = []
    for path, text in cxx(tree, "include/", "src/"):
        if not path.endswith((".cpp", ".hpp")):
            continue
        for line, name in definitions(text):
            if name in first and first[name] != path:
                wrong.append(f"{path}:{line}: {name} is a type of {first[name]} already; give it a name of its own, or no "
                             "namespace that other files see")
            first.setdefault(name, path)
    return wrong


CHECK = Check(
    run,
    bad=[({"src/a/a.hpp": "namespace gigo::a {\nstruct Range {};\n}\n",
           "src/a/b.hpp": "namespace gigo {\nnamespace a {\nclass Range final : Base {\n};\n}\n}\n"},
          "src/a/b.hpp:3: gigo::a::Range is a type of src/a/a.hpp already"),
         ({"src/a/a.cpp": "namespace gigo::a {\nenum class Kind : int { kOne };\n}\n",
           "src/a/b.cpp": "namespace gigo::a {\nvoid f() { if (x) {} }\nstruct Kind {};\n}\n"}, "src/a/b.cpp:3:")],
    good=[{"src/a/a.cpp": "namespace gigo::a {\nnamespace {\nstruct Range {};\n}\nvoid f() { struct Local {}; }\n}\n",
           "src/a/b.cpp": "namespace gigo::a {\nnamespace {\nstruct Range {};\n}\nvoid g() { struct Local {}; }\n}\n",
           "src/b/a.hpp": "namespace gigo::b {\nstruct Range {};\nstruct Kind;\nclass Open { class Impl; };\n}\n",
           "src/b/a.cpp": "namespace gigo::b {\nclass Open::Impl : Range {};\n}\n",
           "src/b/b.hpp": "namespace gigo::b {\nstruct Kind { struct Part {}; };\nclass Other { struct Part {}; };\n}\n"}])
