"""Token ids by Hugging Face `tokenizers` (Rust), for test/models/text/unigramTokenizer.test.ts.

pip install tokenizers==0.22.1; python test/oracles/makeUnigramOracles.py (from the repository root)
"""

import json
from pathlib import Path

import tokenizers

TEXTS = [
    "I love this, best purchase ever!", "Terrible. It broke after a day.", "non-refundable 24/7 hotline",
    "Das ist leider überhaupt nicht gut geworden.", "La livraison était très rapide, merci !",
    "非常好，很喜欢，下次还会再来。", "收到的时候杯子已经碎了", "這間酒店環境亦算不錯", "这个 product 很 nice, love it",
    "味が美味しいのは知ってます。", "ｶﾅﾀﾞから届いた", "Ｆｕｌｌ－ｗｉｄｔｈ　ｔｅｘｔ", "อาหารช้ามาก แต่อร่อย", "الخدمة ممتازة جدا وسريعة",
    "👍👍 great", "❤️", "★★★★★", "★☆☆☆☆ :(", "5/5", "@user see http now", "é vs e\u0301", "ﬁne ligature", "①②③", "½ price",
    "", " ", "  two  blanks ", "zero\u200bwidth", "tab\tand\nline", "轱碜 unknown 𠮷 signs 𝓕", "🫥🫥 unknown emoji", "~ ～ 〜",
    "supercalifragilisticexpialidocious", "x" * 60, "1,234.56 €", "C++ & C#", "don't can't won't", "¿Qué tal?",
]

tokenizer = tokenizers.Tokenizer.from_file("models/weights/multilingual-sentiment/tokenizer.json")
Path("test/oracles/unigramOracles.json").write_text(json.dumps({
    "made by": f"tokenizers {tokenizers.__version__}",
    "texts": [{"text": text, "ids": tokenizer.encode(text, add_special_tokens=False).ids} for text in TEXTS],
}, ensure_ascii=True, indent="\t") + "\n", encoding="utf-8")
