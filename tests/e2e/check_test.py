# SPDX-License-Identifier: Apache-2.0
"""gigo check: a verdict and nothing else."""

import json
import os
import stat
import xml.etree.ElementTree as ElementTree

from gigo import AS_OF, EXAMPLE, EXAMPLE_CONFIG, SMALL, SMALL_FLAGS, GigoTest, main

DATED = SMALL.replace("Company\n", "Company,Last Contacted\n").replace("Ltd\n", "Ltd,2020-05-04\n") \
    .replace("Foods\n", "Foods,2025-12-30\n").replace("Gears\n", "Gears,2026-01-10\n") \
    .replace("plc\n", "plc,2025-11-02\n").replace("Clocks\n", "Clocks,2025-10-03\n")


class Check(GigoTest):
    def setUp(self):
        super().setUp()
        self.write("a.csv", SMALL)
        self.write("dated.csv", DATED)

    def check(self, *args, code=0):
        before = sorted(os.listdir(self.dir))
        result = self.gigo("check", *args, *SMALL_FLAGS, code=code)
        if "--report" not in args:
            self.assertEqual(sorted(os.listdir(self.dir)), before, "writes nothing")
        return result

    def test_measures_are_shown_without_limits_too(self):
        text = self.check("a.csv").stdout.decode()
        self.assertRegex(text, r"duplicates +20\.00%")
        self.assertIn("no limit", text)
        self.assertIn("passed", text)

    def test_a_kept_limit_is_shown_beside_its_measure(self):
        text = self.check("a.csv", "--max-duplicates", "20%").stdout.decode()
        self.assertRegex(text, r"duplicates +20\.00% .*limit 20\.00% +ok")

    def test_a_broken_limit_is_exit_code_1(self):
        text = self.check("a.csv", "--max-duplicates", "19.99%", code=1).stdout.decode()
        self.assertRegex(text, r"duplicates +20\.00% .*limit 19\.99% +broken")
        self.assertIn("failed: 1 of 1 limit broken", text)

    def test_limits_from_the_configuration(self):
        self.write("gigo.yaml", "gate:\n  max_duplicates: 2%\n")
        self.check("a.csv", code=1)
        self.check("a.csv", "--max-duplicates", "none")

    def test_a_limit_on_what_cannot_be_told_is_broken(self):
        text = self.check("a.csv", "--max-stale", "100%", code=1).stdout.decode()
        self.assertRegex(text, r"stale +cannot be told, no date column .*broken")
        self.check("dated.csv", "--max-stale", "100%")
        self.check("dated.csv", "--max-stale", "0%", code=1)

    def test_json(self):
        result = self.check("a.csv", "--json", "--max-duplicates", "2%", code=1)
        verdict = json.loads(result.stdout.decode())
        self.assertFalse(verdict["passed"])
        line = {limit["measure"]: limit for limit in verdict["limits"]}["duplicates"]
        self.assertEqual((line["value"], line["limit"], line["passed"]), ("20.00%", "2.00%", False))
        self.assertEqual(verdict["summary"]["rows"], 5)

    def test_junit(self):
        self.check("a.csv", "--max-duplicates", "2%", "--report", "junit=report.xml", code=1)
        suite = ElementTree.parse(self.path("report.xml")).getroot()
        self.assertEqual(suite.attrib["failures"], "1")
        cases = {case.attrib["name"]: case for case in suite.iter("testcase")}
        self.assertEqual(set(cases), {"duplicates", "incomplete", "invalid", "stale"})
        self.assertIsNotNone(cases["duplicates"].find("failure"))
        self.assertIsNotNone(cases["invalid"].find("skipped"))
        self.check("a.csv", "--report", "junit=report.xml")
        self.assertEqual(ElementTree.parse(self.path("report.xml")).getroot().attrib["failures"], "0")

    def test_a_report_never_overwrites_an_input(self):
        self.refused(2, "check", "a.csv", "--quiet", "--report", "junit=a.csv", mention="input")
        self.refused(2, "check", "a.csv", "--quiet", "--report", "pdf=x", mention="junit=FILE")
        self.refused(5, "check", "a.csv", "--quiet", "--report", "junit=none/x.xml")

    def test_a_report_never_overwrites_the_configuration(self):
        self.write("gigo.yaml", "region: GB\n")
        self.write("other.yaml", "region: GB\n")
        os.symlink("gigo.yaml", self.path("link.yaml"))
        self.refused(2, "check", "a.csv", "--quiet", "--report", "junit=gigo.yaml", mention="configuration")
        self.refused(2, "check", "a.csv", "--quiet", "--report", "junit=link.yaml", mention="configuration")
        self.refused(2, "check", "a.csv", "--quiet", "--config", "other.yaml", "--report", "junit=other.yaml",
                     mention="configuration")
        with open(self.path("a.csv"), "rb") as stdin:
            self.refused(2, "check", "-", "--quiet", "--report", "junit=a.csv", mention="input", stdin=stdin)
        self.assertEqual(self.read("gigo.yaml"), b"region: GB\n")

    def test_a_report_through_a_link_replaces_the_file_behind_it(self):
        self.write("real/report.xml", "<old/>")
        os.symlink("real/report.xml", self.path("link.xml"))
        os.symlink("real/new.xml", self.path("dangling.xml"))
        for link, target in (("link.xml", "real/report.xml"), ("dangling.xml", "real/new.xml")):
            self.check("a.csv", "--report", f"junit={link}")
            self.assertTrue(os.path.islink(self.path(link)))
            self.assertIn(b"<testsuites", self.read(target))
        self.assertEqual(sorted(os.listdir(self.path("real"))), ["new.xml", "report.xml"])

    def test_a_report_goes_straight_into_what_is_no_file(self):
        os.mkfifo(self.path("pipe"))
        reader = os.open(self.path("pipe"), os.O_RDONLY | os.O_NONBLOCK)
        self.addCleanup(os.close, reader)
        self.check("a.csv", "--report", "junit=pipe")
        self.assertTrue(stat.S_ISFIFO(os.lstat(self.path("pipe")).st_mode))
        ElementTree.fromstring(os.read(reader, 1 << 16))
        self.check("a.csv", "--report", "junit=/dev/null")
        ElementTree.fromstring(self.check("a.csv", "--quiet", "--report", "junit=/dev/stdout").stdout)
        with open(self.path("all.txt"), "wb") as stdout:
            self.gigo("check", "a.csv", "--report", "junit=/dev/stdout", *SMALL_FLAGS, stdout=stdout)
        self.assertRegex(self.read("all.txt"), rb"(?s)^configuration.*passed.*</testsuites>\n$")

    def test_a_report_never_replaces_a_device(self):
        # A link stands for the device: as root, replacing it would break this machine.
        os.symlink("/dev/full", self.path("full"))
        self.refused(5, "check", "a.csv", "--quiet", "--report", "junit=full", mention="disk full")
        self.assertTrue(stat.S_ISCHR(os.stat("/dev/full").st_mode))

    def test_agrees_with_clean(self):
        summary = json.loads(self.check("dated.csv", "--json").stdout.decode())["summary"]
        self.clean("dated.csv", *SMALL_FLAGS)
        cleaned = self.json("out/summary.json")
        for key in ("rows", "people", "people_after_merge", "incomplete", "invalid", "stale", "codes"):
            self.assertEqual(summary[key], cleaned[key], key)

    def test_counts_the_questions_that_clean_asks(self):
        flags = ["--config", EXAMPLE_CONFIG, *AS_OF]
        summary = json.loads(self.gigo("check", EXAMPLE, "--json", *flags, code=1).stdout.decode())["summary"]
        cleaned = json.loads(self.clean(EXAMPLE, "--json", *flags).stdout.decode())
        self.assertGreater(cleaned["duplicates"]["open_questions"], 0)
        self.assertEqual(summary, cleaned)

    def test_a_verdict_that_cannot_be_written_is_an_error(self):
        for limit in ("0%", "100%"):
            for form in ([], ["--json"]):
                with open("/dev/full", "wb") as full:
                    result = self.gigo("check", "a.csv", *form, "--max-duplicates", limit, *SMALL_FLAGS, code=5,
                                       stdout=full)
                self.assertRegex(result.stderr.decode().splitlines()[-1], "^gigo: standard output: disk full")

    def test_errors_are_no_verdicts(self):
        self.refused(3, "check", "absent.csv")
        self.refused(2, "check", "a.csv", "--quiet", "--max-duplicates", "2")


if __name__ == "__main__":
    main()
