"""Writes src/test/resources/numpy/*.npz by NumPy's own functions, for the tests to read.

Run in the toolkit's folder, in an environment with NumPy. The `about/numpy` entry names the version that wrote a file.
"""

from pathlib import Path

import numpy as np

FOLDER = Path("src/test/resources/numpy")
FOLDER.mkdir(parents=True, exist_ok=True)

matrix = np.arange(6, dtype=np.float32).reshape(2, 3) / 4
arrays = {
    "about/format": np.array(["unrolled checkpoint", "1"]),
    "about/numpy": np.array([np.__version__]),
    "about/tokens": np.array(["a", "", "日本", "\U0001f600", "\n"]),
    "about/one": np.array("a single text"),
    "single": matrix,
    "double": np.array([1 / 3, -0.0, np.nan, np.inf]),
    "transposed": matrix.T,
    "cube": np.asfortranarray(np.arange(24, dtype=np.float32).reshape(2, 3, 4)),
    "number": np.float64(0.5),
}
np.savez(FOLDER / "savez.npz", **arrays)
np.savez_compressed(FOLDER / "savez_compressed.npz", **arrays)
np.savez(FOLDER / "foreign.npz", matrix=matrix)
np.savez(FOLDER / "integers.npz", **{"about/format": np.array(["unrolled checkpoint", "1"]), "counts": np.arange(3)})
