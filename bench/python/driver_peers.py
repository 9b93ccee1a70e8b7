"""Least squares by scikit-learn for bench/forecast/drivers.ts: reads {"fits": [{"x", "y", "next"}]}, prints one answer a fit."""

import json
import sys

import numpy
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import StandardScaler


def answer(fit):
    x, y = numpy.array(fit["x"], float), numpy.array(fit["y"], float)
    # Standardised, as scikit-learn itself advises for columns of very different sizes.
    scaler = StandardScaler().fit(x)
    model = LinearRegression().fit(scaler.transform(x), y)
    coefficients = model.coef_ / scaler.scale_
    return {
        "r2": float(model.score(scaler.transform(x), y)),
        "coefficients": coefficients.tolist(),
        "intercept": float(model.intercept_ - (coefficients * scaler.mean_).sum()),
        "next": model.predict(scaler.transform(numpy.array(fit["next"], float))).tolist() if fit["next"] else [],
    }


print(json.dumps([answer(fit) for fit in json.load(sys.stdin)["fits"]]))
