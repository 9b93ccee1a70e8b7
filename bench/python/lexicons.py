"""VADER and AFINN on a JSON list of English texts from stdin: {"vader": [...], "afinn": [...]} of scores.

VADER's compound score lies within -1 to 1; its authors call 0.05 and more positive, -0.05 and less
negative. AFINN's score is a sum of word values without limits; 0 says nothing.
"""

from __future__ import annotations

import json
import sys

from afinn import Afinn
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer


def main() -> None:
    texts = json.load(sys.stdin)
    vader = SentimentIntensityAnalyzer()
    afinn = Afinn(emoticons=True)
    json.dump(
        {
            "vader": [vader.polarity_scores(text)["compound"] for text in texts],
            "afinn": [afinn.score(text) for text in texts],
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
