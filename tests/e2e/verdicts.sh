#!/bin/sh
# Real submissions through the real executable: verdicts, exit codes, and what must not be said.
# usage: verdicts.sh TRYOUT
set -u
tryout=$1
cd "$(dirname "$0")/problems/double-it" || exit 1
export XDG_CACHE_HOME="${TMPDIR:-/tmp}/tryout-e2e.$$"
trap 'rm -rf "$XDG_CACHE_HOME"' EXIT
. ../../expect.sh

# verdict VERDICT EXIT_CODE ATTEMPT TEXT...: judges it; every TEXT must be in the report.
verdict() {
  expected_verdict=$1 expected_code=$2 attempt=$3
  shift 3
  run "$tryout" submit "attempts/$attempt" -p . -v
  expect_code "$expected_code"
  for text in "$expected_verdict" "$@"; do expect_output "$text"; done
}

verdict 'ACCEPTED  100/100' 0 ac.cpp
verdict 'ACCEPTED' 0 two_files
verdict 'WRONG ANSWER' 1 wa.cpp
verdict 'TIME LIMIT EXCEEDED' 1 spins.cpp '> 0.50 s cpu'
verdict 'ACCEPTED' 0 nearly_too_slow.cpp 'near the limit: 0.4' 's over 3 runs, limit 500 ms'
verdict 'TIME LIMIT EXCEEDED' 1 sleeps.cpp 'idle'
verdict 'MEMORY LIMIT EXCEEDED' 1 hungry.cpp 'of 64 MiB'
verdict 'MEMORY LIMIT EXCEEDED' 1 asks_too_much.cpp 'limit of 64 MiB'
verdict 'OUTPUT LIMIT EXCEEDED' 1 floods.cpp
verdict 'RUNTIME ERROR' 1 crashes.cpp 'SIGSEGV (11)'
verdict 'RUNTIME ERROR' 1 throws.cpp 'std::out_of_range' 'no such thing as 2'
verdict 'RUNTIME ERROR' 1 exits_3.cpp 'exit code 3'
verdict 'RUNTIME ERROR' 1 forks.cpp 'blocked system call'
verdict 'RUNTIME ERROR' 1 right_then_crashes.cpp 'SIGABRT'
verdict 'COMPILE ERROR  1 error' 1 does_not_compile.cpp 'does_not_compile.cpp:1:14: error'
verdict 'COMPILE ERROR' 1 includes_passwd.cpp 'No such file'
refuse_output 'root:'

# Warnings are counted, and shown when asked for.
run "$tryout" submit attempts/warns.cpp -p .
expect_code 0
expect_output '1 warning'
run "$tryout" submit attempts/warns.cpp -p . -v
expect_output 'unused variable'

# The first difference is shown for a visible test, and nothing of a hidden one in any format.
for format in table plain json jsonl; do
  for attempt in tells_secrets.cpp wa.cpp throws.cpp; do
    run "$tryout" submit "attempts/$attempt" -p . --format $format -vv
    expect_code 1
    refuse_output '7000077'
    refuse_output '14000154'
  done
done
run "$tryout" submit attempts/tells_secrets.cpp -p .
expect_output 'think of larger numbers'
run "$tryout" submit attempts/tells_secrets.cpp -p . --reveal
expect_output '7000077'
run "$tryout" run attempts/tells_secrets.cpp -p .
expect_output 'expected'
refuse_output 'hidden'

# No escape sequence, control byte or bidi control reaches the reader.
for format in table plain json jsonl; do
  run "$tryout" submit attempts/draws_on_the_terminal.cpp -p . --format $format --reveal -vv
  refuse_bytes '\033' '\007' '\233' '\342\200\256' '\r'
done

# What a person got wrong is said, with exit code 2.
printf '' >"$XDG_CACHE_HOME.cpp"
for source in missing.cpp attempts "$XDG_CACHE_HOME.cpp" problem.yaml; do
  run "$tryout" submit "$source" -p .
  [ "$source" = attempts ] || expect_code 2
done
rm -f "$XDG_CACHE_HOME.cpp"
run "$tryout" submit attempts/ac.cpp -p no-such-problem
expect_code 2
run "$tryout" submit attempts/ac.cpp -p . no-such-test
expect_code 2 4

# Nothing is left behind.
run "$tryout" submit attempts/spins.cpp -p . sample
if pgrep -f tryout-sandbox >/dev/null 2>&1 && pgrep -x -P 1 tryout-sandbox >/dev/null; then
  fail 'a tryout-sandbox was left behind'
fi

finish
