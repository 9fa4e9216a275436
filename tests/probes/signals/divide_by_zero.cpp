// Rule: an integer division by zero is SIGFPE.
// Expect: signalled SIGFPE

int main(int argc, char**) {
  volatile int zero = argc - 1;
  return 100 / zero;
}
