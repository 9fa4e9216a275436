#!/bin/sh
# Are time verdicts right on a busy machine? With every core loaded by other work, judges a program
# that takes 0.7 of its time limit and one that takes 1.5 times as long as it may, COUNT times each.
# usage: loaded.sh TRYOUT [COUNT [LIMIT_MS]]   (200, 100)
set -eu
tryout=$1
count=${2:-200}
limit_ms=${3:-100}
folder=$(mktemp -d)
burners=
trap 'kill $burners 2>/dev/null; rm -rf "$folder"' EXIT
trap 'exit 1' INT TERM
export XDG_CACHE_HOME="$folder/cache"
mkdir "$folder/busy"
cd "$folder/busy"

# Half arithmetic, half memory that no small cache holds.
cat >solution.cpp <<'CPP'
#include <cstdio>
#include <vector>

int main() {
  unsigned rounds = 0;
  if (std::scanf("%u", &rounds) != 1) return 1;
  std::vector<unsigned> memory(1 << 18);
  unsigned x = 2463534242u;
  for (unsigned i = 0; i < rounds; ++i) {
    x ^= x << 13, x ^= x >> 17, x ^= x << 5;
    memory[x % memory.size()] += x;
  }
  std::puts(memory[x % memory.size()] == 1 ? "even" : "odd");
}
CPP

# problem CPU_MS ROUNDS COUNT
problem() {
  printf 'format: 1\nid: busy\nname: Busy\nmode: stdio\n'
  printf 'limits: {cpu: %sms, wall: 60s}\ntests:\n' "$1"
  i=0
  while [ $((i += 1)) -le "$3" ]; do printf '  - {in: "%s", out: "odd"}\n' "$2"; done
}

# The figure NAME of every test in a report.
field() { sed 's/.*"tests"://; s/"limits":{[^}]*}//g' | grep -oE "\"$1\":[^,}]*" | cut -d: -f2; }

# How many rounds a millisecond has, in the fastest of some runs. Many rounds, so that the start of
# the program does not count.
sample=40000000
problem 60000 $sample 10 >problem.yaml
fastest=$("$tryout" submit solution.cpp -p . -j 1 --no-progress --format jsonl | field cpu_ms | sort -n | head -1)
echo "$sample rounds take $fastest ms; limit $limit_ms ms; $(nproc) cores"

i=0
while [ $((i += 1)) -le "$(nproc)" ]; do
  sh -c 'while :; do :; done' &
  burners="$burners $!"
done

wrong=0
for share in 0.7 1.5; do
  rounds=$(awk "BEGIN { printf \"%d\", $sample / $fastest * $limit_ms * $share }")
  problem "$limit_ms" "$rounds" "$count" >problem.yaml
  started=$(date +%s)
  "$tryout" submit solution.cpp -p . --no-progress --format jsonl --exit-zero >report.json
  expected=AC
  [ "$share" = 0.7 ] || expected=TLE
  right=$(field verdict <report.json | grep -c "\"$expected\"" || true)
  again=$(field count <report.json | wc -l)
  times=$(field cpu_ms <report.json | sort -n | sed -n '1p;$p' | paste -sd' ')
  echo "$share of the limit: $right of $count $expected; $again run again; fastest runs took" \
    "$times ms (least, most); $(($(date +%s) - started)) s"
  wrong=$((wrong + count - right))
done
[ "$wrong" -eq 0 ] || { echo "$wrong verdicts are wrong"; exit 1; }
