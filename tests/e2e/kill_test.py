# SPDX-License-Identifier: Apache-2.0
"""kill -9 at any time: DIR is absent, or what it was, or whole; the next run takes away what was left."""

import os
import random
import shutil
import signal
import subprocess
import time

from gigo import EXAMPLE, PROGRAM, GigoTest, folder_bytes, main

FLAGS = ["--region", "GB", "--as-of", "2026-01-31", "--reserved-values", "ordinary", "--quiet"]
KILLS = int(os.environ.get("GIGO_KILLS", "30"))


class Kill(GigoTest):
    def setUp(self):
        super().setUp()
        shutil.copy(EXAMPLE, self.path("a.csv"))
        begun = time.monotonic()
        self.gigo("clean", "a.csv", "--out", "whole", *FLAGS)
        self.duration = time.monotonic() - begun
        self.whole = folder_bytes(self.path("whole"))

    def killed_runs(self, *more):
        """Runs that are killed at times spread over a whole run and a little beyond."""
        seed = 7
        moments = random.Random(seed)
        for number in range(KILLS):
            process = subprocess.Popen([PROGRAM, "clean", "a.csv", "--out", "out", *FLAGS, *more],
                                       cwd=self.dir, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            # Most of what can go wrong is at the end, where files are written and renamed.
            share = moments.random() if number % 2 else 0.6 + 0.5 * moments.random()
            time.sleep(self.duration * share)
            process.send_signal(signal.SIGKILL)
            process.wait(timeout=60)
            yield

    def test_absent_or_whole(self):
        seen = set()
        for _ in self.killed_runs():
            there = os.path.exists(self.path("out"))
            seen.add(there)
            if there:
                self.assertEqual(folder_bytes(self.path("out")), self.whole)
                shutil.rmtree(self.path("out"))
        self.assertIn(False, seen, "no run was killed in time")
        self.gigo("clean", "a.csv", "--out", "out", *FLAGS)
        self.assertEqual(folder_bytes(self.path("out")), self.whole)
        self.assertEqual(sorted(os.listdir(self.dir)), ["a.csv", "out", "whole"], "litter stays")

    def test_the_old_or_the_new(self):
        self.gigo("clean", "a.csv", "--out", "out", *FLAGS, "--merge", "likely")
        old = folder_bytes(self.path("out"))
        self.assertNotEqual(old, self.whole)
        for _ in self.killed_runs("--force"):
            self.assertIn(folder_bytes(self.path("out")), (old, self.whole))
        self.gigo("clean", "a.csv", "--out", "out", *FLAGS, "--force")
        self.assertEqual(folder_bytes(self.path("out")), self.whole)
        self.assertEqual(sorted(os.listdir(self.dir)), ["a.csv", "out", "whole"], "litter stays")


if __name__ == "__main__":
    main()
