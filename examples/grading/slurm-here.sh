#!/bin/bash
# Grades a class of four as an array job on a Slurm that runs on this machine alone, from the submission of the job to the
# merged table, and fails unless the table is the one of a plain run. As root, in the course's folder, with Slurm installed
# (slurm-wlm and munge in Debian). Nothing of it stays: everything lies in a temporary folder.
set -euo pipefail
place=$(mktemp -d)
stop() {
    daemons=$(cat "$place"/*.pid 2>/dev/null || true)
    # shellcheck disable=SC2086
    kill $daemons 2>/dev/null || true
    for daemon in $daemons; do
        while kill -0 "$daemon" 2>/dev/null; do sleep 0.2; done
    done
    rm -r "$place"
}
trap stop EXIT
export SLURM_CONF=$place/slurm.conf
host=$(hostname -s)
mkdir "$place/state" "$place/spool" "$place/class"
chmod 755 "$place"
cat > "$SLURM_CONF" <<END
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=16817
SlurmdPort=16818
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$place/munge.socket
CredType=cred/munge
StateSaveLocation=$place/state
SlurmdSpoolDir=$place/spool
SlurmctldPidFile=$place/slurmctld.pid
SlurmdPidFile=$place/slurmd.pid
SlurmctldLogFile=$place/slurmctld.log
SlurmdLogFile=$place/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SwitchType=switch/none
MpiDefault=none
ReturnToService=1
NodeName=$host NodeAddr=127.0.0.1 CPUs=2 RealMemory=6000 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
dd if=/dev/urandom of="$place/key" bs=1024 count=1 status=none
chmod 600 "$place/key"
munged --force --key-file="$place/key" --socket="$place/munge.socket" --pid-file="$place/munged.pid" \
    --log-file="$place/munged.log" --seed-file="$place/munged.seed"
slurmctld
slurmd
for name in ann bob; do cp solutions/04x-elman-step.ipynb "$place/class/$name.ipynb"; done
for name in cem dia; do cp exercises/04x-elman-step.ipynb "$place/class/$name.ipynb"; done
job=$(sbatch --parsable --array=1-2 --output="$place/part-%a.log" examples/grading/slurm.sh "$place/class" "$place/grades")
merge=$(sbatch --parsable --dependency="afterok:$job" --output="$place/merge.log" \
    --wrap "./course grade $place/class --out $place/grades --merge")
for ((waited = 0; waited < 600; waited += 2)); do
    [ -z "$(squeue --noheader --jobs="$merge" 2>/dev/null)" ] && break
    sleep 2
done
cat "$place"/part-*.log "$place/merge.log"
./course grade "$place/class" --out "$place/plain" > "$place/plain.log"
diff "$place/plain/grades.csv" "$place/grades/grades.csv"
echo "Slurm: job $job in two parts, then job $merge: the same table as a plain run"
