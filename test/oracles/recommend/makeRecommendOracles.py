"""Item-to-item values of the library implicit and of numpy for a small seeded matrix.

    pip install implicit==0.7.2
    python test/oracles/recommend/makeRecommendOracles.py > test/oracles/recommend/recommendOracles.json

implicit keeps the item itself as its own nearest neighbour: with K + 1 neighbours, K others are left.
"""

import json
import sys

import implicit
import numpy
import scipy
import scipy.sparse
from implicit.nearest_neighbours import CosineRecommender

USERS, ITEMS, NEIGHBOURS, RIDGE = 40, 14, 5, 3.0
ALPHA, BETA = 0.7, 0.3

random = numpy.random.default_rng(7)
liking = random.random(ITEMS) ** 2 + 0.05
dense = (random.random((USERS, ITEMS)) < liking).astype(float)
dense[:, 0] = 1  # bought by everyone
dense[5] = 0
dense[5, 3] = 1  # one user with a single item
dense = dense[dense.sum(axis=1) > 0]
dense = dense[:, dense.sum(axis=0) > 0]
items = dense.shape[1]

cosine = CosineRecommender(K=NEIGHBOURS + 1, num_threads=1)
cosine.fit(scipy.sparse.csr_matrix(dense), show_progress=False)
similarity = cosine.similarity.toarray()
numpy.fill_diagonal(similarity, 0)

# RP3beta straight from its definition: two matrices of probabilities, powers, product, penalty.
to_user = (dense.T / dense.T.sum(axis=1, keepdims=True)) ** ALPHA
to_item = (dense / dense.sum(axis=1, keepdims=True)) ** ALPHA
walk = (to_user @ to_item) / dense.sum(axis=0) ** BETA
numpy.fill_diagonal(walk, 0)

# EASE by a general inverse.
inverse = numpy.linalg.inv(dense.T @ dense + RIDGE * numpy.eye(items))
ease = -inverse / numpy.diag(inverse)
numpy.fill_diagonal(ease, 0)

# The same regression item by item, by a general solver: what all-neighbours local regression must find.
local = numpy.zeros((items, items))
for item in range(items):
    others = [other for other in range(items) if other != item and dense[:, other] @ dense[:, item] > 0]
    part = dense[:, others]
    local[others, item] = numpy.linalg.solve(part.T @ part + RIDGE * numpy.eye(len(others)), part.T @ dense[:, item])

json.dump(
    {
        "versions": {"implicit": implicit.__version__, "numpy": numpy.__version__, "scipy": scipy.__version__},
        "matrix": dense.astype(int).tolist(),
        "cosine": {"neighbours": NEIGHBOURS, "rows": similarity.tolist()},
        "randomWalk": {"alpha": ALPHA, "beta": BETA, "rows": walk.tolist()},
        "ease": {"ridge": RIDGE, "rows": ease.tolist()},
        "localRegression": {"ridge": RIDGE, "rows": local.tolist()},
    },
    sys.stdout,
)
sys.stdout.write("\n")
