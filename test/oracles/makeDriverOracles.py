"""Writes driverOracles.json: seeded tables and statsmodels' answers, for test/models/forecast/drivers.

Run in a throw-away environment outside the repository:
    python3 -m venv ENV && ENV/bin/pip install statsmodels==0.15.0 scikit-learn==1.9.1
    ENV/bin/python test/oracles/makeDriverOracles.py
"Longley" is the table of NIST's Statistical Reference Datasets, in the public domain.
"""

import json
import pathlib

import numpy
import scipy.stats
import sklearn
import statsmodels
import statsmodels.api as sm
from sklearn.linear_model import LinearRegression
from statsmodels.stats.outliers_influence import variance_inflation_factor
from statsmodels.stats.stattools import durbin_watson

random = numpy.random.default_rng(42)


def spread_out(rows):
    """Sizes alike, drivers independent."""
    x = random.normal(size=(rows, 3)) * [2.0, 5.0, 1.0] + [10.0, 0.0, -3.0]
    y = 4.0 + x @ [1.5, -0.7, 0.2] + random.normal(size=rows)
    return ["price", "spend", "rating"], x, y


def market(rows):
    """Sales, population and GDP of a growing market: sizes far apart, two drivers that trend together."""
    year = numpy.arange(rows)
    population = 1.0e6 + 12000 * year + random.normal(scale=900, size=rows)
    gdp = 5.0e4 + 610 * year + random.normal(scale=50, size=rows)
    sales = 300 + 8 * numpy.sin(year / 3) + random.normal(scale=5, size=rows)
    y = 3.0 + 0.9 * sales + 2e-5 * population + 3e-4 * gdp + random.normal(scale=2, size=rows)
    return ["sales", "population", "gdp"], numpy.column_stack([sales, population, gdp]), y


def longley():
    data = sm.datasets.longley.load_pandas().data
    names = ["GNPDEFL", "GNP", "UNEMP", "ARMED", "POP", "YEAR"]
    return names, data[names].to_numpy(float), data["TOTEMP"].to_numpy(float)


def case(name, names, x, y, new):
    # statsmodels works on the raw columns by a pseudoinverse; standardising first keeps its digits.
    centre, scale = x.mean(axis=0), x.std(axis=0, ddof=1)
    z = (x - centre) / scale
    fit = sm.OLS(y, sm.add_constant(z)).fit()
    raw = fit.params[1:] / scale
    errors = fit.bse[1:] / scale
    # The intercept at zero of the raw columns and its error, by the same linear map of the parameters.
    at_zero = numpy.concatenate([[1.0], -centre / scale])
    intercept_error = float(numpy.sqrt(at_zero @ fit.cov_params() @ at_zero))
    prediction = fit.get_prediction(sm.add_constant((new - centre) / scale, has_constant="add"))
    influence = fit.get_influence()
    press = influence.resid_press
    design = sm.add_constant(z)
    reference = LinearRegression().fit(z, y)
    assert numpy.allclose(reference.coef_, fit.params[1:], rtol=1e-8)
    return {
        "name": name,
        "drivers": names,
        "x": x.tolist(),
        "y": y.tolist(),
        "new": new.tolist(),
        "expected": {
            "intercept": float(at_zero @ fit.params),
            "interceptError": intercept_error,
            "coefficients": raw.tolist(),
            "standardErrors": errors.tolist(),
            "pValues": fit.pvalues[1:].tolist(),
            "lower95": (fit.conf_int()[1:, 0] / scale).tolist(),
            "upper95": (fit.conf_int()[1:, 1] / scale).tolist(),
            "vif": [variance_inflation_factor(design, index + 1) for index in range(x.shape[1])],
            "r2": fit.rsquared,
            "adjustedR2": fit.rsquared_adj,
            "residualDeviation": float(numpy.sqrt(fit.mse_resid)),
            "highestLeverage": float(influence.hat_matrix_diag.max()),
            "leaveOneOutR2": float(1 - (press**2).sum() / ((y - y.mean()) ** 2).sum()),
            "durbinWatson": float(durbin_watson(fit.resid)),
            "predicted": prediction.predicted_mean.tolist(),
            "predictionIntervals": {
                str(level): prediction.conf_int(obs=True, alpha=1 - level).tolist() for level in (0.8, 0.95)
            },
        },
    }


def main():
    cases = []
    names, x, y = spread_out(60)
    cases.append(case("spread out", names, x, y, x[:3] * 1.5))
    names, x, y = market(40)
    cases.append(case("market", names, x, y, x[-3:] * 1.1))
    names, x, y = longley()
    cases.append(case("Longley", names, x, y, x[-2:] * 1.01))
    levels, freedoms = [0.5, 0.8, 0.95, 0.99], [1, 2, 5, 10, 36, 200, 5000]
    student = [
        {"level": level, "freedom": freedom, "quantile": float(scipy.stats.t.ppf(0.5 + level / 2, freedom))}
        for level in levels
        for freedom in freedoms
    ]
    tails = [
        {"t": t, "freedom": freedom, "probability": float(2 * scipy.stats.t.sf(t, freedom))}
        for t in (0.0, 0.3, 1.0, 2.5, 12.0)
        for freedom in freedoms
    ]
    versions = {"numpy": numpy.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__, "scikit-learn": sklearn.__version__}
    result = {"versions": versions, "cases": cases, "student": student, "tails": tails}
    target = pathlib.Path(__file__).with_name("driverOracles.json")
    target.write_text(json.dumps(result) + "\n", encoding="utf-8")


main()
