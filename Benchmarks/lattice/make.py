"""Makes the generating vector of the lattice rule: component by component, each the best of some random odd candidates,
by the worst ratio over several numbers of points of the P2 error to that of the best candidate."""
import numpy as np
rng = np.random.default_rng(20261121)
LEVELS = (8, 10, 12, 14, 16)
DIMENSIONS, CANDIDATES = 192, 48
def kernel(u): return 2 * np.pi**2 * (u*u - u + 1/6)
prods = {m: np.ones(1 << m) for m in LEVELS}
zs = []
for j in range(DIMENSIONS):
    weight = 0.9 / (1 + j) ** 0.7
    cands = [1] if j == 0 else list(rng.choice(np.arange(3, 1 << 20, 2), CANDIDATES, replace=False))
    errs = np.array([[np.mean(prods[m] * (1 + weight * kernel(((np.arange(1 << m, dtype=np.int64) * int(z)) % (1 << m)) / (1 << m)))) - 1 for m in LEVELS] for z in cands]) + 0.0
    best = errs.min(axis=0)
    score = (errs / np.abs(best)).max(axis=1)
    z = int(cands[int(score.argmin())])
    zs.append(z)
    for m in LEVELS:
        prods[m] *= 1 + weight * kernel(((np.arange(1 << m, dtype=np.int64) * z) % (1 << m)) / (1 << m))
    # Only the ratios of later components matter; keep numbers in range.
print(zs)
