"""Writes the reference tables of the numerics beside this file: mpmath, 50 digits, printed to 20.

Run: python3 make.py
"""

import json
import pathlib
import random

from mpmath import mp, mpf, beta, betainc, digamma, expint, exp, hyp2f1, log, loggamma, nstr, polygamma

mp.dps = 50
here = pathlib.Path(__file__).parent
draw = random.Random(145)


def log_uniform(low, high):
    return float(mp.exp(draw.uniform(float(log(low)), float(log(high)))))


def write(name, function, region, columns, rows):
    table = {"made by": "make.py, mpmath 50 digits", "region": region, "columns": columns, "rows": [[*inputs, float(nstr(function(*map(mpf, inputs)), 20))] for inputs in rows]}
    text = json.dumps(table, indent=1)
    (here / f"{name}.json").write_text(text.replace("\n   ", " ").replace("\n  ]", " ]") + "\n")


edges = [1e-8, 1e-3, 0.1, 0.5, 0.9999, 1.0001, 1.5, 1.9999999, 2.0000001, 2.5, 9.999, 10.0, 12.0, 170.5, 1e4, 1e8]
single = [[x] for x in edges + [log_uniform(1e-4, 1e5) for _ in range(60)]]
write("logGamma", loggamma, "1e-8 to 1e8", ["x", "value"], single)
write("digamma", digamma, "1e-8 to 1e8", ["x", "value"], single)
write("trigamma", lambda x: polygamma(1, x), "1e-8 to 1e8", ["x", "value"], single)

pairs = [[1e-3, 1e-3], [0.5, 1e6], [1e4, 1e4], [3.0, 0.2]] + [[log_uniform(1e-3, 1e4), log_uniform(1e-3, 1e5)] for _ in range(60)]
write("logBeta", lambda a, b: log(beta(a, b)), "1e-3 to 1e5", ["a", "b", "value"], pairs)
rises = [[1e6, 1e-3], [1e4, 10.5], [12.0, -1.5], [0.3, 2.0], [5.0, 100.0]] + [[log_uniform(1e-2, 1e6), log_uniform(1e-3, 1e3)] for _ in range(40)]
write("logGammaRise", lambda x, shift: loggamma(x + shift) - loggamma(x), "x 1e-2 to 1e6, shift 1e-3 to 1e3", ["x", "shift", "value"], rises)

tails = [[log_uniform(0.05, 1e3), log_uniform(0.05, 1e3), draw.uniform(0.01, 0.99)] for _ in range(120)]
kept = [row for row in tails if betainc(*map(mpf, row[:2]), 0, mpf(row[2]), regularized=True) > mpf("1e-200")]
write("incompleteBeta", lambda a, b, x: betainc(a, b, 0, x, regularized=True), "a, b 0.05 to 1e3, x 0.01 to 0.99, value above 1e-200", ["a", "b", "x", "value"], kept)

orders = [[0.0, 0.3], [1.0, 1e-9], [1.0000001, 0.9], [0.9999999, 1e-3], [1.5, 0.999], [0.5, 0.999], [3.0, 1e-9], [1.0, 1e-6], [0.5, 1e-4], [2.0, 0.5], [1.0, 1.0], [100.0, 0.01], [1e3, 10.0], [0.2, 50.0]] + [[log_uniform(0.05, 500), log_uniform(1e-6, 300)] for _ in range(60)]
write("exponentialIntegral", lambda s, z: exp(z) * expint(s, z), "order 0 to 1000, z 1e-9 to 300", ["order", "z", "value"], orders)


def gauss_rows():
    near_one = [1 - 10.0**-k for k in range(1, 8)]
    for z in [-50.0, -3.0, -0.4, 0.05, 0.5, 0.89, 0.91] + near_one:
        yield [0.7, 0.3, 1.9, z]
        yield [5.24, 4.4, 4.2, z] if z < 0.999 else [2.24, 1.6, 3.8, z]
        yield [150.2, 0.8, 153.6, z]
        yield [1.0, 3.8, 4.5, z]
    for _ in range(60):
        a, b = log_uniform(0.05, 50), log_uniform(0.05, 50)
        yield [a, b, max(a, b) + log_uniform(0.05, 20), draw.uniform(-5, 0.9999)]


write("hypergeometric", hyp2f1, "a, b, c 0.05 to 155, z -50 to 0.9999999", ["a", "b", "c", "z", "value"], list(gauss_rows()))
