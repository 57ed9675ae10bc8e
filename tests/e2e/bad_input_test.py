# SPDX-License-Identifier: Apache-2.0
"""Bad input is a clear one-line error or a counted finding; never a crash, a hang or a lost row."""

import gzip
import os
import unittest

from gigo import SMALL, SMALL_FLAGS, GigoTest, main


class Errors(GigoTest):
    def test_missing_file(self):
        self.refused(3, "clean", "absent.csv", "--out", "out", mention="absent.csv")

    def test_folder(self):
        os.mkdir(self.path("folder"))
        self.refused(3, "clean", "folder", "--out", "out", mention="folder")

    def test_empty_file(self):
        self.write("a.csv", "")
        self.refused(3, "clean", "a.csv", "--out", "out", mention="a.csv")

    def test_only_a_byte_order_mark(self):
        self.write("a.csv", b"\xef\xbb\xbf")
        self.refused(3, "clean", "a.csv", "--out", "out", mention="a.csv")

    def test_header_only(self):
        self.write("a.csv", "id,Email,Name\n")
        self.refused(3, "clean", "a.csv", "--out", "out", mention="no rows")

    def test_no_mappable_column(self):
        self.write("a.csv", "x,y\n1,2\n3,4\n")
        self.refused(3, "clean", "a.csv", "--out", "out", mention="a.csv")

    def test_broken_gzip(self):
        whole = gzip.compress(SMALL.encode() * 50, mtime=0)
        self.write("a.csv.gz", whole[: len(whole) // 2])
        self.refused(3, "clean", "a.csv.gz", "--out", "out", mention="a.csv.gz")

    def test_a_workbook_is_no_csv(self):
        self.write("a.csv", b"PK\x03\x04" + b"\x00\x08\x12\x9f" * 200)
        self.refused(3, "clean", "a.csv", "--out", "out", mention="a.csv")

    def test_file_that_may_not_be_read(self):
        if os.geteuid() == 0:
            self.skipTest("root may read everything")
        self.write("a.csv", SMALL)
        os.chmod(self.path("a.csv"), 0)
        self.refused(5, "clean", "a.csv", "--out", "out", mention="a.csv")

    def test_the_same_file_twice(self):
        self.write("a.csv", SMALL)
        os.symlink("a.csv", self.path("b.csv"))
        self.refused(2, "clean", "a.csv", "b.csv", "--out", "out", "--quiet", mention="twice")

    def test_too_little_memory(self):
        self.write("a.csv", SMALL)
        self.refused(5, "clean", "a.csv", "--out", "out", "--max-memory", "100", mention="max_memory")
        self.refused(5, "clean", "a.csv", "--out", "out", "--max-memory", "3KB", "--quiet",
                     mention="max_memory")

    def test_errors_show_no_values(self):
        canary = "Qanaryquux"
        self.write("a.csv", f"x,y\n{canary},{canary}\n")
        line = self.refused(3, "clean", "a.csv", "--out", "out")
        self.assertNotIn(canary, line)


class Findings(GigoTest):
    def clean_small(self, content, rows):
        self.write("a.csv", content)
        self.clean("a.csv", *SMALL_FLAGS)
        self.assert_whole(rows=rows)
        return self.codes()

    def test_unclosed_quote_at_the_end(self):
        codes = self.clean_small(SMALL + '6,Eve,"Earl,eve@earl.example,,\n7,lost,lost,,,\n', rows=6)
        self.assertEqual(codes["csv.unclosed_quote"], 1)
        self.assertIn(b'6,Eve,"Earl,eve@earl.example,,\n7,lost,lost,,,', self.read("out/rows.csv"))

    def test_nul_bytes(self):
        codes = self.clean_small(SMALL.replace("Dora", "Do\0ra").encode(), rows=5)
        self.assertEqual(codes["csv.nul_byte"], 1)
        self.assertIn(b"5,Do\0ra,", self.read("out/rows.csv"))

    def test_ragged_rows(self):
        codes = self.clean_small(SMALL + "6,Eve\n7,Fay,Fox,fay@fox.example,,Fox,more,\"an,d\"\n", rows=7)
        self.assertEqual(codes["csv.short_row"], 1)
        self.assertEqual(codes["csv.long_row"], 1)
        rows = self.table("out/rows.csv")
        self.assertEqual(rows[5]["First Name"], "Eve")
        self.assertEqual(rows[5]["gigo_role"], "unique")
        self.assertEqual(rows[6]["gigo_surplus"], 'more,"an,d"')

    def test_duplicate_headers(self):
        codes = self.clean_small(SMALL.replace("Phone,Company", "Email,Company"), rows=5)
        self.assertEqual(codes["csv.duplicate_header"], 1)
        line = [f for f in self.table("out/findings.csv") if f["code"] == "csv.duplicate_header"][0]
        self.assertEqual(line["row"], "1", "the header's row")

    def test_invalid_utf8(self):
        codes = self.clean_small(b"\xef\xbb\xbf" + SMALL.encode().replace(b"Dora", b"D\xffra"), rows=5)
        self.assertEqual(codes["csv.invalid_encoding"], 1)
        self.assertIn(b"5,D\xffra,", self.read("out/rows.csv"), "own cells keep their bytes")
        undecoded = self.table("out/undecoded.csv")
        self.assertEqual(len(undecoded), 1)
        self.assertEqual(undecoded[0]["row"], "6")
        self.assertEqual(self.json("out/summary.json")["undecoded_cells"], 1)

    def test_every_cell_decodes_so_there_is_no_undecoded_file(self):
        self.clean_small(SMALL, rows=5)
        self.assertFalse(os.path.exists(self.path("out/undecoded.csv")))

    def test_rows_without_any_content(self):
        codes = self.clean_small(SMALL + ",,,,,\n\n,,,,,\n", rows=7)
        self.assertEqual(codes.get("profile.empty"), 2)

    def test_one_row(self):
        self.clean_small("".join(SMALL.splitlines(True)[:2]), rows=1)

    def test_headers_cannot_steer_the_terminal(self):
        self.write("a.csv", SMALL.replace("Company", "Com\x1b[2Jpany"))
        result = self.clean("a.csv", *SMALL_FLAGS)
        self.assertNotIn(b"\x1b", result.stdout + result.stderr)

    def test_the_terminal_shows_no_values(self):
        self.write("a.csv", SMALL.replace("Dora", "Qanaryquux").replace("dora.dunne", "qanaryquux"))
        result = self.clean("a.csv", *SMALL_FLAGS)
        self.assertNotIn(b"qanaryquux", (result.stdout + result.stderr).lower())


if __name__ == "__main__":
    main()
