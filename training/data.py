"""Training and evaluation texts from the data folder, with the leak check.

A training row goes when its normalised text equals one in an evaluation file, or shares
its first 40 characters when both have 30 or more. The counts are returned and land in the card.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import lzma
import random
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Iterator

from clean import clean, decode_dump, normalised

LABELS = {"negative": 0, "neutral": 1, "positive": 2, "neg": 0, "neu": 1, "pos": 2, "q": 1}
# Ekman's emotions by their number in the file; surprise (6) can be either and is left out.
EMOTIONS = {0: 0, 1: 0, 2: 0, 3: 2, 4: 1, 5: 0}
XLMT = {"ar": "arabic", "de": "german", "en": "english", "es": "spanish",
        "fr": "french", "it": "italian", "pt": "portuguese"}


# Small sources that are read more than once.
REPEATS = {"absa_restaurants": 2, "absa_laptops": 2, "own_aspects": 3, "own_aspects_more": 2}


@dataclass(frozen=True)
class Row:
    text: str
    label: int  # 0 negative, 1 neutral, 2 positive
    language: str
    source: str
    two_class: bool = False
    domain: str = ""  # where the source names one
    aspect: str = ""  # the label is then that of what the text says about it


def read(path: Path) -> str:
    raw = path.read_bytes()
    if path.suffix == ".gz":
        raw = gzip.decompress(raw)
    elif path.suffix == ".xz":
        raw = lzma.decompress(raw)
    return raw.decode("utf-8").rstrip("\n")


def rows_of_csv(path: Path) -> Iterator[dict[str, str]]:
    return iter(csv.DictReader(io.StringIO(read(path), newline="")))


def pairs(folder: Path, part: str) -> Iterator[tuple[str, str]]:
    texts = read(folder / f"{part}_text.txt").split("\n")
    labels = read(folder / f"{part}_labels.txt").split()
    return zip(texts, labels)


def training_rows(data: Path) -> Iterator[Row]:
    """Every training row of every source, in file order."""
    for line in read(data / "sst2/train.tsv.gz").split("\n")[1:]:
        label, text = line.split("\t", 1)
        yield Row(text, 2 * int(label), "en", "sst2", True)
    for line in read(data / "tweeteval/sentiment_train_rebuilt.tsv.gz").split("\n")[1:]:
        label, _, _, text = line.split("\t", 3)
        yield Row(text, int(label), "en", "tweeteval")
    for line in read(data / "imdb50k/train.tsv.xz").split("\n")[1:]:
        label, _, _, text = line.split("\t", 3)
        if len(text) >= 200:  # shorter ones are foreign rows under film ids
            yield Row(text, 2 * int(label), "en", "imdb", True)
    zh = data / "zh_sentiment"
    for row in rows_of_csv(zh / "online_shopping_10_cats.minus_chnsenticorp_devtest.csv.gz"):
        yield Row(row["review"], 2 * int(row["label"]), "zh", "online_shopping", True, row["cat"])
    for name, source in (("ChnSentiCorp_htl_all.train.csv.gz", "htl"), ("waimai_10k.train.csv.gz", "waimai")):
        for row in rows_of_csv(zh / name):
            yield Row(row["review"], 2 * int(row["label"]), "zh", source, True)
    for line in read(zh / "chnsenticorp/train.tsv.gz").split("\n")[1:]:
        parts = line.split("\t")
        yield Row(parts[-1], 2 * int(parts[0]), "zh", "chnsenticorp", True)
    for language, folder in XLMT.items():
        for text, label in pairs(data / "multiling_xlmt" / folder, "train"):
            yield Row(text, int(label), language, "xlmt")
    tyqiangz = data / "multiling_tyqiangz"
    for language, path in (("zh", "chinese/valid.csv.gz"), ("ja", "japanese/valid.csv.gz"),
                           ("ms", "malay/train.csv.gz")):
        for row in rows_of_csv(tyqiangz / path):
            yield Row(row["text"], LABELS[row["label"]], language, f"tyqiangz_{language}")
    for line in read(data / "indonlu_smsa/train_preprocess.tsv.gz").split("\n"):
        text, label = line.rsplit("\t", 1)
        yield Row(text, LABELS[label], "id", "smsa")
    for line in read(data / "thai_wisesight/train.jsonl.gz").split("\n"):
        row = json.loads(line)
        yield Row(row["texts"], LABELS[row["category"]], "th", "wisesight")


def later_rows(data: Path) -> Iterator[Row]:
    """Sources that joined after the vocabulary was cut: it was made without them and stays as it is."""
    for line in read(data / "goemotions/ekman_train.tsv.gz").split("\n"):
        text, numbers, _ = line.rsplit("\t", 2)
        labels = {EMOTIONS.get(int(number)) for number in numbers.split(",")}
        if len(labels) == 1 and None not in labels:
            yield Row(text, labels.pop(), "en", "goemotions")


ASPECT_PLACE = "$T$"
ASPECT_FILES = {"absa_restaurants": "Restaurants_Train.xml.seg", "absa_laptops": "Laptops_Train.xml.seg",
                "absa_tweets": "acl14_twitter_train.raw"}
ASPECT_TESTS = ("Restaurants_Test_Gold.xml.seg", "Laptops_Test_Gold.xml.seg", "acl14_twitter_test.raw")


def aspect_examples(path: Path) -> Iterator[tuple[str, str, int]]:
    """(text, aspect, label): three lines each, the text with a mark where the aspect stood."""
    lines = read(path).split("\n")
    for start in range(0, len(lines) - 2, 3):
        text, aspect, label = lines[start:start + 3]
        yield text.replace(ASPECT_PLACE, aspect), aspect, 1 + int(label)


def aspect_rows(data: Path, own_files: tuple[str, ...]) -> Iterator[Row]:
    """What texts say about one thing in them: SemEval-14, tweets about people and products, and our own."""
    for source, file in ASPECT_FILES.items():
        for text, aspect, label in aspect_examples(data / "absa_semeval14" / file):
            yield Row(text, label, "en", source, aspect=aspect)
    for file in own_files:
        lines = (Path(__file__).parent / file).read_text(encoding="utf-8").rstrip("\n").split("\n")
        for label, language, aspect, text in (line.split("\t") for line in lines):
            yield Row(text, LABELS[label], language, file.removesuffix(".tsv"), aspect=aspect)


OWN_SENTENCES = "own_sentences.tsv"


def own_rows(file: str = OWN_SENTENCES) -> list[Row]:
    """Sentences written for this project: plain facts, questions, emoji, stars."""
    lines = (Path(__file__).parent / file).read_text(encoding="utf-8").rstrip("\n").split("\n")
    split = (line.split("\t") for line in lines)
    return [Row(text, LABELS[label], language, "own") for label, language, text in split]


def evaluation_sets(data: Path) -> dict[str, list[Row]]:
    """Every held-out set, by name. Nothing here is ever trained or tuned on."""
    sets: dict[str, list[Row]] = {}
    sets["sst2-dev"] = [
        Row(text, 2 * int(label), "en", "sst2-dev", True)
        for label, text in (line.split("\t", 1) for line in read(data / "sst2/dev.tsv.gz").split("\n")[1:])
    ]
    sets["tweeteval-val"] = [
        Row(text, int(label), "en", "tweeteval-val")
        for text, label in zip(
            read(data / "tweeteval/sentiment_val_text.txt").split("\n"),
            read(data / "tweeteval/sentiment_val_labels.txt").split())
    ]
    zh = data / "zh_sentiment"
    sets["chnsenticorp-dev"] = [
        Row(parts[-1], 2 * int(parts[0 if parts[0] in "01" else 1]), "zh", "chnsenticorp-dev", True)
        for parts in (line.split("\t") for line in read(zh / "chnsenticorp/dev.tsv.gz").split("\n")[1:])
    ]
    eprstmt = []
    for path in sorted((zh / "fewclue_eprstmt").glob("dev_few_all.json")):
        for line in read(path).split("\n"):
            row = json.loads(line)
            eprstmt.append(Row(row["sentence"], LABELS[row["label"].lower()], "zh", "eprstmt-dev", True))
    sets["eprstmt-dev"] = eprstmt
    for language, folder in XLMT.items():
        sets[f"xlmt-{language}-val"] = [
            Row(text, int(label), language, "xlmt-val")
            for text, label in pairs(data / "multiling_xlmt" / folder, "val")
        ]
    for language, folder in (("zh", "chinese"), ("ja", "japanese"), ("ms", "malay")):
        sets[f"tyqiangz-{language}-test"] = [
            Row(row["text"], LABELS[row["label"]], language, "tyqiangz-test")
            for row in rows_of_csv(data / "multiling_tyqiangz" / folder / "test.csv.gz")
        ]
    sets["smsa-valid"] = [
        Row(text, LABELS[label], "id", "smsa-valid")
        for text, label in (line.rsplit("\t", 1)
                            for line in read(data / "indonlu_smsa/valid_preprocess.tsv.gz").split("\n"))
    ]
    sets["wisesight-valid"] = [
        Row(row["texts"], LABELS[row["category"]], "th", "wisesight-valid")
        for row in map(json.loads, read(data / "thai_wisesight/valid.jsonl.gz").split("\n"))
    ]
    uci = []
    for name in ("amazon_cells", "imdb", "yelp"):
        for line in read(data / f"uci_sentences/{name}_labelled.txt").split("\n"):
            if "\t" in line:
                text, label = line.rsplit("\t", 1)
                uci.append(Row(text, 2 * int(label), "en", "uci", True))
    sets["uci-sentences"] = uci
    return sets


def check_texts() -> Iterator[str]:
    """The check sentences of the benchmark, which are labelled there and must not be trained on either."""
    path = Path(__file__).parent.parent / "bench/sentiment/checkSentences/sentences.jsonl"
    return (json.loads(line)["text"] for line in read(path).split("\n"))


def aspect_test_texts(data: Path) -> Iterator[str]:
    for file in ASPECT_TESTS:
        yield from (text for text, _, _ in aspect_examples(data / "absa_semeval14" / file))


def prepare(row: Row) -> Row:
    return replace(row, text=clean(decode_dump(row.text)), aspect=clean(decode_dump(row.aspect)))


@dataclass(frozen=True)
class Choice:
    """What one pass reads."""

    limits: dict[str, int]  # most rows of a source; of the others all
    skip: dict[str, int] = field(default_factory=dict)  # rows at a source's beginning that an earlier pass has seen
    later: bool = False  # with what joined after the first two passes
    domains: dict[str, tuple[str, ...]] = field(default_factory=dict)  # some domains of a source only
    shortest: dict[str, int] = field(default_factory=dict)  # fewest words of a source's rows
    own_files: tuple[str, ...] = ()  # sentences of ours beside the first 121
    own_repeats: int = 4
    own_aspects: tuple[str, ...] = ("own_aspects.tsv",)


def text_keys(text: str) -> list[str]:
    """What two rows share when they are one text: all of it, or its first 40 characters."""
    key = normalised(text)
    return [key, f"{key[:40]}…"] if len(key) >= 30 else [key]


def is_chosen(row: Row, source: str, choice: Choice) -> bool:
    return ((source not in choice.domains or row.domain in choice.domains[source])
            and len(row.text.split()) >= choice.shortest.get(source, 0))


def load(data: Path, choice: Choice, seed: int) -> tuple[list[Row], list[Row], dict]:
    """Return (training rows, calibration rows, counts). The order is fixed by the seed.

    A calibration row whose text another source holds as well, whole or by its first 40 characters, is none:
    the encoder has read it there. (ChnSentiCorp's hotels are in two collections more.)
    """
    held_out = [row.text for rows in evaluation_sets(data).values() for row in rows]
    held_out_keys = {key for text in [*held_out, *check_texts(), *aspect_test_texts(data)] for key in text_keys(decode_dump(text))}
    counts: dict[str, dict[str, int]] = {}
    by_source: dict[str, list[Row]] = {}
    seen: set[tuple[str, str, str]] = set()
    for raw in [*training_rows(data), *([*later_rows(data), *aspect_rows(data, choice.own_aspects)] if choice.later else ())]:
        name = f"{raw.source}-{raw.language}" if raw.source == "xlmt" else raw.source
        count = counts.setdefault(name, {"read": 0, "leaked": 0, "repeated": 0, "empty": 0, "used": 0, "calibration": 0})
        count["read"] += 1
        row = prepare(raw)
        key = normalised(row.text)
        if not key:
            count["empty"] += 1
        elif not held_out_keys.isdisjoint(text_keys(row.text)):
            count["leaked"] += 1
        elif (name, key, row.aspect) in seen:
            count["repeated"] += 1
        else:
            seen.add((name, key, row.aspect))
            by_source.setdefault(name, []).append(row)
    sources_of: dict[str, set[str]] = {}
    for name, rows in by_source.items():
        for row in rows:
            for key in text_keys(row.text):
                sources_of.setdefault(key, set()).add(name)
    training, calibration = [], []
    for name, rows in by_source.items():
        random.Random(f"{seed}-{name}").shuffle(rows)
        # SST-2 phrases are parts of one another: a split of them would not be held out.
        held = 0 if name == "sst2" else min(400, len(rows) // 10)
        if rows[0].aspect:  # the aspects of one text stay together, or the rest of it would be known
            rows.sort(key=lambda row: hashlib.sha256(row.text.encode("utf-8", "replace")).digest())
            while held < len(rows) and rows[held].text == rows[held - 1].text:
                held += 1
        before = len(calibration)
        calibration += [row for row in rows[:held] if all(sources_of[key] == {name} for key in text_keys(row.text))]
        rest = [row for row in rows[held + choice.skip.get(name, 0):] if is_chosen(row, name, choice)]
        taken = rest[:choice.limits.get(name, len(rest))]
        training += taken
        training += taken * (REPEATS.get(name, 1) - 1)
        counts[name]["used"], counts[name]["calibration"] = len(taken), len(calibration) - before
    own = [prepare(row) for file in (OWN_SENTENCES, *choice.own_files) for row in own_rows(file)]
    # Emoji and stars alone have no letters to compare.
    clean_own = [row for row in own if normalised(row.text) not in held_out_keys - {""}]
    training += clean_own * choice.own_repeats
    counts["own"] = {"read": len(own), "leaked": len(own) - len(clean_own), "used": choice.own_repeats * len(clean_own)}
    return training, calibration, counts


def fingerprint(rows: list[Row]) -> str:
    digest = hashlib.sha256()
    for row in rows:
        aspect = f"\t{row.aspect}" if row.aspect else ""
        digest.update(f"{row.label}\t{row.language}\t{row.text}{aspect}\n".encode("utf-8", "replace"))
    return digest.hexdigest()[:16]
