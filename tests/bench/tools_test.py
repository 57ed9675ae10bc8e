# SPDX-License-Identifier: Apache-2.0
"""Runs each tool of bench/ on as little as it takes, and looks at the tables: tools_test.py BENCH BIN."""
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

BENCH, BIN = sys.argv[1:3]
LITTLE = r"^(reference/)?(hash64|intern|fold|weigh)/"


def run(*command):
    """Output of a tool that must succeed."""
    done = subprocess.run([sys.executable, "-B", *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 0, (command, done.returncode, done.stdout, done.stderr)
    return done.stdout


def rows(text):
    """The cells of a Markdown table, by line."""
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("| ")]


def load(name):
    """A tool as a module."""
    spec = importlib.util.spec_from_file_location(name.replace("/", "_"), os.path.join(BENCH, name))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Micro(unittest.TestCase):
    def test_every_benchmark_runs(self):
        subprocess.run([os.path.join(BIN, "gigo-bench-micro"), "--benchmark_min_time=0.0001"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def test_a_name_is_kernel_and_input_and_a_reference_has_its_own(self):
        names = run_list()
        self.assertEqual(len(names), len(set(names)))
        for name in names:
            own = name.removeprefix("reference/").rsplit("/", 1)[0] if name.startswith("reference/") else name
            self.assertRegex(own, r"^[a-z0-9_]+/[^/]+$")
            self.assertIn(own, names)

    def test_the_table_sets_references_beside_kernels(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "micro.json")
            text = run(os.path.join(BENCH, "micro", "table.py"), "--bin", BIN, "--filter", LITTLE, "--repetitions", "2",
                       "--min-time", "0.001", "--json", path)
            with open(path, encoding="utf-8") as file:
                figures = json.load(file)
        table = rows(text)
        self.assertEqual(table[0], ["kernel", "input", "ns", "spread", "M/s", "reference", "its ns", "ratio"])
        self.assertIn("std::hash", [row[5] for row in table])
        self.assertEqual(len(table) - 1, len(figures))
        for figure in figures:
            self.assertGreater(figure["ns"], 0)
            if figure["reference"]:
                self.assertAlmostEqual(figure["ratio"], figure["reference_ns"] / figure["ns"])


def run_list():
    return subprocess.run([os.path.join(BIN, "gigo-bench-micro"), "--list"], check=True, stdout=subprocess.PIPE,
                          text=True).stdout.splitlines()


class Macro(unittest.TestCase):
    def test_the_tables_have_every_stage_and_the_whole_process(self):
        text = run(os.path.join(BENCH, "macro", "table.py"), "--bin", BIN, "--rows", "500,1000", "--runs", "1")
        whole, stages = text.split("\n\n")
        self.assertEqual([row[0] for row in rows(whole)], ["rows", "500", "1000"])
        table = rows(stages)
        names = [row[0] for row in table]
        for name in ("read", "map", "normalise", "keys", "prepare", "model", "block", "learn", "match", "cluster", "assess",
                     "merge", "write rows.csv", "write people.csv", "all stages", "gigo clean, whole process"):
            self.assertIn(name, names)
        for row in table[1:-1]:
            self.assertGreater(float(row[names.index("stage") + 7]), 1, row)  # MB of anonymous memory

    def test_the_exponent_is_the_slope_of_the_logarithms(self):
        slope = load("macro/table.py").slope
        self.assertAlmostEqual(slope([(10, 3), (100, 30), (1000, 300)]), 1)
        self.assertAlmostEqual(slope([(10, 1), (100, 100), (1000, 10000)]), 2)
        self.assertIsNone(slope([(10, 1)]))

    def test_a_missing_list_is_an_error(self):
        done = subprocess.run([os.path.join(BIN, "gigo-bench-macro"), "no-such.csv", "out"], stderr=subprocess.PIPE, text=True,
                              check=False)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("no-such.csv", done.stderr)


class Checkperf(unittest.TestCase):
    def checkperf(self, *flags):
        return subprocess.run([sys.executable, "-B", os.path.join(BENCH, "checkperf"), "--bins", BIN, BIN, *flags],
                              stdout=subprocess.PIPE, text=True, check=False)

    def test_a_program_is_as_fast_as_itself(self):
        done = self.checkperf("--rows", "1000", "--rounds", "1", "--only", "whole", "--limit", "1000%")
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertIn("outputs: the same", done.stdout)

    @unittest.skipUnless(shutil.which("valgrind"), "needs valgrind")
    def test_instructions_are_the_same_twice(self):
        done = self.checkperf("--only", "counts", "--filter", "fold/", "--limit", "1%")
        self.assertEqual(done.returncode, 0, done.stdout)
        counts = [row for row in rows(done.stdout) if row[0].startswith("fold/")]
        self.assertEqual(len(counts), 2)
        for _, ref, tree, ratio, _ in counts:
            self.assertGreater(int(ref), 10)
            self.assertRegex(ratio, r"^(0\.99|1\.00)\d$")
            self.assertLess(abs(int(ref) - int(tree)), 1 + int(ref) // 100)

    def test_slower_means_the_quartile_too(self):
        with tempfile.TemporaryDirectory() as folder:
            copy = os.path.join(folder, "checkperf_copy.py")
            shutil.copy(os.path.join(BENCH, "checkperf"), copy)
            spec = importlib.util.spec_from_file_location("checkperf_copy", copy)
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
        self.assertEqual(module.word(*module.ratios(([1, 1, 1, 1], [1.2, 1.2, 1.2, 1.2])), 0.05), "slower")
        self.assertEqual(module.word(*module.ratios(([1, 1, 1, 1], [0.9, 1.2, 1.2, 0.9])), 0.05), "")
        self.assertEqual(module.word(*module.ratios(([1, 1, 1, 1], [0.8, 0.8, 0.8, 0.8])), 0.05), "faster")
        self.assertEqual(list(module.in_turns(2)), [0, 1, 1, 0])

    def test_an_unknown_commit_is_said(self):
        done = subprocess.run([sys.executable, "-B", os.path.join(BENCH, "checkperf"), "no-such-commit"], stderr=subprocess.PIPE,
                              stdout=subprocess.PIPE, text=True, check=False)
        self.assertEqual(done.returncode, 2)
        self.assertTrue(re.search("rev-parse|git", done.stderr), done.stderr)


class Report(unittest.TestCase):
    def test_tables_go_between_their_marks(self):
        with tempfile.TemporaryDirectory() as folder:
            copy = os.path.join(folder, "report_copy.py")
            shutil.copy(os.path.join(BENCH, "report"), copy)
            spec = importlib.util.spec_from_file_location("report_copy", copy)
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
        page = "a\n<!-- begin micro -->\n| old |\n<!-- end -->\nb\n"
        self.assertEqual(module.renewed(page, "micro", ["| new |"]), page.replace("old", "new"))
        self.assertEqual(module.renewed(page, "stages", ["| new |"]), page)
        self.assertEqual(module.tables("x\n| a |\n| b |\n\n| c |\n"), [["| a |", "| b |"], ["| c |"]])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
