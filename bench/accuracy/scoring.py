# SPDX-License-Identifier: Apache-2.0
"""How two partitions of the same records compare. Knows nothing of gigo: the cross-check of `gigo evaluate`."""
import math
import random
from collections import Counter, defaultdict

RESAMPLES = 2000
MEASURES = ("precision", "recall", "f1")


def pairs(n):
    return n * (n - 1) // 2


def harmonic(a, b):
    return 2 * a * b / (a + b) if a + b else 0.0


def precision_recall_f1(hits, predicted, true):
    """With nothing predicted, precision is 1 if there was nothing to find; with nothing to find, recall is 1."""
    precision = hits / predicted if predicted else (0.0 if true else 1.0)
    recall = hits / true if true else 1.0
    return precision, recall, harmonic(precision, recall)


def count(predicted, truth, source=None):
    """(pairs found, pairs predicted, true pairs) of two partitions given as {record: group}. A record that was not
    predicted, or has no group, stands alone. With `source` {record: source} only pairs of two sources count."""
    both, by_prediction, by_truth = Counter(), Counter(), Counter()
    for record, entity in truth.items():
        group = predicted.get(record) or ("alone", record)
        for name in ((None, source[record]) if source else (None,)):
            both[group, entity, name] += 1
            by_prediction[group, name] += 1
            by_truth[entity, name] += 1
    # Pairs of all sources, less the pairs of one source.
    return tuple(sum(pairs(n) if key[-1] is None else -pairs(n) for key, n in counts.items())
                 for counts in (both, by_prediction, by_truth))


def b_cubed(predicted, truth, source=None):
    """B-cubed precision, recall, F1 (Bagga and Baldwin 1998). With `source`, other records of a record's own source are
    taken out of its groups first."""
    both, by_prediction, by_truth = Counter(), Counter(), Counter()
    keys = {}
    for record, entity in truth.items():
        group = predicted.get(record) or ("alone", record)
        keys[record] = (group, entity, source[record] if source else record)
        for own in (None, keys[record][2]):
            both[group, entity, own] += 1
            by_prediction[group, own] += 1
            by_truth[entity, own] += 1
    precision, recall = [], []
    for group, entity, own in keys.values():
        right = 1 + both[group, entity, None] - both[group, entity, own]
        precision.append(right / (1 + by_prediction[group, None] - by_prediction[group, own]))
        recall.append(right / (1 + by_truth[entity, None] - by_truth[entity, own]))
    n = len(truth) or 1
    # fsum: the same last digit in whatever order the records come
    precision, recall = math.fsum(precision) / n, math.fsum(recall) / n
    return precision, recall, harmonic(precision, recall)


def score(predicted, truth):
    """Pairwise (precision, recall, F1) and B-cubed (precision, recall, F1)."""
    return precision_recall_f1(*count(predicted, truth)), b_cubed(predicted, truth)


def best_single_column(header, rows, columns, truth):
    """The best rule "equal value in one of these columns makes one entity": (F1, column). Cells as they are, empty
    ones never equal."""
    best = (0.0, "-")
    record = header.index("record_id")
    for column in columns:
        at = header.index(column)
        predicted = {row[record]: ("value", row[at]) if at < len(row) and row[at] else None for row in rows}
        f1 = precision_recall_f1(*count(predicted, truth))[2]
        if f1 > best[0]:
            best = (f1, column)
    return best


def shares(predicted, truth):
    """What each entity adds to (pairs found, pairs predicted, true pairs): a predicted pair of two entities counts half
    for each. The sums over all entities are those of count()."""
    size, cells = Counter(), defaultdict(Counter)
    for record, entity in truth.items():
        group = predicted.get(record) or ("alone", record)
        size[group] += 1
        cells[entity][group] += 1
    return [(sum(pairs(k) for k in groups.values()),
             sum(k * (size[group] - 1) / 2 for group, k in groups.items()),
             pairs(sum(groups.values()))) for groups in cells.values()]


def intervals(predicted, truth):
    """95 % bootstrap intervals {measure: (low, high)}: entities are drawn with replacement, 2,000 times, always alike."""
    adds = shares(predicted, truth)
    draw = random.Random(7)
    drawn = {measure: [] for measure in MEASURES}
    for _ in range(RESAMPLES):
        sample = draw.choices(adds, k=len(adds))
        values = precision_recall_f1(*map(sum, zip(*sample)))
        for measure, value in zip(MEASURES, values):
            drawn[measure].append(value)
    cut = RESAMPLES // 40
    return {measure: (values[cut], values[-cut - 1]) for measure, values in
            ((m, sorted(v)) for m, v in drawn.items())}
