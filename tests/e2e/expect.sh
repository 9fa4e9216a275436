# Shell functions for end-to-end tests: run a command, then hold its output to expectations.
# stdout and stderr are taken together; every failure is shown, and finish() exits with 1.

failures=0
command_line= output= code=0

fail() {
  failures=$((failures + 1))
  printf 'FAILED: %s\n  %s\n' "$command_line" "$1"
  printf '%s\n' "$output" | head -40 | sed 's/^/  | /'
}

run() {
  command_line=$*
  output=$("$@" 2>&1 </dev/null)
  code=$?
}

expect_code() {
  for expected in "$@"; do [ "$code" -ne "$expected" ] || return 0; done
  fail "exit code $code, expected $*"
}

expect_output() {
  printf '%s\n' "$output" | grep -qF -e "$1" || fail "does not say: $1"
}

refuse_output() {
  ! printf '%s\n' "$output" | grep -qF -e "$1" || fail "says: $1"
}

# Bytes as printf writes them.
refuse_bytes() {
  for bytes in "$@"; do
    # shellcheck disable=SC2059  # the escapes are the point
    ! printf '%s\n' "$output" | LC_ALL=C grep -qaF -e "$(printf "$bytes")" || fail "has the bytes $bytes"
  done
}

finish() {
  [ "$failures" -eq 0 ] || { printf '%s failed\n' "$failures" && exit 1; }
}
