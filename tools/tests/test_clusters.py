"""The examples for clusters grade every part of a class once; a stand-in for ./course notes what it is asked."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from tools.launch.checkout import Course

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLES = ROOT / "examples" / "grading"
PARTS = 8
READ_YAML = "import json, sys, yaml; print(json.dumps(list(yaml.safe_load_all(sys.stdin))))"


class Clusters(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        course = self.folder / "course"
        course.write_text('#!/bin/sh\nprintf "%s\\n" "$*" >> asked\n')
        course.chmod(0o755)

    def run_(self, *command, **variables):
        done = subprocess.run(command, cwd=self.folder, env={**os.environ, **variables}, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def asked(self):
        return sorted((self.folder / "asked").read_text().splitlines())

    def shards(self, submissions, grades, jobs):
        return [f"grade {submissions} --out {grades} --shard {part}/{PARTS} --jobs {jobs}" for part in range(1, PARTS + 1)]

    def test_slurm(self):
        script = EXAMPLES / "slurm.sh"
        self.assertIn(f"#SBATCH --array=1-{PARTS}\n", script.read_text())
        for task in range(1, PARTS + 1):
            self.run_(
                script, "in", "out", SLURM_ARRAY_TASK_ID=str(task), SLURM_ARRAY_TASK_COUNT=str(PARTS), SLURM_CPUS_PER_TASK="2")  # fmt: skip
        self.assertEqual(self.asked(), self.shards("in", "out", 2))

    @unittest.skipUnless(shutil.which("parallel"), "GNU parallel is not installed: sudo apt install parallel")
    def test_parallel(self):
        self.run_(EXAMPLES / "parallel.sh", "in", "out", HOME=str(self.folder))
        self.assertEqual(self.asked(), ["grade in --out out --merge", *self.shards("in", "out", 1)])

    def test_kubernetes(self):
        job = self.manifest()
        self.assertEqual((job["apiVersion"], job["kind"]), ("batch/v1", "Job"))
        spec = job["spec"]
        self.assertEqual((spec["completionMode"], spec["completions"]), ("Indexed", PARTS))
        pod = spec["template"]["spec"]
        self.assertIn(pod["restartPolicy"], ("Never", "OnFailure"))  # a Job takes no other
        [container] = pod["containers"]
        self.assertEqual({mount["name"] for mount in container["volumeMounts"]}, {volume["name"] for volume in pod["volumes"]})
        for index in range(PARTS):
            self.run_(*container["command"], *container["args"], JOB_COMPLETION_INDEX=str(index))
        self.assertEqual(self.asked(), self.shards("/in", "/out", 2))

    def manifest(self):
        """Read by the environment's YAML library."""
        python = Course(ROOT).python
        if not python.exists():
            self.skipTest("The course is not set up here: ./course lab, or ./course test without a name, does it.")
        with open(EXAMPLES / "kubernetes.yaml", encoding="utf-8") as file:
            told = subprocess.run([python, "-c", READ_YAML], stdin=file, capture_output=True, text=True, check=True).stdout
        [job] = json.loads(told)
        return job
