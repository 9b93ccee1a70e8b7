"""The library implicit on a public split: JSON on stdout.

Parameters: the data folder, then `gowalla`.
Out: {"cosine": {"recall": …, "ndcg": …, "fitSeconds": …}, "bm25": {…}, "als": {…}}
Every item ranked, what the user had left out, lists of 20, LightGCN's definitions of recall and NDCG.
One thread, implicit's defaults; K = 200 neighbours, 64 factors.
"""

import json
import lzma
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy
import scipy.sparse
from implicit.als import AlternatingLeastSquares
from implicit.nearest_neighbours import BM25Recommender, CosineRecommender

COUNT = 20
BATCH = 2000


def read_pairs(path):
    users, items = [], []
    with lzma.open(path, "rt") as lines:
        for line in lines:
            user, *rest = line.split()
            users.extend([int(user)] * len(rest))
            items.extend(int(item) for item in rest)
    return numpy.array(users), numpy.array(items)


def matrix(users, items, shape):
    ones = numpy.ones(len(users), dtype=numpy.float32)
    found = scipy.sparse.csr_matrix((ones, (users, items)), shape=shape)
    found.data[:] = 1
    return found


def measure(model, train, test):
    started = time.perf_counter()
    model.fit(train, show_progress=False)
    seconds = time.perf_counter() - started
    asked = numpy.flatnonzero(numpy.diff(test.indptr))
    discount = 1 / numpy.log2(numpy.arange(2, COUNT + 2))
    recalls, gains = [], []
    for start in range(0, len(asked), BATCH):
        batch = asked[start : start + BATCH]
        lists, _ = model.recommend(batch, train[batch], N=COUNT, filter_already_liked_items=True)
        for user, found in zip(batch, lists):
            taken = test.indices[test.indptr[user] : test.indptr[user + 1]]
            hits = numpy.isin(found, taken)
            recalls.append(hits.sum() / len(taken))
            gains.append((hits * discount[: len(found)]).sum() / discount[: min(COUNT, len(taken))].sum())
    return {"recall": float(numpy.mean(recalls)), "ndcg": float(numpy.mean(gains)), "fitSeconds": seconds}


folder, name = sys.argv[1:3]
train_pairs = read_pairs(os.path.join(folder, name, "train.txt.xz"))
test_pairs = read_pairs(os.path.join(folder, name, "test.txt.xz"))
shape = tuple(1 + max(one.max(), other.max()) for one, other in zip(train_pairs, test_pairs))
train, test = matrix(*train_pairs, shape), matrix(*test_pairs, shape)
models = {
    "cosine": CosineRecommender(K=200, num_threads=1),
    "bm25": BM25Recommender(K=200, num_threads=1),
    "als": AlternatingLeastSquares(factors=64, num_threads=1, random_state=1),
}
json.dump({key: measure(model, train, test) for key, model in models.items()}, sys.stdout)
