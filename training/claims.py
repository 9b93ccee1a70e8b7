"""Trains the estimate beside the rules of Ad Copy: claims that an ad may not make, and instructions to a writer.

    python training/claims.py            # needs numpy, scipy, scikit-learn (requirements.txt) and node with node_modules

Prints the table of the validation across authors and writes models/copy/check/claimEstimate.json and the
scores that the tests hold the TypeScript inference to.
"""

import base64
import json
import pathlib
import re
import subprocess
import tempfile
import unicodedata

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUCKETS = 1 << 15
STRENGTH = 10
BLOCK_FALSE, WARN_FALSE, INSTRUCTION_FALSE = 0.005, 0.03, 0.01
AUTHORS = ("a", "b", "c", "d", "e", "f", "g", "h", "i")
HAN = "\u3400-\u9fff"
TOKEN = re.compile(rf"[a-z\u00c0-\u024f']+|0+|[{HAN}]+|[%$€£¥#!?<>{{}}\[\]:]")


def hashed(feature):
    value = 2166136261
    for byte in feature.encode("utf-8"):
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value & (BUCKETS - 1)


def features(text):
    """The same as models/copy/check/textFeatures.ts; a test holds both equal."""
    folded = re.sub("[0-9]", "0", unicodedata.normalize("NFKC", text).lower().replace("’", "'"))
    words = [token for token in TOKEN.findall(folded) if not re.match(f"[{HAN}]", token)]
    found = {f"w {word}" for word in words}
    edged = ["^", *words, "$"] if words else []
    found |= {f"w {first} {second}" for first, second in zip(edged, edged[1:])}
    for word in (word for word in words if len(word) > 3):
        edged_word = f"<{word}>"
        found |= {f"c {edged_word[at:at + size]}" for size in (4, 5) for at in range(len(edged_word) - size + 1)}
    if re.search(f"[{HAN}]", folded):
        run = re.sub(f"[^{HAN}0]", "", folded)
        found |= {f"h {run[at:at + size]}" for size in (1, 2, 3) for at in range(len(run) - size + 1)}
    return found


def matrix(texts):
    buckets, ends, values = [], [0], []
    for text in texts:
        row = sorted({hashed(feature) for feature in features(text)})
        buckets += row
        values += [1 / max(len(row), 1) ** 0.5] * len(row)
        ends.append(len(buckets))
    return csr_matrix((values, buckets, ends), shape=(len(texts), BUCKETS))


def read_lines():
    lines = []
    for author in (*AUTHORS, "writer"):
        for row in (ROOT / "training" / f"own_claims_{author}.jsonl").read_text("utf-8").splitlines():
            if row.strip():
                lines.append({**json.loads(row), "author": author})
    with tempfile.TemporaryDirectory() as folder:
        script = f"{folder}/rules.cjs"
        subprocess.run(["npx", "esbuild", "training/claim_rules.ts", "--bundle", "--platform=node", f"--outfile={script}", "--log-level=error"], cwd=ROOT, check=True)
        answer = subprocess.run(["node", script], input=json.dumps([line["text"] for line in lines]), capture_output=True, text=True, check=True)
    return [{**line, **verdict} for line, verdict in zip(lines, json.loads(answer.stdout))]


def fitted(rows, wanted):
    return LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=500).fit(rows, wanted)


def share(hits):
    return "–" if len(hits) == 0 else f"{100 * hits.mean():.0f} %"


def main():
    lines = read_lines()
    rows = matrix([line["plain"] for line in lines])
    claim = np.array([line["label"] != "lawful" for line in lines])
    order = np.array([bool(line["instruction"]) for line in lines])
    author = np.array([line["author"] for line in lines])
    language = np.array([line["language"] for line in lines])
    stopped = np.array([line["stopped"] for line in lines])
    ordered = np.array([line["order"] for line in lines])
    claim_score, order_score = np.zeros(len(lines)), np.zeros(len(lines))
    for name in AUTHORS:
        test, train = author == name, author != name
        product = train & ~order
        claim_score[test] = fitted(rows[product], claim[product]).decision_function(rows[test])
        order_score[test] = fitted(rows[train], order[train]).decision_function(rows[test])

    # As likelyClaim in claimEstimate.ts: too short a text is not judged.
    short = np.array([len(re.findall(f"[{HAN}]", line["plain"])) < 6 and len(re.findall(r"[A-Za-z\u00c0-\u024f']+", line["plain"])) < 3 for line in lines])
    claim_score[short] = -9

    outside = author != "writer"
    thresholds = {"block": {}, "warn": {}}
    for code in ("en", "zh"):
        lawful = outside & ~order & ~claim & (language == code)
        thresholds["block"][code] = float(np.quantile(claim_score[lawful], 1 - BLOCK_FALSE))
        thresholds["warn"][code] = float(np.quantile(claim_score[lawful], 1 - WARN_FALSE))
    instruction = float(np.quantile(order_score[outside & ~order], 1 - INSTRUCTION_FALSE))

    table = ["| held-out author | lines (unlawful) | rules: caught, false | estimate blocks: caught, false | both: caught, false | estimate blocks or warns: caught, false |", "|---|---|---|---|---|---|"]
    for name in (*AUTHORS, "all together"):
        for code in ("en", "zh"):
            part = ~order & (language == code) & (outside if "together" in name else author == name)
            if not part.any():
                continue
            blocks, warns = claim_score > thresholds["block"][code], claim_score > thresholds["warn"][code]
            cells = [f"{share(hit[part & claim])}, {share(hit[part & ~claim])}" for hit in (stopped, blocks, stopped | blocks, warns)]
            table.append(f"| {name}, {code} | {part.sum()} ({(part & claim).sum()}) | {' | '.join(cells)} |")
    for name in AUTHORS:
        part = author == name
        if not (part & order).any():
            continue
        cells = [f"{share(hit[part & order])}, {share(hit[part & ~order])}" for hit in (ordered, order_score > instruction, ordered | (order_score > instruction))]
        table.append(f"| {name}, instructions | {part.sum()} ({(part & order).sum()}) | {' | '.join(cells)} | |")
    print("\n".join(table))

    heads = {}
    for name, selected, wanted in (("claim", ~order, claim), ("instruction", np.ones(len(lines), bool), order)):
        model = fitted(rows[selected], wanted[selected])
        scale = float(np.abs(model.coef_).max() / 127)
        weights = np.round(model.coef_[0] / scale).astype(np.int8)
        heads[name] = {"scale": scale, "bias": float(model.intercept_[0]), "weights": base64.b64encode(weights.tobytes()).decode("ascii")}
        quantised = rows @ (weights.astype(float) * scale) + model.intercept_[0]
        for line, value in zip(lines, quantised):
            line[name] = float(value)
    card = {
        "about": "Logistic regression (L2) over hashed word and character n-grams, weights in int8. Trained by training/claims.py.",
        "licence": "MIT; every line was written for this project",
        "authors": {name: int((author == name).sum()) for name in (*AUTHORS, "writer")},
        "validation": "thresholds are quantiles of the lawful lines of held-out authors: 1 % of them blocked, 3 % warned of, 1 % taken for an instruction",
    }
    estimate = {"card": card, "buckets": BUCKETS, "thresholds": {**thresholds, "instruction": instruction}, "heads": heads}
    (ROOT / "models/copy/check/claimEstimate.json").write_text(json.dumps(estimate, indent="\t", ensure_ascii=False) + "\n", "utf-8")
    sample = [{"text": line["plain"], "claim": round(line["claim"], 5), "instruction": round(line["instruction_score"], 5)} for line in ({**line, "instruction_score": line["instruction"]} for line in lines[::29])]
    (ROOT / "test/models/copy/claimEstimate.scores.json").write_text(json.dumps(sample, indent="\t", ensure_ascii=False) + "\n", "utf-8")


main()
