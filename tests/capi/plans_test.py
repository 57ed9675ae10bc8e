#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The numbering plans inside libgigo.so answer a program that loads it while it runs, also one that has loaded the
installed libphonenumber before, for all to see.

plans_test.py HEADER LIBRARY CANARIES
"""
import ctypes
import ctypes.util
import sys
import unittest

from header import Header

PATH, LIBRARY, CANARIES = sys.argv[1:4]
BEFORE = ctypes.util.find_library("phonenumber")
if BEFORE:
    ctypes.CDLL(BEFORE, ctypes.RTLD_GLOBAL)
HEADER = Header(PATH)
GIGO = HEADER.load(LIBRARY)
NUMBER = HEADER.constants
TYPE = HEADER.types
WORDS = {number: name[len("GIGO_PHONE_"):].lower() for name, number in NUMBER.items() if name.startswith("GIGO_PHONE_")}


def canaries():
    with open(CANARIES, encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]


class Plans(unittest.TestCase):
    def setUp(self):
        config, self.engine, self.worker = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_void_p()
        self.ok(GIGO.gigo_config_new(ctypes.byref(config), None))
        key, value = b"reserved_values", b"ordinary"
        self.ok(GIGO.gigo_config_set(config, key, len(key), value, len(value), None))
        self.ok(GIGO.gigo_engine_new(config, ctypes.byref(self.engine), None))
        GIGO.gigo_config_free(config)
        self.ok(GIGO.gigo_worker_new(self.engine, ctypes.byref(self.worker), None))

    def tearDown(self):
        GIGO.gigo_worker_free(self.worker)
        GIGO.gigo_engine_free(self.engine)

    def ok(self, status):
        self.assertEqual(status, NUMBER["GIGO_OK"])

    def read(self, text, region):
        """E.164 and type of the one number in a text."""
        found = []

        @TYPE["gigo_phone_fn"]
        def each(_user, phone):
            e164 = phone[0].e164
            found.append((ctypes.string_at(e164.data, e164.size).decode("utf-8"), WORDS[phone[0].type]))
            return 0

        given, data = TYPE["gigo_str"](), text.encode("utf-8")
        given.data, given.size = ctypes.cast(data, ctypes.c_void_p), len(data)
        place = region.encode("utf-8")
        self.ok(GIGO.gigo_normalize_phones(self.worker, ctypes.byref(given), 1, place, len(place), None, 0, each, None, None))
        self.assertEqual(len(found), 1)
        return found[0]

    def test_of_today_answer_a_program_that_loads_the_library(self):
        asked = 0
        for region, text, _, e164, kind, what in canaries():
            self.assertEqual(self.read(text, region), (e164.replace("-", ""), kind), what)
            asked += 1
        self.assertGreaterEqual(asked, 15)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
