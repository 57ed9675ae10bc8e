# SPDX-License-Identifier: Apache-2.0
"""Flags, configuration, the folder for results, and what goes to which stream."""

import json
import os
import re
import unittest

from gigo import SMALL, SMALL_FLAGS, GigoTest, main


class Flags(GigoTest):
    def setUp(self):
        super().setUp()
        self.write("a.csv", SMALL)

    def test_unknown_flag_names_the_nearest(self):
        self.refused(2, "clean", "a.csv", "--out", "out", "--fource", mention="did you mean --force?")

    def test_unknown_command_names_the_nearest(self):
        self.refused(2, "claen", "a.csv", mention="did you mean clean?")

    def test_no_command_no_file_no_out(self):
        self.refused(2)
        self.refused(2, "clean", "--out", "out")
        self.refused(2, "clean", "a.csv", mention="--out")

    def test_bad_values_name_the_flag(self):
        for flag, value in [("--as-of", "31.01.2026"), ("--as-of", "2026-02-30"), ("--region", "Britain"),
                            ("--threads", "many"), ("--threads", "0"), ("--max-memory", "lots"), ("--merge", "all"),
                            ("--delimiter", "ab"), ("--map", "Email"), ("--nicknames", "Bob")]:
            self.refused(2, "clean", "a.csv", "--out", "out", flag, value, "--quiet", mention=flag)

    def test_a_map_rule_for_no_column(self):
        self.refused(2, "clean", "a.csv", "--out", "out", "--map", "Fax=phone", "--quiet", mention="Fax")

    def test_an_authoritative_kind_that_no_column_has(self):
        tax = ["clean", "a.csv", "--out", "out", "--quiet", "--map", "Company=identifier[tax]"]
        self.refused(2, *tax, "--authoritative", "taks", mention="there is tax")
        self.refused(2, "clean", "a.csv", "--out", "out", "--quiet", "--authoritative", "tax", mention="tax")
        self.write("typo.yaml", "authoritative: [taks]\n")
        self.refused(2, *tax, "--config", "typo.yaml", mention="authoritative")
        self.gigo(*tax, "--authoritative", "Tax")
        self.gigo(*tax, "--authoritative", "*", "--force")

    def test_a_map_rule_takes_one_value_only(self):
        self.clean("--map", "Phone=phone[work]", "a.csv", *SMALL_FLAGS)
        self.assertEqual(self.json("out/run.json")["inputs"][0]["columns"][4]["field"], "phone[work]")

    def test_help_has_examples_and_every_exit_code(self):
        for command in ([], ["clean"], ["check"], ["version"]):
            result = self.gigo(*command, "--help")
            self.assertIn(b"Usage:", result.stdout)
        self.assertIn(b"example", self.gigo("clean", "--help").stdout)
        self.assertIn(b"example", self.gigo("check", "--help").stdout)
        self.assertIn(b"130 interrupted", self.gigo("--help").stdout)

    def test_version(self):
        self.assertRegex(self.gigo("--version").stdout, rb"^gigo \d+\.\d+\.\d+\n$")
        self.assertEqual(self.gigo("--version").stdout, self.gigo("version").stdout)

    def test_version_says_where_the_numbering_plans_come_from(self):
        said = self.gigo("version", "--verbose").stdout
        self.assertRegex(said, rb"\nnumbering plans: google-libphonenumber \d+\.\d+\.\d+ of \d{4}-\d\d-\d\d, MIT AND Apache-2\.0\n$")
        self.assertEqual(self.gigo("--version", "--verbose").stdout, said)
        self.assertEqual(self.gigo("--verbose", "--version").stdout, said)
        self.gigo("--verbose", "version", code=2)


class Configuration(GigoTest):
    def setUp(self):
        super().setUp()
        self.write("a.csv", SMALL)

    def test_the_first_line_says_which(self):
        self.assertTrue(self.clean("a.csv", *SMALL_FLAGS).stdout.startswith(b"configuration: defaults"))
        self.write("gigo.yaml", "region: GB\n")
        found = self.clean("a.csv", *SMALL_FLAGS, "--force").stdout
        self.assertTrue(found.startswith(b"configuration: gigo.yaml\n"), found)
        self.write("other.yaml", "region: DE\n")
        given = self.clean("a.csv", "--config", "other.yaml", "--force").stdout
        self.assertTrue(given.startswith(b"configuration: other.yaml\n"), given)

    def test_flags_override_the_file(self):
        self.write("gigo.yaml", "region: DE\nas_of: 2020-01-01\nmerge: likely\n")
        self.clean("a.csv", "--region", "gb")
        shown = self.json("out/run.json")["configuration"]
        self.assertEqual((shown["region"], shown["as_of"], shown["merge"]), ("GB", "2020-01-01", "likely"))

    def test_today_is_the_default_and_is_kept(self):
        result = self.clean("a.csv")
        kept = self.json("out/run.json")["as_of"]
        self.assertRegex(kept, r"^\d{4}-\d\d-\d\d$")
        self.assertIn(kept.encode(), result.stdout)

    def test_errors_have_line_and_column(self):
        for text, place in [("region: GB\nregoin: GB\n", "bad.yaml:2:1"),
                            ("match:\n  certain: high\n", "bad.yaml:2:12"),
                            ("region: GB\nregion: GB\n", "bad.yaml:2:1"),
                            ("region: &a GB\n", "bad.yaml:1:9"),
                            ("region: [GB]\n", "bad.yaml:1:9")]:
            self.write("bad.yaml", text)
            self.refused(2, "clean", "a.csv", "--out", "out", "--config", "bad.yaml", mention=place)

    def test_a_missing_configuration(self):
        self.refused(2, "clean", "a.csv", "--out", "out", "--config", "none.yaml", mention="none.yaml")

    def test_thresholds_must_be_in_order(self):
        self.write("bad.yaml", "match: {certain: 0.4}\n")
        self.refused(2, "clean", "a.csv", "--out", "out", "--config", "bad.yaml", mention="match.likely")


class Folder(GigoTest):
    def setUp(self):
        super().setUp()
        self.write("a.csv", SMALL)

    def test_a_folder_with_files_needs_force(self):
        self.clean("a.csv", *SMALL_FLAGS)
        before = self.read("out/run.json")
        self.refused(2, "clean", "a.csv", "--out", "out", "--quiet", mention="--force")
        self.assertEqual(self.read("out/run.json"), before)
        self.clean("a.csv", *SMALL_FLAGS, "--force")
        self.assert_whole(rows=5)

    def test_an_empty_folder_needs_nothing(self):
        os.mkdir(self.path("out"))
        self.clean("a.csv", *SMALL_FLAGS)
        self.assert_whole(rows=5)

    def test_force_never_replaces_somebody_elses_files(self):
        self.write("out/thesis.txt", "years of work")
        self.refused(2, "clean", "a.csv", "--out", "out", "--force", "--quiet")
        self.assertEqual(self.read("out/thesis.txt"), b"years of work")

    def test_never_over_an_input(self):
        self.write("data/b.csv", SMALL)
        self.refused(2, "clean", "data/b.csv", "--out", "data", "--force", "--quiet")
        self.assertEqual(self.read("data/b.csv").decode(), SMALL)
        self.refused(2, "clean", "a.csv", "--out", ".", "--force", "--quiet")
        self.clean("a.csv", *SMALL_FLAGS)
        self.refused(2, "clean", "out/rows.csv", "--out", "out", "--force", "--quiet")
        self.refused(2, "clean", "a.csv", "--out", "out", "--force", "--quiet",
                     "--decisions", "out/duplicates.csv")
        self.assert_whole(rows=5)

    def test_out_is_a_file(self):
        self.write("file", "x")
        self.refused(2, "clean", "a.csv", "--out", "file", "--force", "--quiet")

    def test_missing_parents_are_made_and_taken_away_again(self):
        self.clean("a.csv", *SMALL_FLAGS, out="x/y/z")
        self.assert_whole(out="x/y/z", rows=5)
        self.write("b.csv", "")
        self.refused(3, "clean", "b.csv", "--out", "p/q/r")

    def test_a_folder_that_cannot_be_made(self):
        code = 5 if os.path.isdir("/proc") else self.skipTest("no /proc")
        self.refused(code, "clean", "a.csv", "--out", "/proc/gigo-out", "--quiet")


class Streams(GigoTest):
    def setUp(self):
        super().setUp()
        self.write("a.csv", SMALL)

    def test_words_for_a_sales_manager(self):
        result = self.clean("a.csv", *SMALL_FLAGS)
        text = result.stdout.decode()
        self.assertEqual(result.stderr, b"")
        self.assertIn("read a.csv: UTF-8, comma", text)
        self.assertRegex(text, r"First Name +given_name +header +\d+%")
        self.assertRegex(text, r"5 rows are \d people, judged as of 2026-01-31")
        self.assertRegex(text, r"stale +cannot be told +no date column")
        self.assertIn("what to do next", text)
        self.assertIn("out/people.csv", text)

    def test_json_has_standard_output_for_itself(self):
        result = self.clean("a.csv", *SMALL_FLAGS, "--json")
        summary = json.loads(result.stdout.decode())
        self.assertEqual(summary, self.json("out/summary.json"))
        self.assertIn(b"what to do next", result.stderr)

    def test_quiet(self):
        result = self.clean("a.csv", *SMALL_FLAGS, "--quiet")
        self.assertEqual(result.stdout + result.stderr, b"")
        result = self.clean("a.csv", *SMALL_FLAGS, "--quiet", "--json", "--force")
        json.loads(result.stdout.decode())
        self.assertEqual(result.stderr, b"")

    def test_a_full_disk_behind_standard_output(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        with open("/dev/full", "wb") as full:
            result = self.clean("a.csv", *SMALL_FLAGS, "--json", "--quiet", code=5, stdout=full)
        self.assertIn(b"standard output", result.stderr)

    def test_standard_input(self):
        self.clean("-", *SMALL_FLAGS, input=SMALL.encode())
        self.assert_whole(rows=5)
        self.clean("a.csv", *SMALL_FLAGS, out="file")
        self.assertEqual(self.read("out/rows.csv"), self.read("file/rows.csv"))

    def test_no_bar_without_a_terminal(self):
        self.assertNotIn(b"\r", self.clean("a.csv", *SMALL_FLAGS).stderr)

    def test_a_bar_for_each_stage_on_a_terminal(self):
        import pty
        import subprocess
        from gigo import PROGRAM
        try:
            master, slave = pty.openpty()
        except OSError:  # a bare chroot without devpts
            self.skipTest("this machine has no pseudo terminals")
        self.addCleanup(os.close, master)
        process = subprocess.Popen([PROGRAM, "clean", "a.csv", "--out", "out", *SMALL_FLAGS], cwd=self.dir,
                                   stdout=subprocess.PIPE, stderr=slave)
        os.close(slave)
        drawn = b""
        while True:
            try:
                block = os.read(master, 4096)
            except OSError:
                break
            if not block:
                break
            drawn += block
        out, _ = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0)
        self.assertNotIn(b"\x1b", out)
        for stage in (b"read", b"normalise", b"match", b"cluster", b"assess", b"merge", b"write"):
            self.assertTrue(re.search(rb"\r\x1b\[K" + stage + rb" +\[#{24}\] 100%", drawn), (stage, drawn))


if __name__ == "__main__":
    main()
