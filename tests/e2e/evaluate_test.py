# SPDX-License-Identifier: Apache-2.0
"""gigo evaluate: its figures against a slow and obvious reference, its files, its errors, and where recall was lost."""

import gzip
import json
import os
import random
import subprocess

import partitions
from gigo import AS_OF, LIST, PROGRAM, SMALL_FLAGS, GigoTest, main

TRUTH = "record_id,cluster_id\nr1,a\nr2,a\nr3,b\nr4,b\nr5,c\n"
FOUND = "record_id,cluster_id\nr1,x\nr2,x\nr3,x\nr4,y\nr5,z\n"


class EvaluateTest(GigoTest):
    def evaluate(self, *args, **options):
        return json.loads(self.gigo("evaluate", *args, "--json", **options).stdout)

    def assert_quality(self, found, expected):
        for key, value in zip(("precision", "recall", "f1"), expected):
            self.assertAlmostEqual(found[key], float(value), delta=1e-12, msg=key)

    def assert_counts(self, found, right, wrong, missed):
        self.assertEqual((found["tp"], found["fp"], found["fn"]), (right, wrong, missed))
        self.assert_quality(found, partitions.quality(right, right + wrong, right + missed))


class Figures(EvaluateTest):
    def groups_file(self, name, groups, order):
        lines = ["record_id,cluster_id,source"]
        lines += [f"{record},{groups[record]},{record % 3}" for record in order]
        return self.write(name, "\n".join(lines) + "\n")

    def test_random_groups_agree_with_the_reference(self):
        rng = random.Random(20260131)
        for size, kinds in ((1, 1), (7, 3), (30, 9), (60, 40), (60, 5)):
            records = list(range(size))
            truth = {r: rng.randrange(kinds) for r in records}
            predicted = {r: rng.randrange(kinds + 2) for r in records}
            source = {r: r % 3 for r in records}
            rng.shuffle(records)
            self.groups_file("truth.csv", truth, records)
            rng.shuffle(records)
            self.groups_file("found.csv", predicted, records)
            for flags, sources in (([], None), (["--between", "source"], source)):
                found = self.evaluate("found.csv", "truth.csv", *flags)
                self.assert_counts(found["pairwise"], *partitions.pairwise(predicted, truth, sources))
                self.assert_quality(found["bcubed"], partitions.bcubed(predicted, truth, sources))
                self.assertEqual(found["clusters"], partitions.clusters(predicted, truth))

    def test_random_pairs_agree_with_the_reference_raw_and_closed(self):
        rng = random.Random(7)
        for _ in range(5):
            records = list(range(25))
            truth = {r: rng.randrange(10) for r in records}
            scored = [(*rng.sample(records, 2), rng.random()) for _ in range(30)]
            self.groups_file("truth.csv", truth, records)
            self.write("pairs.csv", "id1,id2,probability\n" + "".join(f"{a},{b},{p}\n" for a, b, p in scored))
            kept = {(min(a, b), max(a, b)) for a, b, p in scored if p >= 0.4}
            found = self.evaluate("pairs.csv", "truth.csv", "--threshold", "0.4")
            right = sum(truth[a] == truth[b] for a, b in kept)
            true = sum(partitions.pairwise(truth, truth))
            self.assert_counts(found["pairwise_raw"], right, len(kept) - right, true - right)
            groups = partitions.closed(records, kept)
            self.assert_counts(found["pairwise"], *partitions.pairwise(groups, truth))
            self.assertEqual(found["clusters"], partitions.clusters(groups, truth))

    def test_labelled_pairs_are_judged_alone(self):
        self.write("labels.csv", "id1,id2,is_match\n1,2,1\n3,4,yes\n1,3,0\n5,6,false\n6,5,0\n")
        self.write("pairs.csv", "a,b\n2,1\n2,3\n4,4\n7,8\n")
        found = self.evaluate("pairs.csv", "labels.csv")
        self.assertEqual(found["labelled_pairs"], {"positive": 2, "negative": 2})
        self.assert_counts(found["labelled_raw"], 1, 0, 1)
        self.assert_counts(found["labelled_closed"], 1, 1, 1)
        self.assertEqual(found["unlabelled_predicted_pairs_ignored"], 2)
        self.assertNotIn("pairwise", found)

    def test_true_pairs_without_labels_are_closed(self):
        self.write("truth.csv", "left,right\n1,2\n2,3\n")
        self.write("found.csv", "id,cluster\n1,a\n3,a\n9,b\n")
        found = self.evaluate("found.csv", "truth.csv")
        self.assert_counts(found["pairwise"], 1, 0, 2)
        self.assertEqual(found["records_missing_in_pred"], 1)
        self.assertEqual(found["clusters"]["records"], 4)

    def test_exchanging_the_files_exchanges_precision_and_recall(self):
        self.write("truth.csv", TRUTH)
        self.write("found.csv", FOUND)
        one, other = self.evaluate("found.csv", "truth.csv"), self.evaluate("truth.csv", "found.csv")
        for kind in ("pairwise", "bcubed"):
            self.assertEqual(one[kind]["precision"], other[kind]["recall"])
            self.assertEqual(one[kind]["recall"], other[kind]["precision"])

    def test_neither_order_nor_threads_nor_packing_shows(self):
        self.write("truth.csv", TRUTH)
        self.write("found.csv", FOUND)
        header, *rows = FOUND.splitlines()
        expected = self.evaluate("found.csv", "truth.csv")
        self.write("found.csv", "\r\n".join([header] + rows[::-1]) + "\r\n\r\n , \r\n")
        self.assertEqual(self.evaluate("found.csv", "truth.csv"), expected)
        self.write("truth.csv.gz", gzip.compress(TRUTH.encode()))
        expected["truth"]["file"] = "truth.csv.gz"
        self.assertEqual(self.evaluate("found.csv", "truth.csv.gz"), expected)
        stdin = self.gigo("evaluate", "-", "truth.csv.gz", "--json", input=FOUND.encode()).stdout
        expected["predicted"]["file"] = "-"
        self.assertEqual(json.loads(stdin), expected)

    def test_few_true_pairs_have_an_interval(self):
        self.write("truth.csv", TRUTH)
        self.write("found.csv", FOUND)
        drawn = self.evaluate("found.csv", "truth.csv")["bootstrap"]
        self.assertEqual(drawn["resamples"], 1000)
        self.assertEqual(drawn, self.evaluate("found.csv", "truth.csv")["bootstrap"])
        for figure in ("precision", "recall", "f1"):
            self.assertLessEqual(drawn[figure][0], drawn[figure][1])
        self.assertNotIn("bootstrap", self.evaluate("found.csv", "truth.csv", "--bootstrap", "0"))
        self.assertEqual(self.evaluate("found.csv", "truth.csv", "--bootstrap", "20")["bootstrap"]["resamples"], 20)

    def test_words_say_it_to_people(self):
        self.write("truth.csv", TRUTH)
        self.write("found.csv", FOUND)
        words = self.gigo("evaluate", "found.csv", "truth.csv").stdout.decode()
        self.assertIn("of 2 true pairs 1 found and 1 missed (50.0%)", words)
        self.assertIn("of 3 pairs put together 1 right and 2 wrong (33.3%)", words)
        self.assertRegex(words, r"pairs +0\.3333 +0\.5000 +0\.4000\n")
        self.assertNotIn("r1", words)
        self.assertEqual(self.gigo("evaluate", "found.csv", "truth.csv", "--quiet").stdout, b"")


class Columns(EvaluateTest):
    def setUp(self):
        super().setUp()
        self.write("truth.csv", TRUTH)

    def test_a_truth_that_cannot_be_read_names_its_line_and_what_to_write(self):
        self.write("found.csv", FOUND)
        for text, mention in (("id1,id2,is_match\nx\n", "row 2: is short"),
                              ("id1,id2,is_match\nr1,r2,1\nx\n", "row 3: is short"),
                              ("id1,id2,is_match\n", "has no rows"),
                              ("id1,id2,is_match\nr1,r2,maybe\n", "row 2: has a label that is neither yes nor no; write 1 or 0")):
            self.write("truth.csv", text)
            self.refused(3, "evaluate", "found.csv", "truth.csv", mention=mention)

    def test_a_list_that_the_truth_is_not_about_is_refused(self):
        self.write("found.csv", FOUND)
        self.write("truth.csv", TRUTH)
        self.write("other.csv", LIST)
        line = self.refused(3, "evaluate", "found.csv", "truth.csv", "--input", "other.csv", *SMALL_FLAGS, "--quiet",
                            mention="holds 0 of the 5 records of the truth")
        self.assertIn("other.csv", line)

    def test_a_list_with_other_names(self):
        self.write("found.csv", "Customer;Team;Kunde\nAnn;x;r1\nBea;x;r2\n")
        self.write("own.csv", "Kunde,Gruppe,Quelle\nr1,1,A\nr2,1,A\nr3,2,B\n")
        found = self.evaluate("found.csv", "own.csv", "--group", "team", "--truth-group", "gruppe", "--id", "KUNDE")
        self.assert_counts(found["pairwise"], 1, 0, 0)
        self.assertEqual(found["predicted"]["group"], "Team")
        self.refused(2, "evaluate", "found.csv", "own.csv", mention="--truth-group")
        self.refused(2, "evaluate", "found.csv", "own.csv", "--truth-group", "Gruppe", "--id", "Kunde",
                     mention="--group")
        self.refused(2, "evaluate", "found.csv", "truth.csv", "--group", "Team", mention="--id")
        self.refused(2, "evaluate", "found.csv", "truth.csv", "--group", "Club", mention="no column named Club")
        self.refused(2, "evaluate", "found.csv", "truth.csv", "--group", "Team", "--id", "No", mention="named No")
        self.refused(2, "evaluate", "truth.csv", "truth.csv", "--between", "source", mention="--between")
        found = self.evaluate("own.csv", "own.csv", "--truth-group", "Gruppe", "--group", "Gruppe", "--id", "Kunde",
                              "--between", "quelle")
        self.assert_counts(found["pairwise"], 0, 0, 0)

    def test_the_id_column_of_the_truth_comes_first(self):
        self.write("found.csv", "id,number,cluster\nx1,1,a\nx2,2,a\nx3,3,b\n")
        self.write("numbers.csv", "number,cluster\n1,a\n2,b\n3,b\n")
        self.assertEqual(self.evaluate("found.csv", "numbers.csv")["predicted"]["id"], "number")

    def test_missing_records_stand_alone_and_unknown_ones_are_refused(self):
        self.write("found.csv", "record_id,cluster_id\nr1,x\nr2,x\nr8,x\nr9,y\n")
        line = self.refused(3, "evaluate", "found.csv", "truth.csv", mention="--ignore-unknown")
        self.assertIn("2 records", line)
        self.assertNotIn("r8", line)
        found = self.evaluate("found.csv", "truth.csv", "--ignore-unknown")
        self.assert_counts(found["pairwise"], 1, 0, 1)
        self.assertEqual((found["records_missing_in_pred"], found["unknown_ids_dropped"]), (3, 2))

    def test_errors_name_the_row_and_never_the_value(self):
        for text, row in (("record_id,cluster_id\nsecret,x\nr2,x\nsecret,y\n", "row 4"),
                          ("record_id,cluster_id\nr1,x\n,y\n", "row 3"), ("record_id,cluster_id\nr3,b\nr4,b\nr1\n", "row 4"),
                          ("id1,id2,is_match\nr1,r2,perhaps\n", "row 2")):
            self.write("found.csv", text)
            for order in (("found.csv", "truth.csv"), ("truth.csv", "found.csv")):
                line = self.refused(3, "evaluate", *order, mention="found.csv: " + row)
                self.assertNotIn("secret", line)
        self.write("found.csv", "id1,id2,probability\nr1,r2,high\n")
        self.refused(3, "evaluate", "found.csv", "truth.csv", "--threshold", "0.5", mention="row 2")

    def test_flags_that_make_no_sense(self):
        self.write("found.csv", FOUND)
        for flags in (["--threshold", "high"], ["--threshold", "0.5"], ["--bootstrap", "-3"],
                      ["--bootstrap", "9999999"], ["--region", "GB"], ["--map", "x=email"]):
            self.refused(2, "evaluate", "found.csv", "truth.csv", *flags, mention=flags[0])
        self.refused(2, "evaluate", "-", "-", stdin=None)
        self.refused(2, "evaluate", "found.csv")
        self.refused(3, "evaluate", "found.csv", "none.csv", mention="none.csv")
        self.write("empty/x", "")
        self.refused(3, "evaluate", "empty", "truth.csv", mention="run.json")
        self.write("empty/run.json", "[1, {")
        self.refused(3, "evaluate", "empty", "truth.csv", mention="run.json")


class OfARun(EvaluateTest):
    """Results of gigo clean. Rows 1 and 3 of the list are one person; the truth says the same of 4 and 5."""

    def setUp(self):
        super().setUp()
        self.write("list.csv", LIST)
        self.clean("list.csv", *SMALL_FLAGS, "--pairs", "pairs.csv")
        ids = [line.split(",")[0] for line in LIST.splitlines()[1:]]
        same = {"3": "1", "5": "4"}
        self.write("truth.csv", "id,person\n" + "".join(
            f"{i},{same.get(i, i)}\n" for i in ids))
        self.truth = ["truth.csv", "--truth-group", "person"]

    def test_rows_as_they_are_and_the_folder(self):
        for predicted in ("out/rows.csv", "out", "out/"):
            found = self.evaluate(predicted, *self.truth)
            self.assert_counts(found["pairwise"], 1, 0, 1)
            self.assertEqual((found["predicted"]["id"], found["predicted"]["group"]), ("id", "gigo_person_id"))
        found = self.evaluate("out", *self.truth, "--group", "gigo_merge_id")
        self.assertEqual(found["predicted"]["group"], "gigo_merge_id")

    def test_the_folder_knows_the_id_column(self):
        self.write("own.csv", LIST.replace("id,", "Kundennummer,", 1))
        self.clean("own.csv", *SMALL_FLAGS, "--map", "Kundennummer=id", out="own")
        self.write("pairs-true.csv", "id1,id2\n1,3\n")
        self.assertEqual(self.evaluate("own", "pairs-true.csv")["predicted"]["id"], "Kundennummer")
        self.refused(2, "evaluate", "own/rows.csv", "pairs-true.csv", mention="--id")

    def test_a_list_in_two_files(self):
        lines = LIST.splitlines(keepends=True)
        self.write("a.csv", "".join(lines[:3]))
        self.write("b.csv", lines[0] + "".join(lines[3:]))
        self.clean("a.csv", "b.csv", *SMALL_FLAGS, out="two")
        self.assert_counts(self.evaluate("two", *self.truth)["pairwise"], 1, 0, 1)
        self.assertIn("passes", self.evaluate("two", *self.truth, "--input", "a.csv", "--input", "b.csv",
                                              *SMALL_FLAGS)["lost_recall"])

    def test_where_recall_was_lost(self):
        found = self.evaluate("out", *self.truth, "--input", "list.csv", *SMALL_FLAGS)
        lost = found["lost_recall"]
        self.assertEqual((lost["true_pairs"], lost["missed"], lost["not_in_input"]), (2, 1, 0))
        self.assertEqual(lost["missed"], lost["blocking"] + lost["scoring"] + lost["clustering"] +
                         lost["together_in_this_run"])
        self.assertEqual(lost["compared"], sum(p["true_pairs"] for p in lost["passes"]))
        self.assertEqual(lost["missed_pairs"]["pairs"], 1)
        self.assertIn("email different", lost["missed_pairs"]["patterns"][0]["levels"])
        self.assertEqual(lost["wrong_pairs"]["pairs"], 0)
        words = self.gigo("evaluate", "out", *self.truth, "--input", "list.csv", *SMALL_FLAGS).stdout.decode()
        self.assertIn("where 1 true pair was lost", words)
        for name in ("Archer", "Castle", "castle-rope"):
            self.assertNotIn(name, words)

    def test_a_prediction_of_another_run_is_told_apart(self):
        self.write("alone.csv", "id,cluster\n1,a\n")
        lost = self.evaluate("alone.csv", *self.truth, "--input", "list.csv", *SMALL_FLAGS)["lost_recall"]
        self.assertEqual((lost["missed"], lost["together_in_this_run"]), (2, 1))
        self.write("part.csv", "".join(line for line in LIST.splitlines(keepends=True) if line[:2] != "5,"))
        lost = self.evaluate("out", *self.truth, "--input", "part.csv", *SMALL_FLAGS)["lost_recall"]
        self.assertEqual((lost["true_pairs"], lost["not_in_input"]), (1, 1))

    def test_sources_may_come_from_the_input(self):
        self.write("pairs-true.csv", "id1,id2\n1,3\n4,5\n")
        self.write("pairs-found.csv", "id1,id2\n1,3\n1,2\n")
        found = self.evaluate("pairs-found.csv", "pairs-true.csv", "--between", "Company", "--input", "list.csv",
                              *SMALL_FLAGS)
        self.assertEqual(found["between"], {"column": "Company", "records_without_source": 0})
        self.assert_counts(found["pairwise"], 1, 2, 1)
        self.refused(2, "evaluate", "pairs-found.csv", "pairs-true.csv", "--between", "Company", mention="--between")

    def test_pairs_of_clean_can_be_judged(self):
        self.assertEqual(self.read("pairs.csv").decode().splitlines()[0],
                         "record_id_1,record_id_2,row_1,row_2,probability,weight,band")
        counts = self.json("out/run.json")["counts"]
        pairs = self.table("pairs.csv")
        for band in ("certain", "likely", "possible"):
            self.assertEqual(sum(p["band"] == band for p in pairs), counts[band + "_pairs"])
        self.assertEqual([(p["record_id_1"], p["record_id_2"], p["row_1"], p["row_2"]) for p in pairs[:1]],
                         [("1", "3", "2", "4")])
        self.assertRegex(pairs[0]["probability"], r"^0\.99\d{8}$")
        for pair in pairs:
            self.assertRegex(pair["weight"], r"^-?\d+\.\d{6}$")
            self.assertAlmostEqual(float(pair["probability"]), 1 / (1 + 2 ** -float(pair["weight"])), delta=1e-6)
        found = self.evaluate("pairs.csv", *self.truth, "--threshold", "0.9")
        self.assertEqual(found["pairwise_raw"]["tp"], 1)


class OfAGeneratedList(EvaluateTest):
    """A list of invented people with its truth, cleaned and judged, against the slow reference."""

    def test_agrees_with_the_reference(self):
        datagen = os.path.join(os.path.dirname(PROGRAM), "gigo-datagen")
        if not os.access(datagen, os.X_OK):
            self.skipTest("gigo-datagen is not built")
        subprocess.run([datagen, "--rows", "400", "--seed", "11", "--out", "list.csv", "--truth", "truth.csv"],
                       cwd=self.dir, check=True, timeout=100)
        self.clean("list.csv", "--reserved-values", "ordinary", *AS_OF, "--pairs", "pairs.csv")
        truth = {row["record_id"]: row["cluster_id"] for row in self.table("truth.csv")}
        for column in ("gigo_person_id", "gigo_merge_id"):
            predicted = {row["record_id"]: row[column] for row in self.table("out/rows.csv")}
            self.assertEqual(predicted.keys(), truth.keys())
            found = self.evaluate("out", "truth.csv", "--group", column)
            self.assert_counts(found["pairwise"], *partitions.pairwise(predicted, truth))
            self.assert_quality(found["bcubed"], partitions.bcubed(predicted, truth))
            self.assertEqual(found["clusters"], partitions.clusters(predicted, truth))
        pairs = [(p["record_id_1"], p["record_id_2"]) for p in self.table("pairs.csv")
                 if float(p["probability"]) >= 0.9]
        found = self.evaluate("pairs.csv", "truth.csv", "--threshold", "0.9")
        self.assertEqual(found["pairwise_raw"]["tp"], sum(truth[a] == truth[b] for a, b in pairs))
        self.assert_counts(found["pairwise"], *partitions.pairwise(partitions.closed(truth, pairs), truth))
        lost = self.evaluate("out", "truth.csv", "--input", "list.csv", "--reserved-values", "ordinary",
                             *AS_OF)["lost_recall"]
        self.assertEqual(lost["true_pairs"], sum(partitions.pairwise(truth, truth)))
        self.assertEqual(lost["together_in_this_run"], 0)
        self.assertEqual(lost["missed"], lost["blocking"] + lost["scoring"] + lost["clustering"])
        self.assertEqual(lost["compared"], sum(p["true_pairs"] for p in lost["passes"]))


class PairsFile(GigoTest):
    def setUp(self):
        super().setUp()
        self.write("list.csv", LIST)

    def test_changes_no_byte_of_the_results(self):
        self.clean("list.csv", *SMALL_FLAGS)
        self.clean("list.csv", *SMALL_FLAGS, "--pairs", "pairs.csv", out="with", )
        self.assertEqual(self.read("with/run.json"), self.read("out/run.json"))

    def test_is_the_same_for_any_number_of_threads_and_replaces_an_earlier_one(self):
        self.write("pairs.csv", "old")
        self.clean("list.csv", *SMALL_FLAGS, "--pairs", "pairs.csv", "--threads", "1")
        one = self.read("pairs.csv")
        self.clean("list.csv", *SMALL_FLAGS, "--pairs", "pairs.csv", "--threads", "3", "--force")
        self.assertEqual(self.read("pairs.csv"), one)
        self.assertTrue(one.startswith(b"record_id_1,"))

    def test_rows_without_id_are_named_by_their_key(self):
        self.write("no-id.csv", "\n".join(line.split(",", 1)[1] for line in LIST.splitlines()) + "\n")
        self.clean("no-id.csv", *SMALL_FLAGS, "--pairs", "pairs.csv")
        keys = {p["row_key"] for p in self.table("out/duplicates.csv")}
        for pair in self.table("pairs.csv")[:1]:
            self.assertIn(pair["record_id_1"], keys)
            self.assertIn(pair["record_id_2"], keys)

    def test_never_over_an_input_nor_into_the_folder(self):
        self.clean("list.csv", *SMALL_FLAGS)
        self.write("gigo.yaml", "region: GB\n")
        for path, mention in (("list.csv", "input"), ("gigo.yaml", "configuration"), ("out/pairs.csv", "--out"),
                              ("new/pairs.csv", "--out"), ("-", "--pairs"), (".", "folder")):
            out = "new" if path.startswith("new") else "out"
            self.refused(2, "clean", "list.csv", "--out", out, "--force", "--quiet", "--pairs", path, mention=mention)
        self.refused(2, "clean", "list.csv", "--out", "new", "--decisions", "out/duplicates.csv", "--quiet",
                     "--pairs", "out/duplicates.csv", mention="input")
        self.refused(5, "clean", "list.csv", "--out", "new", "--quiet", "--pairs", "none/pairs.csv", mention="none")
        self.assertEqual(self.read("list.csv").decode(), LIST)

    def test_is_absent_when_the_run_fails(self):
        self.write("empty.csv", "id,name\n")
        self.refused(3, "clean", "empty.csv", "--out", "new", "--quiet", "--pairs", "pairs.csv", *AS_OF)

    def test_may_go_to_a_stream(self):
        shown = self.clean("list.csv", *SMALL_FLAGS, "--quiet", "--pairs", "/dev/stdout").stdout
        self.assertTrue(shown.startswith(b"record_id_1,"), shown)


if __name__ == "__main__":
    main()
