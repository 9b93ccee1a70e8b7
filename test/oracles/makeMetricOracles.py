"""Writes metricOracles.json: seeded inputs and scikit-learn's answers for test/models/metrics.

Run in a throw-away environment outside the repository:
    python3 -m venv ENV && ENV/bin/pip install scikit-learn==1.7.2
    ENV/bin/python test/oracles/makeMetricOracles.py
Labels are indexes into "labels", so that the file stays small. Rounding is not needed: JSON keeps
every digit of a double.
"""

import json
import pathlib
import warnings

import numpy
import scipy
import sklearn
from scipy.stats import binomtest
from sklearn.calibration import calibration_curve
from sklearn.dummy import DummyClassifier
from sklearn.metrics import (
    accuracy_score,
    balanced_accuracy_score,
    confusion_matrix,
    f1_score,
    precision_recall_fscore_support,
)

warnings.filterwarnings("ignore")  # undefined ratios are asked for on purpose
random = numpy.random.default_rng(42)


def classification(name, labels, rows, right, actual_shares, predicted_shares):
    """One case: `right` of the predictions copy the truth, the others are drawn by chance."""
    labels = sorted(labels)
    actual = random.choice(len(labels), size=rows, p=actual_shares)
    guessed = random.choice(len(labels), size=rows, p=predicted_shares)
    predicted = numpy.where(random.random(rows) < right, actual, guessed)
    truth = numpy.array(labels, dtype=object)[actual].astype(str)
    answer = numpy.array(labels, dtype=object)[predicted].astype(str)
    met = sorted(set(truth) | set(answer))
    precision, recall, f1, support = precision_recall_fscore_support(
        truth, answer, labels=met, zero_division=0
    )
    dummy = DummyClassifier(strategy="most_frequent").fit(numpy.zeros((rows, 1)), truth)
    baseline = dummy.predict(numpy.zeros((rows, 1)))
    only_model = int(numpy.sum((answer == truth) & (baseline != truth)))
    only_baseline = int(numpy.sum((answer != truth) & (baseline == truth)))
    return {
        "name": name,
        "labels": labels,
        "actual": actual.tolist(),
        "predicted": predicted.tolist(),
        "expected": {
            "met": met,
            "confusion": confusion_matrix(truth, answer, labels=met).tolist(),
            "accuracy": accuracy_score(truth, answer),
            "precision": precision.tolist(),
            "recall": recall.tolist(),
            "f1": f1.tolist(),
            "support": support.tolist(),
            "macroF1": f1_score(truth, answer, average="macro", zero_division=0),
            "macroRecall": balanced_accuracy_score(truth, answer),
            "baseline": {"label": str(baseline[0]), "accuracy": accuracy_score(truth, baseline)},
            "onlyModel": only_model,
            "onlyBaseline": only_baseline,
            "pValue": mcnemar(only_model, only_baseline),
        },
    }


def mcnemar(first, second):
    return float(binomtest(first, first + second, 0.5).pvalue) if first + second else 1.0


def calibration(name, rows, bins, steps=None):
    """Bins by calibration_curve's quantile strategy; it gives no counts, so they are found again."""
    confidence = random.beta(4, 2, size=rows)
    if steps:
        confidence = numpy.round(confidence * steps) / steps
    correct = (random.random(rows) < confidence**1.5).astype(int)
    share, mean = calibration_curve(correct, confidence, n_bins=bins, strategy="quantile")
    edges = numpy.percentile(confidence, numpy.linspace(0, 1, bins + 1) * 100)
    counts = numpy.bincount(numpy.searchsorted(edges[1:-1], confidence), minlength=bins)
    counts = counts[counts > 0]
    return {
        "name": name,
        "bins": bins,
        "confidence": confidence.tolist(),
        "correct": correct.tolist(),
        "expected": float(numpy.sum(numpy.abs(share - mean) * counts) / rows),
    }


def wilson(successes, trials, level):
    interval = binomtest(successes, trials).proportion_ci(level, method="wilson")
    quantile = float(scipy.stats.norm.ppf(0.5 + level / 2))
    return {
        "successes": successes,
        "trials": trials,
        "quantile": quantile,
        "lower": float(interval.low),
        "upper": float(interval.high),
    }


three = ["negative", "neutral", "positive"]
report = {
    "madeBy": "test/oracles/makeMetricOracles.py",
    "versions": {
        "scikit-learn": sklearn.__version__,
        "scipy": scipy.__version__,
        "numpy": numpy.__version__,
    },
    "classification": [
        classification("three classes", three, 200, 0.7, [0.3, 0.2, 0.5], [0.4, 0.2, 0.4]),
        classification("two classes, rare", ["no", "yes"], 150, 0.5, [0.92, 0.08], [0.5, 0.5]),
        classification("a class never predicted", three, 60, 0.2, [0.4, 0.3, 0.3], [0.5, 0, 0.5]),
        classification("a class never true", three, 60, 0, [0.5, 0, 0.5], [0.3, 0.4, 0.3]),
        classification("own labels", ["退款", "billing", "Zoll", "a b"], 80, 0.6, [0.25] * 4, [0.25] * 4),
        classification("one class only", ["positive"], 12, 1, [1], [1]),
        classification("worse than chance", three, 90, 0, [0.8, 0.1, 0.1], [0.1, 0.1, 0.8]),
    ],
    "calibration": [
        calibration("1000 rows in 10 bins", 1000, 10),
        calibration("1003 rows in 10 bins", 1003, 10),
        calibration("57 rows in 15 bins", 57, 15),
        calibration("fewer rows than bins", 6, 10),
        calibration("equal confidences, steps of 0.05", 300, 10, 20),
        calibration("one bin", 100, 1),
    ],
    "wilson": [
        wilson(successes, trials, level)
        for successes, trials in [(0, 10), (10, 10), (1, 1), (5, 10), (91, 100), (910, 1000), (3, 50000)]
        for level in (0.8, 0.95)
    ],
    "mcnemar": [
        {"onlyFirst": first, "onlySecond": second, "pValue": mcnemar(first, second)}
        for first, second in [(0, 0), (1, 0), (0, 5), (5, 5), (12, 3), (60, 40), (700, 580), (5200, 4900)]
    ],
}
target = pathlib.Path(__file__).with_name("metricOracles.json")
target.write_text(json.dumps(report, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
print(f"{target.name}: {target.stat().st_size} bytes")
