# SPDX-License-Identifier: Apache-2.0
"""gigo normalize: one line in, one record out, whatever the line holds."""

import json
import os
import re
import signal
import subprocess
import time
import unittest

from gigo import PROGRAM, GigoTest, main

RECORD = ["input", "value", "status", "codes", "suggestions", "parts", "values"]
EMAIL_PARTS = ["local_part", "domain", "display", "registrable_domain", "match_key", "weak_key", "flags", "written"]
PHONE_PARTS = ["e164", "extension", "valid", "region", "type", "country_code", "international", "national", "written"]
PARTS = {
    "email": EMAIL_PARTS,
    "phone": PHONE_PARTS,
    "name": ["prefix", "given", "middle", "family", "suffix", "nickname", "note", "family_first", "ambiguities"],
    "organisation": ["match_key", "legal_form", "acronym", "other_name", "person"],
    "address": ["addressee", "house_number", "street", "unit", "district", "city", "region", "postcode", "country", "number_key",
                "street_key", "unit_key"],
    "country": ["alpha3", "name", "text"],
    "date": ["year", "month", "day", "precision"],
    "identifier": ["scheme", "country", "check_digits", "display"],
}
STATUSES = {"missing", "ok", "changed", "ambiguous", "suspect", "invalid", "placeholder"}

# Cell, value, status, codes that must be there.
EMAILS = [
    ("ada@harbour-books.co.uk", "ada@harbour-books.co.uk", "ok", []),
    (" Ada.Example@HARBOUR-Books.co.uk ", "Ada.Example@harbour-books.co.uk", "changed", ["email.whitespace", "email.case"]),
    ("Ada Example <ada@harbour-books.co.uk>", "ada@harbour-books.co.uk", "changed", ["email.display_name"]),
    ("ada@gmial.com", "ada@gmial.com", "suspect", ["email.typo_domain"]),
    ("ada@example.com", "ada@example.com", "placeholder", ["email.reserved"]),
    ("ada@no-ending", "", "invalid", ["email.no_tld"]),
    ("", "", "missing", []),
    ("n/a", "", "placeholder", ["email.placeholder"]),
]
PHONES = [
    ("020 7123 4567", "+442071234567", "changed", ["phone.format"]),
    ("+442071234567", "+442071234567", "ok", []),
    ("020 7946 0958", "+442079460958", "placeholder", ["phone.fictional"]),
    ("ask at the desk", "", "invalid", ["phone.syntax"]),
    ("", "", "missing", []),
    ("0000000000", "", "placeholder", ["phone.placeholder"]),
]
NAMES = [
    ("Ada Quill", "Ada Quill", "ok", []),
    ("Dr. VAN DER BERG, JAMES", "James van der Berg", "changed", ["name.case"]),
    ("Mr and Mrs John Quill", "John Quill", "ambiguous", ["name.multiple_people"]),
    ("", "", "missing", []),
    ("asdf", "", "placeholder", ["name.placeholder"]),
]
ORGANISATIONS = [
    ("ACME Trading Co., Ltd.", "ACME Trading Co., Ltd.", "ok", []),
    ("  ACME  Trading", "ACME Trading", "changed", ["organisation.whitespace"]),
    ("", "", "missing", []),
    ("n/a", "", "placeholder", ["organisation.placeholder"]),
]
ADDRESSES = [
    ("21 High Street, Leeds LS1 4AP, UK", "21 High Street, Leeds LS1 4AP, UK", "ok", []),
    ("", "", "missing", []),
    ("n/a", "", "placeholder", ["address.placeholder"]),
]
COUNTRIES = [
    ("DE", "DE", "ok", []),
    ("Deutschland", "DE", "changed", []),
    ("UK", "GB", "changed", ["country.alias"]),
    ("Atlantis", "", "suspect", ["country.unknown"]),
    ("", "", "missing", []),
]
DATES = [
    ("1985-06-15", "1985-06-15", "ok", []),
    ("15.6.1985", "1985-06-15", "changed", []),
    ("03/04/1985", "1985", "ambiguous", ["date.ambiguous_order"]),
    ("31/02/1985", "", "invalid", ["date.impossible"]),
    ("", "", "missing", []),
]
IDENTIFIERS = [
    ("GB82 WEST 1234 5698 7654 32", "GB82WEST12345698765432", "changed", []),
    ("GB83 WEST 1234 5698 7654 32", "GB83WEST12345698765432", "suspect", ["identifier.checksum"]),
    ("", "", "missing", []),
]
TABLES = {"email": EMAILS, "phone": PHONES, "name": NAMES, "organisation": ORGANISATIONS, "address": ADDRESSES,
          "country": COUNTRIES, "date": DATES, "identifier": IDENTIFIERS}


class NormalizeTest(GigoTest):
    def normalize(self, field, data, *flags, **options):
        """What gigo normalize writes for these bytes."""
        data = data if isinstance(data, bytes) else data.encode("utf-8")
        return self.gigo("normalize", "--field", field, *flags, input=data, **options).stdout

    def records(self, field, data, *flags):
        """The same as parsed JSON Lines, each held to the shape of a record."""
        lines = self.normalize(field, data, *flags).decode("utf-8", errors="strict").split("\n")
        self.assertEqual(lines.pop(), "", "the last record has a line end")
        parsed = [json.loads(line) for line in lines]
        for record in parsed:
            self.assertEqual(list(record), [key for key in RECORD if key in record])
            self.assertIn(record["status"], STATUSES)
            self.assertEqual(record["status"] == "missing", record["parts"] == {})
            for one in [record, *record.get("values", [])]:
                if one["parts"]:
                    self.assertEqual(list(one["parts"]), PARTS[field])
            self.assertEqual(record.get("suggestions", {}).keys() - set(record["codes"]), set())
        return parsed


class Records(NormalizeTest):
    def check(self, field, table, *flags):
        records = self.records(field, "".join(cell + "\n" for cell, *_ in table), *flags)
        self.assertEqual([record["input"] for record in records], [cell for cell, *_ in table])
        for (cell, value, status, codes), record in zip(table, records):
            self.assertEqual((record["value"], record["status"]), (value, status), cell)
            self.assertLessEqual(set(codes), set(record["codes"]), cell)

    def test_every_field(self):
        for field, table in TABLES.items():
            with self.subTest(field):
                self.check(field, table, *(["--region", "GB"] if field == "phone" else []))

    def test_the_parts_of_an_email(self):
        record, = self.records("email", "Ada.Ex+crm@GoogleMail.com\n")
        self.assertEqual(record["parts"], {
            "local_part": "Ada.Ex+crm", "domain": "googlemail.com", "display": "Ada.Ex+crm@googlemail.com",
            "registrable_domain": "googlemail.com", "match_key": "adaex@gmail.com", "weak_key": "adaex@gmail.com",
            "flags": ["freemail"], "written": "Ada.Ex+crm@GoogleMail.com"})

    def test_the_parts_of_a_phone(self):
        record, = self.records("phone", "020 7123 4567 ext. 12\n", "--region", "gb")
        self.assertEqual(record["parts"], {
            "e164": "+442071234567", "extension": "12", "valid": True, "region": "GB", "type": "fixed_line",
            "country_code": 44, "international": "+44 20 7123 4567", "national": "020 7123 4567",
            "written": "020 7123 4567 ext. 12"})

    def test_what_is_not_known_is_null_or_empty(self):
        record, = self.records("phone", "ask at the desk\n")
        self.assertIs(record["parts"]["country_code"], None)
        self.assertEqual((record["parts"]["valid"], record["parts"]["type"]), (False, "unknown"))

    def test_several_values_and_the_first_that_can_be_used(self):
        record, = self.records("phone", "n/a; 020 7123 4567 / 020 7123 4568\n", "--region", "GB")
        self.assertEqual(record["value"], "+442071234567")
        values = [(one["value"], one["parts"]["e164"]) for one in record["values"]]
        self.assertEqual(values[-2:], [("+442071234567",) * 2, ("+442071234568",) * 2])
        self.assertIn("phone.multiple", record["codes"])
        self.assertNotIn("values", self.records("phone", "+442071234567\n")[0])

    def test_suggestions_by_code(self):
        record, = self.records("email", "ada@gmial.com\n")
        self.assertEqual(record["suggestions"]["email.typo_domain"], "ada@gmail.com")

    def test_flags(self):
        cell = "020 7946 0958\n"
        flagged, = self.records("phone", cell, "--region", "GB")
        ordinary, = self.records("phone", cell, "--region", "GB", "--reserved-values", "ordinary")
        self.assertEqual((flagged["status"], ordinary["status"]), ("placeholder", "changed"))
        self.assertEqual(flagged["value"], ordinary["value"])
        landline, = self.records("phone", "020 7123 4567\n", "--region", "GB", "--kind", "mobile")
        self.assertIn("phone.type_mismatch", landline["codes"])
        self.assertEqual(self.records("phone", "020 7123 4567\n")[0]["value"], "")

    def test_normal_forms_stay_as_they_are(self):
        for field, table in TABLES.items():
            values = [value for _, value, *_ in table if value]
            again = self.records(field, "\n".join(values) + "\n")
            self.assertEqual([record["value"] for record in again], values)


class Lines(NormalizeTest):
    def test_a_record_for_every_line_in_its_order(self):
        data = b"".join(b"0207123%04d\r\n" % i if i % 3 else b"\n" for i in range(20000))
        records = self.records("phone", data, "--region", "GB")
        self.assertEqual([record["input"] for record in records], [f"0207123{i:04}" if i % 3 else "" for i in range(20000)])

    def test_ends_of_lines(self):
        for data, inputs in [(b"", []), (b"\n", [""]), (b"\r\n", [""]), (b"a\r\nb", ["a", "b"]), (b"a\n\nb\n", ["a", "", "b"]),
                             (b"a\rb\n", ["a\rb"]), (b"a\r\r\n", ["a\r"]), (b"\xef\xbb\xbfa\n\xef\xbb\xbfb\n", ["a", "\ufeffb"]),
                             (b"\n\n\n", ["", "", ""])]:
            self.assertEqual([record["input"] for record in self.records("email", data)], inputs, data)

    def test_any_bytes(self):
        every = bytes(byte for byte in range(256) if byte != 10)
        for field in TABLES:
            records = self.records(field, every + b"\n\xff\xfe\n\xed\xa0\x80\n\xf4\x90\x80\x80\na\x00b@example.com\n")
            self.assertEqual(len(records), 5)
            self.assertIn("csv.nul_byte", records[0]["codes"])
            for record in records[:4]:
                self.assertIn("csv.invalid_encoding", record["codes"])
                self.assertIn("\ufffd", record["input"])
            self.assertEqual(records[4]["input"], "a\0b@example.com")

    def test_huge_lines_are_cut_and_counted(self):
        for tail in (b"", b"\n", b"\r\n"):
            for size in (8192, 8193, 8194, 300_000, 50_000_000):
                data = "ada@example.com\n".encode() + b"x" * size + tail
                begun = time.monotonic()
                records = self.records("email", data)
                self.assertLess(time.monotonic() - begun, 60)
                self.assertEqual(len(records), 2)
                self.assertEqual(records[1]["input"], "x" * min(size, 8192))
                self.assertEqual("csv.huge_cell" in records[1]["codes"], size > 8192, (size, tail))

    def test_a_huge_line_has_no_value(self):
        data = "Acme " + "B" * 9000 + " Ltd\n"
        for field in ("email", "phone", "name", "organisation", "address", "country", "date",
                      "identifier"):
            for flags in ((), ("--column",)):
                record, = self.records(field, data, *flags)
                self.assertEqual((record["value"], record["status"], record["codes"]),
                                 ("", "invalid", ["csv.huge_cell"]), field)

    def test_a_huge_line_is_cut_between_characters(self):
        for data in ("é" * 5000, "x" + "é" * 5000, "xx" + "€" * 5000, "\U0001f600" * 3000):
            record, = self.records("email", data + "\n")
            self.assertTrue(data.startswith(record["input"]))
            self.assertGreater(len(record["input"].encode()), 8188)
            self.assertNotIn("csv.invalid_encoding", record["codes"])
        record, = self.records("phone", b"\x80" * 20000 + b"\n")
        self.assertTrue(record["input"].startswith("\ufffd\ufffd"))

    def test_memory_does_not_grow_with_the_input(self):
        # Not by a limit: a sanitizer reserves more addresses than any limit allows.
        line = b"x" * (1 << 20)
        process = subprocess.Popen([PROGRAM, "normalize", "--field", "email"], stdin=subprocess.PIPE,
                                   stdout=subprocess.DEVNULL)
        for _ in range(700):
            process.stdin.write(line)
        process.stdin.close()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(process.returncode, 0)
        self.assertLess(used.ru_maxrss, 600 << 10)  # kilobytes

    def test_files_and_standard_input(self):
        self.write("a.txt", "020 7123 4567\n")
        expected = self.normalize("phone", "020 7123 4567\n", "--region", "GB")
        self.assertEqual(self.gigo("normalize", "--field", "phone", "--region", "GB", "a.txt").stdout, expected)
        self.assertEqual(self.normalize("phone", "020 7123 4567\n", "--region", "GB", "-"), expected)

    def test_a_cell_given_as_a_file_is_not_repeated(self):
        for field, cell in (("email", "ada.quill@example.com"), ("phone", "+44 20 7123 4567")):
            error = self.gigo("normalize", "--field", field, cell, code=3).stderr.decode()
            self.assertIn("FILE: no such file", error)
            self.assertNotIn(cell, error)

    def test_an_empty_setting_is_refused(self):
        error = self.gigo("normalize", "--field", "phone", "--region", "", code=2).stderr.decode()
        self.assertIn("--region: has no value", error)

    def test_a_configuration_in_the_folder_is_not_read(self):
        self.write("gigo.yaml", "region: GB\n")
        self.assertEqual(self.records("phone", "020 7123 4567\n")[0]["value"], "")


class Columns(NormalizeTest):
    def test_other_cells_decide_what_one_leaves_open(self):
        data = "03/04/1985\n25/12/1984\n"
        self.assertEqual([record["value"] for record in self.records("date", data)], ["1985", "1984-12-25"])
        self.assertEqual([record["value"] for record in self.records("date", data, "--column")], ["1985-04-03", "1984-12-25"])

    def test_the_order_of_a_date_can_be_said(self):
        for order, value in (("day-first", "1985-04-03"), ("month-first", "1985-03-04")):
            record, = self.records("date", "03/04/1985\n", "--order", order)
            self.assertEqual(record["value"], value)

    def test_clear_cells_read_the_same_together_as_alone(self):
        for field in ("email", "phone", "organisation", "address", "country", "identifier"):
            flags = ["--region", "GB"] if field == "phone" else []
            data = "".join(cell + "\n" for cell, *_ in TABLES[field]) + "\xff\0\n\n"
            self.assertEqual(self.normalize(field, data, "--column", *flags), self.normalize(field, data, *flags), field)

    def test_no_line_and_an_interrupted_column(self):
        self.assertEqual(self.normalize("date", "", "--column"), b"")


class Tsv(NormalizeTest):
    def test_columns_are_the_fields_of_the_record(self):
        for field, parts in PARTS.items():
            header = self.normalize(field, "", "--format", "tsv").decode()
            self.assertEqual(header, "\t".join(["input", "value", "status", "codes", "suggestions", *parts, "values"]) + "\n")

    def test_says_what_json_says(self):
        for field, table in TABLES.items():
            data = "".join(cell + "\n" for cell, *_ in table)
            header, *rows = (line.split("\t") for line in
                             self.normalize(field, data, "--format", "tsv", *(["--region", "GB"] if field == "phone" else []))
                             .decode().split("\n")[:-1])
            records = self.records(field, data, *(["--region", "GB"] if field == "phone" else []))
            self.assertEqual(len(rows), len(records))
            for row, record in zip(rows, records):
                row = dict(zip(header, row, strict=True))
                self.assertEqual((row["input"], row["value"], row["status"], row["codes"]),
                                 (record["input"], record["value"], record["status"], ",".join(record["codes"])))
                for name, part in record["parts"].items():
                    shown = {True: "true", False: "false", None: ""}.get(part, part) if not isinstance(part, list) \
                        else ",".join(part)
                    self.assertEqual(row[name], str(shown), name)

    def test_no_cell_breaks_a_row(self):
        cells = [b"a\tb", b"a\\b", b"a\rb", b"a\0b", b"a\\tb", b"\xff\t\xff"]
        lines = self.normalize("email", b"\n".join(cells) + b"\n", "--format", "tsv").decode().split("\n")[1:-1]
        inputs = [line.split("\t")[0] for line in lines]
        self.assertEqual(inputs, ["a\\tb", "a\\\\b", "a\\rb", "a\\0b", "a\\\\tb", "\ufffd\\t\ufffd"])
        self.assertEqual({line.count("\t") for line in lines}, {5 + len(EMAIL_PARTS)})


class Pipes(NormalizeTest):
    def start(self, *flags, **options):
        process = subprocess.Popen([PROGRAM, "normalize", *flags], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, **options)
        self.addCleanup(lambda: (process.kill(), process.wait(), process.stdin.close(), process.stdout.close(),
                                 process.stderr.close()))
        return process

    def test_answers_as_soon_as_it_is_asked(self):
        process = self.start("--field", "email")
        for n in range(3):
            process.stdin.write(b"ada%d@example.com\n" % n)
            process.stdin.flush()
            self.assertEqual(json.loads(process.stdout.readline())["input"], f"ada{n}@example.com")
        process.stdin.write(b"half a ")
        process.stdin.flush()
        process.stdin.write(b"line")
        process.stdin.close()
        self.assertEqual(json.loads(process.stdout.readline())["input"], "half a line")
        self.assertEqual(process.wait(30), 0)

    def test_a_reader_that_goes_away(self):
        self.write("a.txt", "020 7123 4567\n" * 200_000)
        shell = f'"{PROGRAM}" normalize --field phone --region GB a.txt; echo $? >&2'
        done = subprocess.run(["/bin/sh", "-c", "{ " + shell + "; } | head -n 1"], cwd=self.dir, capture_output=True,
                              timeout=60, check=False)
        self.assertEqual(len(done.stdout.splitlines()), 1)
        self.assertEqual(done.stderr, b"0\n")

    def test_input_without_end_into_a_reader_that_goes_away(self):
        process = self.start("--field", "email")
        process.stdout.readable()
        process.stdin.write(b"a@example.com\n" * 5)
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        try:
            for _ in range(1000):
                process.stdin.write(b"a@example.com\n" * 1000)
                process.stdin.flush()
        except BrokenPipeError:
            pass
        self.assertEqual(process.wait(30), 0)
        self.assertEqual(process.stderr.read(), b"")

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full")
    def test_a_full_disk_behind_standard_output(self):
        with open("/dev/full", "wb") as full:
            result = self.gigo("normalize", "--field", "email", code=5, stdout=full, input=b"a@example.com\n")
        self.assertRegex(result.stderr.decode(), r"^gigo: standard output: disk full[^\n]*\n$")

    def test_interrupted_while_it_waits(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            process = self.start("--field", "email")
            process.stdin.write(b"a@example.com\n")
            process.stdin.flush()
            self.assertTrue(process.stdout.readline())
            process.send_signal(number)
            self.assertEqual(process.wait(30), 130)
            self.assertRegex(process.stderr.read().decode(), r"^gigo: interrupted[^\n]*\n$")


class Usage(NormalizeTest):
    def test_wrong_words_name_the_nearest(self):
        for flags, mention in [(["--field", "emial"], "did you mean email?"), (["--field", "phones"], "did you mean phone?"),
                               (["--field", "fax machine"], "--field: must be email or phone or name"),
                               ([], "--field"), (["--feild", "email"], "did you mean --field?"),
                               (["--field", "email", "--format", "json"], "did you mean jsonl?"),
                               (["--field", "phone", "--kind", "mobil"], "did you mean mobile?"),
                               (["--field", "phone", "--region", "Britain"], "--region"),
                               (["--field", "phone", "--reserved-values", "never"], "--reserved-values"),
                               (["--field", "email", "--region", "GB"], "--region: is for --field phone, name, address, date or identifier only"),
                               (["--field", "email", "--kind", "fax"], "--kind: is for --field phone, date or identifier only"),
                               (["--field", "name", "--order", "day-first"], "--order: is for --field date only"),
                               (["--field", "date", "--order", "day"], "--order"),
                               (["--field", "date", "--kind", "mobile"], "--kind"),
                               (["--field", "identifier", "--kind", "vatt"], "--kind: must be vat or iban or lei; did you mean vat?"),
                               (["--field", "date", "--as-of", "tomorrow"], "--as-of"),
                               (["--field", "email", "--family-first"], "--family-first: is for --field name only"),
                               (["--field", "email", "a.txt", "b.txt"], "one word too many: b.txt")]:
            self.refused(2, "normalize", *flags, mention=mention, input=b"a@example.com\n")

    def test_files_that_cannot_be_read(self):
        self.refused(3, "normalize", "--field", "email", "none.txt", mention="none.txt: no such file")
        self.refused(3, "normalize", "--field", "email", ".", mention="folder")

    def test_help_has_examples(self):
        help_text = self.gigo("normalize", "--help").stdout.decode()
        self.assertTrue(re.search(r"examples:\n  gigo normalize --field email", help_text), help_text)
        self.assertIn("gigo clean", help_text)


if __name__ == "__main__":
    main()
