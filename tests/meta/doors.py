# SPDX-License-Identifier: Apache-2.0
"""Third parties live behind one door each: which file may include which of them. Tests may open any door."""
import re

from tree import Check, cxx, includes

# Header (from its beginning) to the sources that may include it.
DOORS = {
    "unicode/": ["src/text/", "src/normalize/date", "bench/micro/"],
    "boost/locale": ["src/text/charset"],
    "boost/pending/": ["bench/micro/"],
    "boost/algorithm/": ["src/engine/", "src/cli/"],
    "phonenumbers/": ["src/normalize/phone_library", "bench/micro/"],
    "libpsl.h": ["src/normalize/email"],
    "re2/": ["src/assess/rules", "src/engine/", "bench/micro/"],
    "yaml-cpp/": ["src/engine/config"],
    "CLI/": ["src/cli/"],
    "nlohmann/": ["src/engine/", "src/cli/", "src/io/", "src/capi/", "bench/micro/"],
    "zlib.h": ["src/io/"],
    "xxhash.h": ["src/base/"],
    "fmt/": ["src/", "bench/"],
    "benchmark/": ["bench/"],
    "valgrind/": ["bench/micro/"],
    "gtest/": [],
    "gmock/": [],
}
# What comes with the compiler and the C library; no door needed.
WITHOUT_DOOR = re.compile(
    r"^[a-z0-9_]+$|^[a-z0-9_]+\.h$|^(sys|linux|netinet|arpa)/[a-z0-9_]+\.h$|^gigo/gigo\.h$")


def run(tree, _build):
    """Includes of third parties in files that are not their door."""
    wrong = []
    for path, text in cxx(tree, "include/", "src/", "bench/", "bindings/", "examples/"):
        for line, quote, name in includes(text):
            if quote == '"':
                continue
            door = next((prefix for prefix in DOORS if name.startswith(prefix)), None)
            if door is None:
                if not WITHOUT_DOOR.match(name):
                    wrong.append(f"{path}:{line}: {name} has no door; name one in tests/meta/doors.py")
            elif not path.startswith(tuple(DOORS[door])):
                where = ", ".join(DOORS[door]) or "tests"
                wrong.append(f"{path}:{line}: {name} may be included in {where} only")
    return wrong


CHECK = Check(
    run,
    bad=[
        ({"src/match/a.cpp": "#include <unicode/unistr.h>\n"}, "may be included in src/text/"),
        ({"src/text/fold.cpp": "#include <boost/locale/encoding.hpp>\n"}, "src/text/charset only"),
        ({"src/normalize/email.cpp": "\n#  include <phonenumbers/phonenumberutil.h>\n"}, "email.cpp:2:"),
        ({"src/engine/pipeline.cpp": "#include <yaml-cpp/yaml.h>\n"}, "src/engine/config only"),
        ({"src/engine/a.cpp": "#include <CLI/CLI.hpp>\n"}, "src/cli/ only"),
        ({"src/cli/a.cpp": "#include <libpsl.h>\n"}, "src/normalize/email only"),
        ({"src/assess/score.cpp": "#include <re2/re2.h>\n"}, "src/assess/rules"),
        ({"src/io/a.cpp": "#include <expat/expat.hpp>\n"}, "has no door"),
        ({"src/base/a.cpp": "#include <gtest/gtest.h>\n"}, "tests only"),
    ],
    good=[
        {"src/text/charset.cpp": "#include <boost/locale/encoding.hpp>\n#include <unicode/ucnv.h>\n#include <vector>\n"},
        {"src/normalize/phone_library.cpp": "#include <phonenumbers/phonenumberutil.h>\n#include <fmt/format.h>\n"},
        {"tests/unit/text/fold_test.cpp": "#include <gtest/gtest.h>\n#include <unicode/unistr.h>\n"},
    ])
