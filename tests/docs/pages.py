# SPDX-License-Identifier: Apache-2.0
"""The pages that users read, and the little of Markdown that the checks need. Standard library only."""
import glob
import os
import re
from typing import NamedTuple

FENCE = re.compile(r"^( *)```(\S*)")


class Block(NamedTuple):
    """A fenced block; `first` is the number of its first line within the page, from 1."""
    language: str
    first: int
    lines: list


class Page:
    """One page. Line numbers count from 1."""

    def __init__(self, path, text):
        self.path = path
        self.lines = text.split("\n")

    @property
    def text(self):
        return "\n".join(self.lines)

    def blocks(self, language=None):
        """The fenced blocks, all or those of one language."""
        found, open_block = [], None
        for number, line in enumerate(self.lines, 1):
            fence = FENCE.match(line)
            if open_block:
                if line.strip() == "```":
                    found.append(open_block)
                    open_block = None
                else:
                    open_block.lines.append(line)
            elif fence:
                open_block = Block(fence[2], number + 1, [])
        if open_block:
            raise ValueError(f"{self.path}:{open_block.first}: a fenced block is never closed")
        return [block for block in found if language in (None, block.language)]

    def prose(self):
        """The lines outside fenced blocks, as (number, text)."""
        inside = set()
        for block in self.blocks():
            inside.update(range(block.first - 1, block.first + len(block.lines) + 1))
        return [(number, line) for number, line in enumerate(self.lines, 1) if number not in inside]

    def anchors(self):
        """What a link to a heading of this page may say behind #, as GitHub spells it."""
        words = [re.sub(r"[^\w\- ]", "", line.lstrip("#").strip().lower()).replace(" ", "-")
                 for _, line in self.prose() if re.match(r"^#{1,6} ", line)]
        return set(words)

    def generated(self, name):
        """The lines between <!-- begin NAME --> and <!-- end -->, as (index of the first, lines); None if not there."""
        begin = f"<!-- begin {name} -->"
        if begin not in self.lines:
            return None
        first = self.lines.index(begin) + 1
        return first, self.lines[first:self.lines.index("<!-- end -->", first)]

    def table_below(self, mark):
        """The first cells of the table below <!-- MARK -->, without backticks; None if there is none."""
        line = f"<!-- {mark} -->"
        if line not in self.lines:
            return None
        rows = []
        for text in self.lines[self.lines.index(line) + 1:]:
            if not text.startswith("|"):
                break
            rows.append(text.split("|")[1].strip())
        return [cell for row in rows[2:] for cell in re.findall(r"`([^`]+)`", row)]


def load(source):
    """All pages of the project by path."""
    names = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "examples/README.md"]
    names += sorted(os.path.relpath(path, source) for path in glob.glob(os.path.join(source, "docs", "*.md")))
    pages = {}
    for name in names:
        with open(os.path.join(source, name), encoding="utf-8") as file:
            pages[name] = Page(name, file.read())
    return pages
