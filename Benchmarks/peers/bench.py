"""Afkast beside what a user would otherwise reach for, on the same work, in one run.

Prints ratios: seconds differ from machine to machine, ratios hardly do. Runs alternate, because a
machine may be shared.
"""
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", NUMBA_NUM_THREADS="1")

import cases  # noqa: E402
import irr  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
AFKAST = ROOT / ".build/release/afkast"
AFKAST_BENCH = ROOT / ".build/release/afkast-bench"
RUNS = 7


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def run(*command):
    subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, check=True)


def alternate(ours, theirs):
    """Medians of both, taken turn about."""
    ours()
    theirs()
    times = [(seconds(ours), seconds(theirs)) for _ in range(RUNS)]
    return (statistics.median(t[0] for t in times), statistics.median(t[1] for t in times))


def report(what, ours, theirs, wanted):
    print(f"{what:58} {ours:>12} {theirs:>14}   {wanted}")


def bench_cases(folder):
    texts = cases.write(folder, count=1000)
    ours, theirs = alternate(
        lambda: run(AFKAST, "evaluate", folder, "--format", "json"), lambda: cases.parse(texts))
    report("evaluate 1,000 files of 12 lines and 120 months, s", f"{ours:.3f}", f"{theirs:.3f}",
           f"ratio {ours / theirs:.2f} of PyYAML's parsing alone (wanted: at most 0.50)")


def bench_irr(folder):
    path = folder / "flows.json"
    flows = irr.write(path)

    def once():
        output = subprocess.run([AFKAST_BENCH, "irr", path], capture_output=True, check=True).stdout
        return json.loads(output)

    # The best of many short runs on both sides: what else the machine does only ever slows, and it
    # slows eight lanes at once more than one long chain of sums.
    pairs = [(once(), irr.per_second(flows, RUNS)) for _ in range(RUNS)]
    ours = max(rate for result, _ in pairs for rate in result["perSecond"])
    theirs = max(rate for _, rate in pairs)
    report("internal rates of 120 months, all roots, per second", f"{ours:,.0f}", f"{theirs:,.0f}",
           f"ratio {ours / theirs:.2f} of numba's Newton, one root (wanted: at least 2)")


def bench_help():
    times = [seconds(lambda: run(AFKAST, "--help")) for _ in range(21)]
    report("afkast --help, ms", f"{statistics.median(times) * 1e3:.1f}", "", "(wanted: at most 50)")


if __name__ == "__main__":
    report("", "afkast", "peer", "")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "cases").mkdir()
        bench_cases(folder / "cases")
        bench_irr(folder)
    bench_help()
