"""Forecasts of the peers: JSON on stdin, JSON on stdout.

In:  {"methods": [...], "series": [{"values": [...], "period": 12, "horizon": 18}]}
Out: {method: [{"point": [...], "lower95": [...], "upper95": [...]} or null, ...]}
Methods: AutoETS, AutoTheta, SCUM (median of AutoETS, AutoCES, DynamicOptimizedTheta, AutoARIMA:
Petropoulos & Svetunkov 2020). A series that a method cannot do is null.
"""

import json
import sys
import warnings

import numpy
from statsforecast.models import AutoARIMA, AutoCES, AutoETS, AutoTheta, DynamicOptimizedTheta

warnings.filterwarnings("ignore")
SCUM = (AutoETS, AutoCES, DynamicOptimizedTheta, AutoARIMA)


def single(kind, values, period, horizon):
    answer = kind(season_length=period).forecast(values, horizon, level=[95])
    return {
        "point": answer["mean"].tolist(),
        "lower95": answer["lo-95"].tolist(),
        "upper95": answer["hi-95"].tolist(),
    }


def scum(values, period, horizon):
    points = []
    for kind in SCUM:
        try:
            points.append(kind(season_length=period).forecast(values, horizon)["mean"])
        except Exception:  # one member that fails is left out, as the authors' code does
            continue
    return {"point": numpy.median(points, axis=0).tolist()}


def forecast(method, values, period, horizon):
    try:
        if method == "SCUM":
            return scum(values, period, horizon)
        kind = {"AutoETS": AutoETS, "AutoTheta": AutoTheta}[method]
        return single(kind, values, period, horizon)
    except Exception:
        return None


request = json.load(sys.stdin)
answers = {
    method: [
        forecast(method, numpy.array(one["values"], dtype=float), one["period"], one["horizon"])
        for one in request["series"]
    ]
    for method in request["methods"]
}
json.dump(answers, sys.stdout)
