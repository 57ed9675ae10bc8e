# SPDX-License-Identifier: Apache-2.0
"""A disk that is full: one clear line, exit code 5, no half result."""

import os
import resource
import subprocess
import unittest

from gigo import PROGRAM, SMALL, SMALL_FLAGS, GigoTest, main

ROWS = 400


def big_list():
    lines = [SMALL.splitlines()[0]]
    for i in range(ROWS):
        lines.append(f"{i},Ann{i},Archer{i},ann{i}@gears{i}.example,+44 20 7946 0{i % 1000:03},Gears {i} Ltd")
    return "\n".join(lines) + "\n"


def can_mount():
    """True when this process may mount a small disk in a namespace of its own."""
    try:
        return subprocess.run(["unshare", "--mount", "sh", "-c", "mount -t tmpfs -o size=64k none /mnt"],
                              capture_output=True, check=False).returncode == 0
    except OSError:
        return False


class DiskFull(GigoTest):
    def setUp(self):
        super().setUp()
        self.write("a.csv", big_list())

    def limited(self, size, *args):
        """Runs gigo with no file allowed to grow beyond `size` bytes; root is bound by it too."""
        return subprocess.run([PROGRAM, *args], cwd=self.dir, capture_output=True, check=False, timeout=120,
                              preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))

    def test_no_room_at_any_point_leaves_nothing(self):
        self.clean("a.csv", *SMALL_FLAGS, out="whole")
        largest = max(os.path.getsize(self.path("whole/" + name)) for name in os.listdir(self.path("whole")))
        before = sorted(os.listdir(self.dir))
        for size in [0, 1, 4096] + [largest * part // 7 for part in range(1, 7)] + [largest - 1]:
            with self.subTest(size=size):
                result = self.limited(size, "clean", "a.csv", "--out", "out", "--quiet", *SMALL_FLAGS)
                self.assertEqual(result.returncode, 5, result.stderr)
                lines = result.stderr.decode().splitlines()
                self.assertEqual(len(lines), 1, lines)
                self.assertTrue(lines[0].startswith("gigo: "), lines)
                self.assertEqual(sorted(os.listdir(self.dir)), before)
        result = self.limited(largest, "clean", "a.csv", "--out", "out", "--quiet", *SMALL_FLAGS)
        self.assertEqual(result.returncode, 0, result.stderr)

    def test_an_earlier_result_stays_when_there_is_no_room_for_a_new_one(self):
        self.clean("a.csv", *SMALL_FLAGS)
        before = self.read("out/run.json")
        result = self.limited(4096, "clean", "a.csv", "--out", "out", "--force", "--quiet", *SMALL_FLAGS)
        self.assertEqual(result.returncode, 5)
        self.assertEqual(self.read("out/run.json"), before)
        self.assert_whole(rows=ROWS)

    def test_a_report_that_does_not_fit(self):
        self.write("report.xml", "<old/>")
        result = self.limited(10, "check", "a.csv", "--report", "junit=report.xml", "--quiet", *SMALL_FLAGS)
        self.assertEqual(result.returncode, 5)
        self.assertEqual(self.read("report.xml"), b"<old/>")

    def test_words_that_cannot_be_written_leave_a_whole_folder(self):
        with open("/dev/full", "wb") as full:
            result = self.clean("a.csv", "--json", *SMALL_FLAGS, code=5, stdout=full)
        self.assertRegex(result.stderr.decode().splitlines()[-1], "^gigo: standard output: disk full")
        self.assert_whole(rows=ROWS)

    @unittest.skipUnless(can_mount(), "may not mount a small disk here")
    def test_a_real_small_disk(self):
        os.mkdir(self.path("disk"))
        script = ('mount -t tmpfs -o size=64k none disk && "$0" clean a.csv --out disk/out --quiet "$@"; '
                  'code=$?; ls -A disk; exit $code')
        result = subprocess.run(["unshare", "--mount", "sh", "-c", script, PROGRAM, *SMALL_FLAGS],
                                cwd=self.dir, capture_output=True, check=False, timeout=120)
        self.assertEqual(result.returncode, 5, result.stderr)
        self.assertIn(b"disk full", result.stderr)
        self.assertEqual(result.stdout, b"", "something was left behind")


if __name__ == "__main__":
    main()
