#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""gigo link: new.csv loses nothing, mixes nothing up, and marks what is of no use."""

from gigo import main
from link_test import CRM, LinkTest


class NewRecords(LinkTest):
    """new.csv loses nothing and mixes nothing up."""

    def records(self, badges, crm=None, *flags):
        self.write("badges.csv", badges)
        if crm is not None:
            self.write("crm.csv", crm)
        self.link(*flags)
        return self.table("out/new.csv")

    def test_own_columns_hold_what_every_row_says(self):
        zoltan, = self.records("Badge;Name;Mail;Stand\n1008;Zoltan Zorn;zoltan@zorn-pumps.example;A1\n"
                               "1009;Zoltan Zorn;zoltan@zorn-pumps.example;B4\n1010;Zoltan Zorn;zoltan@zorn-pumps.example;a1\n")
        self.assertEqual((zoltan["Badge"], zoltan["Stand"]), ("1008; 1009; 1010", "A1; B4"))

    def test_surplus_cells_are_kept(self):
        zoltan, = self.records("Badge;Name;Mail\n1;Zoltan Zorn;zoltan@zorn-pumps.example;one;two\n"
                               "2;Zoltan Zorn;zoltan@zorn-pumps.example\n3;Zoltan Zorn;zoltan@zorn-pumps.example;three\n")
        self.assertEqual(zoltan["gigo_surplus"], "one;two; three")

    def test_a_header_that_gigo_does_not_understand_is_not_the_same_twice(self):
        flags = ["--map", "Kind=unmapped"]
        crm = CRM.replace("Company", "Kind", 1).replace("Aldwark Gears", "customer")
        zoltan, = self.records("Kind,Name,Mail\nMr,Zoltan Zorn,zoltan@zorn-pumps.example\n", crm, *flags)
        self.assertEqual((zoltan["Kind"], zoltan["Kind (badges.csv)"]), ("", "Mr"))
        head = crm.splitlines(True)[0]
        zoltan, = self.records(head + "9,Zoltan,Zorn,zoltan@zorn-pumps.example,,VIP\n", crm, *flags, "--force")
        self.assertEqual(zoltan["Kind"], "VIP", "two exports of one system mean the same")
        self.assertNotIn("Kind (badges.csv)", zoltan)

    def test_a_special_kind_goes_to_the_general_column(self):
        new = self.records("Name,Mail,Mobile,Office Phone\nZoltan Zorn,zoltan@zorn-pumps.example,07700 900102,\n"
                           "Yara Young,yara@young-maps.example,07700 900103,020 7946 0103\n", None,
                           "--map", "Office Phone=phone[work]")
        self.assertEqual([(line["Phone"], line["Mobile"]) for line in new],
                         [("+447700900102", "+447700900102"), ("+442079460103", "+447700900103")])

    def test_the_only_mobile_takes_the_phone_column(self):
        zoltan, = self.records("Name,Mail,Mobile,Fax\nZoltan Zorn,zoltan@zorn-pumps.example,07700 900102,020 7946 0103\n")
        self.assertEqual(zoltan["Phone"], "+447700900102")
        self.assertNotIn("Mobile", zoltan)
        self.assertIn("7946", zoltan["Fax"], "a fax is no phone")

    def test_a_second_mobile_is_kept(self):
        zoltan, = self.records("Name,Mail,Mobile,Firm,Postcode\n"
                               "Zoltan Zorn,zoltan@zorn-pumps.example,07700 900102,Zorn Pumps,YO1 7HU\n"
                               "Zoltan Zorn,zoltan@zorn-pumps.example,07700 900103,Zorn Pumps,YO1 7HU\n")
        self.assertEqual(sorted(zoltan["Phone"].split("; ")), ["+447700900102", "+447700900103"])

    def test_a_general_address_goes_to_the_only_kind(self):
        crm = ("id,First Name,Last Name,Email,Billing Street,Billing City,Billing Country\n"
               "1,Ann,Archer,ann.archer@aldwark-gears.example,1 Mill Ln,York,GB\n")
        zoltan, = self.records("Name,Mail,City,Country\nZoltan Zorn,zoltan@zorn-pumps.example,Leeds,GB\n", crm)
        self.assertEqual((zoltan["Billing City"], zoltan["Billing Country"]), ("Leeds", "GB"))
        self.assertNotIn("Country", zoltan)

    def test_a_general_address_goes_to_mailing_or_billing_before_others(self):
        for kinds, wanted in ((("Shipping", "Billing"), "Billing"), (("Billing", "Mailing"), "Mailing"), (("Shipping", "Home"), "")):
            crm = "id,Name,Email" + "".join(f",{kind} Street,{kind} City" for kind in kinds)
            new, = self.records("Name,Mail,Street,City\nZoltan Zorn,zoltan@zorn-pumps.example,1 Quay,Leeds\n",
                                crm + "\n1,Ann Archer,ann.archer@aldwark-gears.example,1 Mill Ln,York,,\n", "--force")
            prefix = wanted + " " if wanted else ""
            self.assertEqual((new[prefix + "Street"], new[prefix + "City"]), ("1 Quay", "Leeds"), kinds)

    def test_halves_of_two_addresses_are_not_mixed(self):
        crm = "id,Name,Email,Street,City,Country\n1,Ann Archer,ann.archer@aldwark-gears.example,1 Mill Ln,York,GB\n"
        zoltan, = self.records("Name,Mail,City,Shipping Street\nZoltan Zorn,zoltan@zorn-pumps.example,Leeds,2 Quay\n", crm)
        self.assertEqual((zoltan["City"], zoltan["Street"], zoltan["Shipping Street"]), ("Leeds", "", "2 Quay"))

    def test_who_is_nobody_is_marked_and_counted(self):
        self.write("badges.csv", "Badge,Name,Mail\n1,Zoltan Zorn,zoltan@zorn-pumps.example\n,,\n"
                                 "3,Test User,test@test.com\n4,n/a,n/a\n")
        result = self.link()
        new = {line["gigo_from_rows"]: line["gigo_flags"].split(";") for line in self.table("out/new.csv")}
        self.assertEqual(sorted(new), ["2", "3", "4", "5"], "nothing is lost")
        self.assertNotIn("profile.no_name", new["2"])
        self.assertIn("profile.empty", new["3"])
        for row in ("4", "5"):
            self.assertIn("profile.no_name", new[row])
            self.assertIn("profile.no_channel", new[row])
        self.assertEqual(self.json("out/summary.json")["new"]["nobody"], 3)
        self.assertIn(b"3 of them have no usable name, email or phone: see its column gigo_flags", result.stdout)


if __name__ == "__main__":
    main()
