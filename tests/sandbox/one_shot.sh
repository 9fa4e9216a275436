#!/bin/sh
# tryout-sandbox as a person runs it.
# usage: one_shot.sh TRYOUT_SANDBOX PROBES_DIR
set -u
sandbox=$1
probes=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# run ARGUMENT...: keeps the exit code, stdout and stderr.
run() {
  "$sandbox" "$@" >"$work/out" 2>"$work/err" </dev/null
  code=$?
}

wrong() {
  failures=$((failures + 1))
  printf 'FAILED: %s\n  exit code %s\n  stdout: %s\n  stderr: %s\n' \
    "$1" "$code" "$(cat "$work/out")" "$(cat "$work/err")"
}

exits() { [ "$code" -eq "$1" ] || wrong "$2: exits with $1"; }
prints() { grep -q "$1" "$work/out" || wrong "$2: prints $1"; }
says() { grep -q "$1" "$work/err" || wrong "$2: says $1"; }

run -- "$probes/honest/nothing"
if [ "$code" -eq 3 ] && [ -z "${TRYOUT_MUST_WORK:-}" ]; then
  cat "$work/err"
  exit 77 # the sandbox cannot work here
fi
exits 0 'a program that succeeds'
for line in 'outcome:exited' 'exit-code:0' 'cpu-time:[0-9.]*' 'wall-time:[0-9.]*' \
  'peak-memory:[1-9][0-9]*' 'stdout-bytes:0' 'stderr-bytes:0'; do
  prints "^$line\$" 'a program that succeeds'
done
[ "$(grep -cv '^[a-z-]*:[a-z0-9._]*$' "$work/out")" -eq 0 ] || wrong 'only key:value lines'

run -- "$probes/information/exit_42"
exits 0 'a program that fails'
prints '^exit-code:42$' 'a program that fails'

run -- "$probes/signals/null_pointer"
exits 0 'a program that crashes'
prints '^outcome:signalled$' 'a program that crashes'
prints '^signal:11$' 'a program that crashes'

run -- "$probes/kernel/internet_socket"
exits 0 'a program that is stopped'
prints '^outcome:forbidden_syscall$' 'a program that is stopped'
prints '^syscall:41$' 'a program that is stopped'

run --cpu 100ms -- "$probes/time/spin"
prints '^outcome:cpu_limit$' '--cpu'
run --wall 100ms -- "$probes/time/sleep"
prints '^outcome:wall_limit$' '--wall'
run --memory 64MiB -- "$probes/memory/touch_64m"
prints '^outcome:memory_limit$' '--memory'
run --output 64KiB --stdout /dev/null -- "$probes/output/flood"
prints '^outcome:output_limit$' '--output'
run --threads 4 -- "$probes/processes/thread_count"
prints '^3$' '--threads'
run --stack 1MiB -- "$probes/memory/recursion_over_a_small_stack"
prints '^signal:11$' '--stack'

printf '3\n1 2 3\n' >"$work/in"
run --stdin "$work/in" --stdout "$work/answer" --stderr "$work/words" -- "$probes/honest/read_numbers"
[ "$(cat "$work/answer")" = 6 ] || wrong '--stdin and --stdout'
prints '^stdout-bytes:2$' '--stdout'

run -- "$probes/honest/print_arguments" --cpu two ''
prints ' --cpu two $' 'arguments after the program are its own'

run --help
exits 0 '--help'
prints '^usage: tryout-sandbox' '--help'

# usage_error WORD ARGUMENT...
usage_error() {
  word=$1
  shift
  run "$@"
  exits 2 "$*"
  says "$word" "$*"
  [ ! -s "$work/out" ] || wrong "$*: nothing on stdout"
}
usage_error usage
usage_error usage --
usage_error "unknown option '--cp'" --cp 1s -- "$probes/honest/nothing"
usage_error "no value for option '--cpu'" --cpu
for time in 1 1h -1s 0s 1e300s nans infs s ''; do
  usage_error "'$time' (a time like" --cpu "$time" -- "$probes/honest/nothing"
done
for size in 1 1MB -1MiB 0MiB 1e300GiB; do
  usage_error "'$size' (a size like" --memory "$size" -- "$probes/honest/nothing"
done
for count in 0 -1 0.5 1e10 many 16x; do
  usage_error "'$count' (a number like" --threads "$count" -- "$probes/honest/nothing"
done
usage_error 'No such file' -- "$work/missing"
usage_error 'No such file' --stdin "$work/missing" -- "$probes/honest/nothing"
usage_error 'No such file' --stdout "$work/missing/out" -- "$probes/honest/nothing"
mkfifo "$work/fifo"
usage_error "$work/fifo" -- "$work/fifo"
usage_error "$work" -- "$work"

run -- /usr/bin/true
exits 3 'a dynamically linked program'
says 'static' 'a dynamically linked program'
echo 'not a program' >"$work/text"
run -- "$work/text"
exits 3 'a text file'
says 'cannot execute the program' 'a text file'

[ "$failures" -eq 0 ] || exit 1
