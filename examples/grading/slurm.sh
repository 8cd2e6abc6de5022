#!/bin/bash
#SBATCH --job-name=grade
#SBATCH --array=1-8
#SBATCH --cpus-per-task=2
#SBATCH --mem=5G
#SBATCH --time=02:00:00
# An array job on Slurm, submitted in the course's folder, which every node sees, as it sees the other two:
#   ./course exercises                                        builds the course once
#   job=$(sbatch --parsable examples/grading/slurm.sh submissions grades)
#   sbatch --dependency=afterok:$job --wrap './course grade submissions --out grades --merge'
# bubblewrap must be on the nodes. A task that was killed is submitted again: it goes on where it was.
set -eu
exec ./course grade "$1" --out "$2" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --jobs "$SLURM_CPUS_PER_TASK"
