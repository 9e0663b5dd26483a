#!/usr/bin/env bash
# Kills a run again and again (SIGKILL), lets it finish, and compares its outputs with an unbroken run's.
# src/bench/kill.sh INPUT KILLS
set -u
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
input=$1
kills=$2
work=$(mktemp -d)
export LC_ALL=C.UTF-8

"$home/run.sh" run --input "$input" --output "$work/whole" >/dev/null 2>&1 || exit 3
for i in $(seq 1 "$kills"); do
	"$home/run.sh" run --input "$input" --output "$work/cut" >/dev/null 2>&1 &
	pid=$!
	sleep "$(awk -v s="$RANDOM" 'BEGIN { printf "%.2f", 1 + 6 * s / 32768 }')"
	kill -9 "$pid" 2>/dev/null && echo "kill $i: $(ls "$work/cut" 2>/dev/null | tr '\n' ' ')"
	wait "$pid" 2>/dev/null
done
"$home/run.sh" run --input "$input" --output "$work/cut" || exit 3

listing() { (cd "$1/2024" && find . -type f ! -name run.json -exec sha256sum {} + | sort -k 2); }
if diff <(listing "$work/whole") <(listing "$work/cut") >"$work/differences"; then
	echo "the same: $(listing "$work/whole" | wc -l) files, byte for byte"
	rm -rf "$work"
else
	echo "different: see $work"
	exit 1
fi
