# SPDX-License-Identifier: Apache-2.0
"""Ctrl-C, and an input that changes while gigo works: nothing half written, the right exit code."""

import glob
import os
import signal
import subprocess
import time

from gigo import PROGRAM, SMALL, SMALL_FLAGS, GigoTest, main


class Interrupt(GigoTest):
    rows = 30_000

    def setUp(self):
        super().setUp()
        names = ["Ann", "Bela", "Chidi", "Dora", "Eve", "Farid", "Gita", "Hugo"]
        lines = [SMALL.splitlines()[0]]
        for i in range(self.rows):
            name, family = names[i % 8], f"{names[i // 8 % 8]}son{i // 3}"
            lines.append(f"{i},{name},{family},{name}.{family}@mail{i % 97}.example,+44 20 7946 0{i % 1000:03},"
                         f"Gears {i % 50} Ltd")
        self.write("a.csv", "\n".join(lines) + "\n")

    def start(self):
        return subprocess.Popen([PROGRAM, "clean", "a.csv", "--out", "out", "--quiet", *SMALL_FLAGS],
                                cwd=self.dir, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def wait_for(self, process, pattern):
        """False when the run ended before such a file came."""
        while process.poll() is None:
            if glob.glob(self.path(pattern)):
                return True
            time.sleep(0.001)
        return False

    def stop(self, pattern, number):
        for _ in range(20):
            process = self.start()
            came = self.wait_for(process, pattern)
            if came:
                process.send_signal(number)
            _, stderr = process.communicate(timeout=300)
            if came and process.returncode != 0:
                self.assertEqual(process.returncode, 130, stderr)
                self.assertEqual(stderr, b"gigo: interrupted; nothing was written\n")
                self.assertEqual(sorted(os.listdir(self.dir)), ["a.csv"])
                return
            subprocess.run(["rm", "-rf", self.path("out")], check=True)
        self.fail("never caught it at work")

    def test_ctrl_c_at_the_start(self):
        self.stop(".out.gigo-*", signal.SIGINT)

    def test_ctrl_c_while_writing(self):
        self.stop(".out.gigo-*/rows.csv", signal.SIGINT)

    def test_terminate(self):
        self.stop(".out.gigo-*", signal.SIGTERM)

    def test_an_input_that_grows_meanwhile(self):
        for _ in range(20):
            process = self.start()
            came = self.wait_for(process, ".out.gigo-*/rows.csv")
            if came:
                with open(self.path("a.csv"), "ab") as file:
                    file.write(b"x,Late,Comer,,,\n")
            _, stderr = process.communicate(timeout=300)
            if came and process.returncode != 0:
                self.assertEqual(process.returncode, 3, stderr)
                self.assertIn(b"a.csv", stderr)
                self.assertEqual(sorted(os.listdir(self.dir)), ["a.csv"])
                return
            subprocess.run(["rm", "-rf", self.path("out")], check=True)
        self.fail("never caught it at work")


if __name__ == "__main__":
    main()
