"""One uncertain case of 12 lines and 120 months: as a case file, and as a compiled simulation of it.

Each line is an amount times an effect, both drawn, that rises in a straight line over some months after a drawn delay.
The compiled one adds four point masses a line to a second difference and sums it up twice, which is the fastest that
numba was seen to do; it gives the net present value and the month that the money is back in.
"""
import math
import time

import numba
import numpy

MONTHS, DRAWS, WITHIN = 120, 10_000, 48
# sign, shape of the amount, amount, effect, delay, first and last month, months of the rise
LINES = [
    (-1, "pert", (95_000, 115_000, 190_000), None, None, 0, 5, 1),
    (-1, "triangular", (30_000, 40_000, 75_000), None, None, 3, 11, 1),
    (-1, "triangular", (9_000, 12_000, 20_000), None, (0, 1, 4), 9, 119, 3),
    (-1, "pert", (4_000, 5_000, 9_000), None, (0, 2, 6), 6, 119, 1),
    (1, "pert", (20_000, 32_000, 45_000), (0.5, 0.85, 1.05), (0, 3, 15), 9, 119, 12),
    (1, "triangular", (10_000, 18_000, 24_000), (0.4, 0.8, 1.1), (0, 4, 18), 12, 119, 18),
    (1, "pert", (5_000, 12_000, 15_000), (0.5, 0.9, 1.0), (0, 2, 12), 6, 119, 6),
    (1, "triangular", (3_000, 9_000, 14_000), (0.3, 0.7, 1.0), (0, 6, 24), 12, 119, 24),
    (1, "pert", (4_000, 8_000, 10_000), (0.5, 0.9, 1.1), (0, 3, 12), 12, 95, 9),
    (1, "triangular", (2_000, 6_000, 9_000), (0.6, 0.9, 1.0), (0, 1, 6), 6, 119, 3),
    (1, "pert", (1_000, 5_000, 8_000), (0.2, 0.6, 1.0), (0, 6, 30), 18, 119, 12),
    (1, "triangular", (0, 4_000, 7_000), (0.5, 0.8, 1.0), (0, 3, 9), 9, 119, 6),
]


def month(index, year=2027):
    return f"{year + index // 12}-{index % 12 + 1:02d}"


def case(name="simulated", scale=1.0, year=2027):
    """The case as Afkast reads it."""
    assumptions, sides = [], {-1: [], 1: []}

    def estimate(key, values, unit, shape, size=1.0):
        low, likely, high = (f"{value * size:.10g} {unit}" for value in values)
        assumptions.append(f"  {key}: {{ low: {low}, likely: {likely}, high: {high}, shape: {shape} }}")

    for number, (sign, shape, amount, effect, delay, first, last, rise) in enumerate(LINES):
        estimate(f"amount-{number}", amount, "kr/month", shape, scale)
        formula = f"amount-{number}"
        if effect:
            estimate(f"effect-{number}", effect, "%", "triangular", 100)
            formula += f" * effect-{number}"
        extra = f", phaseIn: {rise} months" if rise > 1 else ""
        if delay:
            estimate(f"delay-{number}", delay, "months", "triangular")
            extra += f", delay: delay-{number}"
        kind = "operating" if sign < 0 else "cash"
        sides[sign].append(f"  - {{ id: line-{number}, kind: {kind}, amount: {formula}, from: {month(first, year)}, "
                           f"until: {month(last, year)}{extra} }}")
    return "\n".join([
        "afkast: 1", f"id: {name}", "title: A simulated case", f"start: {year}-01", f"horizon: {MONTHS} months", "assumptions:",
        *assumptions, "costs:", *sides[-1], "benefits:", *sides[1], ""])


def three(values, default):
    return values if values else (default, default, default)


AMOUNT = numpy.array([line[2] for line in LINES], float)
EFFECT = numpy.array([three(line[3], 1.0) for line in LINES], float)
DELAY = numpy.array([three(line[4], 0.0) for line in LINES], float)
PERT = numpy.array([line[1] == "pert" for line in LINES])
SIGN = numpy.array([line[0] for line in LINES], float)
FIRST = numpy.array([line[5] for line in LINES], float)
END = numpy.array([line[6] + 1 for line in LINES], numpy.int64)
RISE = numpy.array([line[7] for line in LINES], float)
FACTORS = 1.035 ** (-numpy.arange(MONTHS) / 12)


@numba.njit
def triangular(low, likely, high):
    u = numpy.random.random()
    if u * (high - low) < likely - low:
        return low + math.sqrt(u * (high - low) * (likely - low))
    return high - math.sqrt((1 - u) * (high - low) * (high - likely))


@numba.njit
def mass(changes, slope, place):
    """A change of slope at a place between two months."""
    whole = int(math.floor(place))
    later = place - whole
    if whole < MONTHS:
        changes[whole] += slope * (1 - later)
    if whole + 1 < MONTHS:
        changes[whole + 1] += slope * later


@numba.njit
def drawn(row, is_pert):
    low, likely, high = row
    if high <= low:
        return low
    if is_pert:
        mode = 4 * (likely - low) / (high - low)
        return low + (high - low) * numpy.random.beta(1 + mode, 5 - mode)
    return triangular(low, likely, high)


@numba.njit(parallel=True)
def simulate(draws, seed):
    values = numpy.empty(draws)
    back = numpy.empty(draws, numpy.int64)
    size = 64
    for block in numba.prange((draws + size - 1) // size):
        numpy.random.seed(seed + block)
        changes = numpy.empty(MONTHS + 2)
        for draw in range(block * size, min(draws, (block + 1) * size)):
            changes[:] = 0.0
            for line in range(len(SIGN)):
                level = drawn(AMOUNT[line], PERT[line]) * SIGN[line] * drawn(EFFECT[line], False)
                start = FIRST[line] + drawn(DELAY[line], False)
                mass(changes, level / RISE[line], start)
                mass(changes, -level / RISE[line], start + RISE[line])
                end = END[line]
                # No line ends while it still rises.
                if end < MONTHS:
                    changes[end] -= level
                    changes[end + 1] += level
            slope, net, total, value, last = 0.0, 0.0, 0.0, 0.0, 0
            for index in range(MONTHS):
                slope += changes[index]
                net += slope
                total += net
                value += net * FACTORS[index]
                if total < 0:
                    last = index + 1
            values[draw] = value
            back[draw] = last
    return values, back


def per_second(threads, runs):
    """The best of some runs in a row: draws times months, a second; and the chance of being back in time."""
    numba.set_num_threads(threads)
    simulate(1000, 1)
    best, inside = math.inf, []
    for run in range(runs):
        start = time.perf_counter()
        _, back = simulate(DRAWS, 1 + 1000 * run)
        best = min(best, time.perf_counter() - start)
        inside.append((back < WITHIN).mean())
    return DRAWS * MONTHS / best, sum(inside) / len(inside)
