#!/bin/sh
# Checkers that problems bring, good and broken ones, through the real executable.
# usage: checkers.sh TRYOUT
set -u
tryout=$1
cd "$(dirname "$0")/problems/judged-by-programs" || exit 1
export XDG_CACHE_HOME="${TMPDIR:-/tmp}/tryout-e2e.$$"
trap 'rm -rf "$XDG_CACHE_HOME"' EXIT
. ../../expect.sh

run "$tryout" submit attempts/echo.cpp -p . --format plain
expect_code 1

# got TEST VERDICT [TEXT]: what the report says of one test.
got() {
  line=$(printf '%s\n' "$output" | grep "^test [A-Z]* .*MiB $1\\(:\\|\$\\)")
  case $line in
    "test $2 "*"${3-}"*) ;;
    *) fail "wanted $2 ${3-} for $1, not: $line" ;;
  esac
}

got tolerance/near AC
got tolerance/far WA 'the checker rejects it: token 2: want 0.3333333, got 0.3334'
got tolerance/word WA
got tolerance/short WA 'token 2 is missing'
got 'permutation/any order' AC
got permutation/twice WA '1 cannot be number 2'
got 'permutation/no number' WA 'number 2 is none'
got 'permutation/too short' WA
got 'permutation/too long' WA 'more than n numbers'
got "permutation/author's fault" JE 'the checker permutation says that the test is at fault'
got scored/full AC
got scored/some AC 'the checker gives 40 % of the points'
got 'scored/too much' JE 'the checker scored.cpp gave no score from 0 to 50'
got 'scored/no number' JE 'the checker scored.cpp gave no score'
got points/full AC
got points/some AC '25 % of the points'
got points/percent AC '50 % of the points'
got points/none WA
got points/silent JE 'the checker points.cpp gave no score'
got points/reserved JE 'exit code 9'
got passes/three AC
got passes/four JE "asks for more passes than 'passes' allows, 3"
got passes/rejected WA 'pass 1'
got broken/ok AC
got broken/tells WA
for failure in crash:SIGSEGV abort:SIGABRT 'hang:did not end within 1.00 s' 'spin:cpu' \
  'flood:wrote more than 1 MiB' hungry: 'exit 0:exit code 0' 'exit 1:exit code 1' \
  'children:exit code 1' 'fills feedback:' 'removes feedback:feedback folder' \
  'one more pass:more passes' 'rejects and goes on:rejects the run'; do
  got "broken/${failure%%:*}" JE 'the checker broken.cpp '
  got "broken/${failure%%:*}" JE "${failure#*:}"
done
got 'does not compile/1' JE 'the checker does_not_compile.cpp does not compile'
expect_output 'group JE 2/4 3.5/10 scored'

# What a checker says of a hidden test stays hidden, in every format; of a visible one it is shown.
for format in table plain json jsonl; do
  run "$tryout" submit attempts/echo.cpp -p . --format $format -vv
  refuse_output 'the input was'
  refuse_output 'as asked for'
done
run "$tryout" submit attempts/echo.cpp -p . --format json
expect_output '"message": "token 2: want 0.3333333, got 0.3334\nsecond line"'
expect_output '"message": "pass 1\npass 2"'
run "$tryout" submit attempts/echo.cpp -p . -v
expect_output 'second line'
run "$tryout" submit attempts/echo.cpp -p . --reveal --format plain
got broken/tells WA 'the checker rejects it: the input was secret'
got 'broken/exit 1' JE 'the input was secret'

run "$tryout" submit attempts/echo.cpp -p . 'does not compile' --format plain
expect_code 3

# The candidate's own failures are his, whatever the checker would say.
run "$tryout" submit attempts/crashes.cpp -p . tolerance permutation broken --format plain
expect_code 1
refuse_output 'test JE'
expect_output 'test RTE'

run "$tryout" show . --format table
expect_output 'custom, tolerance.cpp (kattis) float_tolerance 1e-6 case_sensitive'

finish
