"""Run an exported graph over texts as the product does: cleaned, in overlapping windows, in batches of one length."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

WINDOW_TOKENS = 160
BATCH_TOKENS = 640


def windows(tokens: int, size: int) -> list[tuple[int, int, float]]:
    """(start, end, weight) of every reading window; the same rule as models/sentiment/readingWindows.ts."""
    if tokens <= size:
        return [(0, tokens, 1.0)]
    stride = max(1, size - size // 6)
    count = -(-(tokens - size) // stride) + 1
    result = []
    for index in range(count):
        start = min(index * stride, tokens - size)
        fresh = size if index == 0 else start + size - ((index - 1) * stride + size)
        result.append((start, start + size, fresh / tokens))
    return result


class Reader:
    """A graph with its tokenizer: texts in, one row of logits per text out."""

    def __init__(self, graph: Path, tokenizer: Path, threads: int = 2):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])
        self.tokenizer = Tokenizer.from_file(str(tokenizer))
        self.start, self.end = (self.tokenizer.token_to_id(token) for token in ("<s>", "</s>"))

    def logits(self, texts: Sequence[str], aspects: Sequence[str] | None = None) -> np.ndarray:
        """(texts, 3) logits; a long text's is the mean of its windows by the tokens that each adds.

        With `aspects` the label is that of what a text says about its aspect, which then stands, with an
        end of its own, before every window.
        """
        pieces: dict[int, list[tuple[int, float, list[int]]]] = {}
        prefixes = [[*encoding.ids, self.end] for encoding in self.tokenizer.encode_batch(
            list(aspects), add_special_tokens=False)] if aspects else [[]] * len(texts)
        encodings = self.tokenizer.encode_batch(list(texts), add_special_tokens=False)
        for number, (encoding, prefix) in enumerate(zip(encodings, prefixes)):
            for start, end, weight in windows(len(encoding.ids), WINDOW_TOKENS - 2 - len(prefix)):
                ids = [self.start, *prefix, *encoding.ids[start:end], self.end]
                pieces.setdefault(len(ids), []).append((number, weight, ids))
        result = np.zeros((len(texts), 3))
        for length, group in pieces.items():
            size = max(1, BATCH_TOKENS // length)
            for first in range(0, len(group), size):
                batch = group[first:first + size]
                ids = np.array([piece[2] for piece in batch], dtype=np.int64)
                rows = self.session.run(None, {"input_ids": ids})[0]
                for (number, weight, _), row in zip(batch, rows):
                    result[number] += weight * row
        return result
