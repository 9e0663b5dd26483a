#!/usr/bin/env bash
# Writes a district of N projects with its register: src/bench/district.sh FOLDER N
set -eu
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export LC_ALL=C.UTF-8
[ -d "$home/target/test-classes" ] || (cd "$home" && mvn -B -q -DskipTests package)
mkdir -p "$1"
java -Xmx1g -cp "$home/target/test-classes:$home/target/classes:$home/target/lib/*" \
	town.appraisal.stage.issue.sample.GeneratedDistrict "$1" "$2"
