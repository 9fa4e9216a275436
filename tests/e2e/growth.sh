#!/bin/sh
# How real submissions grow, through the real executable: what is reported, and what it costs.
# usage: growth.sh TRYOUT
set -u
tryout=$1
cd "$(dirname "$0")/problems/add-up" || exit 1
export XDG_CACHE_HOME="${TMPDIR:-/tmp}/tryout-e2e.$$"
trap 'rm -rf "$XDG_CACHE_HOME"' EXIT
. ../../expect.sh

run "$tryout" submit attempts/linear.cpp -p . -v
expect_code 0
expect_output 'linear'
expect_output 'as asked, O(n)'
run "$tryout" submit attempts/linear.cpp -p . --no-growth
expect_code 0
refuse_output 'growth'

# Required, it costs the group its points; as advice it costs nothing.
run "$tryout" submit attempts/erases.cpp -p .
expect_code 1
expect_output 'TIME LIMIT EXCEEDED  60/100'
expect_output 'quadratic; most of it copying'
expect_output 'more than asked, O(n) (advice: no points depend on it)'
run "$tryout" submit attempts/erases.cpp -p . --format plain
expect_output 'test TLE'
expect_output 'growth more work sample: about n^'
expect_output 'growth as_asked heap sample: about n^1.00'
run "$tryout" submit attempts/erases.cpp -p . --format json
expect_output '"fit": "more"'
expect_output '"copying": '

# The figures of a hidden group's sizes are not for the candidate's eyes.
run "$tryout" submit attempts/linear.cpp -p . --format jsonl advice
expect_output '"group":"advice","visible":false'
refuse_output '"units"'

# A record that is none is no growth, and never a failure.
run "$tryout" submit attempts/forges.cpp -p .
expect_code 0
expect_output 'not measured: it does not end well at n = 4'

finish
