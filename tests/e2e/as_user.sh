#!/bin/sh
# Runs a test as an ordinary user when started by root; exit 77 (skipped) where that cannot be.
# usage: as_user.sh TEST ARGUMENT...
set -eu
[ "$(id -u)" -eq 0 ] || exec "$@"
as_user='setpriv --reuid 54321 --regid 54321 --clear-groups'
for file in "$@"; do
  [ ! -e "$file" ] || $as_user test -r "$file" || {
    echo "skipped: user 54321 cannot read $file"
    exit 77
  }
done
exec $as_user "$@"
