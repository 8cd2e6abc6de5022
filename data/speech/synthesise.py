"""Makes the spoken digits of this folder: one WAV file a voice, voices.csv, and cuts.csv which says where each word lies.

Needs Debian's espeak-ng and flite, NumPy and SciPy:  apt-get install espeak-ng flite ; python3 synthesise.py
Same versions of these, same bytes. A learner needs none of them: what it makes is kept in the repository.
"""

import csv
import io
import subprocess
import wave
from pathlib import Path

import numpy
from scipy.io import wavfile
from scipy.signal import resample_poly

HERE = Path(__file__).parent
RATE = 8000  # samples a second, as in a telephone
WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
HELD_OUT = {"carl": "test", "tom": "test", "rose": "stranger"}  # rose is the one recorded woman: unlike all others

# name: synthesiser, voice, and for each take (pitch, pace): hertz for flite, 0 to 99 for espeak-ng; pace 1 is the voice's own
VOICES = {
    "abel": ("flite", "kal", (150, 1.15), (175, 1.0)),
    "adam": ("flite", "kal", (105, 1.0), (135, 0.85)),
    "brian": ("flite", "awb", (165, 0.9), (190, 1.1)),
    "bruce": ("flite", "awb", (130, 1.0), (105, 1.2)),
    "carl": ("flite", "rms", (105, 1.05), (130, 0.85)),
    "rose": ("flite", "slt", (180, 1.0), (215, 0.9)),
    "alice": ("espeak-ng", "en-us+Alicia", (50, 1.0)),
    "anna": ("espeak-ng", "en+Andrea", (45, 0.95)),
    "bella": ("espeak-ng", "en-gb-x-rp+belinda", (55, 1.0)),
    "claire": ("espeak-ng", "en-gb-scotland+Annie", (50, 1.1)),
    "dora": ("espeak-ng", "en+f1", (50, 1.05)),
    "emma": ("espeak-ng", "en-us+f2", (45, 0.9)),
    "fay": ("espeak-ng", "en-gb-scotland+f3", (55, 1.1)),
    "grace": ("espeak-ng", "en-029+f4", (50, 1.0)),
    "hope": ("espeak-ng", "en-us+f5", (60, 1.15)),
    "linda": ("espeak-ng", "en-us+linda", (45, 1.0)),
    "mary": ("espeak-ng", "en-gb-x-gbclan+steph", (50, 0.95)),
    "ben": ("espeak-ng", "en-us+david", (45, 1.0)),
    "dan": ("espeak-ng", "en-gb-x-rp+Denis", (50, 0.95)),
    "gene": ("espeak-ng", "en-us+Gene", (45, 1.1)),
    "ivan": ("espeak-ng", "en+m1", (35, 1.0)),
    "jack": ("espeak-ng", "en-us+m2", (45, 0.9)),
    "kurt": ("espeak-ng", "en-gb-scotland+m3", (50, 1.1)),
    "leo": ("espeak-ng", "en-gb-x-rp+m4", (60, 0.95)),
    "max": ("espeak-ng", "en-gb-x-gbclan+m5", (30, 1.0)),
    "nick": ("espeak-ng", "en-gb-x-gbcwmd+m6", (40, 1.0)),
    "tom": ("espeak-ng", "en-us+m7", (45, 1.0), (60, 1.15)),
    "otto": ("espeak-ng", "en-us+klatt2", (45, 1.0)),
    "paul": ("espeak-ng", "en-029+klatt4", (35, 0.9)),
    "rob": ("espeak-ng", "en+rob", (50, 1.05)),
    "sam": ("espeak-ng", "en-us+Michael", (55, 1.0)),
    "will": ("espeak-ng", "en-us+m8", (40, 0.95)),
}


def spoken(synthesiser, voice, pitch, pace, word):
    """What the synthesiser says, at RATE, from -1 to 1."""
    if synthesiser == "flite":
        command = ["flite", "-voice", voice, "--setf", f"int_f0_target_mean={pitch}",
                   "--setf", f"duration_stretch={1 / pace:.3f}", "-t", word, "-o", "/dev/stdout"]
    else:
        command = ["espeak-ng", "-v", voice, "-p", str(pitch), "-s", str(round(150 * pace)), "--stdout", word]
    sound = subprocess.run(command, check=True, capture_output=True).stdout
    with wave.open(io.BytesIO(sound)) as file:  # espeak-ng does not know the length when it writes the head: read what is there
        rate = file.getframerate()
        samples = numpy.frombuffer(sound[44:], dtype="<i2") / 32768
    divisor = numpy.gcd(RATE, rate)
    return resample_poly(samples, RATE // divisor, rate // divisor)


def trimmed(sound):
    """Without the silence around it, at one loudness for all: 40 dB below the loudest 10 ms counts as silence."""
    step = RATE // 100
    energy = numpy.array([numpy.mean(sound[i:i + step] ** 2) for i in range(0, len(sound) - step, step)])
    loud = numpy.flatnonzero(energy > energy.max() * 1e-4)
    kept = sound[max(0, (loud[0] - 1) * step):(loud[-1] + 2) * step]
    kept = kept * 0.08 / numpy.sqrt(numpy.mean(kept ** 2))
    return kept * min(1, 0.95 / numpy.abs(kept).max())


def main():
    voices, cuts = [], []
    for name, (synthesiser, voice, *takes) in VOICES.items():
        sounds, start = [], 0
        for take, (pitch, pace) in enumerate(takes):
            for digit, word in enumerate(WORDS):
                sound = trimmed(spoken(synthesiser, voice, pitch, pace, word))
                cuts.append([name, digit, take, start, len(sound)])
                sounds.append(sound)
                start += len(sound)
        wavfile.write(HERE / f"{name}.wav", RATE, numpy.round(numpy.concatenate(sounds) * 32767).astype("<i2"))
        voices.append([name, synthesiser, voice, HELD_OUT.get(name, "train")])
    write("voices.csv", ["voice", "synthesiser", "settings", "part"], voices)
    write("cuts.csv", ["voice", "digit", "take", "start", "samples"], cuts)


def write(name, head, rows):
    with open(HERE / name, "w", newline="", encoding="ascii") as file:
        csv.writer(file, lineterminator="\n").writerows([head, *rows])


main()
