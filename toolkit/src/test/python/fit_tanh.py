"""Finds the coefficients of FastMath.tanh: tanh(x) = x P(x^2) / Q(x^2) on [-8, 8], both of degree 4.

A least-squares fit of the linearised problem, reweighted (Lawson 1961) until the largest relative error is level.
Run with NumPy; prints P, Q and the largest error in single precision over [-12, 12].
"""

import numpy as np

LIMIT, DEGREE, ROUNDS = 8.0, 4, 60


def fit():
    x = np.concatenate([np.linspace(1e-3, LIMIT, 6001), LIMIT * (np.cos(np.linspace(0, np.pi, 3001)) + 1) / 2 + 1e-4])
    powers = np.vander((x / LIMIT) ** 2, DEGREE + 1, increasing=True)
    target = np.tanh(x) / x
    weight, denominator, best = np.ones_like(x), np.ones_like(x), None
    for _ in range(ROUNDS):
        rows = (x * weight / denominator)[:, None]
        columns = np.concatenate([powers, -target[:, None] * powers[:, 1:]], axis=1)
        solution = np.linalg.lstsq(columns * rows, target * rows[:, 0], rcond=None)[0]
        p, q = solution[: DEGREE + 1], np.concatenate([[1], solution[DEGREE + 1 :]])
        denominator = powers @ q
        error = np.abs(x * (powers @ p) / denominator / np.tanh(x) - 1)
        if best is None or error.max() < best[0]:
            scale = LIMIT ** (-2.0 * np.arange(DEGREE + 1))
            best = error.max(), p * scale, q * scale
        weight = weight * (error / error.max() + 1e-6) ** 0.25
        weight /= weight.max()
    return best[1:]


def horner(coefficients, u):
    result = np.full_like(u, np.float32(coefficients[-1]))
    for coefficient in coefficients[-2::-1]:
        result = result * u + np.float32(coefficient)
    return result


p, q = fit()
x = np.linspace(-12, 12, 2_000_001).astype(np.float32)
clamped = np.clip(x, np.float32(-LIMIT), np.float32(LIMIT))
y = clamped * horner(p, clamped * clamped) / horner(q, clamped * clamped)
print("P", [float(np.float32(c)) for c in p])
print("Q", [float(np.float32(c)) for c in q])
print("largest error", np.abs(y.astype(float) - np.tanh(x.astype(float))).max(), "largest value", np.abs(y).max())
