# SPDX-License-Identifier: Apache-2.0
"""Cells larger than anybody writes: kept, counted, never a hang."""

import time

from gigo import SMALL, SMALL_FLAGS, GigoTest, main


class HugeCell(GigoTest):
    def test_fifty_megabytes_in_any_column(self):
        lines = SMALL.encode().splitlines(True)
        for column in range(6):
            with self.subTest(column=column):
                cells = [b"6", b"Eve", b"Earl", b"eve@earl.example", b"+44 20 7946 0106", b"Earl Ltd"]
                cells[column] = b"x y@" * (50 * 1024 * 1024 // 4)
                row = b",".join(cells)
                self.write("a.csv", b"".join(lines) + row + b"\n")
                begun = time.monotonic()
                self.clean("a.csv", *SMALL_FLAGS, "--force")
                self.assertLess(time.monotonic() - begun, 120)
                kept = self.read("out/rows.csv").split(b"\n")
                self.assertEqual(len(kept), 8)
                self.assertTrue(kept[6].startswith(row + b","))
                self.assertEqual(self.json("out/summary.json")["rows"], 6)
                with open(self.path("out/findings.jsonl"), "rb") as findings:
                    self.assertEqual(sum(b'"csv.huge_cell"' in line for line in findings), 1)


if __name__ == "__main__":
    main()
