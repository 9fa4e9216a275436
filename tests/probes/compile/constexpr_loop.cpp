// Rule: computing at compile time has an end.
// Profile: toolchain
// Expect: fails constexpr
// Limits: cpu=5s wall=15s

constexpr long loop() {
  long n = 0;
  while (n >= 0) n = n < 1000 ? n + 1 : 0;
  return n;
}
static_assert(loop() == 0);
