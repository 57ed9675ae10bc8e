# SPDX-License-Identifier: Apache-2.0
"""The same bytes for any number of threads, place, time zone, locale and processor; the same groups for any order of rows."""

import os
import random
import shutil
import subprocess

from gigo import EXAMPLE, EXAMPLE_CONFIG, GigoTest, folder_bytes, main

LOCALES = ("tr_TR.UTF-8", "de_DE.UTF-8")


class Determinism(GigoTest):
    def setUp(self):
        super().setUp()
        shutil.copy(EXAMPLE, self.path("list.csv"))
        self.reference = self.run_with("reference")

    def run_with(self, out, *args, env=None, name="list.csv"):
        result = self.gigo("clean", name, "--config", EXAMPLE_CONFIG, "--out", out, *args, env=env)
        shown = result.stdout.decode().replace(f"{out}/", "DIR/").replace(f"--out {out}-2", "--out DIR-2")
        return folder_bytes(self.path(out)), shown.replace(" ".join(args), "")

    def assert_same(self, out, *args, env=None):
        files, shown = self.run_with(out, *args, env=env)
        self.assertEqual(list(files), list(self.reference[0]))
        for name, content in files.items():
            self.assertEqual(content, self.reference[0][name], f"{name} differs")
        if not args:
            self.assertEqual(shown, self.reference[1])

    def test_threads(self):
        for threads in ("1", "2", "8"):
            self.assert_same(f"threads-{threads}", "--threads", threads)

    def test_again(self):
        self.assert_same("again")

    def test_time_zone(self):
        self.assert_same("tokyo", env={"TZ": "Asia/Tokyo"})

    def test_processor(self):
        self.assert_same("old-cpu", env={
            "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-FMA,-AVX2,-AVX2_Usable,-FMA_Usable,-AVX512F,-AVX512F_Usable"})

    def test_another_folder(self):
        os.mkdir(self.path("sub"))
        shutil.copy(EXAMPLE, self.path("sub/list.csv"))
        self.gigo("clean", "sub/list.csv", "--config", EXAMPLE_CONFIG, "--out", "sub/out", "--quiet")
        self.assertEqual(folder_bytes(self.path("sub/out")), self.reference[0])

    def test_locales(self):
        if shutil.which("localedef") is None or not os.path.isdir("/usr/share/i18n/locales"):
            self.skipTest("no localedef or no locale sources here (package locales)")
        place = self.path("locales")
        os.mkdir(place)
        for name in LOCALES:
            subprocess.run(["localedef", "--no-archive", "-i", name.split(".")[0], "-f", "UTF-8",
                            os.path.join(place, name)], check=True, capture_output=True)
            env = {"LOCPATH": place, "LC_ALL": name, "LANG": name}
            point = subprocess.run(["locale", "decimal_point"], env={**os.environ, **env},
                                   capture_output=True, text=True, check=True)
            self.assertEqual(point.stdout.strip(), ",", f"{name} is not in force")
            self.assert_same(name, env=env)

    def test_order_of_rows(self):
        content = self.read("list.csv")
        # Rows of the example hold no line ends inside cells but the notes; parse them properly all the same.
        records, begin, quoted = [], 0, False
        for at, byte in enumerate(content):
            if byte == 0x22:
                quoted = not quoted
            elif byte == 0x0A and not quoted:
                records.append(content[begin:at + 1])
                begin = at + 1
        self.assertEqual(begin, len(content), "the example ends with a line end")
        by_id = {column: self.groups(column, "reference", "Customer No")
                 for column in ("gigo_person_id", "gigo_merge_id")}
        ids = self.ids("reference")
        for seed in (1, 2):
            rows = records[1:]
            random.Random(seed).shuffle(rows)
            self.write("shuffled.csv", records[0] + b"".join(rows))
            out = f"shuffled-{seed}"
            self.run_with(out, name="shuffled.csv")
            for column, groups in by_id.items():
                differing = sorted(map(sorted, self.groups(column, out, "Customer No") ^ groups))
                self.assertEqual(differing[:6], [], column)
            self.assertEqual([pair for pair in zip(self.ids(out), ids) if pair[0] != pair[1]][:3], [],
                             "ids depend on content only")

    def ids(self, out):
        return sorted((row["Customer No"], row["gigo_person_id"], row["gigo_merge_id"], row["gigo_role"])
                      for row in self.table(out + "/rows.csv"))


if __name__ == "__main__":
    main()
