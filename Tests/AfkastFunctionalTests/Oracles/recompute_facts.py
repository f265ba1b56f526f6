"""What the example municipality's facts come to by the end of 2028: costs and benefits as measured, case by case.

Reads the files of cases/fakta by itself (Python's csv, exact fractions) and the few figures of the cases that are written
out below; nothing is shared with Afkast. Prints, and with a path writes, kroner in 2026 prices by case.

    python3 recompute_facts.py CASES_DIR facts.json
"""
import csv
import json
import pathlib
import sys
from fractions import Fraction as F

CASES = pathlib.Path(sys.argv[1])
LEVEL = {2026: 125, 2027: 128, 2028: 131}  # the invented index of afkast.yaml
MONTHS = [(year, month) for year in (2026, 2027, 2028) for month in range(1, 13)]
NEW = [m for m in MONTHS if m[0] > 2026]


def danish(text):
    return F(text.replace(".", "").replace(",", "."))


def rows(name, width):
    with open(CASES / "fakta" / name, encoding="utf-8", newline="") as file:
        return [row for row in csv.reader(file, delimiter=";") if len(row) == width and row[1]]


booked, values = {}, {}
for year in LEVEL:
    for date, _, psp, _, _, amount in rows(f"regnskab-{year}.csv", 6)[1:]:
        key = (psp[-5:], (year, int(date[3:5])))
        booked[key] = booked.get(key, 0) + danish(amount) * LEVEL[2026] / LEVEL[year]
    for name, period, _, value, _, _ in rows(f"maalinger-{year}.csv", 6)[1:]:
        values[name, period] = danish(value)


def costs(*elements):
    return sum(amount for (psp, _), amount in booked.items() if psp in elements)


def saved(psp, yearly, months):
    return sum(F(yearly, 12) - booked.get((psp, month), 0) for month in months)


def monthly(name, month):
    return values[name, f"{month[0]}-{month[1]:02d}"]


def quarterly(name, month):
    return values[name, f"{month[0]}-K{(month[1] + 2) // 3}"]


def cut(month, *cuts):
    """Budget cuts that hold in a month, each (first month, kroner a year) in the prices of its year."""
    return sum(F(yearly, 12) * LEVEL[2026] / LEVEL[first[0]] for first, yearly in cuts if first <= month)


def shelter(month):
    """The municipality's part: the state pays half of the first 120 days of each year, in months of 365.25/12 days."""
    days = F(36525, 1200)
    return 1 - F(1, 2) * max(0, min(1, 120 / days - (month[1] - 1)))


benefit = F(11_944) * 80 / 100  # a month of cash benefit after 52 weeks: the municipality pays 80 %
answer = {
    # Back on time: released time counts as far as the budget was cut, and never more than was released.
    "medicindispensere": (
        costs("00026", "00027"),
        sum(min(monthly("Dispensere i brug", m) * quarterly("Sparet pr. dispenser", m) / 12,
                cut(m, ((2027, 4), 400_000), ((2027, 7), 400_000), ((2028, 1), 900_000))) for m in NEW)),
    # Ahead of the plan, and late: savings are what the accounts are short of the old budget.
    "led-gadelys": (costs("00081"), saved("00082", 1_500_000, MONTHS)),
    "esco-bygninger": (costs("00091"), saved("00092", 18_000_000, NEW)),
    # Back and lost again.
    "housing-first": (
        costs("00011", "00012"),
        sum(monthly("Borgere med bostøtte", m) * monthly("Borgere i egen bolig", m) / 100 * 550_000 / 12 * shelter(m)
            for m in NEW)),
    # Never: a third of the people who were expected.
    "jobintensivering": (costs("00041"), sum(monthly("Ekstra i job", m) * benefit for m in MONTHS)),
    # Never: hours that no budget was cut for.
    "rpa-robotter": (costs("00071", "00072"), F(0)),
    # Never: the training does less than was expected. All that was cut was also released.
    "rehabilitering": (costs("00035", "00036"), sum(cut(m, ((2028, 1), 1_200_000)) for m in NEW)),
    # Back, late: the old budget of 40 mio. kr. a year is gone, and some people more are in jobs.
    "resultatstyret-jobcenter": (
        costs("00051", "00052", "00053", "00054", "00055"),
        sum(F(40_000_000, 12) + (monthly("I job efter forløb", m) - 310) * benefit for m in NEW)),
    # Looks good: 24 children before; above 860 000 kr. a year the state pays a quarter.
    "tidlig-indsats-boern": (
        costs("00061", "00062", "00063"),
        sum((24 - monthly("Børn på institution", m)) * (1_160_000 - F(300_000, 4)) / 12 for m in NEW)),
    # Unknown: three years of teachers as planned, and nothing measured in kroner.
    "tidlig-skoleindsats": (F(15_000_000), F(0)),
}
data = {
    "provenance": "recompute_facts.py: the files of cases/fakta added up by themselves (Python, fractions); kroner, 2026 prices",
    "measured": {case: {"costs": round(float(c), 2), "benefits": round(float(b), 2)} for case, (c, b) in answer.items()},
}
text = json.dumps(data, indent=1, ensure_ascii=False) + "\n"
print(text)
if len(sys.argv) > 2:
    pathlib.Path(sys.argv[2]).write_text(text, encoding="utf-8")
