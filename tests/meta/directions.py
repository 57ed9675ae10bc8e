# SPDX-License-Identifier: Apache-2.0
"""Which room may include which: cmake/rooms.txt holds the arrows, this file the order of the public headers.

An arrow may include what its target may include. A room may include the public header of every room at or below it, and
what those headers include. The renderers of src/report see include/gigo and nothing else.
"""
import re

from tree import Check, cxx, includes

ROOMS = "cmake/rooms.txt"

# The public headers, lowest first, and the room that answers for each. A header may include those before it.
HEADERS = {
    "result": "base",
    "file_identity": "base",
    "table": "profile",
    "field": "profile",
    "finding": "profile",
    "value": "profile",
    "phone": "normalize",
    "email": "normalize",
    "name": "normalize",
    "organisation": "normalize",
    "address": "normalize",
    "country": "normalize",
    "date": "normalize",
    "identifier": "normalize",
    "similarity": "match",
    "mapping": "profile",  # the structs; the functions are src/mapping's
    "normalize": "normalize",
    "config": "normalize",
    "match": "match",
    "model": "match",  # the structs; the functions are src/engine's
    "cluster": "cluster",
    "assess": "cluster",  # the structs; the functions are src/assess's
    "merge": "merge",
    "evaluate": "evaluate",
    "engine": "engine",
    "profile": "engine",
    "link": "engine",
    "explain": "engine",
    "io": "io",
    "report": "report",
}
SEES_ALL_HEADERS = ("report", "engine", "cli", "capi")
STANDARD = re.compile(r"^[a-z0-9_]+$|^(assert|errno|float|inttypes|limits|locale|math|signal|std[a-z]+|string|time)\.h$")


def read_rooms(text):
    """Room to the set of rooms it may include, itself among them."""
    below = {}
    for line in text.splitlines():
        match = re.match(r"^([a-z]+):(.*)$", line)
        if match:
            reached = {match.group(1)}
            for room in match.group(2).split():
                reached |= below.get(room, {room})
            below[match.group(1)] = reached
    return below


def run(tree, _build):
    """Includes that go against an arrow."""
    below = read_rooms(tree[ROOMS])
    order = list(HEADERS)
    wrong = []

    for path, text in cxx(tree, "include/"):
        stem = re.sub(r"^include/gigo/|\.[a-z]+$", "", path)
        if path.endswith(".inc"):
            continue
        if path.endswith(".hpp") and stem not in HEADERS:
            wrong.append(f"{path}: is not in HEADERS of tests/meta/directions.py; put it at its place there")
            continue
        for line, quote, name in includes(text):
            if quote == '"' and re.match(r"^gigo/.*\.inc$", name):
                continue
            included = re.match(r"^gigo/([a-z_]+)\.hpp$", name)
            if included and quote == '"' and included.group(1) in HEADERS:
                if order.index(included.group(1)) >= order.index(stem):
                    wrong.append(f"{path}:{line}: includes {name}, which is not below it")
            elif not (quote == "<" and STANDARD.match(name)):
                wrong.append(f"{path}:{line}: a public header includes {name}: only gigo/ and the standard library")

    for path, text in cxx(tree, "src/"):
        room = path.split("/")[1]
        if room not in below:
            wrong.append(f"{path}: room {room} is not in {ROOMS}")
            continue
        for line, quote, name in includes(text):
            if quote == "<":
                continue
            top = name.split("/")[0]
            if top == "gigo":
                stem = re.sub(r"^gigo/|\.hpp$", "", name)
                owner = HEADERS.get(stem)
                if name.endswith(".inc") or room in SEES_ALL_HEADERS or stem == room:
                    continue
                if owner is None:
                    wrong.append(f"{path}:{line}: {name} is not in HEADERS of tests/meta/directions.py")
                elif owner not in below[room]:
                    wrong.append(f"{path}:{line}: room {room} may not include {name}")
            elif "/" not in name:
                wrong.append(f"{path}:{line}: write the room: \"{room}/{name}\"")
            elif top not in below[room]:
                wrong.append(f"{path}:{line}: room {room} may not include {name}; its arrows are in {ROOMS}")

    for path, text in cxx(tree, "bindings/"):
        for line, quote, name in includes(text):
            if "gigo/" in name and name != "gigo/gigo.h":
                wrong.append(f"{path}:{line}: a binding sees gigo/gigo.h only, not {name}")
    return wrong


def sample(path, text):
    """A tree with three rooms in a row and a fourth that stands apart."""
    return {ROOMS: "base:\ntext: base\nprofile: text\nnormalize: profile\nreport:\n", path: text}


CHECK = Check(
    run,
    bad=[
        (sample("src/base/a.cpp", '#include "text/fold.hpp"\n'), "room base may not include text/fold.hpp"),
        (sample("src/text/a.cpp", '#include "gigo/engine.hpp"\n'), "room text may not include gigo/engine.hpp"),
        (sample("src/report/a.cpp", '\n#include "profile/p.hpp"\n'), "src/report/a.cpp:2: room report"),
        (sample("src/text/a.cpp", '#include "fold.hpp"\n'), "write the room"),
        (sample("src/kitchen/a.cpp", ""), "room kitchen is not in"),
        (sample("include/gigo/table.hpp", "#include <fmt/format.h>\n"), "a public header includes fmt/format.h"),
        (sample("include/gigo/table.hpp", '#include "base/hash.hpp"\n'), "a public header includes base/hash.hpp"),
        (sample("include/gigo/table.hpp", '#include "gigo/match.hpp"\n'), "not below it"),
        (sample("include/gigo/novel.hpp", ""), "put it at its place"),
        (sample("bindings/c/a.c", '#include "gigo/io.hpp"\n'), "a binding sees"),
    ],
    good=[
        sample("src/normalize/a.cpp", '#include "text/fold.hpp"\n#include "base/hash.hpp"\n#include "gigo/table.hpp"\n'),
        sample("src/base/a.cpp", '// #include "text/fold.hpp"\n#include <vector>\n'),
        sample("src/report/a.cpp", '#include "gigo/engine.hpp"\n#include "report/text.hpp"\n'),
        sample("include/gigo/match.hpp", '#include <vector>\n#include <stdint.h>\n#include "gigo/table.hpp"\n'),
    ])
