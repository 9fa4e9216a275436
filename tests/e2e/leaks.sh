#!/bin/sh
# A hunt for leaks: programs that try to get a hidden input into the report, under every policy, in
# every format, in the log and among the files that are left behind.
# usage: leaks.sh TRYOUT
set -u
tryout=$1
cd "$(dirname "$0")" || exit 1
problem=$PWD/problems/double-it
attempts=$problem/attempts
. ./expect.sh
folder="${TMPDIR:-/tmp}/tryout-leaks.$$"
trap 'rm -rf "$folder"' EXIT
export XDG_CACHE_HOME="$folder/cache" XDG_STATE_HOME="$folder/state"

# policy NAME: a copy of the problem under it.
policy() {
  mkdir -p "$folder/$1/double-it"
  sed "s/^mode: stdio/&\nfeedback: $1/" "$problem/problem.yaml" \
    >"$folder/$1/double-it/problem.yaml"
  cd "$folder/$1/double-it" || exit 1
}

# The input, its answer, and what a program made of them.
refuse_secrets() {
  for secret in 7000077 14000154 'exit code 93' '"exit":93' '"exit": 93' SIGUSR1 '"signal": 10' \
    '"signal":10'; do
    refuse_output "$secret"
  done
}

for name in full category verdict; do
  (policy "$name") && cd "$folder/$name/double-it" || exit 1
  for attempt in tells_secrets throws crashes encodes wa spins; do
    # All formats at once: each submission is compiled, and perhaps compiled again, only once.
    run "$tryout" submit "$attempts/$attempt.cpp" -p . -vv --log log.txt --format table -o report.1 \
      --format plain -o report.2 --format json -o report.3 --format jsonl -o report.4
    expect_code 1
    for report in 1 2 3 4; do
      [ -s report.$report ] || fail "report $report is empty"
      output="$output
$(cat report.$report)"
    done
    refuse_secrets
    [ "$name" = full ] || refuse_output 'negative'
    [ "$name" != verdict ] || refuse_output 'hidden'
    [ "$name" != verdict ] || refuse_output 'think of larger numbers'
  done
  output=$(cat log.txt) command_line="the log under $name"
  refuse_secrets
  # The problem's own folder has the secrets; whatever else is left must not.
  output=$(grep -rlE '7000077|14000154' "$folder" | grep -v problem.yaml)
  command_line="files left under $name"
  refuse_output "$folder"
done

# What is asked for is told: sums and hints.
cd "$folder/category/double-it" || exit 1
run "$tryout" submit "$attempts/tells_secrets.cpp" -p .
expect_output 'of 2 tests'
expect_output 'think of larger numbers'
refuse_output 'hidden/secret'

# Two programs that fail the same tests with the same verdict cannot be told apart, whatever they do
# there: nothing depends on the hidden input but the verdict.
plain() {
  "$tryout" submit "$1" -p . --format plain --no-progress 2>&1 |
    sed -E 's/[0-9.]+ (s|MiB)/_/g; s/run [0-9a-f]+/run/; /^submission/d'
}
sed 's/std::exit(93)/std::exit(94)/; s/secret == 77/secret == 78/; s/<< 14/<< 13/' \
  "$attempts/encodes.cpp" >"$folder/encodes_other.cpp"
for name in category verdict; do
  cd "$folder/$name/double-it" || exit 1
  one=$(plain "$attempts/encodes.cpp")
  other=$(plain "$folder/encodes_other.cpp")
  output="$one
$other" command_line="two programs under $name"
  [ "$one" = "$other" ] || fail 'the reports differ'
  [ -n "$one" ] || fail 'there is no report'
done

# Authors and graders see everything.
run "$tryout" submit "$attempts/wa.cpp" -p . --reveal
expect_output '7000077'

finish
