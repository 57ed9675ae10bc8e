# SPDX-License-Identifier: Apache-2.0
"""Pages that are wrong in one way each, and what must be said about them."""
import checks
from pages import Page

# check, page, text, words of the message; no words: the page is right
SAMPLES = [
    (checks.links, "README.md", "see [rules](docs/no-such-page.md)", "README.md:1: links to docs/no-such-page.md"),
    (checks.links, "README.md", "# Top\n\nsee [below](#bottom)", "has no such heading"),
    (checks.links, "docs/lonely.md", "# Nobody comes here", "docs/lonely.md: no link leads here"),
    (checks.links, "README.md", "# Top of the page\n\n[here](#top-of-the-page), [licence](LICENSE), [x](https://example.org)", ""),
    (checks.paths, "README.md", "in `src/match/nothing.cpp`", "names src/match/nothing.cpp"),
    (checks.paths, "README.md", "in `src/match/*.cpp` and `include/gigo/io.hpp`", ""),
    (checks.flags, "README.md", "use `--frobnicate`", "gigo has no flag --frobnicate"),
    (checks.flags, "README.md", "```console\n$ gigo clean a.csv --ouch b\n```", "README.md:2: gigo has no flag --ouch"),
    (checks.flags, "README.md", "`gigo clean a.csv --out b` and `cmake --preset dev`", ""),
    (checks.flags, "docs/commands.md", "# Commands", "no heading for gigo clean"),
    (checks.flags, "docs/commands.md", "## gigo fly\n", "fly is no command"),
    (checks.flags, "docs/commands.md", "# Commands", "does not say --region"),
    (checks.flags, "docs/commands.md", "<!-- begin flags of both -->\n| `--region GB` |\n<!-- end -->", "out of date"),
    (checks.fields, "docs/fields.md", "<!-- begin fields -->\n| `email` |\n<!-- end -->", "'fields' is out of date"),
    (checks.outputs, "docs/outputs.md", "<!-- files -->\n| file |\n|---|\n| `rows.csv` |\n| `gold.csv` |\n", "names gold.csv"),
    (checks.outputs, "docs/outputs.md", "<!-- files -->\n| file |\n|---|\n| `rows.csv` |\n", "does not name people.csv"),
    (checks.outputs, "docs/outputs.md", "<!-- columns of crosswalk.csv -->\n| c |\n|---|\n| `old_id` |\n", "crosswalk.csv has old_id, "),
    (checks.rooms, "docs/ARCHITECTURE.md", "| `src/attic/` | things |", "src/attic/ is not there"),
    (checks.rooms, "docs/ARCHITECTURE.md", "| `src/text/` | letters |", "has no row for src/base/"),
    (checks.figures, "README.md", "no table", "README.md: has no table whole as bench/macro/table.py prints it"),
    (checks.figures, "docs/performance.md", "<!-- begin whole -->\n| rows |\n<!-- end -->",
     "docs/performance.md: has no table whole as bench/macro/table.py prints it"),
    (checks.accuracy, "README.md", "no table", "README.md: has no table accuracy short"),
    (checks.accuracy, "README.md", "<!-- begin accuracy short -->\n| set | rows | P | R | F1 | merge P | best one column | CPU s |\n"
     "|---|\n| febrl1 | 9 | 1 | 1 | 0.20 | 1 | 0.95 dob | 1 |\n<!-- end -->", "febrl1 is shown with F1 0.20"),
    (checks.accuracy, "README.md", "<!-- begin accuracy short -->\n| set | rows | P | R | F1 | merge P | best one column | CPU s |\n"
     "|---|\n| febrl1 | 9 | 1 | 1 | 0.99 | 1 | 0.95 dob | 1 |\n<!-- end -->", "does not show rldata500"),
    (checks.accuracy, "docs/accuracy.md", "<!-- begin accuracy figures -->\n| set |\n<!-- end -->",
     "docs/accuracy.md: has no table accuracy figures"),
    (checks.make, "README.md", "```console\n$ make run\n...\n```", "does not show what make run calls"),
    (checks.make, "README.md", "```console\n$ make test\n100% tests passed, 0 tests failed out of 7\n```", "is not how ctest ends"),
    ("sessions", "README.md", "```console\n$ gigo version\ngigo 99.0\n```", "README.md:2: gigo version"),
    ("sessions", "README.md", "```console\n$ gigo version\n```", "README.md:2: gigo version"),
    ("sessions", "README.md", "```console\n$ echo 0123456789abcdef0123456789abcdef x y z\nfedcba9876543210fedcba9876543210 x ...\n```", ""),
    ("sessions", "README.md", "```console\n$ gigo check nowhere.csv\n...\n```", "ends with 3"),
    ("sessions", "README.md", "```console\n$ gigo check nowhere.csv\n...\n$ echo $?\n0\n```", "README.md:4: echo $?"),
    ("sessions", "README.md", "```console\n$ gigo check nowhere.csv\n...\n$ echo $?\n3\n```", ""),
    ("sessions", "README.md", "```console\n$ printf 'a\\nb\\nc\\n'\na\n...\n```", ""),
    ("sessions", "README.md", "```console\n$ printf 'a\\nb\\nc\\n'\n...\nb\n```", "printf"),
    ("sessions", "README.md", "```console\n$ printf 'a\\nb\\nc\\n'\na\n...\nd\n...\n```", "printf"),
    ("sessions", "README.md", "```console\n$ printf 'a\\nb\\nc\\n' | \\\n    head -n 2\na\nb\n```", ""),
    ("sessions", "README.md", "```sh\ngigo version\n```", "show gigo's commands in a console block"),
]


def self_test(facts, programs):
    """Messages about samples that are judged wrongly."""
    wrong = []
    for one, path, text, words in SAMPLES:
        tree = {"README.md": Page("README.md", "")} | {path: Page(path, text)}
        found = checks.sessions(tree, facts, programs) if one == "sessions" else one(tree, facts)
        name = one if one == "sessions" else one.__name__
        if words and not any(words in message for message in found):
            wrong.append(f"{name}: no message with '{words}' about {text!r}, but {found}")
        if not words and found:
            wrong.append(f"{name}: a page that is right is refused: {text!r}: {found}")
    return wrong
