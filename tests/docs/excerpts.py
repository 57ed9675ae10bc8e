# SPDX-License-Identifier: Apache-2.0
"""C and Python that a page shows is part of an example in bindings/c/examples, which the tests compile and run."""
import glob
import os

EXAMPLES = {"c": "bindings/c/examples/*.c", "python": "bindings/c/examples/*.py"}


def excerpts(pages, facts):
    """Each block of these languages stands in an example, line for line; how far it is indented does not matter."""
    wrong = []
    for language, pattern in EXAMPLES.items():
        texts = []
        for path in sorted(glob.glob(os.path.join(facts.source, pattern))):
            with open(path, encoding="utf-8") as file:
                texts.append("\n" + "\n".join(line.strip() for line in file.read().splitlines()) + "\n")
        for page in pages.values():
            for block in page.blocks(language):
                shown = "\n" + "\n".join(line.strip() for line in block.lines) + "\n"
                if not any(shown in text for text in texts):
                    wrong.append(f"{page.path}:{block.first}: this is not part of {pattern}")
    return wrong


SAMPLES = [
    (excerpts, "README.md", "```c\nint nothing_of_the_kind(void);\n```", "README.md:2: this is not part of bindings/c/examples/*.c"),
    (excerpts, "README.md", "```python\nimport nothing\n```", "is not part of"),
    (excerpts, "README.md", "```c\n#include <gigo/gigo.h>\n```\n```cpp\nint x;\n```\n```python\nimport sys\n```", ""),
]
