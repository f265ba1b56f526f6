"""A folder of generated cases, and what PyYAML needs only to parse them."""
import yaml

LINE = """  - id: {id}
    title: Post nummer {number}
    kind: {kind}
    amount: {amount}
    from: {first}
    until: 2036-12
    phaseIn: {phase} months
    department: sundhed
    area: service
    source: Genereret til måling
"""


def text(index):
    head = f"""afkast: 1
id: case-{index}
title: Sag nummer {index}
summary: En sag, der er lavet for at måle, hvor hurtigt der regnes.
owner: Sundhedschefen
departments: [sundhed]
start: 2027-01
horizon: 10 years
prices: 2026
promise: {{ payback: 48 months }}
costs:
  - {{ id: investment, kind: investment, amount: {1 + index % 7}.5 mkr, in: 2027-01 }}
"""
    costs = [LINE.format(id=f"cost-{n}", number=n, kind="operating", amount=f"{40 + n} tkr/year",
                         first=f"2027-{n + 1:02}", phase=1 + n) for n in range(5)]
    benefits = [LINE.format(id=f"benefit-{n}", number=n, kind="cash",
                            amount=f"{100 + 7 * n + index % 50} tkr/year",
                            first=f"2027-{2 * n + 1:02}", phase=6 + n) for n in range(6)]
    return head + "".join(costs) + "benefits:\n" + "".join(benefits)


def write(folder, count):
    texts = [text(index) for index in range(count)]
    for index, case in enumerate(texts):
        (folder / f"case-{index:04}.yaml").write_text(case, encoding="utf-8")
    return texts


def parse(texts):
    for case in texts:
        yaml.load(case, Loader=yaml.CSafeLoader)
