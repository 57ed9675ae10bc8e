# SPDX-License-Identifier: Apache-2.0
"""The figures of bench/accuracy against their definitions, pair by pair and record by record. Standard library only."""
import itertools
import os
import random
import sys
import unittest

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(SOURCE, "bench", "accuracy"))
import scoring  # noqa: E402


def partition(draw, records, groups):
    """A random partition; some records are in no group, and some groups have many."""
    return {r: draw.choice([None] + ["g%d" % (draw.randrange(groups) // draw.randint(1, 3)) for _ in range(5)])
            for r in records}


def closed(groups):
    return {r: g or ("alone", r) for r, g in groups.items()}


class Scoring(unittest.TestCase):
    def setUp(self):
        draw = random.Random(3)
        self.cases = []
        for n in (1, 2, 5, 17, 40):
            for _ in range(8):
                records = ["r%d" % i for i in range(n)]
                self.cases.append((partition(draw, records, max(1, n // 3)),
                                   closed(partition(draw, records, max(1, n // 2))),
                                   {r: draw.choice("AB") for r in records}))

    def test_counts_pairs_as_one_would_by_hand(self):
        for predicted, truth, source in self.cases:
            groups = closed(predicted)
            for wanted, sources in ((lambda a, b: True, None), (lambda a, b: source[a] != source[b], source)):
                together = {(a, b) for a, b in itertools.combinations(truth, 2) if wanted(a, b)}
                claimed = {(a, b) for a, b in together if groups[a] == groups[b]}
                true = {(a, b) for a, b in together if truth[a] == truth[b]}
                self.assertEqual(scoring.count(predicted, truth, sources),
                                 (len(claimed & true), len(claimed), len(true)))

    def test_b_cubed_is_the_mean_over_records(self):
        for predicted, truth, source in self.cases:
            groups = closed(predicted)
            for counts, sources in ((lambda r, s: True, None), (lambda r, s: r == s or source[r] != source[s], source)):
                precision = recall = 0.0
                for r in truth:
                    mine = {s for s in truth if groups[s] == groups[r] and counts(r, s)}
                    true = {s for s in truth if truth[s] == truth[r] and counts(r, s)}
                    precision += len(mine & true) / len(mine) / len(truth)
                    recall += len(mine & true) / len(true) / len(truth)
                found = scoring.b_cubed(predicted, truth, sources)
                self.assertAlmostEqual(found[0], precision, places=12)
                self.assertAlmostEqual(found[1], recall, places=12)

    def test_a_record_that_was_not_predicted_stands_alone(self):
        truth = {"a": "1", "b": "1", "c": "2"}
        self.assertEqual(scoring.count({"a": "x"}, truth), (0, 0, 1))
        self.assertEqual(scoring.score({}, truth)[0], (0.0, 0.0, 0.0))

    def test_nothing_to_find_and_nothing_claimed_is_perfect(self):
        self.assertEqual(scoring.precision_recall_f1(0, 0, 0), (1.0, 1.0, 1.0))

    def test_shares_of_the_entities_add_up_to_the_counts(self):
        for predicted, truth, _ in self.cases:
            self.assertEqual(tuple(map(sum, zip(*scoring.shares(predicted, truth)))), scoring.count(predicted, truth))

    def test_an_interval_holds_the_figure_and_is_the_same_every_time(self):
        truth = {"%d%s" % (i, end): i for i in range(60) for end in "ab"}
        predicted = {r: i if i % 4 else None for r, i in truth.items()}
        found = scoring.intervals(predicted, truth)
        self.assertEqual(found, scoring.intervals(predicted, truth))
        self.assertLess(found["recall"][0], 0.75)
        self.assertGreater(found["recall"][1], 0.75)
        self.assertGreater(found["recall"][0], 0.60)
        self.assertEqual(found["precision"], (1.0, 1.0))

    def test_more_entities_make_the_interval_narrower(self):
        width = []
        for n in (40, 160):
            truth = {"%d%s" % (i, end): i for i in range(n) for end in "ab"}
            low, high = scoring.intervals({r: i if i % 4 else None for r, i in truth.items()}, truth)["recall"]
            width.append(high - low)
        self.assertLess(width[1], 0.7 * width[0])

    def test_the_best_column_is_found_and_empty_cells_are_never_equal(self):
        header, rows = ["record_id", "town", "phone"], [["1", "X", "5"], ["2", "X", "5"], ["3", "X", ""], ["4", "Y", ""]]
        truth = {"1": "a", "2": "a", "3": "b", "4": "c"}
        self.assertEqual(scoring.best_single_column(header, rows, ["town", "phone"], truth), (1.0, "phone"))
        self.assertEqual(scoring.best_single_column(header, rows, ["town"], truth), (0.5, "town"))


if __name__ == "__main__":
    unittest.main()
