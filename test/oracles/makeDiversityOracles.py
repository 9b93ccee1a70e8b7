"""Writes diversityOracles.json: token lists and NLTK's BLEU for test/bench/copy/diversity.test.ts.

Run in a throw-away environment outside the repository:
    python3 -m venv ENV && ENV/bin/pip install nltk==3.9.1
    ENV/bin/python test/oracles/makeDiversityOracles.py
"""

import json
import pathlib
import random

import nltk
from nltk.translate.bleu_score import SmoothingFunction, sentence_bleu

random.seed(42)
WORDS = "warm light oak lamp desk night read quiet room slow morning tea".split()


def bleu(hypothesis, references):
    # NLTK answers 0 by itself when no word is shared; method 1 adds 0.1 to matches that are 0.
    return sentence_bleu(references, hypothesis, smoothing_function=SmoothingFunction(epsilon=0.1).method1)


def case(texts, length):
    sets = [[random.choice(WORDS) for _ in range(random.randint(2, length))] for _ in range(texts)]
    scores = [bleu(words, sets[:index] + sets[index + 1 :]) for index, words in enumerate(sets)]
    return {"sets": sets, "scores": scores, "selfBleu4": sum(scores) / len(scores)}


cases = [case(texts, length) for texts, length in [(2, 6), (8, 5), (8, 9), (15, 6), (15, 12)]]
cases.append({"sets": [["oak", "lamp"]] * 2, "scores": [bleu(["oak", "lamp"], [["oak", "lamp"]])] * 2})
cases[-1]["selfBleu4"] = cases[-1]["scores"][0]
out = {"oracle": f"NLTK {nltk.__version__}, sentence_bleu, method 1", "cases": cases}
path = pathlib.Path(__file__).with_name("diversityOracles.json")
path.write_text(json.dumps(out, separators=(",", ":")) + "\n", encoding="utf-8")
