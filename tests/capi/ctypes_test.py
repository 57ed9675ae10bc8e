#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""gigo.h suffices for a binding: everything below is made from the header and the library alone.

ctypes_test.py HEADER LIBRARY C_COMPILER
"""
import ctypes
import json
import os
import subprocess
import sys
import tempfile
import unittest

from header import Header

PATH, LIBRARY, COMPILER = sys.argv[1:4]
HEADER = Header(PATH)
GIGO = HEADER.load(LIBRARY)
NUMBER = HEADER.constants
TYPE = HEADER.types


def text(string):
    """A gigo_str as Python's text; also for the pointer and the length that a callback gets."""
    return ctypes.string_at(string.data, string.size).decode("utf-8")


def profile(**fields):
    """An array of cells: profile(full_name="Ada Example", email="...")."""
    cells = (TYPE["gigo_cell"] * len(fields))()
    cells.keep = [value.encode("utf-8") for value in fields.values()]
    for cell, field, value in zip(cells, fields, cells.keep):
        cell.field = NUMBER["GIGO_FIELD_" + field.upper()]
        cell.value.data, cell.value.size = ctypes.cast(value, ctypes.c_void_p), len(value)
    return cells


def sized(name):
    """A struct that the library fills in."""
    struct = TYPE[name]()
    struct.struct_size = ctypes.sizeof(struct)
    return struct


class Written:
    """Collects what a gigo_write_fn is given."""

    def __init__(self):
        self.bytes = b""
        self.function = TYPE["gigo_write_fn"](self._write)

    def _write(self, _user, data, size):
        self.bytes += ctypes.string_at(data, size)
        return 0

    def json(self):
        return json.loads(self.bytes.decode("utf-8"))


class Layout(unittest.TestCase):
    def test_structs_and_numbers_are_those_of_the_compiler(self):
        lines = ["#include <gigo/gigo.h>", "#include <stdio.h>", "int main(void) {"]
        expected = []
        for name, struct in HEADER.structs.items():
            lines.append(f'printf("{name} %zu\\n", sizeof({name}));')
            expected.append(f"{name} {ctypes.sizeof(struct)}")
            for field, _ in struct._fields_:
                lines.append(f'printf("{name}.{field} %zu\\n", offsetof({name}, {field}));')
                expected.append(f"{name}.{field} {getattr(struct, field).offset}")
        for name, number in NUMBER.items():
            lines.append(f'printf("{name} %lld\\n", (long long){name});')
            expected.append(f"{name} {number}")
        with tempfile.TemporaryDirectory() as folder:
            source, program = os.path.join(folder, "layout.c"), os.path.join(folder, "layout")
            with open(source, "w", encoding="utf-8") as file:
                file.write("\n".join(lines + ["return 0;", "}", ""]))
            include = os.path.dirname(os.path.dirname(os.path.abspath(PATH)))
            subprocess.run([COMPILER, "-std=c99", "-I", include, "-o", program, source], check=True)
            printed = subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines()
        self.assertEqual(printed, expected)
        self.assertGreater(len(expected), 150)

    def test_structs_that_never_change(self):  # [R-ABI-2] [R-ERROR-6]
        sizes = {"gigo_error": 512, "gigo_str": 16, "gigo_cell": 40, "gigo_part": 32}
        self.assertEqual({name: ctypes.sizeof(TYPE[name]) for name in sizes}, sizes)


class Words(unittest.TestCase):
    def test_version(self):  # [R-VERSION-1] [R-VERSION-2]
        self.assertEqual(GIGO.gigo_abi(), NUMBER["GIGO_ABI"])
        self.assertEqual(GIGO.gigo_version_number(), NUMBER["GIGO_VERSION_NUMBER"])
        major, minor, patch = (int(part) for part in GIGO.gigo_version().split(b"."))
        self.assertEqual(GIGO.gigo_version_number(), major * 10000 + minor * 100 + patch)

    def test_vocabulary_names_every_number_of_the_header(self):  # [R-WORDS-1]
        written = Written()
        self.assertEqual(GIGO.gigo_vocabulary(written.function, None, None), NUMBER["GIGO_OK"])
        words = written.json()
        prefixes = {"field": "FIELD", "value_status": "VALUE", "severity": "SEVERITY", "fix": "FIX", "verdict": "VERDICT",
                    "level": "LEVEL", "phone_type": "PHONE", "email_flag": "EMAIL", "count": "COUNT"}
        for kind, prefix in prefixes.items():
            said = {entry["name"].upper(): entry["number"] for entry in words[kind]}
            declared = {name[len(f"GIGO_{prefix}_"):]: number for name, number in NUMBER.items()
                        if name.startswith(f"GIGO_{prefix}_") and name != "GIGO_FIELD_NONE"}
            self.assertEqual(said, declared, kind)
        # Statuses and comparisons are named in words.
        self.assertEqual([entry["number"] for entry in words["comparison"]],
                         sorted(number for name, number in NUMBER.items() if name.startswith("GIGO_COMPARE_")))
        general = [name for name, number in NUMBER.items() if number < 0]
        self.assertEqual({entry["number"] for entry in words["status"]}, {0, *(NUMBER[name] for name in general)})
        for entry in words["status"]:
            self.assertEqual(entry["name"].encode("utf-8"), GIGO.gigo_status_text(entry["number"]))
        for kind, entries in words.items():
            numbers = [entry["number"] for entry in entries]
            self.assertEqual(len(set(numbers)), len(numbers), f"{kind}: a number twice")
            self.assertEqual(numbers, sorted(numbers, key=abs), f"{kind}: not ordered by number")
        self.assertGreater(len(words["code"]), 50)

    def test_every_status_has_a_text(self):
        written = Written()
        GIGO.gigo_vocabulary(written.function, None, None)
        texts = [GIGO.gigo_status_text(entry["number"]) for entry in written.json()["status"]]
        self.assertEqual(len(set(texts)), len(texts))
        self.assertNotIn(b"unknown status", texts)
        self.assertEqual(GIGO.gigo_status_text(12345), b"unknown status")


class Work(unittest.TestCase):
    def setUp(self):
        self.error = TYPE["gigo_error"]()
        config, self.engine, self.worker = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_void_p()
        self.ok(GIGO.gigo_config_new(ctypes.byref(config), ctypes.byref(self.error)))
        for key, value in ((b"region", b"GB"), (b"reserved_values", b"ordinary")):
            self.ok(GIGO.gigo_config_set(config, key, len(key), value, len(value), ctypes.byref(self.error)))
        self.ok(GIGO.gigo_engine_new(config, ctypes.byref(self.engine), ctypes.byref(self.error)))
        GIGO.gigo_config_free(config)
        self.ok(GIGO.gigo_worker_new(self.engine, ctypes.byref(self.worker), ctypes.byref(self.error)))

    def tearDown(self):
        GIGO.gigo_worker_free(self.worker)
        GIGO.gigo_engine_free(self.engine)

    def ok(self, status):
        self.assertEqual(status, NUMBER["GIGO_OK"], self.error.message.decode("utf-8"))

    def test_a_wrong_key_is_named(self):
        config = ctypes.c_void_p()
        self.ok(GIGO.gigo_config_new(ctypes.byref(config), None))
        status = GIGO.gigo_config_set(config, b"regoin", 6, b"GB", 2, ctypes.byref(self.error))
        GIGO.gigo_config_free(config)
        self.assertEqual(status, NUMBER["GIGO_UNKNOWN_KEY"])
        self.assertEqual((self.error.code, self.error.where), (status, b"regoin"))
        self.assertIn(b"region", self.error.message)

    def test_normalize(self):
        value = sized("gigo_value")
        self.ok(GIGO.gigo_normalize(self.worker, profile(phone="020 7946 0101"), None, 0, ctypes.byref(value),
                                    ctypes.byref(self.error)))
        self.assertEqual(text(value.text), "+442079460101")
        self.assertEqual(value.status, NUMBER["GIGO_VALUE_CHANGED"])
        name = sized("gigo_value")
        self.ok(GIGO.gigo_normalize(self.worker, profile(full_name="Dr. Ada Example"), None, 0, ctypes.byref(name), None))
        parts = {text(part.name): text(part.text) for part in name.part[:name.part_count]}
        self.assertEqual((parts["given_name"], parts["family_name"]), ("Ada", "Example"))

    def test_columns(self):
        def texts(*given):
            array = (TYPE["gigo_str"] * len(given))()
            array.keep = [one.encode("utf-8") for one in given]
            for string, one in zip(array, array.keep):
                string.data, string.size = ctypes.cast(one, ctypes.c_void_p), len(one)
            return array

        found = []

        @TYPE["gigo_email_fn"]
        def email(_user, one):
            found.append((one[0].text, text(one[0].address), one[0].flags, one[0].code[:one[0].code_count],
                          [text(suggestion) for suggestion in one[0].suggestion[:one[0].code_count]]))
            return 0

        @TYPE["gigo_phone_fn"]
        def phone(_user, one):
            found.append((one[0].text, text(one[0].e164), one[0].type, text(one[0].national)))
            return 0

        self.ok(GIGO.gigo_normalize_emails(self.worker, texts("info@harbour-books.co.uk", "ada@gmial.com"), 2, email, None,
                                           ctypes.byref(self.error)))
        self.assertEqual(found, [(0, "info@harbour-books.co.uk", NUMBER["GIGO_EMAIL_ROLE"], [318], [""]),
                                 (1, "ada@gmial.com", 0, [317], ["ada@gmail.com"])])
        found.clear()
        self.ok(GIGO.gigo_normalize_phones(self.worker, texts("020 7123 4567"), 1, b"GB", 2, None, 0, phone, None, None))
        self.assertEqual(found, [(0, "+442071234567", NUMBER["GIGO_PHONE_FIXED_LINE"], "020 7123 4567")])
        found.clear()

        @TYPE["gigo_column_fn"]
        def value(_user, one):
            parts = {text(part.name): text(part.text) for part in one[0].part[:one[0].part_count]}
            found.append((one[0].text, text(one[0].value), parts.get("family")))
            return 0

        self.ok(GIGO.gigo_normalize_column(self.worker, NUMBER["GIGO_FIELD_FULL_NAME"], None, 0, texts("", "QUILL, ADA"), 2, None, 0,
                                           value, None, None))
        self.assertEqual(found, [(0, "", None), (1, "Ada Quill", "Quill")])

    def test_check(self):
        found = []

        @TYPE["gigo_finding_fn"]
        def each(_user, finding):
            found.append((finding[0].cell, text(finding[0].name), finding[0].severity))
            return 0

        cells = profile(full_name="Ada Example", email="ada@no-ending", phone="n/a")
        self.ok(GIGO.gigo_check(self.worker, cells, len(cells), each, None, ctypes.byref(self.error)))
        self.assertIn((1, "email.no_tld", NUMBER["GIGO_SEVERITY_ERROR"]), found)
        self.assertEqual([name for cell, name, _ in found if cell == 2], ["phone.placeholder"])

    def test_compare_and_explain(self):
        a = profile(full_name="Robert Example", email="bob@example.com", phone="020 7946 0101")
        b = profile(full_name="EXAMPLE, BOB", email="Bob@Example.com", phone="+44 20 7946 0101")
        score, written = sized("gigo_score"), Written()
        self.ok(GIGO.gigo_compare(self.worker, a, 3, b, 3, ctypes.byref(score), ctypes.byref(self.error)))
        self.assertGreaterEqual(score.verdict, NUMBER["GIGO_VERDICT_LIKELY"])
        self.assertEqual(score.level[NUMBER["GIGO_COMPARE_EMAIL"]], NUMBER["GIGO_LEVEL_EQUAL"])
        self.assertEqual(score.level[NUMBER["GIGO_COMPARE_GIVEN_NAME"]], NUMBER["GIGO_LEVEL_NICKNAME"])
        self.ok(GIGO.gigo_explain(self.worker, a, 3, b, 3, written.function, None, ctypes.byref(self.error)))
        self.assertEqual(written.json()["weight"], score.weight)

    def test_dedupe(self):
        dataset, result = ctypes.c_void_p(), ctypes.c_void_p()
        self.ok(GIGO.gigo_dataset_new(self.engine, ctypes.byref(dataset), ctypes.byref(self.error)))
        for number, (name, mail) in enumerate((("Ada Example", "ada@example.com"), ("Ben Sample", "ben@example.org"),
                                               ("EXAMPLE, ADA", "ADA@example.com"))):
            key = f"C{number}".encode("utf-8")
            self.ok(GIGO.gigo_dataset_append(dataset, key, len(key), profile(full_name=name, email=mail), 2,
                                             ctypes.byref(self.error)))
        stages = []

        @TYPE["gigo_progress_fn"]
        def progress(_user, stage, done, total):
            stages.append(ctypes.string_at(stage).decode("utf-8"))
            self.assertLessEqual(done, total)
            return 0

        self.ok(GIGO.gigo_dedupe(dataset, progress, None, ctypes.byref(result), ctypes.byref(self.error)))
        GIGO.gigo_dataset_free(dataset)  # [R-HANDLE-1]
        self.assertIn("normalise", stages)
        self.assertEqual(GIGO.gigo_result_count(result, NUMBER["GIGO_COUNT_PERSONS"]), 2)
        cluster, row = sized("gigo_cluster"), sized("gigo_row")
        self.ok(GIGO.gigo_result_cluster(result, NUMBER["GIGO_COUNT_PERSONS"], 0, ctypes.byref(cluster), None))
        self.assertEqual(cluster.row[:cluster.row_count], [0, 2])
        self.ok(GIGO.gigo_result_row(result, 2, ctypes.byref(row), None))
        self.assertEqual((text(row.id), row.person), ("C2", 0))
        GIGO.gigo_result_free(result)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
