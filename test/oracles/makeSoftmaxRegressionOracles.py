"""Multinomial logistic regression by scikit-learn, for test/models/labels/softmaxRegression.test.ts.

pip install scikit-learn==1.7.2; python test/oracles/makeSoftmaxRegressionOracles.py (from the repository root)
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.linear_model import LogisticRegression

random = np.random.default_rng(42)
cases = []
for rows, width, classes, strength in ((60, 4, 3, 1.0), (40, 6, 2, 10.0), (90, 3, 4, 0.1)):
    labels = random.integers(0, classes, rows)
    values = np.round(random.normal(size=(rows, width)) + np.eye(classes, width)[labels], 3)
    model = LogisticRegression(C=strength, tol=1e-10, max_iter=10_000).fit(values, labels)
    probe = values[:5]
    cases.append({
        "width": width, "classCount": classes, "strength": strength,
        "values": values.ravel().tolist(), "classes": labels.tolist(),
        "probabilities": model.predict_proba(probe).tolist(),
    })
Path("test/oracles/softmaxRegressionOracles.json").write_text(
    json.dumps({"made by": f"scikit-learn {sklearn.__version__}", "cases": cases}, separators=(",", ":")) + "\n")
