"""A million booked amounts, imported by Afkast and by the sqlite3 shell.

The rows are those that the project's numbers were first measured with (generator 4 of NumPy: date, case_id, line_id, amount;
500 cases of 12 lines over ten years, amounts from -20,000 to 30,000 kr.), written as text in the same order.
"""
import pathlib
import subprocess

import numpy

ROWS, CASES, LINES = 1_000_000, 500, 12

# The two indexes that the rows are found and told apart by exist before the import, as they do in Afkast's store.
SCHEMA = """
CREATE TABLE ledger (date TEXT NOT NULL, case_id TEXT NOT NULL, line_id TEXT NOT NULL, amount REAL NOT NULL) STRICT;
CREATE INDEX ledger_line ON ledger (case_id, line_id);
CREATE UNIQUE INDEX ledger_row ON ledger (date, case_id, line_id, amount);
"""


def write(path):
    random = numpy.random.default_rng(4)
    first, end = (numpy.datetime64(day).astype(int) for day in ("2020-01-01", "2030-01-01"))
    days = random.integers(first, end, ROWS).astype("datetime64[D]").astype(str)
    cases, lines = random.integers(1, CASES + 1, ROWS), random.integers(1, LINES + 1, ROWS)
    cents = random.integers(-2_000_000, 3_000_000, ROWS)
    with open(path, "w") as file:
        file.write("date,case_id,line_id,amount\n")
        for day, case, line, amount in zip(days, cases, lines, cents):
            sign = "-" if amount < 0 else ""
            file.write(f"{day},C{case:04d},L{line:02d},{sign}{abs(amount) // 100}.{abs(amount) % 100:02d}\n")


def workspace(folder):
    """Cases for all lines, and a mapping that finds them by the file's own names."""
    (folder / "cases").mkdir(parents=True)
    rules = []
    for case in range(1, CASES + 1):
        lines = "".join(f"  - {{ id: l{line:02d}, kind: operating, amount: 100 tkr/year }}\n" for line in range(1, LINES + 1))
        kpi = "kpis:\n  - { id: in-use, title: In use, unit: citizen, good: up }\n" if case == 1 else ""
        (folder / f"cases/c{case:04d}.yaml").write_text(
            f"afkast: 1\nid: c{case:04d}\ntitle: Case {case}\nstart: 2020-01\nhorizon: 10 years\ncosts:\n{lines}{kpi}")
        rules += [f"      - {{ account: L{line:02d}, psp: C{case:04d}, case: c{case:04d}, line: l{line:02d} }}\n"
                  for line in range(1, LINES + 1)]
    (folder / "afkast.yaml").write_text(
        "language: en\nimports:\n  ledger:\n    kind: actuals\n    separator: comma\n    decimal: point\n    dates: yyyy-mm-dd\n"
        "    columns: { month: date, amount: amount, account: line_id, psp: case_id }\n    accounts:\n" + "".join(rules))


def import_by_shell(path, database):
    pathlib.Path(database).unlink(missing_ok=True)
    subprocess.run(["sqlite3", database, SCHEMA], check=True)
    subprocess.run(["sqlite3", database, f".import --csv --skip 1 {path} ledger"], check=True)
