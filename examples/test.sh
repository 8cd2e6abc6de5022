#!/bin/sh
# Builds the example as a stranger would, and fails unless its forecasts of a series that it never saw are good.
set -eu
cd "$(dirname "$0")"
mvn -B -q ${MAVEN_FLAGS:-} -f .. install -pl toolkit -am -Dmaven.test.skip=true
mvn -B -q ${MAVEN_FLAGS:-} -f forecast package
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
run() { java -cp 'forecast/target/forecast.jar:forecast/target/lib/*' "$@"; }
run forecast.Train "$work/forecast.npz"
awk 'BEGIN { for (t = 1000; t < 1101; t++) print 0.6 * sin(0.3 * t) + 0.4 * sin(0.7 * t) }' > "$work/values"
run forecast.Serve "$work/forecast.npz" < "$work/values" > "$work/forecasts"
# Forecast t stands beside value t + 1; the first 20 steps are the network's to find its place.
sed 1d "$work/values" | paste - "$work/forecasts" | awk '
    NF == 2 && NR > 20 { squares += ($1 - $2) ^ 2; n++ }
    END { printf "mean squared error of %d forecasts: %.4f\n", n, squares / n; exit !(n == 80 && squares / n < 0.01) }'
