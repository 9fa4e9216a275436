#!/bin/sh
# What the threat model cites is there: every file, and every test by its name.
# usage: references.sh SOURCE_DIR
set -eu
cd "$1"
failed=0
text=$(tr '\n' ' ' < sandbox/README.md)

for path in $(printf '%s' "$text" | grep -oE '`(tests|cli|launcher)/[a-z_0-9/]+(\.[a-z]+)?' | tr -d '`'); do
  [ -e "$path" ] || [ -e "sandbox/$path" ] || {
    echo "sandbox/README.md cites $path, which is not there"
    failed=1
  }
done

# `tests/x.cpp` ("the beginning of the name of a case")
printf '%s' "$text" | grep -oE '`tests/[a-z_/]+\.cpp` \("[^"]+"' | while IFS= read -r citation; do
  file=$(printf '%s' "$citation" | cut -d'`' -f2)
  name=$(printf '%s' "$citation" | cut -d'"' -f2)
  grep -qF "TEST_CASE(\"$name" "$file" || {
    echo "sandbox/README.md cites the case '$name', which is not in $file"
    exit 1
  }
done || failed=1
exit $failed
