// Rule: a program gets the arguments that it is given.
// Expect: exited 0
// Stdout: solution

#include <stdio.h>

int main(int argc, char** argv) {
  for (int i = 0; i < argc; ++i) printf("%s%s", i == 0 ? "" : " ", argv[i]);
  puts("");
}
