#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Takes the n-th C++ program out of a page: example.py PAGE N OUT. The compiler's messages name the page's lines."""
import os
import sys

from pages import Page


def programs(page):
    """The C++ blocks that are whole programs."""
    return [block for block in page.blocks("cpp") if any(" main(" in line for line in block.lines)]


def main():
    path, number, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    with open(path, encoding="utf-8") as file:
        found = programs(Page(path, file.read()))
    if number > len(found):
        sys.exit(f"{path}: has {len(found)} C++ programs; number {number} is asked for")
    block = found[number - 1]
    with open(out, "w", encoding="utf-8") as file:
        file.write(f'#line {block.first} "{os.path.abspath(path)}"\n' + "\n".join(block.lines) + "\n")


if __name__ == "__main__":
    main()
