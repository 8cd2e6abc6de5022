#!/usr/bin/env bash
# Runs once, as root, when Gradescope builds the image: what the grader needs of the machine.
set -eu
apt-get update
apt-get install --yes --no-install-recommends openjdk-17-jdk-headless bubblewrap
