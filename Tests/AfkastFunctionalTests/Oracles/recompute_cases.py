#!/usr/bin/env python3
"""Recomputes the example cases independently of Afkast, from the case files themselves.

Usage: recompute_cases.py [--check] [CASES_DIR [OUT_JSON]]
Without --check it writes OUT_JSON (default: cases.json beside this script; cases default to ../cases). With --check it
writes nothing and fails when OUT_JSON is not what it would write.

Needs only Python and PyYAML. Scalars are read as text (BaseLoader) and parsed here; money is exact (fractions) until a
line's cumulative amount is rounded to whole oere, half away from zero; whole-year discount factors are exact fractions,
monthly ones have 60 decimal digits. It follows section 5 of Afkast's design ("What is computed") and shares no code with the Swift targets.
Formulas, units, shared assumptions, price indices, unit prices and reimbursement (ladder, brackets, first days) are its own and exact as well. Anything it does
not know (cohorts with a half-life or an inflow by year, another discount schedule, reimbursement of sums) is an error, never a guess.
"""
import json
import math
import os
import re
import sys
from decimal import Decimal, getcontext
from fractions import Fraction as F

import yaml

getcontext().prec = 60
HERE = os.path.dirname(os.path.abspath(__file__))

# dk-2021: rate per band of elapsed years [from, to)
SCHEDULES = {"dk-2021": [(0, 35, F(35, 1000)), (35, 70, F(25, 1000)), (70, None, F(15, 1000))]}

# Variants are edits of the file's text (every occurrence of the first string is replaced by the second), so that a test
# in any language can make the same variant.
VARIANTS = {
    "medicindispensere": {
        "harvest-100": [["harvest: 50 %", "harvest: 100 %"]],
        "phase-in-12": [["amount: borgere-i-brug * besparelse\n", "amount: borgere * besparelse\n    phaseIn: 12 months\n"]],
    },
    "tidlig-indsats-boern": {
        "gross": [["    reimbursement: { scheme: saerligt-dyre-enkeltsager, yearlyCost: 1_160 tkr }\n", ""]],
    },
    "rpa-robotter": {
        "harvest-100": [["harvest: 40 %", "harvest: 100 %"]],
        "harvest-40": [],
    },
}


# ---------------------------------------------------------------- reading

def month(text):
    found = re.fullmatch(r"(\d{4})-(\d{2})", text)
    if not found or not 1 <= int(found[2]) <= 12:
        raise ValueError(f"not a month: {text}")
    return int(found[1]) * 12 + int(found[2]) - 1


def month_text(index):
    return f"{index // 12:04d}-{index % 12 + 1:02d}"


def number(text):
    if not re.fullmatch(r"\d+(_\d+)*(\.\d+)?", text):
        raise ValueError(f"not a number: {text}")
    return F(text.replace("_", ""))


def months_of(text):
    """A duration in whole months."""
    count, unit = text.split()
    factor = {"month": 1, "year": 12}[unit.rstrip("s")]
    value = number(count) * factor
    if value.denominator != 1:
        raise ValueError(f"not whole months: {text}")
    return int(value)


def percent(text):
    return number(re.fullmatch(r"([\d_.]+) ?%", text)[1]) / 100


def last_month(case):
    """The last month of a case."""
    start = month(case["start"])
    if re.fullmatch(r"\d{4}-\d{2}", case["horizon"]):
        return month(case["horizon"])
    return start + months_of(case["horizon"]) - 1


PER_MONTH = {"year": F(1, 12), "month": F(1), "week": F(36525, 100) / 7 / 12, "day": F(36525, 100) / 12}
KRONER = {"kr": 1, "DKK": 1, "tkr": 1000, "t.kr.": 1000, "mkr": 1_000_000, "mio. kr.": 1_000_000}


def money(text):
    """(amount in kroner, factor to a month or None for a lump)."""
    count, unit = text.split(" ", 1)
    per = None
    if "/" in unit:
        unit, per = unit.split("/")
        per = PER_MONTH[per]
    return number(count) * KRONER[unit], per


# ---------------------------------------------------------------- assumptions and formulas

# What a unit is: (size, dimension, power). Money in kroner, calendar time in months, working time in minutes.
UNITS = {**{name: (F(size), "kr") for name, size in KRONER.items()},
         **{name: (1 / per, "month") for name, per in PER_MONTH.items()},
         "hour": (F(60), "minute"), "minute": (F(1), "minute")}
TOKEN = re.compile(r"\s*(?:(?P<number>\d[\d_.]*)(?: ?(?P<unit>%|t\.kr\.(?:/[a-z]+)*|[a-zA-Z]+(?:/[a-zA-Z]+)*))?"
                   r"|(?P<name>[a-z](?:-?[a-z0-9])*)|(?P<symbol>[-+*/(),]))")


class Quantity:
    """An exact number and the powers of what it counts."""

    def __init__(self, value, powers=()):
        self.value, self.powers = value, {k: p for k, p in dict(powers).items() if p}

    def times(self, other, sign=1):
        powers = dict(self.powers)
        for name, power in other.powers.items():
            powers[name] = powers.get(name, 0) + sign * power
        return Quantity(self.value * other.value ** sign, powers)

    def alike(self, other):
        if self.powers != other.powers:
            raise ValueError(f"units differ: {self.powers} and {other.powers}")
        return other.value


def quantity(count, unit):
    value, powers = number(count), {}
    if unit == "%":
        return Quantity(value / 100)
    for i, word in enumerate(unit.split("/") if unit else []):
        # A calendar unit or a noun is the same in the plural.
        size, dimension = UNITS.get(word) or UNITS.get(word.removesuffix("s")) or (F(1), word.removesuffix("s"))
        sign = -1 if i else 1
        value *= size ** sign
        powers[dimension] = powers.get(dimension, 0) + sign
    return Quantity(value, powers)


def tokens_of(text):
    at, found = 0, []
    while text[at:].strip():
        match = TOKEN.match(text, at)
        if not match:
            raise ValueError(f"not a formula: {text}")
        found.append(match)
        at = match.end()
    return found


class Tables:
    """The workspace's price indices and unit prices, and the price level that a case is in."""

    def __init__(self, workspace, case):
        tables = workspace.get("tables", {})
        self.indices, self.unit_prices = tables.get("priceIndex", {}), tables.get("unitPrices", {})
        self.level = int(case.get("prices", workspace["prices"]))

    def factor(self, year, name=None):
        """What moves an amount from the prices of a year to those of the case."""
        if year == self.level:
            return F(1)
        if name is None:
            name, = [n for n, i in self.indices.items() if len(self.indices) == 1 or i.get("default") == "true"]
        index = self.indices[name]
        if "levels" in index:
            levels = {int(y): number(text) for y, text in index["levels"].items()}
        else:
            changes = {int(y): F(text.removesuffix("%").strip().replace("_", "")) / 100 for y, text in index["changes"].items()}
            levels = {min(changes) - 1: F(1)}
            for y in sorted(changes):
                levels[y] = levels[y - 1] * (1 + changes[y])
        return levels[self.level] / levels[year]

    def unit_price(self, name):
        price = self.unit_prices[name]
        found, = tokens_of(price["amount"])
        amount = quantity(found["number"], found["unit"])
        return Quantity(amount.value * self.factor(int(price["year"]), price.get("index")), amount.powers)


class Beliefs:
    """The assumptions of a case, each evaluated for a year when a formula asks for it."""

    def __init__(self, case, scenario, tables, workspace):
        self.tables = tables
        # What the workspace shares is in its prices, and its formulas see nothing of the case.
        self.shared = workspace.get("assumptions", {})
        own = case.get("assumptions", {})
        if set(self.shared) & (set(own) | set(case.get("cohorts", {}))):
            raise ValueError("a name of the case is shared already")
        if self.shared and case.get("prices", workspace["prices"]) != workspace["prices"]:
            raise ValueError("shared assumptions in a case with other prices")
        self.cohorts = case.get("cohorts", {})
        self.start, self.end = month(case["start"]), last_month(case)
        self.now = None  # the month that a cohort is counted in
        if set(self.cohorts) & set(case.get("assumptions", {})):
            raise ValueError("a cohort and an assumption share a name")
        changed = {name: text for name, text in scenario.items() if name != "shift"}
        if not set(changed) <= set(own) | set(self.shared):
            raise ValueError(f"a scenario changes what is not there: {changed}")
        self.written = {**self.shared, **own, **changed}
        self.open = []

    def active(self, name):
        """Persons of a cohort in the month `now`: entrants of month j weigh |[a - 1/2, a + 1/2] within [0, lasts]|."""
        written = self.cohorts[name]
        if set(written) - {"inflow", "from", "until", "lasts", "source"} or isinstance(written["inflow"], dict):
            raise ValueError(f"cohort {name}: {set(written)}")
        if self.now is None:
            raise ValueError(f"cohort {name} outside a month")
        first, last = month(written.get("from", month_text(self.start))), month(written.get("until", month_text(self.end)))
        lasts, persons = months_of(written["lasts"]), F(0)
        for j in range(first, min(last, self.now) + 1):
            entrants = self.formula(written["inflow"], j // 12)
            age = F(self.now - j)
            weight = max(F(0), min(age + F(1, 2), F(lasts)) - max(age - F(1, 2), F(0)))
            persons += entrants.value * weight
            powers = {**entrants.powers, "month": entrants.powers.get("month", 0) + 1}
        return Quantity(persons, powers) if first <= self.now else self.formula(written["inflow"], first // 12).times(
            Quantity(F(0), {"month": 1}))

    def value(self, name, year):
        if self.open and self.open[-1] in self.shared and name not in self.shared:
            raise ValueError(f"{self.open[-1]} is shared, and {name} is not")
        if name in self.cohorts:
            return self.active(name)
        if name not in self.written or name in self.open:
            raise ValueError(f"{name} is not known, or made from itself")
        written = self.written[name]
        if isinstance(written, dict):
            if "unitPrice" in written:
                if set(written) - {"unitPrice", "role", "source", "evidence", "note"}:
                    raise ValueError(f"assumption {name}: {set(written)}")
                return self.tables.unit_price(written["unitPrice"])
            unknown = set(written) - {"likely", "low", "high", "shape", "by", "role", "source", "evidence", "note"}
            if unknown or ("likely" in written) == ("by" in written):
                raise ValueError(f"assumption {name}: {unknown or 'likely or by'}")
            if "by" in written:
                by = {int(key): text for key, text in written["by"].items()}
                # The first value also holds before its year, and the last one goes on.
                written = by[max([y for y in by if y <= year], default=min(by))]
            else:
                low, likely, high = (self.formula(written[key], year) if key in written else None
                                     for key in ("low", "likely", "high"))
                if low and not low.value <= low.alike(likely) <= likely.alike(high):
                    raise ValueError(f"assumption {name} is not in order")
                written = written["likely"]
        self.open.append(name)
        result = self.formula(written, year)
        self.open.pop()
        return result

    def formula(self, text, year):
        tokens = tokens_of(text)

        def symbol():
            return tokens[0]["symbol"] if tokens else None

        def factor():
            token = tokens.pop(0)
            if token["number"]:
                return quantity(token["number"], token["unit"])
            if token["name"] in ("min", "max") and symbol() == "(":
                tokens.pop(0)
                parts = [total()]
                while symbol() == ",":
                    tokens.pop(0)
                    parts.append(total())
                if tokens.pop(0)["symbol"] != ")":
                    raise ValueError(f"not closed: {text}")
                choose = min if token["name"] == "min" else max
                return Quantity(choose(parts[0].alike(p) for p in parts), parts[0].powers)
            if token["name"]:
                return self.value(token["name"], year)
            if token["symbol"] != "(":
                raise ValueError(f"a value is missing: {text}")
            inner = total()
            if tokens.pop(0)["symbol"] != ")":
                raise ValueError(f"not closed: {text}")
            return inner

        def product():
            result = factor()
            while symbol() in ("*", "/"):
                result = result.times(factor() if tokens.pop(0)["symbol"] == "*" else Quantity(F(1)).times(factor(), -1))
            return result

        def total():
            result = product()
            while symbol() in ("+", "-"):
                sign = 1 if tokens.pop(0)["symbol"] == "+" else -1
                right = product()
                result = Quantity(result.value + sign * result.alike(right), result.powers)
            return result

        result = total()
        if tokens:
            raise ValueError(f"an operator is missing: {text}")
        return result

    def money(self, text, year):
        """(kroner, 1 if it is money a month, None if it is a sum)."""
        result = self.formula(text, year)
        if result.powers not in ({"kr": 1}, {"kr": 1, "month": -1}):
            raise ValueError(f"not money: {text} is {result.powers}")
        return result.value, F(1) if "month" in result.powers else None


# ---------------------------------------------------------------- reimbursement

# The two schemes that every workspace has: laws of 2015 (refusion) and § 176 (limits of 2022).
SCHEMES = {
    "refusion": {"ladder": {"4": "80 %", "26": "40 %", "52": "30 %", "after": "20 %"}},
    "saerligt-dyre-enkeltsager": {"brackets": {"860 tkr": "25 %", "1_680 tkr": "50 %", "2_120 tkr": "75 %"}},
}
DAYS_A_MONTH = F(36525, 100) / 12


def state_shares(written, schemes, start, months, first):
    """What the state pays of each month of the case, for a line whose first month has the index `first`."""
    if set(written) - {"scheme", "seniority", "yearlyCost"}:
        raise ValueError(f"reimbursement: {set(written)}")
    scheme = schemes[written["scheme"]]
    kind, = set(scheme) & {"ladder", "brackets", "share"}
    if kind == "share":
        days = number(scheme["days"])
        return [percent(scheme["share"]) * clip(days / DAYS_A_MONTH - (start + m) % 12) for m in range(months)]
    if kind == "brackets":
        cost = money(written["yearlyCost"])[0]
        limits = [(money(limit)[0], percent(share)) for limit, share in scheme["brackets"].items()]
        tops = [limit for limit, _ in limits[1:]] + [cost]
        refund = sum(share * max(F(0), min(cost, top) - limit) for (limit, share), top in zip(limits, tops))
        return [refund / cost] * months
    count, unit = written.get("seniority", "0 weeks").split()
    before = number(count) * {"week": F(7), "month": DAYS_A_MONTH, "year": DAYS_A_MONTH * 12}[unit.rstrip("s")]
    result, ends = [], []
    for end, share in scheme["ladder"].items():
        ends.append((None if end == "after" else int(end) * 7, percent(share)))
    for m in range(months):
        low = before + max(0, m - first) * DAYS_A_MONTH
        high, begin, paid = low + DAYS_A_MONTH, F(0), F(0)
        for end, share in ends:
            stop = high if end is None else min(high, F(end))
            paid += share * max(F(0), stop - max(low, begin))
            begin = F(end) if end is not None else high
        result.append(paid / DAYS_A_MONTH)
    return result


# ---------------------------------------------------------------- lines to months

def power_of_half(x):
    """2^-x as a fraction (60 digits)."""
    return F(Decimal(2) ** (Decimal(-x.numerator) / Decimal(x.denominator)))


def clip(x):
    return min(F(1), max(F(0), x))


LINE_KEYS = {"id", "title", "kind", "amount", "in", "from", "until", "phaseIn", "delay", "fadeOut", "halfLife", "harvest",
             "deadweight", "displacement", "department", "actor", "area", "account", "prices", "source", "evidence",
             "note", "node", "avoidable", "transfer", "booked", "reimbursement"}


def line_months(line, start, months, beliefs, schemes, shift):
    """Exact kroner per month of the case, the actor's own share, before harvest."""
    unknown = set(line) - LINE_KEYS
    if unknown:
        raise ValueError(f"unknown keys in line {line['id']}: {unknown}")
    flow = [F(0)] * months
    if line["kind"] == "quality":
        return flow
    end = start + months - 1
    first = month(line.get("from", month_text(start)))
    last = month(line.get("until", month_text(end)))
    if not start <= first <= last <= end:
        raise ValueError(f"span of line {line['id']} is outside the case")
    delay = months_of(line["delay"]) if "delay" in line else 0
    profile_keys = [key for key in ("phaseIn", "fadeOut", "halfLife") if key in line]

    def put(at, value):
        # A scenario's shift moves every line; what comes after the horizon is lost.
        if at + shift <= end:
            flow[at + shift - start] += value

    amount = line["amount"]
    if isinstance(amount, dict):
        if profile_keys or "in" in line:
            raise ValueError(f"{line['id']}: a map takes no {profile_keys or 'in'}")
        for key, text in amount.items():
            value, per = beliefs.money(text, int(key[:4]))
            if per is not None:
                raise ValueError(f"{line['id']}: money without time is needed in a map")
            if "-" in key:
                span = [month(key)]
            else:
                span = [m for m in range(int(key) * 12, int(key) * 12 + 12) if first <= m <= last]
            if not span or not all(first <= m <= last for m in span):
                raise ValueError(f"{line['id']}: {key} is outside the line's span")
            for m in span:
                put(m + delay, value / len(span))
    else:
        if shift and beliefs.cohorts:
            raise ValueError("this script does not shift cohorts")
        beliefs.now = month(line.get("in", month_text(first)))
        value, per = beliefs.money(amount, beliefs.now // 12)
        if per is None:
            if profile_keys:
                raise ValueError(f"{line['id']}: a lump takes no {profile_keys}")
            if "in" in line:
                if not start <= month(line["in"]) <= end:
                    raise ValueError(f"{line['id']}: in is outside the case")
                put(month(line["in"]) + delay, value)
            else:
                for m in range(first, last + 1):
                    put(m + delay, value / (last - first + 1))
        else:
            ramp = months_of(line["phaseIn"]) if "phaseIn" in line else 1
            fade = line.get("fadeOut")
            half = months_of(line["halfLife"]) if "halfLife" in line else None
            for m in range(first, last + 1):
                k = m - first
                factor = clip(F(k + 1 - delay, ramp))
                if fade:
                    factor *= 1 - clip(F(k + 1 - delay - months_of(fade["after"]), months_of(fade["over"])))
                if half:
                    factor *= power_of_half(F(max(0, k - delay), half))
                # A delay moves the profile and not the years; a shift moves both.
                beliefs.now = m
                put(m, beliefs.money(amount, m // 12)[0] * factor)
    if "prices" in line:
        written = line["prices"]
        year, index = (written["year"], written.get("index")) if isinstance(written, dict) else (written, None)
        flow = [value * beliefs.tables.factor(int(year), index) for value in flow]
    for key in ("deadweight", "displacement"):
        if key in line:
            flow = [value * (1 - percent(line[key])) for value in flow]
    if "reimbursement" in line:
        if isinstance(amount, dict) or per is None:
            raise ValueError(f"{line['id']}: this script reimburses money per time only")
        shares = state_shares(line["reimbursement"], schemes, start, months, first - start + shift)
        flow = [value * (1 - share) for value, share in zip(flow, shares)]
    return flow


def to_oere(flow):
    """Cumulative rounding to whole oere, half away from zero, then differences."""
    result, total, before = [], F(0), 0
    for value in flow:
        total += value
        if total < 0:
            raise ValueError("negative amount")
        rounded = math.floor(total * 100 + F(1, 2))
        result.append(rounded - before)
        before = rounded
    return result


# ---------------------------------------------------------------- measures

def factors(schedule, start, months, step):
    result = []
    for m in range(months):
        elapsed = F((start + m) // 12 - start // 12) if step == "year" else F(m, 12)
        factor = F(1)
        for low, high, rate in SCHEDULES[schedule]:
            inside = max(F(0), (min(elapsed, F(high)) if high is not None else elapsed) - low)
            if inside.denominator == 1:
                factor *= (1 + rate) ** -int(inside)
            else:
                base = Decimal((1 + rate).numerator) / Decimal((1 + rate).denominator)
                factor *= F(base ** -(Decimal(inside.numerator) / Decimal(inside.denominator)))
        result.append(factor)
    return result


def payback(net, first_outlay, start, tolerance=F(0)):
    """State, the last upward crossing, and how far the decision is from a tie. `tolerance` in the unit of net."""
    cumulative, total = [], F(0)
    for value in net:
        total += value
        cumulative.append(total)
    low = [c < -tolerance for c in cumulative]
    ups = [i for i in range(1, len(low)) if low[i - 1] and not low[i]]
    entry = {"state": None, "month": None, "monthsFromStart": None, "monthsFromFirstOutlay": None, "exactMonths": None,
             "upCrossings": [month_text(start + i) for i in ups],
             "lostAgain": any(any(low[i:]) for i in ups)}
    if not any(low):
        entry["state"] = "noOutlay"
    elif low[-1]:
        entry["state"] = "never"
    else:
        i = ups[-1]
        entry.update(state="earnsBack", month=month_text(start + i), monthsFromStart=i + 1,
                     monthsFromFirstOutlay=i - first_outlay + 1,
                     exactMonths=float(i + (-cumulative[i - 1]) / F(net[i])))
    return entry, cumulative


def kroner(oere):
    return oere // 100 if oere % 100 == 0 else float(F(oere, 100))


def evaluate(case, workspace, schemes, scenario=None, planned=None):
    discount = workspace["discount"]
    scenario = case["scenarios"][scenario] if scenario else {}
    beliefs = Beliefs(case, scenario, Tables(workspace, case), workspace)
    shift = months_of(scenario.get("shift", "0 months"))
    start = month(case["start"])
    months = (month(case["horizon"]) - start + 1) if re.fullmatch(r"\d{4}-\d{2}", case["horizon"]) \
        else months_of(case["horizon"])
    costs, benefits, lines, unharvested = [0] * months, [0] * months, [], 0
    with_amount = 0
    for side, target in (("costs", costs), ("benefits", benefits)):
        for line in case.get(side, []):
            flow = line_months(line, start, months, beliefs, schemes, shift)
            share = F(1)
            if line["kind"] == "capacity":
                share = percent(line["harvest"]) if "harvest" in line else F(0)
            elif "harvest" in line:
                raise ValueError("harvest is for capacity")
            counted = to_oere([value * share for value in flow])
            if line["kind"] != "quality":
                with_amount += 1
                whole = to_oere(flow)
                unharvested += sum(whole) - sum(counted)
                lines.append({"id": line["id"], "side": side, "total": kroner(sum(counted)),
                              "beforeHarvest": kroner(sum(whole))})
            for i, value in enumerate(counted):
                target[i] += value
    net = [b - c for b, c in zip(benefits, costs)]
    outlay = next((i for i, c in enumerate(costs) if c > 0), 0)
    plain, cumulative = payback(net, outlay, start)
    low = min(cumulative)
    result = {
        "start": case["start"], "months": months, "lines": lines,
        "totalCosts": kroner(sum(costs)), "totalBenefits": kroner(sum(benefits)), "net": kroner(sum(net)),
        "unharvestedCapacity": kroner(unharvested), "payback": plain,
        "firstOutlay": month_text(start + outlay),
        "peakFunding": {"amount": kroner(-low), "month": month_text(start + cumulative.index(low))} if low < 0
        else {"amount": 0, "month": None},
        "byYear": [], "discounted": {},
    }
    years, running = sorted({(start + i) // 12 for i in range(months)}), 0
    for year in years:
        at = [i for i in range(months) if (start + i) // 12 == year]
        running += sum(net[i] for i in at)
        result["byYear"].append({"year": year, "costs": kroner(sum(costs[i] for i in at)),
                                 "benefits": kroner(sum(benefits[i] for i in at)),
                                 "net": kroner(sum(net[i] for i in at)), "cumulative": kroner(running)})
    for step in ("year", "month"):
        factor = factors(discount["schedule"], start, months, step)
        pvc = sum(c * d for c, d in zip(costs, factor)) / 100
        pvb = sum(b * d for b, d in zip(benefits, factor)) / 100
        if step == "year" and not scenario:
            result["outcomes"] = outcomes(case, factor, pvc, pvb)
        # "A cumulative of at least -1/2 oere per line counts as recovered."
        entry, _ = payback([n * d for n, d in zip(net, factor)], outlay, start, F(with_amount, 2))
        strict, cum = payback([n * d for n, d in zip(net, factor)], outlay, start)
        result["discounted"][step] = {
            "npv": float(pvb - pvc), "presentValueCosts": float(pvc), "presentValueBenefits": float(pvb),
            "benefitCostRatio": float(pvb / pvc) if pvc else None, "discountedPayback": entry,
            "toleranceMatters": entry != strict}
    promise = case.get("promise")
    if promise:
        if planned:
            promised = month(planned["promise"]["month"])  # a promise is a month of the plan's, whatever a scenario does
        elif "by" in promise:
            promised = month(promise["by"])
        else:
            promised = start + outlay + months_of(promise["payback"]) - 1
        met = plain["state"] == "noOutlay" or (plain["state"] == "earnsBack" and month(plain["month"]) <= promised)
        result["promise"] = {"month": month_text(promised), "met": met}
    return result


# ---------------------------------------------------------------- outcomes

def outcomes(case, factor, pvc, pvb):
    """Per outcome KPI what is gained over the horizon, and what a discounted unit of it costs; kroner exact until here."""
    levels = {node["id"]: node["level"] for node in case.get("chain", [])}
    comparisons = {kpi.get("comparison") for kpi in case.get("kpis", [])}
    start, end, found = month(case["start"]), last_month(case), {}
    for kpi in case.get("kpis", []):
        level = kpi.get("level", levels.get(kpi.get("node")))
        target, baseline, good = kpi.get("target"), kpi.get("baseline", ""), kpi.get("good")
        if level not in ("outcome", "impact") or kpi.get("balancing") == "true" or kpi["id"] in comparisons:
            continue
        if not isinstance(target, dict) or not baseline or ".." in baseline or good not in ("up", "down"):
            continue
        points = [(month(target["by"]), number(target["value"]))] if "by" in target \
            else sorted((month(key), number(value)) for key, value in target.items())
        sign, before = (1 if good == "up" else -1), number(baseline)
        way = ([(start - 1, before)] if points[0][0] >= start else []) + points

        def value(m):
            """On the line between the two points around m; the last point goes on."""
            after = [p for p in way if p[0] > m]
            if not after:
                return way[-1][1]
            (a, low), (b, high) = way[way.index(after[0]) - 1], after[0]
            return low + (high - low) * F(m - a, b - a)

        words = kpi["unit"].split("/")
        per = [1 / PER_MONTH[word] for word in words[1:] if word in PER_MONTH]
        months = per[0] if per else F(12)
        gains = [sign * (value(m) - before) / months for m in range(start, end + 1)]
        discounted = sum(g * d for g, d in zip(gains, factor))
        found[kpi["id"]] = {
            "change": float(sign * (points[-1][1] - before)), "total": float(sum(gains)),
            "discountedTotal": float(discounted), "costPerUnit": float(pvc / discounted),
            "netCostPerUnit": float((pvc - pvb) / discounted) if pvb < pvc else None}
    return found


# ---------------------------------------------------------------- all cases, and the table

def read(text):
    if "\t" in text:
        raise ValueError("tab in YAML")
    return yaml.load(text, Loader=yaml.BaseLoader)


def all_entries(folder):
    with open(os.path.join(folder, "afkast.yaml"), encoding="utf-8") as file:
        workspace = read(file.read())
    discount = workspace["discount"]
    if discount["schedule"] not in SCHEDULES or discount["timing"] != "start" or discount["step"] != "year":
        raise ValueError("this script knows dk-2021, step year (and month, beside it), timing start")
    schemes = {**SCHEMES, **workspace.get("tables", {}).get("reimbursement", {})}
    entries = {}
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".yaml") or name == "afkast.yaml":
            continue
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            text = file.read()
        case = read(text)
        if case["id"] + ".yaml" != name:
            raise ValueError(f"{name}: id {case['id']}")
        entries[case["id"]] = dict(evaluate(case, workspace, schemes), case=case["id"], variant=None, edits=[])
        for scenario in case.get("scenarios", {}):
            entries[f"{case['id']}#{scenario}"] = dict(evaluate(case, workspace, schemes, scenario, entries[case["id"]]),
                                                       case=case["id"], variant=scenario, scenario=scenario, edits=[])
        for variant, edits in VARIANTS.get(case["id"], {}).items():
            changed = text
            for old, new in edits:
                if old not in changed:
                    raise ValueError(f"{name}, {variant}: {old!r} is not in the file")
                changed = changed.replace(old, new)
            entries[f"{case['id']}#{variant}"] = dict(evaluate(read(changed), workspace, schemes), case=case["id"],
                                                      variant=variant, edits=edits)
    return discount, entries


# What the research table of example cases (Danish practice, section 7) and issue 2 say; text is compared to its own decimals.
TABLE = [
    ("A", "led-gadelys", "payback year", 22), ("A", "led-gadelys", "npv", "-2.8"),
    ("B", "medicindispensere", "payback year", 2), ("B", "medicindispensere", "npv", "4.6"),
    ("B", "medicindispensere", "npv", "4.60"), ("B", "medicindispensere#phase-in-12", "npv", "4.67"),
    ("B", "medicindispensere#harvest-100", "npv", "12.1"),
    ("C", "jobintensivering", "payback year", 4), ("C", "jobintensivering", "npv", "18.00"),
    ("C", "jobintensivering-realiseret", "payback year", "never"), ("C", "jobintensivering-realiseret", "net", "-6.94"),
    ("D", "housing-first", "payback year", 2), ("D", "housing-first", "npv", "7.1"),
    ("D", "housing-first", "year of cost jump", 3),
    ("E", "tidlig-indsats-boern#gross", "exact months", "53.35"), ("E", "tidlig-indsats-boern", "exact months", "60.05"),
    ("F", "esco-bygninger", "payback year", 13), ("F", "esco-bygninger", "discounted payback year", 17),
    ("F", "esco-bygninger", "npv", "9.7"),
    ("G", "rpa-robotter#harvest-100", "payback year", 2), ("G", "rpa-robotter#harvest-40", "payback year", 4),
    ("H", "tidlig-skoleindsats", "payback year", 20), ("H", "tidlig-skoleindsats", "payback calendar year", 2036),
    ("H", "tidlig-skoleindsats", "discounted payback year", "never"), ("H", "tidlig-skoleindsats", "npv", "-1.2"),
]


def measured(entry, what):
    """The value compared with the table: kroner in millions, or a year or month count."""
    def year_of(block):
        return -(-block["monthsFromStart"] // 12) if block["state"] == "earnsBack" else block["state"]
    if what == "payback year":
        return year_of(entry["payback"])
    if what == "payback calendar year":
        return int(entry["payback"]["month"][:4])
    if what == "discounted payback year":
        return year_of(entry["discounted"]["year"]["discountedPayback"])
    if what == "npv":
        return entry["discounted"]["year"]["npv"] / 1e6
    if what == "net":
        return entry["net"] / 1e6
    if what == "exact months":
        return entry["payback"]["exactMonths"]
    if what == "year of cost jump":
        # the first rise of the yearly cost
        costs = [row["costs"] for row in entry["byYear"]]
        return next(i + 1 for i in range(1, len(costs)) if costs[i] > costs[i - 1])
    raise ValueError(what)


def main(arguments):
    check = "--check" in arguments
    places = [a for a in arguments if a != "--check"]
    folder = places[0] if places else os.path.join(HERE, "..", "cases")
    out = places[1] if len(places) > 1 else os.path.join(HERE, "cases.json")
    discount, entries = all_entries(folder)

    wrong = 0
    print(f"{'case':4} {'entry':34} {'measure':24} {'table':>8} {'here':>12}")
    for letter, key, what, expected in TABLE:
        value = measured(entries[key], what)
        if isinstance(expected, str) and expected != "never":
            decimals = len(expected.split(".")[1])
            agrees, shown = f"{value:.{decimals}f}" == expected, f"{value:.6f}"
        else:
            agrees, shown = value == expected, str(value)
        wrong += not agrees
        print(f"{letter:4} {key:34} {what:24} {expected!s:>8} {shown:>12}  {'agrees' if agrees else 'DIFFERS'}")

    # Three figures by hand, without the files: closed forms of the table's own inputs.
    d = lambda y: F(1000, 1035) ** y  # noqa: E731
    by_hand = {
        "jobintensivering": sum(p * F(1_146_624, 10) * d(y) for y, p in enumerate((20, 60, 100, 100, 60, 30)))
        - F(7_200_000) * sum(d(y) for y in range(3)),
        "esco-bygninger": F(3_780_000) * sum(d(y) for y in range(1, 21)) - 44_000_000,
        "rpa-robotter#harvest-100": 385 * sum(h * d(y) for y, h in enumerate((4000, 12467, 20933, 20933, 20933)))
        - 2_000_000 * sum(d(y) for y in range(5)) - 600_000,
    }
    print()
    for key, value in by_hand.items():
        gap = abs(float(value) - entries[key]["discounted"]["year"]["npv"])
        wrong += gap > 0.01
        print(f"by hand  {key:34} npv {float(value) / 1e6:10.6f}  {'agrees' if gap <= 0.01 else 'DIFFERS'}")
    exact = 370 * F(1_146_624, 10) * F(47, 136) - 21_600_000
    gap = abs(float(exact) - entries["jobintensivering-realiseret"]["net"])
    wrong += gap > 0.03
    print(f"by hand  {'jobintensivering-realiseret':34} net {float(exact) / 1e6:10.6f}  {'agrees' if gap <= 0.03 else 'DIFFERS'}")

    print(f"\n{'entry':34} {'costs':>8} {'benefits':>8} {'net':>8} {'npv':>8} {'npv mth':>8}  "
          f"{'payback':>9} {'exact':>8} {'disc.':>9} {'peak':>7}  promise")
    for key, e in sorted(entries.items()):
        p, q = e["payback"], e["discounted"]["year"]["discountedPayback"]
        print(f"{key:34} {e['totalCosts'] / 1e6:8.3f} {e['totalBenefits'] / 1e6:8.3f} {e['net'] / 1e6:8.3f} "
              f"{e['discounted']['year']['npv'] / 1e6:8.3f} {e['discounted']['month']['npv'] / 1e6:8.3f}  "
              f"{p['month'] or p['state']:>9} {p['exactMonths'] or float('nan'):8.3f} {q['month'] or q['state']:>9} "
              f"{e['peakFunding']['amount'] / 1e6:7.3f}  {e['promise']['month']} {'met' if e['promise']['met'] else 'missed'}")

    data = {
        "format": "afkast-case-oracle/1",
        "provenance": "recompute_cases.py: independent exact recomputation (Python, fractions) of the example case files, "
                      "by section 5 of Afkast's design. Kroner; npv, present values and exactMonths "
                      "are unrounded doubles; `discounted.year` is the workspace's own step, `discounted.month` the same case with "
                      "--step month. `edits` replace every occurrence of the first string in the file's text by the second.",
        "discount": discount, "entries": entries,
    }
    text = json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    if check:
        with open(out, encoding="utf-8") as file:
            if file.read() != text:
                print("cases.json is out of date")
                wrong += 1
    else:
        with open(out, "w", encoding="utf-8") as file:
            file.write(text)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
