"""The base model's own four bits, recovered from its values: nothing is lost by storing them again.

A row is cut into blocks of 32; a block has one fp16 scale d, its weights are (n - 8) d with n 0 .. 15.
Byte j of a block holds weight j (low nibble) and weight j + 16 (high nibble), as in the base's file.
"""

from __future__ import annotations

import numpy as np

BLOCK = 32


def to_blocks(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(rows, columns) of values that came from four bits → nibbles uint8 (rows, columns / 2), scales fp16 (rows, columns / 32).

    Raises ValueError when the values are no four-bit ones.
    """
    rows, columns = values.shape
    blocks = values.reshape(-1, BLOCK).astype(np.float32)
    # The base's quantiser gives the largest weight of a block the number 0, that is -8 d.
    largest = np.take_along_axis(blocks, np.abs(blocks).argmax(axis=1, keepdims=True), axis=1)
    scales = (largest / -8).astype(np.float16)
    divisor = np.where(scales == 0, np.float32(1), scales.astype(np.float32))
    numbers = np.clip(np.round(blocks / divisor) + 8, 0, 15).astype(np.uint8)
    if not np.array_equal((numbers.astype(np.float32) - 8) * scales.astype(np.float32), blocks):
        raise ValueError("these values are not the base model's four-bit ones")
    nibbles = numbers[:, :BLOCK // 2] | (numbers[:, BLOCK // 2:] << 4)
    return nibbles.reshape(rows, columns // 2), scales.reshape(rows, columns // BLOCK)
