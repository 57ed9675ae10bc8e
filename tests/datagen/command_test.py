#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The gigo-datagen command: the same bytes everywhere, streams, and the tables of its README are what it prints.

  command_test.py GIGO_DATAGEN README [--update]
"""
import csv
import io
import os
import subprocess
import sys
import tempfile
import unittest

PROGRAM, README = (os.path.abspath(path) for path in sys.argv[1:3])
BEGIN, END = "<!-- gigo-datagen --measure --rows 20000 --seed 7 -->\n", "<!-- end -->\n"


def run(*arguments, env=None):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, timeout=120,
                          env=None if env is None else {**os.environ, **env})


def made(folder, name, *arguments, env=None):
    """The bytes of a list and of its truth."""
    out, truth = (os.path.join(folder, name + end) for end in (".csv", ".truth.csv"))
    done = run("--out", out, "--truth", truth, *arguments, env=env)
    assert done.returncode == 0, done.stderr
    with open(out, "rb") as rows, open(truth, "rb") as groups:
        return rows.read(), groups.read()


def peak_kilobytes(rows):
    """The most memory that a list of so many rows takes."""
    # Under the address sanitizer freed memory would be kept, to find its late users, and counted.
    child = subprocess.Popen([PROGRAM, "--rows", str(rows), "--out", os.devnull, "--threads", "2"],
                             env={**os.environ, "ASAN_OPTIONS": "quarantine_size_mb=0"})
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0
    return usage.ru_maxrss


def tables():
    return run("--measure", "--rows", "20000", "--seed", "7").stdout.decode()


def parts():
    with open(README, encoding="utf-8") as file:
        text = file.read()
    before, rest = text.split(BEGIN)
    shown, after = rest.split(END)
    return before, shown, after


class Bytes(unittest.TestCase):
    def test_same_for_any_threads_and_locale(self):
        with tempfile.TemporaryDirectory() as folder:
            size = ("--rows", "36000", "--seed", "7")
            first = made(folder, "a", *size, "--threads", "1")
            self.assertTrue(made(folder, "b", *size, "--threads", "3") == first)
            few = ("--rows", "4000", "--seed", "7")
            first = made(folder, "c", *few)
            for name in ("de_DE.UTF-8", "tr_TR.UTF-8", "C", "POSIX"):
                other = made(folder, "d", *few, env={"LC_ALL": name, "LANG": name, "TZ": "Asia/Tokyo"})
                self.assertTrue(other == first, name)

    def test_list_and_truth_name_the_same_records(self):
        with tempfile.TemporaryDirectory() as folder:
            rows, truth = made(folder, "a", "--rows", "3000", "--seed", "1")
            table = list(csv.reader(io.StringIO(rows.decode(), newline="")))
            groups = list(csv.reader(truth.decode().splitlines()))
            self.assertEqual(groups[0], ["record_id", "cluster_id"])
            self.assertEqual([row[0] for row in table], [row[0] for row in groups])
            self.assertEqual({len(row) for row in table}, {18})
            self.assertEqual(len(table), 3001)

    def test_badge_scans_are_rows_of_the_same_truth(self):
        with tempfile.TemporaryDirectory() as folder:
            size = ("--rows", "20000", "--seed", "7")
            whole, truth = made(folder, "a", *size)
            scans = os.path.join(folder, "scans.csv")
            rest, same_truth = made(folder, "b", *size, "--scans", scans)
            self.assertTrue(same_truth == truth)
            with open(scans, encoding="utf-8", newline="") as file:
                scanned = {row["record_id"]: row for row in csv.DictReader(file)}
            ids = [row[0] for row in csv.reader(io.StringIO(rest.decode(), newline=""))][1:]
            self.assertEqual(len(ids) + len(scanned), 20000)
            self.assertFalse(scanned.keys() & set(ids))
            self.assertTrue(0.09 < len(scanned) / 20000 < 0.11)
            every = {row["record_id"]: row for row in csv.DictReader(io.StringIO(whole.decode(), newline=""))}
            for number, row in scanned.items():
                self.assertEqual(row, {name: every[number][name] for name in row})
            people = dict(csv.reader(truth.decode().splitlines()))
            known = {people[number] for number in ids}
            there = sum(people[number] in known for number in scanned)
            self.assertTrue(0.33 < there / len(scanned) < 0.5, there / len(scanned))

    def test_a_list_streams(self):
        # 150,000 rows are 23 MB of text, 40,000 are 6.
        few, many = peak_kilobytes(40000), peak_kilobytes(150000)
        self.assertLess(many, few * 1.2 + 4096)


class Words(unittest.TestCase):
    def test_says_what_is_wrong_in_one_line(self):
        for arguments, word in ((("--rows", "0", "--out", "x"), "--rows"), (("--rows", "9"), "--out"),
                                (("--preset", "filthy", "--rows", "9", "--out", "x"), "households"),
                                (("--rows", "9", "--out", "-"), "/dev/stdout"),
                                (("--as-of", "2026-02-30", "--rows", "9", "--out", "x"), "--as-of"),
                                (("--values", "real", "--rows", "9", "--out", "x"), "--values"),
                                (("--sead", "7"), "--sead"), (("--seed",), "--seed")):
            done = run(*arguments)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertEqual(done.stdout, b"")
            self.assertEqual(done.stderr.count(b"\n"), 1)
            self.assertIn(word, done.stderr.decode())

    def test_says_that_a_file_cannot_be_written(self):
        done = run("--rows", "9", "--out", "/nowhere/at/all.csv")
        self.assertEqual(done.returncode, 5)
        full = run("--rows", "5000", "--out", "/dev/full") if os.path.exists("/dev/full") else done
        self.assertEqual(full.returncode, 5)

    def test_help_names_every_preset_and_rates_every_kind(self):
        text = run("--help").stdout.decode()
        for name in ("clean", "default", "dirty", "sparse", "households", "--truth", "--measure"):
            self.assertIn(name, text)
        self.assertGreater(run("--rates").stdout.count(b"\n"), 80)
        self.assertNotEqual(run("--rates").stdout, run("--rates", "--preset", "dirty").stdout)


class Values(unittest.TestCase):
    def test_gigo_judges_ordinary_phones_and_emails_valid(self):
        gigo = os.environ.get("GIGO")
        if not gigo:
            self.skipTest("GIGO names no command")
        with tempfile.TemporaryDirectory() as folder:
            made(folder, "a", "--rows", "5000", "--seed", "11", "--preset", "clean")
            out = os.path.join(folder, "out")
            subprocess.run([gigo, "clean", os.path.join(folder, "a.csv"), "--out", out, "--as-of", "2026-01-31",
                            "--quiet"], check=True, timeout=120)
            with open(os.path.join(out, "findings.csv"), encoding="utf-8-sig", newline="") as file:
                codes = {row["code"] for row in csv.DictReader(file)}
        # What a national number in a list of many countries may say, and who shares what.
        fine = {"phone.format", "phone.no_region", "phone.missing_plus", "phone.type_mismatch", "phone.shared_number",
                "phone.region_inferred",
                "email.role", "email.shared_mailbox"}
        self.assertLessEqual({code for code in codes if code.startswith(("phone.", "email."))}, fine)


class Readme(unittest.TestCase):
    def test_shows_the_tables_as_they_are_printed(self):
        self.assertTrue(parts()[1] == tables(), "run tests/datagen/command_test.py PROGRAM README --update")


if __name__ == "__main__":
    if "--update" in sys.argv:
        before, _, after = parts()
        with open(README, "w", encoding="utf-8") as file:
            file.write(before + BEGIN + tables() + END + after)
    else:
        unittest.main(argv=sys.argv[:1])
