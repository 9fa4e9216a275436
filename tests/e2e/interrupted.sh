#!/bin/sh
# Ctrl-C, SIGTERM, a full disk and a closed pipe: a clear end, and nothing left running.
# usage: interrupted.sh TRYOUT
set -u
tryout=$1
cd "$(dirname "$0")/problems/double-it" || exit 1
scratch=$(mktemp -d)
export XDG_CACHE_HOME="$scratch/cache"
trap 'rm -rf "$scratch"' EXIT
. ../../expect.sh

survivors() {
  # Every process that this shell's command started carries this variable.
  grep -lsz "TRYOUT_E2E=$$" /proc/[0-9]*/environ | wc -l
}

# interrupt SIGNAL CODE: sends the signal in the middle of a long run.
interrupt() {
  command_line="kill -$1"
  env --default-signal=INT TRYOUT_E2E=$$ "$tryout" submit attempts/sleeps.cpp -p . -vv >"$scratch/out" 2>"$scratch/err" &
  pid=$!
  # Wait until a sandbox is up: then it compiles or runs.
  tries=0
  while ! pgrep -P $pid >/dev/null && [ $tries -lt 100 ]; do
    tries=$((tries + 1))
    sleep 0.05
  done
  kill "-$1" $pid
  wait $pid
  code=$?
  output=$(cat "$scratch/out" "$scratch/err")
  expect_code "$2"
  sleep 0.3
  [ "$(survivors)" -eq 0 ] || fail "left $(survivors) processes running"
}

interrupt INT 130
interrupt TERM 143

run sh -c "'$tryout' submit attempts/ac.cpp -p . >/dev/full"
expect_code 3
expect_output 'No space left on device'
run sh -c "'$tryout' submit attempts/ac.cpp -p . -o /dev/full"
expect_code 3
expect_output 'No space left on device'
run sh -c "{ '$tryout' submit attempts/ac.cpp -p . -v; echo \"code \$?\" >&2; } | true"
expect_output 'code 3'
expect_output 'Broken pipe'

finish
