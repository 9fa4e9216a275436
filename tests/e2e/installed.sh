#!/bin/sh
# An installation under any prefix works by itself.
# usage: installed.sh BUILD_DIR
set -u
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
export XDG_CACHE_HOME="$prefix/cache"
attempts=$(dirname "$0")/problems/double-it/attempts
attempts=$(cd "$attempts" && pwd)
cmake --install "$1" --prefix "$prefix/opt" >/dev/null || exit 1
. "$(dirname "$0")/expect.sh"
cd "$prefix" || exit 1

run opt/bin/tryout list
expect_code 0
expect_output 'log-top'
[ -e opt/share/tryout/problems/log-top/problem.yaml ] || fail 'no catalogue was installed'
run opt/bin/tryout submit "$attempts/ac.cpp" -p log-top sample
expect_code 1
expect_output 'WRONG ANSWER'
run opt/bin/tryout submit opt/share/tryout/problems/log-top/solutions/reference.cpp -p log-top sample
expect_code 0
expect_output 'ACCEPTED'

finish
