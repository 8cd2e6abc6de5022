"""What every Python peer of the benchmark does: read a line with a workload, answer with milliseconds a step, or `none`."""

import sys
import time


def serve(description, workloads):
    """`workloads` has a function for each first word of a line, which takes the other words and returns one step."""
    print(description, flush=True)
    latest, step = None, None
    for line in sys.stdin:
        *workload, repetitions = line.split()
        if workload != latest:
            make = workloads.get(workload[0])
            latest, step = workload, make and make(*(int(word) if word.isdigit() else word for word in workload[1:]))
        if step is None:
            print("none", flush=True)
            continue
        start = time.perf_counter()
        for _ in range(int(repetitions)):
            step()
        print((time.perf_counter() - start) * 1e3 / int(repetitions), flush=True)
