"""Cut the tokenizer's 250,037 pieces down to the languages that we promise.

Kept: the special tokens; every piece that the training texts of ../data use; every single
character that the promised scripts hold (letters, digits, punctuation, CJK, kana, Thai,
Arabic, emoji); and the most common pieces of the base vocabulary, so that the product does
not depend on the training texts alone. Order is kept, ids are renumbered.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
COMMON_PIECES = 14_000
SCRIPTS = ("LATIN", "CJK", "HIRAGANA", "KATAKANA", "THAI", "ARABIC", "DIGIT", "FULLWIDTH")


def is_promised(piece: str) -> bool:
    """Whether every character is of a promised script, or punctuation, a symbol (emoji too), a number."""
    return all(
        unicodedata.category(character)[0] in "PSN" or unicodedata.name(character, "").startswith(SCRIPTS)
        for character in piece.removeprefix("\u2581")
    )


def cut(tokenizer_path: Path, texts: list[str], target: Path) -> np.ndarray:
    """Write the cut tokenizer.json to `target`; return the kept base ids in their new order."""
    full = Tokenizer.from_file(str(tokenizer_path))
    used: set[int] = set()
    for start in range(0, len(texts), 4096):
        for encoding in full.encode_batch(texts[start:start + 4096]):
            used.update(encoding.ids)
    document = json.loads(tokenizer_path.read_text(encoding="utf-8"))
    pieces = document["model"]["vocab"]
    kept = [
        index for index, (piece, _) in enumerate(pieces)
        if piece in SPECIAL or (piece != "<mask>" and (
            index in used or (is_promised(piece) and (
                index < COMMON_PIECES or len(piece.removeprefix("\u2581")) <= 1))))
    ]
    new_id = {old: new for new, old in enumerate(kept)}
    document["model"]["vocab"] = [pieces[old] for old in kept]
    document["model"]["unk_id"] = new_id[document["model"]["unk_id"]]
    document["added_tokens"] = [
        {**token, "id": new_id[token["id"]]} for token in document["added_tokens"] if token["content"] in SPECIAL
    ]
    for token in document["post_processor"]["special_tokens"].values():
        token["ids"] = [new_id[old] for old in token["ids"]]
    document["padding"] = document["truncation"] = None
    target.write_text(json.dumps(document, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return np.array(kept)
