"""Time of the peers, one thread: JSON on stdin, JSON on stdout.

In:  {"method": "Prophet", "series": [{"values": [...], "period": 12, "horizon": 18}]}
Out: {"seconds": seconds for all series, without imports and one warm-up series}
Methods: Prophet with its defaults (1,000 uncertainty samples), AutoETS, SCUM.
"""

import json
import logging
import os
import sys
import time
import warnings

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["NUMBA_NUM_THREADS"] = "1"
warnings.filterwarnings("ignore")

import numpy
import pandas


def prophet_runner():
    logging.getLogger("cmdstanpy").setLevel(logging.ERROR)
    logging.getLogger("prophet").setLevel(logging.ERROR)
    from prophet import Prophet

    def run(values, _period, horizon):
        dates = pandas.date_range("1990-01-01", periods=len(values) + horizon, freq="MS")
        frame = pandas.DataFrame({"ds": dates[: len(values)], "y": values})
        model = Prophet(interval_width=0.95)
        model.fit(frame)
        model.predict(pandas.DataFrame({"ds": dates[len(values) :]}))

    return run


def statsforecast_runner(names):
    from statsforecast import models

    def run(values, period, horizon):
        for name in names:
            getattr(models, name)(season_length=period).forecast(values, horizon, level=[80, 95])

    return run


RUNNERS = {
    "Prophet": prophet_runner,
    "AutoETS": lambda: statsforecast_runner(["AutoETS"]),
    "SCUM": lambda: statsforecast_runner(["AutoETS", "AutoCES", "DynamicOptimizedTheta", "AutoARIMA"]),
}

request = json.load(sys.stdin)
run = RUNNERS[request["method"]]()
series = [(numpy.array(one["values"], dtype=float), one["period"], one["horizon"]) for one in request["series"]]
run(*series[0])
started = time.perf_counter()
for one in series:
    run(*one)
json.dump({"seconds": time.perf_counter() - started}, sys.stdout)
