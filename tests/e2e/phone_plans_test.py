#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The command knows the numbering plans of today (tests/conformance/phones/canaries.tsv), whatever library is installed."""

import json
import os
import unittest

from gigo import SOURCE, GigoTest

CANARIES = os.path.join(SOURCE, "tests", "conformance", "phones", "canaries.tsv")


def canaries():
    with open(CANARIES, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    return [(region, text, "" if e164 == "-" else e164, kind, what) for region, text, _, e164, kind, what in rows]


class Plans(GigoTest):
    def test_the_filter_knows_them(self):
        for region, text, e164, kind, what in canaries():
            place = ["--region", region] if region else []
            said = self.gigo("normalize", "--field", "phone", "--reserved-values", "ordinary", *place,
                             input=text.encode("utf-8") + b"\n").stdout
            record = json.loads(said)
            self.assertEqual(record["value"], e164, what)
            if e164:
                self.assertEqual(record["parts"]["type"], kind, what)

    def test_a_cleaned_list_knows_them(self):
        rows = canaries()
        lines = [f"{i},Ada{i},Canary{i},{text},{region}" for i, (region, text, *_) in enumerate(rows)]
        self.write("a.csv", "\n".join(["id,First Name,Last Name,Phone,Country", *lines, ""]))
        self.clean("a.csv", "--reserved-values", "ordinary", "--as-of", "2026-01-31")
        out = self.table("out/rows.csv")
        self.assertEqual(len(out), len(rows))
        for row, (_, text, e164, kind, what) in zip(out, rows):
            if e164:
                self.assertEqual((row["gigo_phone"], row["gigo_phone_type"]), (e164, kind), what)
            else:
                self.assertEqual(row["gigo_phone_type"], "", what)


if __name__ == "__main__":
    unittest.main()
