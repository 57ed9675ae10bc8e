# SPDX-License-Identifier: Apache-2.0
"""Figures of a grouping against a truth, the slow and obvious way: every pair is looked at. Standard library only."""

import itertools
from fractions import Fraction


def quality(right, predicted, true):
    """Precision, recall, F1 as fractions, by the usual conventions for nothing."""
    precision = Fraction(right, predicted) if predicted else Fraction(0 if true else 1)
    recall = Fraction(right, true) if true else Fraction(1)
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else Fraction(0)


def pairwise(predicted, truth, source=None):
    """(right, wrong, missed) of two {record: group}."""
    right = wrong = missed = 0
    for a, b in itertools.combinations(truth, 2):
        if source and source[a] == source[b]:
            continue
        together, same = predicted[a] == predicted[b], truth[a] == truth[b]
        right += together and same
        wrong += together and not same
        missed += same and not together
    return right, wrong, missed


def bcubed(predicted, truth, source=None):
    """Precision and recall as the average record sees them."""
    def members(groups, record):
        return {r for r in groups if groups[r] == groups[record]
                and (r == record or not source or source[r] != source[record])}
    precision = recall = Fraction(0)
    for record in truth:
        p, t = members(predicted, record), members(truth, record)
        precision += Fraction(len(p & t), len(p))
        recall += Fraction(len(p & t), len(t))
    n = len(truth) or 1
    precision, recall = precision / n, recall / n
    return precision, recall, 2 * precision * recall / (precision + recall)


def closed(records, pairs):
    """The groups that pairs make."""
    group = {record: record for record in records}
    for a, b in pairs:
        old, new = group[a], group[b]
        for record in group:
            if group[record] == old:
                group[record] = new
    return group


def clusters(predicted, truth):
    """The counts of groups, as gigo names them."""
    def sets(groups):
        found = {}
        for record, group in groups.items():
            found.setdefault(group, set()).add(record)
        return [frozenset(members) for members in found.values()]
    p, t = sets(predicted), sets(truth)
    exact = set(p) & set(t)
    return {"records": len(truth),
            "truth": len(t), "truth_multi": sum(len(s) > 1 for s in t), "truth_largest": max(map(len, t)),
            "pred": len(p), "pred_multi": sum(len(s) > 1 for s in p), "pred_largest": max(map(len, p)),
            "exact": len(exact), "exact_multi": sum(len(s) > 1 for s in exact),
            "truth_clusters_split": sum(len({predicted[r] for r in s}) > 1 for s in t),
            "pred_clusters_wrongly_merged": sum(len({truth[r] for r in s}) > 1 for s in p)}
