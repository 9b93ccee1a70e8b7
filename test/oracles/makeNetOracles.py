"""Intervals and tests of net sentiment by other means, for test/models/metrics/net*.test.ts.

pip install scipy==1.17.1 statsmodels==0.15.0 numpy; python test/oracles/makeNetOracles.py (from the repository root)

Interval: Tango's score statistic inverted by scipy's brentq, the share against maximised numerically (no closed form).
Test: every table of the multivariate hypergeometric distribution, its probability by scipy.
Adjusted p-values: statsmodels' multipletests(method="fdr_bh").
"""

import json
from importlib.metadata import version
from math import log, sqrt
from pathlib import Path

import numpy as np
from scipy.optimize import brentq, minimize_scalar
from scipy.stats import multivariate_hypergeom, norm
from statsmodels.stats.multitest import multipletests

Z = norm.ppf(0.975)


def likelihood(share, net, positive, negative, neutral):
    terms = ((positive, share + net), (negative, share), (neutral, 1 - 2 * share - net))
    if any(count > 0 and value <= 0 for count, value in terms):
        return 1e12 + 1e6 * sum(max(0.0, -value) for _, value in terms)
    return -sum(count * log(value) for count, value in terms if count > 0)


def score(net, positive, negative, total):
    low, high = max(0.0, -net), (1 - net) / 2
    neutral = total - positive - negative
    found = minimize_scalar(likelihood, bounds=(low, high), method="bounded", args=(net, positive, negative, neutral), options={"xatol": 1e-13})
    best = min((found.x, low, high), key=lambda share: likelihood(share, net, positive, negative, neutral))
    variance = total * (2 * best + net - net * net)
    return positive - negative - total * net, sqrt(max(variance, 0))


def interval(positive, negative, total):
    net = (positive - negative) / total
    gap = lambda at, sign: sign * score(at, positive, negative, total)[0] - Z * score(at, positive, negative, total)[1]
    # The estimate itself and the ends of the scale are roots of another kind: look strictly between them.
    edge = 1e-9
    lower = brentq(gap, -1 + edge, net - edge, args=(1,), xtol=1e-13) if net > -1 + 3 * edge and gap(-1 + edge, 1) > 0 else -1.0
    upper = brentq(gap, net + edge, 1 - edge, args=(-1,), xtol=1e-13) if net < 1 - 3 * edge and gap(1 - edge, -1) > 0 else 1.0
    return {"positive": positive, "negative": negative, "total": total, "net": net, "lower": lower, "upper": upper}


def permutation(now, before):
    pooled = [a + b for a, b in zip(now, before)]
    size, total = sum(now), sum(pooled)
    law = multivariate_hypergeom(m=pooled, n=size)
    expected = size * (pooled[0] - pooled[2]) / total
    observed = abs(now[0] - now[2] - expected)
    p = 0.0
    for up in range(min(pooled[0], size) + 1):
        for down in range(min(pooled[2], size - up) + 1):
            rest = size - up - down
            if rest <= pooled[1] and abs(up - down - expected) >= observed - 1e-9:
                p += law.pmf([up, rest, down])
    return {"now": now, "before": before, "pValue": min(1.0, float(p))}


def normal(now, before):
    pooled = [a + b for a, b in zip(now, before)]
    size, total = sum(now), sum(pooled)
    values = np.repeat([1.0, 0.0, -1.0], pooled)
    z = (now[0] - now[2] - size * values.mean()) / sqrt(values.var(ddof=1) * size * (total - size) / total)
    return {"now": now, "before": before, "pValue": float(2 * norm.sf(abs(z)))}


COUNTS = [(1, 0, 1), (0, 1, 1), (0, 0, 1), (3, 0, 3), (0, 0, 5), (1, 0, 44), (4, 2, 10), (10, 10, 20), (250, 72, 412), (30, 1, 40), (9, 81, 100), (1200, 900, 4000), (5, 0, 5), (0, 12, 12), (2, 1, 500)]
SMALL = [([3, 1, 2], [1, 1, 4]), ([1, 0, 0], [0, 0, 1]), ([10, 0, 0], [10, 0, 0]), ([5, 5, 0], [0, 5, 5]), ([40, 10, 12], [22, 15, 25]), ([30, 20, 3], [60, 45, 10]), ([0, 7, 0], [0, 3, 0]), ([12, 3, 9], [11, 4, 9]), ([1, 0, 9], [90, 5, 5])]
LARGE = [([2500, 900, 720], [2300, 950, 900]), ([5000, 100, 4900], [4900, 300, 4800])]
rng = np.random.default_rng(5)
FAMILIES = [[0.01], [0.04, 0.03, 0.02, 0.01], [0.5, 0.5, 0.001, 1.0], [], rng.random(12).round(4).tolist()]

Path("test/oracles/netOracles.json").write_text(json.dumps({
    "made by": {name: version(name) for name in ("scipy", "statsmodels", "numpy")},
    "intervals": [interval(*counts) for counts in COUNTS],
    "exact": [permutation(*pair) for pair in SMALL],
    "normal": [normal(*pair) for pair in LARGE],
    "adjusted": [{"pValues": p, "adjusted": multipletests(p, method="fdr_bh")[1].tolist() if p else []} for p in FAMILIES],
    "tails": [{"z": z, "tail": float(2 * norm.sf(z))} for z in (0.0, 0.3, 1.0, 1.96, 2.9, 2.999, 3.0, 3.5, 6.0, 12.0, 30.0)],
}, indent="\t") + "\n")
