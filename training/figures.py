"""Held-out figures: accuracy, macro-recall, macro-F1, expected calibration error, temperature."""

from __future__ import annotations

import numpy as np

BINS = 10
UNCERTAIN_BELOW = 0.55


def softmax(logits: np.ndarray, temperature: float) -> np.ndarray:
    powers = np.exp((logits - logits.max(axis=1, keepdims=True)) / temperature)
    return powers / powers.sum(axis=1, keepdims=True)


def calibration_error(confidence: np.ndarray, right: np.ndarray) -> float:
    """Mean gap between confidence and accuracy over bins of equal count (Naeini et al. 2015)."""
    order = np.argsort(confidence, kind="stable")
    parts = np.array_split(order, BINS)
    return float(sum(len(part) / len(order) * abs(confidence[part].mean() - right[part].mean())
                     for part in parts if len(part)))


def calibration_bins(confidence: np.ndarray, right: np.ndarray) -> list[list[float]]:
    """[mean confidence, accuracy] of every bin of equal count, least confident first: the calibration plot."""
    order = np.argsort(confidence, kind="stable")
    return [[round(float(confidence[part].mean()), 4), round(float(right[part].mean()), 4)]
            for part in np.array_split(order, BINS) if len(part)]


def describe(logits: np.ndarray, labels: np.ndarray, temperature: float, two_class: bool) -> dict:
    """Two-class sets compare P(positive) with P(negative), renormalised; three-class sets take the largest."""
    probabilities = softmax(logits, temperature)
    certain = probabilities.max(axis=1) >= UNCERTAIN_BELOW
    if two_class:
        probabilities = probabilities * [1, 0, 1]
        probabilities /= probabilities.sum(axis=1, keepdims=True)
    predicted, confidence = probabilities.argmax(axis=1), probabilities.max(axis=1)
    right = predicted == labels
    classes = [0, 2] if two_class else [0, 1, 2]
    recalls, f1s = [], []
    for label in classes:
        hits = float(((predicted == label) & (labels == label)).sum())
        recalls.append(hits / max(1, (labels == label).sum()))
        f1s.append(2 * hits / max(1, (labels == label).sum() + (predicted == label).sum()))
    return {
        "rows": int(len(labels)),
        "accuracy": round(float(right.mean()), 4),
        "macroRecall": round(float(np.mean(recalls)), 4),
        "macroF1": round(float(np.mean(f1s)), 4),
        "expectedCalibrationError": round(calibration_error(confidence, right), 4),
        "calibrationBins": calibration_bins(confidence, right),
        "decided": {"coverage": round(float(certain.mean()), 4),
                    "accuracy": round(float(right[certain].mean()), 4) if certain.any() else None},
    }


def fit_temperature(logits: np.ndarray, labels: np.ndarray, two_class: np.ndarray) -> float:
    """The temperature of least negative log-likelihood, by a search on a logarithmic grid of 1 %."""
    masked = logits.copy()
    masked[two_class, 1] = -1e4
    grid = np.exp(np.arange(-0.7, 0.9, 0.01))
    losses = [-np.log(softmax(masked, t)[np.arange(len(labels)), labels] + 1e-12).mean() for t in grid]
    return round(float(grid[int(np.argmin(losses))]), 3)
