#!/bin/sh
# On a host that grants less: the same verdicts, and every layer that is missing is named.
# usage: weaker_host.sh TRYOUT WITHOUT
set -u
tryout=$1 without=$2
cd "$(dirname "$0")/problems/double-it" || exit 1
scratch=$(mktemp -d)
export XDG_CACHE_HOME="$scratch/cache" TMPDIR="$scratch"
chmod 1777 "$scratch"
trap 'rm -rf "$scratch"' EXIT
. ../../expect.sh

# weaker HOST LAYER...: taking HOST away takes the layers away, and no verdict with them.
weaker() {
  host=$1
  shift
  for attempt in ac:0 wa:1 does_not_compile:1 spins:1 crashes:1; do
    run "$without" "$host" -- "$tryout" submit "attempts/${attempt%:*}.cpp" -p . --format json
    expect_code "${attempt#*:}"
    for layer in "$@"; do expect_output "\"layer\": \"$layer\""; done
  done
  run "$without" "$host" -- "$tryout" submit attempts/ac.cpp -p .
  for layer in "$@"; do expect_output "sandbox without $layer"; done
  [ -z "$(ls -d "$scratch"/tryout-scratch-* 2>/dev/null)" ] || fail "left a scratch folder"
}

weaker userns namespaces empty_root
weaker mounts empty_root
weaker listener named_calls
weaker landlock landlock

for nothing in "userns landlock" "mounts landlock" "userns listener"; do
  # shellcheck disable=SC2086  # several words
  run "$without" $nothing -- "$tryout" submit attempts/ac.cpp -p .
  expect_code 3
  refuse_output "ACCEPTED"
done


finish
