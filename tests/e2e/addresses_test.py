#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Addresses of one cell against addresses in columns: nothing but name and address tells who is who."""

import csv
import io

from gigo import GigoTest, main

# name, street line, unit, city, region, postcode, country; the name alone is never enough.
PEOPLE = [
    ("Ann Archer", "21 High Street", "Flat 3", "Leeds", "", "LS1 4AP", "United Kingdom"),
    ("Ann Archer", "7 Mill Road", "", "Cambridge", "", "CB1 2AB", "United Kingdom"),
    ("Bela Brandt", "Hauptstraße 5", "", "Berlin", "", "10115", "Germany"),
    ("Bela Brandt", "Musterweg 12a", "", "Hamburg", "", "20095", "Germany"),
    ("Carla Costa", "Calle Mayor 5", "3º B", "Madrid", "", "28013", "Spain"),
    ("Carla Costa", "Avenida de la Constitución 12", "", "Sevilla", "", "41001", "Spain"),
    ("Dora Dale", "123 Main Street", "Apt 4", "Springfield", "IL", "62704", "USA"),
    ("Dora Dale", "350 Fifth Avenue", "", "New York", "NY", "10118", "USA"),
    ("Emil Ek", "Storgatan 5", "", "Stockholm", "", "111 22", "Sweden"),
    ("Emil Ek", "Kungsgatan 14", "", "Göteborg", "", "411 19", "Sweden"),
    ("Fanny Faure", "12 rue de la Paix", "", "Paris", "", "75002", "France"),
    ("Fanny Faure", "8 avenue Foch", "", "Lyon", "", "69006", "France"),
    ("Gina Galli", "Via Roma 10", "", "Milano", "", "20121", "Italy"),
    ("Gina Galli", "Corso Italia 7", "", "Roma", "", "00198", "Italy"),
    ("Hanna Hoek", "Kerkstraat 12", "", "Amsterdam", "", "1017 GC", "Netherlands"),
    ("Hanna Hoek", "Nieuwe Binnenweg 17", "", "Rotterdam", "", "3014 GB", "Netherlands"),
]
# What hurried people make of the streets.
SHORT = {"High Street": "High St.", "Mill Road": "Mill Rd", "Hauptstraße": "Hauptstr.", "Calle Mayor": "C/ Mayor",
         "Avenida de la": "Avda. de la", "Main Street": "Main St", "Fifth Avenue": "5th Ave", "avenue Foch": "av. Foch",
         "rue de": "r. de", "Kerkstraat": "Kerkstr."}
NUMBER_FIRST = ("United Kingdom", "USA", "France")


def short(street):
    for long_form, short_form in SHORT.items():
        street = street.replace(long_form, short_form)
    return street


def one_line(person, separator=", "):
    _, street, unit, city, region, postcode, country = person
    if country in ("United Kingdom", "USA"):
        place = " ".join(part for part in (city, region, postcode) if part)
    else:
        place = postcode + " " + city
    return separator.join(part for part in (short(street), unit, place, country) if part)


def number_of(street, country):
    number, name = street.split(" ", 1) if country in NUMBER_FIRST else reversed(street.rsplit(" ", 1))
    return number, name


class Addresses(GigoTest):
    """One cell and several columns are the same address."""

    def write_rows(self, name, header, rows):
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows([header, *rows])
        self.write(name, text.getvalue())

    def write_columns(self):
        self.write_rows("columns.csv", ["id", "name", "street", "address line 2", "city", "state", "postcode", "country"],
                        [(f"c{i}", *person) for i, person in enumerate(PEOPLE)])

    def assert_all_matched(self, *files):
        self.clean(*files)
        people = {}
        for file in files:
            for row in self.table(f"out/rows-{file}"):
                people.setdefault(row["gigo_person_id"], set()).add(row["id"])
        found = {frozenset(group) for group in people.values()}
        wanted = {frozenset((f"a{i}", f"c{i}")) for i in range(len(PEOPLE))}
        self.assertEqual(found & wanted, wanted, found - wanted)

    def test_one_line_against_columns(self):
        self.write_columns()
        self.write_rows("lines.csv", ["id", "name", "address"],
                        [(f"a{i}", person[0], one_line(person)) for i, person in enumerate(PEOPLE)])
        self.assert_all_matched("lines.csv", "columns.csv")

    def test_columns_against_several_lines(self):
        self.write_columns()
        self.write_rows("lines.csv", ["id", "name", "postal address"],
                        [(f"a{i}", person[0], one_line(person, "\n")) for i, person in enumerate(PEOPLE)])
        self.assert_all_matched("columns.csv", "lines.csv")

    def test_a_column_of_streets_that_holds_whole_addresses(self):
        self.write_columns()
        self.write_rows("lines.csv", ["id", "name", "street"],
                        [(f"a{i}", person[0], one_line(person)) for i, person in enumerate(PEOPLE)])
        self.assert_all_matched("columns.csv", "lines.csv")

    def test_house_numbers_in_a_column_and_postcodes_beside_cities(self):
        self.write_columns()
        rows = []
        for i, (name, street, unit, city, region, postcode, country) in enumerate(PEOPLE):
            number, street_name = number_of(street, country)
            place = f"{postcode} {city}" if country not in ("United Kingdom", "USA") else f"{city}, {region} {postcode}"
            rows.append((f"a{i}", name, short(street_name), number, unit, place.replace(",  ", " "), country))
        self.write_rows("numbers.csv", ["id", "name", "street", "house number", "address line 2", "city", "country"], rows)
        self.assert_all_matched("columns.csv", "numbers.csv")
        self.assertIn("address.city_with_postcode", self.codes())

    def test_a_house_by_name_in_the_first_line(self):
        self.write_columns()
        self.write_rows("houses.csv", ["id", "name", "address line 1", "address line 2", "city", "postcode"],
                        [(f"a{i}", person[0], "Rose House", short(person[1]), person[3], person[5])
                         for i, person in enumerate(PEOPLE)])
        self.assert_all_matched("columns.csv", "houses.csv")


if __name__ == "__main__":
    main()
