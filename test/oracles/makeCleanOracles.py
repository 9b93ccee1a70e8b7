"""Writes cleanOracles.json: what training/clean.py makes of texts, and scipy's softmax of logits.

Run in a throw-away environment outside the repository:
    python3 -m venv ENV && ENV/bin/pip install scipy==1.16.2
    ENV/bin/python test/oracles/makeCleanOracles.py
All texts are ours. The training data held no control characters, byte order marks and halves of
surrogate pairs; the run time makes blanks and replacement characters of them before it cleans, and
so does this script. JSON keeps every digit of a double, and lone surrogates as escapes.
"""

import json
import pathlib
import platform
import re
import sys

import numpy
import scipy
from scipy.special import softmax

here = pathlib.Path(__file__).parent
sys.dont_write_bytecode = True  # a cache folder has no place among the sources
sys.path.insert(0, str(here.parent.parent / "training"))

from clean import clean  # noqa: E402  (the folder must be on the path first)

CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ufeff]")
LONE = re.compile("[\ud800-\udfff]")

TEXTS = {
    "plain": "Good phone, fast delivery.",
    "empty": "",
    "blanks only": " \t\n ",
    "blanks at the ends": "  good \n",
    "many blanks": "so   so\t\tgood\r\n\r\nreally",
    "no-break and ideographic blanks": "très\u00a0bon\u3000好\u2003ok\u2009x\u202fy",
    "line separators": "one\u2028two\u2029three",
    "next line": "one\u0085two",
    "zero width": "a\u200bb\u200cc\u200dd\u2060e",
    "soft hyphen": "auf\u00adladen",
    "link": "see https://shop.example/item?id=3&x=%20#top now",
    "link in capitals": "HTTPS://SHOP.EXAMPLE/A and WWW.SHOP.EXAMPLE",
    "www": "www.shop.example, good",
    "www inside a word": "awww.nice",
    "www without more": "www. is not a link",
    "link at the end of a sentence": "Look (http://a.example/b).",
    "two links": "http://a.example http://b.example",
    "link only": "https://a.example/only",
    "bare scheme": "https:// nothing",
    "ftp stays": "ftp://files.example/a",
    "link after Chinese": "看看https://a.example/b 很好",
    "long s scheme": "http\u017f://a.example/b",
    "mention": "@ana_1 thanks!",
    "mention in the middle": "thanks @ana and @Bob2.",
    "mention after punctuation": "(@ana) .@ana -@ana",
    "mail address stays": "write to ana@shop.example",
    "double sign": "@@ana",
    "lone sign": "@ ana @",
    "Chinese mention": "@小明 这个很好",
    "Chinese mention without a blank": "@小明这个很好",
    "Arabic mention": "شكرا @محمد على الخدمة",
    "accented mention": "@André merci",
    "mention after an accented letter": "é@ana",
    "mention with combining mark": "@ane\u0301 ok",
    "superscript digit before": "x²@ana",
    "underscore before": "_@ana",
    "mention after emoji": "👍@ana",
    "old emoji": "👍👎😡😢❤ 😊",
    "young emoji": "🤮🤢💩🤬 🥳",
    "younger emoji": "🥺🥲🤯🫶🤍",
    "youngest emoji": "🩷🩵🫠🥹",
    "young emoji in words": "so🥳good",
    "skin tone": "👍🏽 🫶🏿",
    "heart with selector": "❤️ 🤍\ufe0f",
    "family": "👨‍👩‍👧 went well",
    "flag": "🇩🇪 delivery",
    "keycap": "5️⃣ of 5️⃣",
    "stars": "★★★★☆",
    "Chinese": "非常好，很喜欢！　物流很快",
    "Japanese": "とても良かったです。ｶﾀｶﾅ",
    "Korean": "정말 좋아요",
    "Thai": "ดีมากครับ  ส่งเร็ว",
    "Arabic": "منتج رائع، شكراً",
    "Arabic with direction marks": "\u200fمنتج\u200e رائع \u202bجدا\u202c",
    "Hindi": "बहुत अच्छा",
    "German": "Schön groß, Größe paßt",
    "full width": "Ｇｏｏｄ！",
    "ligature": "ﬁne oﬃce",
    "byte order mark": "\ufeffgood",
    "byte order mark inside": "very\ufeffgood",
    "html stays": "<b>good</b> &amp; cheap",
    "control characters": "go\u0000od\u0007 \u001bphone\u007f\u009d.",
    "information separators": "a\u001cb\u001dc\u001ed\u001fe",
    "vertical tab and form feed": "a\u000bb\u000cc",
    "control before a mention": "a\u0000@ana",
    "control inside a link": "https://a.ex\u0000ample/b",
    "lone high surrogate": "good \ud83d phone",
    "lone low surrogate": "good \udc4d phone",
    "swapped surrogates": "\udc4d\ud83d",
    "surrogate before a mention": "\ud83d@ana",
}

LOGITS = [
    ([0.0, 0.0, 0.0], 1.0),
    ([2.5, -1.0, 0.3], 1.0),
    ([2.5, -1.0, 0.3], 1.7),
    ([2.5, -1.0, 0.3], 0.4),
    ([1000.0, 999.0], 1.0),
    ([-1000.0, -1003.5, -2000.0], 2.0),
    ([-3.25], 1.3),
    ([1e-9, 0.0, -1e-9, 5.0, 4.5], 1.1),
]


def main() -> None:
    document = {
        "versions": {"python": platform.python_version(), "numpy": numpy.__version__, "scipy": scipy.__version__},
        "clean": [
            {"name": name, "text": text, "expected": clean(CONTROL.sub(" ", LONE.sub("\ufffd", text)))}
            for name, text in TEXTS.items()
        ],
        "softmax": [
            {"logits": logits, "temperature": temperature,
             "expected": softmax(numpy.array(logits) / temperature).tolist()}
            for logits, temperature in LOGITS
        ],
    }
    text = json.dumps(document, indent="\t", ensure_ascii=True)
    (here / "cleanOracles.json").write_text(text + "\n", encoding="utf-8")


main()
