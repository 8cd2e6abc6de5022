"""Writes src/test/resources/audio/features.npz: the features of a sound as NumPy and SciPy work them out.

Run in the toolkit's folder, in an environment with NumPy and SciPy. The entry `about` holds their versions.
The mel bands are written here a second time: each is a line through its three corners.
"""

from pathlib import Path

import numpy as np
import scipy
from scipy.ndimage import correlate1d
from scipy.signal import get_window

RATE, LENGTH, HOP, BANDS = 8000, 256, 160, 24


def mel(hertz):
    return 2595 * np.log10(1 + np.asarray(hertz) / 700)


def hertz(mel):
    return 700 * (10 ** (mel / 2595) - 1)


def bands():
    pitches = np.fft.rfftfreq(LENGTH, 1 / RATE)
    corners = hertz(np.linspace(0, mel(RATE / 2), BANDS + 2))
    return np.stack([np.interp(pitches, corners[b:b + 3], [0, 1, 0], 0, 0) for b in range(BANDS)])


random = np.random.default_rng(1)
time = np.arange(4000) / RATE
sound = 0.3 * np.sin(2 * np.pi * (300 + 900 * time) * time) + 0.01 * random.standard_normal(4000)
frames = np.lib.stride_tricks.sliding_window_view(sound, LENGTH)[::HOP]
power = np.abs(np.fft.rfft(frames * get_window("hamming", LENGTH))) ** 2
log_bands = np.log(power @ bands().T + 1e-6)
slopes = correlate1d(log_bands, np.array([-2, -1, 0, 1, 2]) / 10, axis=0, mode="nearest")
features = np.concatenate([log_bands, slopes], axis=1)
features = (features - features.mean(axis=0)) / features.std(axis=0)

folder = Path("src/test/resources/audio")
folder.mkdir(parents=True, exist_ok=True)
np.savez(
    folder / "features.npz",
    sound=sound,
    hann=get_window("hann", 16),
    hamming=get_window("hamming", 16),
    power=power,
    bands=bands(),
    log_bands=log_bands,
    features=features,
    about=np.array([int(part) for part in (np.__version__ + "." + scipy.__version__).split(".")]),
)
