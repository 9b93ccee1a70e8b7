"""Text cleaning, the same as models/sentiment/cleanText.ts does at run time (a test holds both equal)."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from pathlib import Path

# Emoji younger than the base vocabulary, each with an older one that says the same.
NEW_EMOJI = str.maketrans(json.loads(
    (Path(__file__).parent.parent / "models/sentiment/newEmoji.json").read_text(encoding="utf-8")))
URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
MENTION = re.compile(r"(?<![\w@])@\w+")
ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
SPACE = re.compile(r"\s+")


def decode_dump(text: str) -> str:
    """Undo the `\\u2019` escapes and HTML entities that the public dumps carry."""
    text = ESCAPE.sub(lambda match: chr(int(match.group(1), 16)), text)
    text = text.replace('\\"', '"').replace("\\n", " ")
    return html.unescape(html.unescape(text)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def clean(text: str) -> str:
    """Links become `http`, mentions `@user`, new emoji older ones; white space folds to one blank."""
    text = URL.sub("http", text)
    text = MENTION.sub("@user", text).translate(NEW_EMOJI)
    return SPACE.sub(" ", text).strip()


def normalised(text: str) -> str:
    """The key under which two texts count as the same: NFKC, lower case, letters and digits only."""
    folded = unicodedata.normalize("NFKC", text).lower()
    return "".join(character for character in folded if character.isalnum())
