"""Writes trendOracles.json: seeded series with the lines of numpy and scipy, for test/models/forecast/trend.

Run in a throw-away environment outside the repository:
    python3 -m venv ENV && ENV/bin/pip install numpy==2.4.6 scipy==1.17.1
    ENV/bin/python test/oracles/makeTrendOracles.py
"""

import json
import pathlib

import numpy
import scipy
from scipy.stats import theilslopes

random = numpy.random.default_rng(42)


def r2(y, fitted):
    return float(1 - ((y - fitted) ** 2).sum() / ((y - y.mean()) ** 2).sum())


def line(kind, y, coefficients, predict):
    x = numpy.arange(1, len(y) + 1)
    return {
        "kind": kind,
        "coefficients": [float(c) for c in coefficients],
        "r2": r2(y, predict(x)),
        "future": [float(v) for v in predict(numpy.arange(len(y) + 1, len(y) + 5))],
    }


def lines(y):
    x = numpy.arange(1, len(y) + 1)
    slope, intercept = numpy.polyfit(x, y, 1)
    rate, start = numpy.polyfit(x, numpy.log(y), 1)
    exponent, factor = numpy.polyfit(numpy.log(x), numpy.log(y), 1)
    cubic = numpy.polynomial.Polynomial.fit(x, y, 3)
    # "joint": the intercept is the median of y - slope x, as in Wikipedia and ml-regression.
    robust = theilslopes(y, x, method="joint")
    return [
        line("linear", y, [intercept, slope], lambda at: intercept + slope * at),
        line("exponential", y, [numpy.exp(start), rate], lambda at: numpy.exp(start + rate * at)),
        line("power", y, [numpy.exp(factor), exponent], lambda at: numpy.exp(factor) * at**exponent),
        line("polynomial", y, cubic.convert().coef, cubic),
        line("robust", y, [robust.intercept, robust.slope], lambda at: robust.intercept + robust.slope * at),
    ]


series = {
    "growth": 100 * numpy.exp(0.03 * numpy.arange(1, 49)) * numpy.exp(random.normal(scale=0.05, size=48)),
    "outlier": numpy.where(numpy.arange(40) == 17, 5000.0, 50 + 2.0 * numpy.arange(40) + random.normal(size=40)),
    "long": 1000 + 3 * numpy.sqrt(numpy.arange(1, 1201)) + random.normal(size=1200),
}
result = {
    "versions": {"numpy": numpy.__version__, "scipy": scipy.__version__},
    "cases": [{"name": name, "values": y.tolist(), "lines": lines(y)} for name, y in series.items()],
}
pathlib.Path(__file__).with_name("trendOracles.json").write_text(json.dumps(result) + "\n", encoding="utf-8")
