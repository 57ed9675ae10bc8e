# SPDX-License-Identifier: Apache-2.0
"""Each code whose example is a case in words (src/profile/code_examples.inc) is named by a test, in C++ or by its name."""
import re

from tree import Check

TABLE = "include/gigo/code_table.inc"
EXAMPLES = "src/profile/code_examples.inc"
# These go over the table of codes: naming one shows nothing.
LISTS = re.compile(r"^tests/(meta/|unit/capi/permanent_numbers|unit/profile/codes_doc|unit/engine/code_examples)")


def run(tree, build):
    """Cases that no test names."""
    names = dict(re.findall(r'^GIGO_CODE\((k\w+), \d+, "([^"]+)"', tree.get(TABLE, ""), re.MULTILINE))
    cases = re.findall(r"^GIGO_CASE\((k\w+),", tree.get(EXAMPLES, ""), re.MULTILINE)
    tests = "\n".join(text for path, text in tree.items()
                      if path.startswith("tests/") and path.endswith(("_test.cpp", "_test.py", ".hpp")) and not LISTS.match(path))
    wrong = [f"{EXAMPLES}: no test names {code} or {names.get(code)}" for code in cases
             if not re.search(rf"\bCode::{code}\b", tests) and f'"{names.get(code)}"' not in tests]
    if build and len(cases) < 10:
        wrong.append(f"only {len(cases)} cases found: this check does not see them")
    return wrong


def sample(test):
    """A table of one case, and a test."""
    return {TABLE: 'GIGO_CODE(kOne, 1, "block.one", kInfo, kNone, "a", "b")\n', EXAMPLES: 'GIGO_CASE(kOne, "two rows")\n',
            "tests/unit/a/a_test.cpp": test}


CHECK = Check(
    run,
    bad=[
        (sample("EXPECT_TRUE(has(Code::kOneMore));"), "no test names kOne or block.one"),
        ({**sample(""), "tests/unit/profile/codes_doc_test.cpp": "Code::kOne"}, "no test names kOne"),
        ({**sample(""), "src/a/a_test.cpp": "Code::kOne"}, "no test names kOne"),
    ],
    good=[sample("EXPECT_TRUE(has(Code::kOne));"), sample('codes["block.one"]')])
