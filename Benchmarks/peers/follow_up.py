"""A municipality under follow-up: 1,000 cases with five years of monthly facts.

Each case has five KPIs (300,000 measurements in all) and seventeen lines (1,020,000 booked amounts); one of its assumptions is
measured, three have ranges. The noise is NumPy's generator 6.
"""
import numpy

CASES, KPIS, LINES, MONTHS = 1000, 5, 17, 60
MEASUREMENTS, POSTINGS = CASES * KPIS * MONTHS, CASES * LINES * MONTHS


def month(index):
    return f"{2022 + index // 12}-{index % 12 + 1:02d}"


def case(number):
    costs = "".join(f"  - {{ id: l{line:02d}, kind: operating, amount: {8 + line} tkr/year }}\n" for line in range(1, LINES))
    kpis = "".join(
        f"  - {{ id: k{kpi}, title: KPI {kpi}, unit: citizen, level: outcome, good: up, baseline: 0, every: month,"
        f" target: {{ value: 120, by: 2023-12 }}, source: register, owner: Leder{', measures: citizens' * (kpi == 0)} }}\n"
        for kpi in range(KPIS))
    return f"""afkast: 1
id: c{number:04d}
title: Case {number}
owner: Leder
start: 2022-01
horizon: 8 years
promise: {{ payback: 60 months }}
assumptions:
  citizens: {{ likely: {100 + number % 40} citizen, low: 60 citizen, high: 160 citizen, role: volume }}
  saving: {{ likely: 24 tkr/year/citizen, low: 18 tkr/year/citizen, high: 28 tkr/year/citizen, role: price }}
  delay: {{ likely: 3 months, low: 0 months, high: 9 months }}
costs:
  - {{ id: l00, kind: investment, amount: 6 mkr, in: 2022-01 }}
{costs}benefits:
  - {{ id: freed, kind: cash, amount: citizens * saving, phaseIn: 12 months, delay: delay }}
kpis:
{kpis}followUp: {{ every: quarter, first: 2022-06, until: 2029-12 }}
"""


def workspace(folder):
    (folder / "cases").mkdir(parents=True)
    booked, names = [], []
    for number in range(CASES):
        (folder / f"cases/c{number:04d}.yaml").write_text(case(number))
        booked.append(f"      - {{ case: c{number:04d} }}\n")
        names += [f"      - {{ name: C{number:04d}-{kpi}, case: c{number:04d}, kpi: k{kpi} }}\n" for kpi in range(KPIS)]
    (folder / "afkast.yaml").write_text(
        "language: en\ndepartments: { leading: Leading }\nimports:\n"
        "  ledger:\n    kind: actuals\n    separator: comma\n    decimal: point\n    dates: yyyy-mm-dd\n    closes: months\n"
        "    columns: { month: date, amount: amount, case: case_id, line: line_id }\n    lines:\n" + "".join(booked)
        + "  values:\n    kind: measurements\n    separator: comma\n    decimal: point\n    dates: [yyyy-mm]\n"
        "    columns: { name: name, period: period, value: value }\n    names:\n" + "".join(names))


def facts(folder):
    """The files of both imports."""
    random = numpy.random.default_rng(6)
    cents = random.integers(50_000, 250_000, POSTINGS).reshape(MONTHS, CASES, LINES)
    values = random.normal(100, 12, MEASUREMENTS).round(1).reshape(MONTHS, CASES, KPIS)
    with open(folder / "ledger.csv", "w") as file:
        file.write("date,case_id,line_id,amount\n")
        for at in range(MONTHS):
            for number in range(CASES):
                for line in range(LINES):
                    amount = cents[at, number, line]
                    file.write(f"{month(at)}-15,c{number:04d},l{line:02d},{amount // 100}.{amount % 100:02d}\n")
    with open(folder / "values.csv", "w") as file:
        file.write("name,period,value\n")
        for at in range(MONTHS):
            rise = min(1, (at + 1) / 12)
            for number in range(CASES):
                for kpi in range(KPIS):
                    file.write(f"C{number:04d}-{kpi},{month(at)},{max(0, values[at, number, kpi] * rise):.1f}\n")
