"""Try early exit: a head after some layers judges what is plain, the other layers only what is not.

Prints for each depth the share of held-out training texts that could stop there without losing more than
.2 points of accuracy over all, and what that saves. An experiment; nothing here makes the weights.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from data import load
from train import BATCH_TOKENS, PASSES, SEED, load_model, shorten

DEPTHS = (3, 4, 6, 8)
TRAINING_ROWS = 12_000
MOST_POINTS_LOST = 0.2


def states(model, ids: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
    """(texts, depths, hidden) means over the tokens after each depth, and (texts, 3) logits of the whole model."""
    means = np.zeros((len(ids), len(DEPTHS), model.sizes["hidden"]), dtype=np.float32)
    logits = np.zeros((len(ids), 3), dtype=np.float32)
    by_length: dict[int, list[int]] = {}
    for number, row in enumerate(ids):
        by_length.setdefault(len(row), []).append(number)
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for length, numbers in by_length.items():
            size = max(1, BATCH_TOKENS // length)
            for start in range(0, len(numbers), size):
                part = numbers[start:start + size]
                inputs = torch.tensor([ids[number] for number in part])
                x = model.embedding_norm(model.word(inputs) + model.position.weight[:length])
                for depth, layer in enumerate(model.layers, start=1):
                    x = layer(x)
                    if depth in DEPTHS:
                        means[part, DEPTHS.index(depth)] = x.mean(dim=1).float().numpy()
                logits[part] = model.head_out(torch.tanh(model.head_in(x.mean(dim=1)))).float().numpy()
    return means, logits


def head(features: np.ndarray, labels: np.ndarray, two_class: np.ndarray) -> torch.nn.Module:
    """Two layers, as the model's own head has; 30 rounds of Adam."""
    torch.manual_seed(SEED)
    width = features.shape[1]
    module = torch.nn.Sequential(torch.nn.Linear(width, width), torch.nn.Tanh(), torch.nn.Linear(width, 3))
    optimiser = torch.optim.Adam(module.parameters(), lr=1e-3, weight_decay=1e-4)
    inputs, targets, masked = torch.from_numpy(features), torch.from_numpy(labels), torch.from_numpy(two_class)
    for _ in range(30):
        for part in torch.randperm(len(inputs)).split(256):
            scores = module(inputs[part]).masked_fill(masked[part, None] & torch.tensor([False, True, False]), -1e4)
            optimiser.zero_grad()
            torch.nn.functional.cross_entropy(scores, targets[part]).backward()
            optimiser.step()
    return module.eval()


def main(data: Path, work: Path) -> None:
    stage = PASSES[-1]
    rows, _, _ = load(data, stage.choice, SEED)
    rows = [row for row in rows if not row.aspect]
    chosen = np.random.default_rng(SEED).permutation(len(rows))[:TRAINING_ROWS]
    rows = [rows[index] for index in chosen]
    held = [row for row in json.loads((work / f"calibration-{stage.name}.json").read_text()) if not row[5]]
    tokenizer = Tokenizer.from_file(str(work / "tokenizer.json"))
    model = load_model(work / f"trained-{stage.name}.pt").eval()

    def ids_of(texts: list[str]) -> list[list[int]]:
        return [shorten(encoding.ids, stage.tokens) for encoding in tokenizer.encode_batch(texts)]

    features, _ = states(model, ids_of([row.text for row in rows]))
    held_features, full = states(model, ids_of([row[0] for row in held]))
    labels, two_class = np.array([row[1] for row in held]), np.array([row[4] for row in held], dtype=bool)
    full[two_class, 1] = -1e4
    whole_right = full.argmax(axis=1) == labels
    print(f"all {len(model.layers)} layers: {whole_right.mean():.4f} of {len(held)} held-out training texts")
    for index, depth in enumerate(DEPTHS):
        module = head(features[:, index], np.array([row.label for row in rows]), np.array([row.two_class for row in rows]))
        with torch.no_grad():
            scores = module(torch.from_numpy(held_features[:, index])).numpy()
        scores[two_class, 1] = -1e4
        probability = np.exp(scores - scores.max(axis=1, keepdims=True))
        confidence = (probability / probability.sum(axis=1, keepdims=True)).max(axis=1)
        right = scores.argmax(axis=1) == labels
        best = 0.0
        for limit in np.linspace(0.5, 0.999, 200):
            leaves = confidence >= limit
            lost = 100 * (whole_right.mean() - np.where(leaves, right, whole_right).mean())
            if lost <= MOST_POINTS_LOST:
                best = leaves.mean()
                break
        saved = best * (1 - depth / len(model.layers))
        print(f"after {depth} layers: head alone {right.mean():.4f}; {best:.2f} may stop there; {100 * saved:.0f} % of the layers saved")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path(".training"))
    options = parser.parse_args()
    main(options.data, options.work)
