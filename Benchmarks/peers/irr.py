"""Monthly flows of projects, and a compiled Newton iteration that finds one rate of each."""
import json
import time

import numba
import numpy

COUNT, MONTHS = 5000, 120


def write(path):
    """Outlays over some months, then a benefit that is phased in, with noise."""
    random = numpy.random.default_rng(1)
    flows = numpy.zeros((COUNT, MONTHS))
    months = numpy.arange(MONTHS)
    for flow in flows:
        outlay, outlay_months = random.uniform(1e5, 5e6), random.integers(1, 9)
        flow[:outlay_months] -= outlay / outlay_months
        ramp = numpy.clip((months - outlay_months + 1) / random.integers(1, 25), 0, 1)
        flow += outlay / random.uniform(15, 110) * ramp * random.normal(1, 0.05, MONTHS)
    flows = numpy.round(flows, 2)
    path.write_text(json.dumps({"flows": flows.tolist()}))
    return flows


@numba.njit(cache=False)
def newton(flow):
    """The yearly rate that Newton's method reaches from 0.5 % a month."""
    v = 0.995
    for _ in range(100):
        value = 0.0
        slope = 0.0
        for month in range(len(flow) - 1, -1, -1):
            slope = slope * v + value
            value = value * v + flow[month]
        step = min(max(value / slope, -0.05), 0.05)
        v -= step
        if abs(step) < 1e-14:
            break
    return v ** -12.0 - 1.0


@numba.njit(cache=False)
def newton_all(flows):
    rates = numpy.empty(len(flows))
    for index in range(len(flows)):
        rates[index] = newton(flows[index])
    return rates


def per_second(flows, runs):
    """The best of some runs in a row."""
    newton_all(flows[:10])
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        newton_all(flows)
        times.append(time.perf_counter() - start)
    return len(flows) / min(times)
