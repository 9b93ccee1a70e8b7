"""Writes forecastOracles.json: seeded series and what statsforecast, statsmodels and scipy make of them.

Run in a throw-away environment outside the repository:
    python3 -m venv ENV && ENV/bin/pip install statsforecast==2.1.1 statsmodels scipy
    ENV/bin/python test/oracles/forecast/makeForecastOracles.py
The versions that were used are written into the file. Series are rounded to two digits, so that the
file stays small and every reader has the very same numbers.
"""

import json
import pathlib
import warnings

import numpy
import scipy
import statsforecast
import statsmodels
from scipy import stats
from scipy.special import boxcox, inv_boxcox
from statsforecast.models import ARIMA, AutoCES, AutoETS, DynamicOptimizedTheta, SeasonalNaive
from statsmodels.tsa.seasonal import seasonal_decompose
from statsmodels.tsa.stattools import acf, kpss

warnings.filterwarnings("ignore")
random = numpy.random.default_rng(42)
HORIZON = 12


def monthly(count):
    time = numpy.arange(count)
    season = 1 + 0.3 * numpy.sin(2 * numpy.pi * time / 12) + 0.1 * numpy.cos(4 * numpy.pi * time / 12)
    return (200 + 1.5 * time) * season * random.normal(1, 0.03, count)


def quarterly(count):
    time = numpy.arange(count)
    return 50 + 0.4 * time + numpy.array([5, -3, 8, -10])[time % 4] + random.normal(0, 1.5, count)


def walk(count):
    return 300 + numpy.cumsum(random.normal(0.3, 2, count))


def level(count):
    return 80 + random.normal(0, 4, count)


def autoregressive(count):
    values = [0.0]
    for _ in range(count + 50):
        values.append(0.7 * values[-1] + random.normal(0, 1))
    return 40 + numpy.array(values[-count:])


SERIES = {
    "monthly": (monthly(84), 12),
    "quarterly": (quarterly(44), 4),
    "walk": (walk(60), 1),
    "level": (level(40), 1),
    "autoregressive": (autoregressive(120), 1),
}
SERIES = {name: (numpy.round(values, 2), period) for name, (values, period) in SERIES.items()}


def mean_of(model, values, **options):
    return model.forecast(values, HORIZON, **options)["mean"].tolist()


def ets(name, form, damped=False):
    values, period = SERIES[name]
    model = AutoETS(season_length=period, model=form, damped=damped)
    fitted = model.fit(values)
    answer = fitted.predict(HORIZON, level=[95])
    return {
        "series": name,
        "form": form[0] + (form[1] + "d" if damped else form[1]) + form[2],
        "point": answer["mean"].tolist(),
        "lower95": answer["lo-95"].tolist(),
        "upper95": answer["hi-95"].tolist(),
        "sigma2": float(fitted.model_["sigma2"]),
        "loglik": float(fitted.model_["loglik"]),
        "aicc": float(fitted.model_["aicc"]),
    }


def arima(name, order, seasonal=(0, 0, 0)):
    values, period = SERIES[name]
    model = ARIMA(order=order, season_length=period, seasonal_order=seasonal, method="CSS-ML", include_mean=True)
    answer = model.forecast(values, HORIZON, level=[95])
    return {
        "series": name,
        "order": list(order),
        "seasonal": list(seasonal),
        "point": answer["mean"].tolist(),
        "lower95": answer["lo-95"].tolist(),
        "upper95": answer["hi-95"].tolist(),
    }


def naive(name):
    values, period = SERIES[name]
    answer = SeasonalNaive(season_length=period).forecast(values, HORIZON, level=[80])
    return {"series": name, "point": answer["mean"].tolist(), "lower80": answer["lo-80"].tolist()}


def decomposition(name, kind):
    values, period = SERIES[name]
    found = seasonal_decompose(values, model=kind, period=period, two_sided=True)
    return {"series": name, "kind": kind, "indices": found.seasonal[:period].tolist()}


def statistics():
    values, _ = SERIES["monthly"]
    flat, _ = SERIES["level"]
    probabilities = [0.0005, 0.01, 0.1, 0.5, 0.8, 0.975, 0.9999]
    lags = lambda some: int(3 * numpy.sqrt(len(some)) / 13)
    matrix = numpy.array([[4.0, 1.0, 0.5], [1.0, 3.0, -0.2], [0.5, -0.2, 2.0]])
    return {
        "autocorrelations": acf(values, nlags=14, fft=False)[1:].tolist(),
        "kpss": {
            "monthly": float(kpss(values, regression="c", nlags=lags(values))[0]),
            "level": float(kpss(flat, regression="c", nlags=lags(flat))[0]),
        },
        "normal": [[p, float(stats.norm.ppf(p))] for p in probabilities],
        "studentFive": [[p, float(stats.t.ppf(0.5 + p / 2, 5))] for p in [0.5, 0.8, 0.95, 0.99, 0.999]],
        "studentFiveMedian": float(stats.t.ppf(0.75, 5)),
        "quantiles": [[p, float(numpy.quantile(numpy.sort(flat), p))] for p in [0, 0.1, 0.33, 0.5, 0.975, 1]],
        "boxCox": [[x, l, float(boxcox(x, l)), float(inv_boxcox(boxcox(x, l), l))] for x in [0.5, 3.0, 250.0] for l in [0.0, 0.3, 1.0]],
        "line": numpy.polyfit(numpy.arange(1, len(values) + 1), values, 1).tolist(),
        "solve": {
            "matrix": matrix.ravel().tolist(),
            "right": [1.0, 2.0, 3.0],
            "solution": numpy.linalg.solve(matrix, numpy.array([1.0, 2.0, 3.0])).tolist(),
        },
    }


oracles = {
    "versions": {
        "statsforecast": statsforecast.__version__,
        "statsmodels": statsmodels.__version__,
        "scipy": scipy.__version__,
        "numpy": numpy.__version__,
    },
    "series": {name: {"values": values.tolist(), "period": period} for name, (values, period) in SERIES.items()},
    "seasonalNaive": [naive("monthly"), naive("quarterly"), naive("walk")],
    "dynamicTheta": [
        {"series": name, "point": mean_of(DynamicOptimizedTheta(season_length=1), SERIES[name][0])}
        for name in ["walk", "level", "autoregressive"]
    ],
    "ces": [
        {"series": name, "point": mean_of(AutoCES(season_length=1, model="N"), SERIES[name][0])}
        for name in ["walk", "level"]
    ],
    "ets": [
        ets("level", "ANN"),
        ets("walk", "AAN"),
        ets("walk", "AAN", damped=True),
        ets("walk", "MAN"),
        ets("quarterly", "AAA"),
        ets("quarterly", "ANA"),
        ets("monthly", "MAM"),
        ets("monthly", "MNM"),
    ],
    "arima": [
        arima("autoregressive", (1, 0, 0)),
        arima("autoregressive", (2, 0, 1)),
        arima("level", (0, 0, 1)),
        arima("walk", (0, 1, 1)),
        arima("quarterly", (0, 1, 1), (0, 1, 1)),
    ],
    "decomposition": [decomposition("monthly", "multiplicative"), decomposition("quarterly", "additive")],
    "statistics": statistics(),
}
target = pathlib.Path(__file__).with_name("forecastOracles.json")
target.write_text(json.dumps(oracles, indent="\t") + "\n")
print(target.name, target.stat().st_size)
