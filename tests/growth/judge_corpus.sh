#!/bin/sh
# Measures the growth of all programs ten times, five of them with a burner on each core.
# usage: judge_corpus.sh GROWTH_CORPUS
set -u
corpus=$1
folder=$(dirname "$0")
failed=0
echo "== five times on an otherwise idle machine"
"$corpus" "$folder" 5 1000 0 || failed=1
echo "== five times with a burner on each core"
"$corpus" "$folder" 5 2000 "$(nproc)" || failed=1
exit $failed
