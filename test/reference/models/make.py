"""Writes the reference values of the models beside this file: mpmath, the papers' closed forms or direct quadrature, 40 digits.

Run: python3 make.py
A removable pole (a = 1, s = 1, a + b = 1) is stepped off by 1e-25, which moves a value in its 25th digit.
"""

import json
import pathlib

from mpmath import mp, mpf, beta, exp, gamma, hyp2f1, hyperu, inf, log, loggamma, nstr, quad, rf

mp.dps = 60
here = pathlib.Path(__file__).parent
off = mpf("1e-25")


def bg_expected(r, alpha, a, b, t):
    """Fader, Hardie & Lee (2005), expected purchases of a customer who is alive; where hyp2f1 has no digits, over the chance p of leaving."""
    a, b = a + off, b + off / 3
    c = a + b - 1
    if a < 1000:
        return c / (a - 1) * (1 - (alpha / (alpha + t)) ** r * hyp2f1(r, b, c, t / (alpha + t), maxterms=10**7))
    centre, width = a / (a + b), mp.sqrt(a * b / (a + b) ** 3)
    log_weight = lambda p: (a - 1) * log(p) + (b - 1) * log(1 - p) - (loggamma(a) + loggamma(b) - loggamma(a + b))
    return quad(lambda p: exp(log_weight(p)) * (1 - (1 + p * t / alpha) ** -r) / p, [centre + k * width for k in range(-16, 17, 2)])


def discounted(expected, start, periods, discount):
    """What is bought in each period, discounted to its end."""
    steps = [expected(start + j) for j in range(int(periods) + 1)]
    return sum((now - before) / (1 + discount) ** (j + 1) for j, (before, now) in enumerate(zip(steps, steps[1:])))


def bg_discounted(r, alpha, a, b, start, periods, discount):
    return discounted(lambda t: bg_expected(r, alpha, a, b, t), start, periods, discount)


def pareto_discounted(r, alpha, s, b, start, periods, discount):
    s = s + off
    return discounted(lambda t: r * b / alpha / (s - 1) * (1 - (b / (b + t)) ** (s - 1)), start, periods, discount)


def bgbb_discounted(alpha, beta_, g, d, start, periods, discount):
    """Fader, Hardie & Shang (2010), equation 9, at gamma = 1 stepped off the pole."""
    g = g + off
    expected = lambda n: alpha / (alpha + beta_) * d / (g - 1) * (1 - gamma(g + d) / gamma(g + d + n) * gamma(1 + d + n) / gamma(1 + d))
    return discounted(expected, start, periods, discount)


def bg_residual(r, alpha, a, b, discount):
    """The rate of purchases at t is (r/alpha) 2F1(r + 1, a; a + b; -t/alpha); discounted and integrated."""
    delta = log(1 + discount)
    rate = lambda t: r / alpha * hyp2f1(r + 1, a, a + b, -t / alpha) * exp(-delta * t)
    return quad(rate, [0, alpha / 10, alpha, 10 * alpha, 10 / delta, 40 / delta, 120 / delta])


def bg_interval(r, alpha, a, b, n, start, length):
    """Over the chance p of leaving; each conditional on it in closed form, the tail of the counts as a finite sum."""
    pmf = lambda j, since: rf(r, j) / gamma(j + 1) * (since / (since + length)) ** r * (length / (since + length)) ** j

    def given(p):
        since = alpha + p * start
        there = (alpha / since) ** r
        if n == 0:
            return 1 - there * (1 - pmf(0, since))
        tail = 1 - sum(pmf(j, since) for j in range(int(n)))
        return there * ((1 - p) ** n * pmf(n, since) + p * (1 - p) ** (n - 1) * tail)

    weight = lambda p: p ** (a - 1) * (1 - p) ** (b - 1) / beta(a, b)
    return quad(lambda p: weight(p) * given(p), [0, 0.01, 0.1, 0.3, 0.6, 0.9, 1])


def pareto_likelihood(r, alpha, s, b, x, recency, age):
    """Fader & Hardie's note 009: A0 as a difference of two hypergeometric functions."""
    n = r + x
    top, second = (alpha, s + 1) if alpha >= b else (b, n)
    bottom = min(alpha, b)
    part = lambda t: hyp2f1(n + s, second, n + s + 1, (top - bottom) / (top + t), maxterms=10**7) / (top + t) ** (n + s)
    a0 = part(recency) - part(age)
    return loggamma(n) - loggamma(r) + r * log(alpha) + s * log(b) + log(1 / ((alpha + age) ** n * (b + age) ** s) + s / (n + s) * a0)


def pareto_residual(r, alpha, s, b, discount):
    """Fader, Hardie & Lee (2005b): Tricomi's function."""
    delta = log(1 + discount)
    return r / alpha * b**s * delta ** (s - 1) * hyperu(s, s, delta * b)


def pareto_interval(r, alpha, s, b, n, start, length):
    coefficient = rf(r, n) / gamma(n + 1)
    throughout = coefficient * (alpha / (alpha + length)) ** r * (length / (alpha + length)) ** n * (b / (b + start + length)) ** s
    within = quad(lambda y: coefficient * alpha**r * y**n / (alpha + y) ** (r + n) * s * b**s / (b + start + y) ** (s + 1), [0, length / 8, length / 2, length])
    return throughout + within + (1 - (b / (b + start)) ** s if n == 0 else 0)


cases = {
    bg_expected: [
        (0.243, 4.414, 0.793, 2.426, 39), (0.243, 4.414, 1.0, 2.426, 39), (2.243, 43.274, 1.0, 4.426, 39), (0.243, 4.414, 0.4, 0.6, 52),
        (0.11, 2.24, 0.31, 0.5, 30), (10000.243, 43.4, 0.793, 10002.426, 52), (0.243, 4.414, 0.793, 2.426, 1e5), (5.5, 0.01, 0.1, 30.0, 500),
        (0.5, 10.0, 4582.0, 33831.0, 100), (0.5, 10.0, 0.001, 2.0, 26), (300.243, 43.4, 1.793, 302.4, 1e-3), (1.0, 1.0, 2.5, 0.5, 1e3),
    ],
    bg_discounted: [
        (0.243, 4.414, 0.793, 2.426, 0, 300, 0.002), (2.243, 43.274, 1.0, 4.426, 0.25, 400, 0.001), (12.5, 90.0, 0.4, 30.6, 0, 250, 0.0),
        (0.5, 0.02, 1.5, 0.5, 0, 150, 0.01), (200.5, 44.0, 0.8, 203.0, 0, 120, 0.01), (0.5, 1e4, 2.0, 1e3, 0, 200, 0.003), (0.5, 10.0, 0.7, 2.5, 0.5, 60, 0.001),
    ],
    pareto_discounted: [(2.553, 49.4, 0.606, 50.5, 0, 300, 0.002), (0.553, 10.58, 1.0, 11.67, 0.25, 100, 0.001), (0.5, 0.02, 3.0, 0.01, 0, 50, 0.1)],
    bgbb_discounted: [(1.204, 0.75, 0.657, 2.783, 0, 60, 0.1), (3.2, 4.75, 1.0, 8.783, 2, 40, 0.05), (0.1, 50.0, 20.0, 0.01, 0, 30, 0.0)],
    bg_residual: [(2.243, 43.274, 0.793, 4.426, 0.0027), (0.243, 4.414, 0.793, 2.426, 0.1), (26.24, 35.4, 0.793, 28.4, 0.0002), (0.5, 10.0, 1.0, 3.0, 1.5)],
    bg_interval: [(0.243, 4.414, 0.793, 2.426, 0, 39, 39), (0.243, 4.414, 0.793, 2.426, 3, 10, 52), (2.243, 43.274, 0.793, 4.426, 1, 5, 20), (12.24, 43.0, 1.0, 14.4, 7, 26, 26)],
    pareto_likelihood: [
        (0.55, 10.58, 0.61, 11.67, 2, 30.43, 38.86), (0.55, 11.67, 0.61, 11.67, 2, 30.43, 38.86), (0.55, 20.0, 0.61, 3.0, 7, 12.0, 80.0),
        (0.55, 10.58, 0.61, 11.67, 0, 0, 39), (1.45, 48.6, 0.56, 0.01, 6, 1.0, 104), (0.55, 10.58, 0.61, 11.67, 1000, 700, 730), (1.0, 1e-3, 3.0, 50.0, 0, 0, 70), (0.55, 10.58, 0.61, 11.67, 10000, 3000, 3000.001),
    ],
    pareto_residual: [(7.563, 90.419, 0.4081, 88.37, 0.0027), (2.55, 49.44, 1.0, 50.53, 1e-6), (0.55, 10.58, 2.61, 11.67, 0.15), (0.55, 10.58, 0.05, 0.001, 0.01)],
    pareto_interval: [(0.55, 10.56, 0.61, 11.64, 10, 1, 1), (0.55, 10.56, 0.61, 11.64, 0, 39, 39), (2.55, 49.4, 1.0, 50.5, 3, 0, 52), (20.55, 49.4, 3.0, 50.5, 200, 10, 400)],
}
values = [
    {"quantity": function.__name__, "inputs": list(inputs), "value": float(nstr(mp.re(function(*map(mpf, inputs))), 20))}
    for function, rows in cases.items()
    for inputs in rows
]
lines = ",\n  ".join(json.dumps(one) for one in values)
(here / "quantities.json").write_text(f'{{\n "made by": "make.py, mpmath 60 digits",\n "rows": [\n  {lines}\n ]\n}}\n')
