#!/bin/sh
# GNU parallel, on this machine or, with --sshlogin, on several that share the folders: parallel.sh SUBMISSIONS GRADES [PARTS]
# Run in the course's folder, after `./course exercises` has built it. Started again, it goes on where it was.
set -eu
parts=${3:-8}
seq "$parts" | parallel --halt soon,fail=1 ./course grade "$1" --out "$2" --shard "{}/$parts" --jobs 1
exec ./course grade "$1" --out "$2" --merge
