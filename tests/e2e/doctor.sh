#!/bin/sh
# The doctor on this host, and on hosts that grant less.
# usage: doctor.sh TRYOUT WITHOUT
set -u
tryout=$1 without=$2
cd "$(dirname "$0")" || exit 1
. ./expect.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CACHE_HOME="$scratch/cache" TMPDIR="$scratch"
chmod 755 "$scratch"

all_stopped() {
  for name in spinner sleeper 'memory hog' forker 'file reader' 'socket opener' survivor; do
    expect_output "trial stopped $name: "
  done
}

# no_wider WIDTH TEXT
no_wider() {
  wide=$(printf '%s\n' "$2" | sed 's/\x1b\[[0-9;]*m//g' | awk -v most="$1" 'length > most')
  [ -z "$wide" ] || fail "wider than $1 columns: $wide"
}

# All there is to say, of one check-up, in every format.
run "$tryout" doctor --format plain -o "$scratch/plain" --format json -o "$scratch/json" \
  --format table
expect_code 0
expect_output 'GRADING CAN BE TRUSTED HERE'
refuse_bytes '\033'
no_wider 80 "$output"
[ "$(ls "$scratch" | tr '\n' ' ')" = 'json plain ' ] || fail 'something is left in TMPDIR'
output=$(cat "$scratch/plain")
all_stopped
expect_output 'verdict trusted'
expect_output 'host ok compiler: g++'
expect_output 'host ok static libraries'
expect_output 'trial stopped spinner: CPU clock: killed after'
expect_output 'trial stopped sleeper: wall clock: killed after'
expect_output 'trial stopped socket opener: system-call filter: killed at socket(2)'
expect_output 'time more than'
if command -v python3 >/dev/null; then
  python3 - "$scratch/json" <<'END' || fail 'not the JSON that is documented'
import json, sys
d = json.load(open(sys.argv[1]))
assert d["v"] == 1 and d["trusted"] is True and d["objections"] == []
assert len(d["trials"]) == 7 and all(t["stopped"] for t in d["trials"])
assert "seccomp" in d["sandbox"]["layers"]
assert d["noise"]["apart_ratio"] >= 1 and d["noise"]["cpu_ms"]["least"] > 0
assert all({"name", "state", "value", "used", "fix"} <= o.keys() for o in d["host"])
END
fi

run env COLUMNS=40 "$tryout" doctor --color always
expect_code 0
expect_output "$(printf '\033[1;32mGRADING CAN BE TRUSTED HERE')"
no_wider 40 "$output"

# A host that grants less: the layer is named with what follows, and all is stopped nevertheless.
for layer in userns mounts; do
  run "$without" $layer -- "$tryout" doctor --format plain
  expect_code 0
  all_stopped
  expect_output 'layer lacking empty_root: cannot '
done
# Unless the settings ask for more.
echo 'sandbox: {require: [landlock]}' > "$scratch/strict.yaml"
run "$without" landlock -- "$tryout" doctor --format plain --config "$scratch/strict.yaml"
expect_code 3
all_stopped
expect_output 'layer lacking landlock'
expect_output "objection the settings require 'landlock'"
expect_output 'verdict not trusted'

# Below the floor there is no sandbox, so nothing is run.
run "$without" userns listener -- "$tryout" doctor --format plain
expect_code 3
expect_output 'objection the sandbox cannot work here: '
refuse_output 'trial'
finish
