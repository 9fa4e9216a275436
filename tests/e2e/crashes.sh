#!/bin/sh
# Crashes are explained: each defect by its name and the line in the submission's own code, and
# nothing of a hidden test with it.
# usage: crashes.sh TRYOUT
set -u
tryout=$1
cd "$(dirname "$0")/problems/crash-course" || exit 1
export XDG_CACHE_HOME="${TMPDIR:-/tmp}/tryout-e2e.$$"
trap 'rm -rf "$XDG_CACHE_HOME"' EXIT
. ../../expect.sh

# explained ATTEMPT TEXT...: the verdict stays RTE, and every TEXT is in the report.
explained() {
  attempt=$1
  shift
  run "$tryout" submit "attempts/$attempt.cpp" -p .
  expect_code 1
  for text in 'RUNTIME ERROR' "$@"; do expect_output "$text"; done
  refuse_output '7000077'
}

explained deep_recursion 'stack-overflow: the stack overflowed' 'deep_recursion.cpp:5 in depth(int'
explained heap_overflow 'heap-buffer-overflow' 'heap_overflow.cpp:4 in fill(int*, int)' \
  'allocated at heap_overflow.cpp:10 in main'
explained use_after_free 'use-after-free: uses memory that has been freed' \
  'use_after_free.cpp:18 in main' 'freed at use_after_free.cpp:10 in drop(Node*)'
explained double_free 'double-free: frees the same memory twice' 'double_free.cpp:5 in Buffer::~Buffer()'
explained null_pointer 'null-dereference: follows a null pointer' 'null_pointer.cpp:8 in second('
explained out_of_range 'out-of-range: an index is outside its container' 'out_of_range.cpp:4 in pick('
explained invalid_iterator 'invalid-iterator: uses an iterator that was invalidated' \
  'invalid_iterator.cpp:9 in main'
explained endless_destructor 'stack-overflow: the stack overflowed: a destructor calls itself' \
  'endless_destructor.cpp:5 in Node::~Node()'
explained throws_deep 'std::out_of_range' 'uncaught-exception: ' 'throws_deep.cpp:6 in'

# A wrong answer is looked into when asked for; the verdict stays.
run "$tryout" submit attempts/signed_overflow.cpp -p .
expect_code 1
refuse_output 'signed-overflow'
run "$tryout" submit attempts/signed_overflow.cpp -p . --sanitize
expect_code 1
expect_output 'WRONG ANSWER'
expect_output 'signed-overflow: signed integer overflow'
expect_output 'signed_overflow.cpp:3'

# Sizes and values are shown of a visible test only, in every format.
for format in table plain json jsonl; do
  run "$tryout" submit attempts/signed_overflow.cpp -p . --sanitize --format $format hidden
  expect_output 'signed-overflow'
  refuse_output '7000077'
  refuse_output 'cannot be represented'
  run "$tryout" submit attempts/signed_overflow.cpp -p . --sanitize --format $format sample
  expect_output 'cannot be represented'
done

finish
