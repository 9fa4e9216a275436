#!/bin/sh
# Settings that require layers of the sandbox: granted, missing, unknown.
# usage: required_layers.sh TRYOUT WITHOUT
set -u
tryout=$1 without=$2
cd "$(dirname "$0")/problems/double-it" || exit 1
. ../../expect.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_CACHE_HOME="$scratch/cache"

echo 'sandbox: {require: [seccomp, limits]}' > "$scratch/modest.yaml"
echo 'sandbox: {require: [landlock]}' > "$scratch/strict.yaml"
echo 'sandbox: {require: [lndlock]}' > "$scratch/misspelt.yaml"

run "$tryout" submit attempts/ac.cpp -p . --config "$scratch/modest.yaml"
expect_code 0

run "$tryout" submit attempts/ac.cpp -p . --config "$scratch/misspelt.yaml"
expect_code 2
expect_output "misspelt.yaml:1:21"
expect_output "did you mean 'landlock'?"

# Nothing is judged without it, not even compiled; with it all is as usual.
run "$without" landlock -- "$tryout" submit attempts/does_not_compile.cpp -p . \
  --config "$scratch/strict.yaml"
expect_code 3
expect_output "refused: the sandbox has no 'landlock' here"
expect_output 'it would give: no file can be opened'
expect_output 'to have it:'
refuse_output 'COMPILE ERROR'
run "$without" landlock -- "$tryout" submit attempts/ac.cpp -p . --config "$scratch/modest.yaml"
expect_code 0
expect_output 'sandbox without landlock'

# An old kernel grants the root of programs, but not that of the compiler.
echo 'sandbox: {require: [empty_root]}' > "$scratch/strict.yaml"
run "$without" mount_setattr -- "$tryout" submit attempts/ac.cpp -p . \
  --config "$scratch/strict.yaml"
expect_code 3
expect_output "refused: the sandbox has no 'empty_root' here"
expect_output 'for the compiler: cannot build the new root'
finish
