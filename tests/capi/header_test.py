#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""gigo.h compiles as C99 and as C++20 with nothing else on the include path. header_test.py HEADER C_COMPILER CXX_COMPILER"""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

PATH, C, CXX = sys.argv[1:4]
STRICT = ["-Wall", "-Wextra", "-pedantic", "-Wshadow", "-Wconversion", "-Werror"]


class HeaderTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="gigo-header-")
        os.mkdir(os.path.join(self.folder, "gigo"))
        shutil.copy(PATH, os.path.join(self.folder, "gigo"))

    def tearDown(self):
        shutil.rmtree(self.folder)

    def compiles(self, compiler, language, text, *flags):
        done = subprocess.run([compiler, "-x", language, "-fsyntax-only", f"-I{self.folder}", *STRICT, *flags, "-"],
                              input=text, text=True, capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stderr, "")

    def test_c(self):
        for standard in ("c99", "c11", "c17"):
            self.compiles(C, "c", "#include <gigo/gigo.h>\n", f"-std={standard}", "-Wstrict-prototypes", "-Wc++-compat")

    def test_cxx(self):
        for standard in ("c++11", "c++17", "c++20"):
            self.compiles(CXX, "c++", "#include <gigo/gigo.h>\n", f"-std={standard}")

    def test_twice(self):
        for compiler, language in ((C, "c"), (CXX, "c++")):
            self.compiles(compiler, language, "#include <gigo/gigo.h>\n#include <gigo/gigo.h>\n")

    def test_sees_what_is_wrong(self):
        with self.assertRaises(AssertionError):
            self.compiles(C, "c", "#include <gigo/gigo.h>\n#include <gigo/result.hpp>\n", "-std=c99")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
