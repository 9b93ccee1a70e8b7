"""Draw the calibration plot of a card: how sure the model was against how often it was right."""

from __future__ import annotations

import argparse
import json
from html import escape
from pathlib import Path

SIDE, MARGIN, LOWEST = 260, 46, 0.3
COLOURS = ("#2563eb", "#dc2626", "#059669", "#d97706", "#7c3aed", "#0891b2")
SETS = ("sst2-dev", "chnsenticorp-dev", "tweeteval-val", "smsa-valid", "tyqiangz-zh-test", "wisesight-valid")


def place(value: float) -> float:
    return (max(LOWEST, value) - LOWEST) / (1 - LOWEST) * SIDE


def text(x: float, y: float, words: str, **attributes: str) -> str:
    extra = "".join(f' {name.replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f'<text x="{x:.1f}" y="{y:.1f}"{extra}>{escape(words)}</text>'


def draw(held_out: dict) -> str:
    """SVG with one line per evaluation set; the diagonal is perfect calibration."""
    parts = [f'<rect x="{MARGIN}" y="12" width="{SIDE}" height="{SIDE}" fill="none" stroke="#9ca3af"/>',
             f'<path d="M{MARGIN} {12 + SIDE}L{MARGIN + SIDE} 12" stroke="#9ca3af" stroke-dasharray="4 4"/>']
    for tick in (0.4, 0.6, 0.8, 1.0):
        parts.append(text(MARGIN + place(tick), SIDE + 28, f"{tick:.1f}", text_anchor="middle"))
        parts.append(text(MARGIN - 6, 16 + SIDE - place(tick), f"{tick:.1f}", text_anchor="end"))
    parts.append(text(MARGIN + SIDE / 2, SIDE + 44, "probability that the model gave", text_anchor="middle"))
    parts.append(text(12, 12 + SIDE / 2, "share that was right", text_anchor="middle",
                      transform=f"rotate(-90 12 {12 + SIDE // 2})"))
    for row, (name, colour) in enumerate(zip(SETS, COLOURS)):
        points = [(MARGIN + place(sure), 12 + SIDE - place(right)) for sure, right in held_out[name]["calibrationBins"]]
        line = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
        parts.append(f'<path d="M{line}" fill="none" stroke="{colour}" stroke-width="1.5"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.5" fill="{colour}"/>' for x, y in points]
        error = held_out[name]["expectedCalibrationError"]
        parts.append(text(MARGIN + SIDE + 16, 28 + 20 * row, f"{name}: error {error:.3f}", fill=colour))
    width, height = MARGIN + SIDE + 220, SIDE + 56
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
            f'font-family="sans-serif" font-size="12" fill="#374151"><rect width="100%" height="100%" fill="#ffffff"/>'
            + "".join(parts) + "</svg>\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--card", type=Path, default=Path("models/weights/multilingual-sentiment/card.json"))
    parser.add_argument("--target", type=Path, default=Path("docs/images/calibration.svg"))
    options = parser.parse_args()
    options.target.write_text(draw(json.loads(options.card.read_text(encoding="utf-8"))["heldOut"]), encoding="utf-8")
