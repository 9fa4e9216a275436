#!/bin/sh
# The rooms and what each may include: cli -> judge -> sandbox, and third-party headers in few files.
# usage: fences.sh SOURCE_DIR
set -eu
cd "$1"
failed=0

# may_only PATTERN ALLOWED...: files outside ALLOWED must not match PATTERN.
may_only() {
  pattern=$1
  shift
  found=$(grep -rlE "$pattern" sandbox judge cli --include='*.cpp' --include='*.hpp' || true)
  for allowed in "$@"; do
    found=$(printf '%s\n' "$found" | grep -vE "$allowed" || true)
  done
  [ -z "$found" ] || {
    printf 'fence: "%s" does not belong in:\n%s\n' "$pattern" "$found"
    failed=1
  }
}

may_only '#include "cli/' '^cli/'
may_only '#include "judge/' '^cli/' '^judge/'
may_only '#include "sandbox/launcher/' '^sandbox/'
may_only '#include <boost/process' '^sandbox/process\.cpp$'
may_only '#include <boost/asio' '^judge/'
may_only '#include <seccomp\.h>' '^sandbox/launcher/'
may_only '#include <yaml-cpp' '^judge/yaml/'
may_only '#include <nlohmann' '^judge/check/json' '^cli/format/json'
may_only '#include <nettle' '^judge/report/sha256'
may_only '#include <CLI/' '^cli/'
may_only '#include <cmark' '^cli/terminal/markdown'
may_only '#include <sys/(mount|ptrace|prctl)\.h>' '^sandbox/'

exit $failed
