#include <cstdio>

int main() {
  while (true) std::puts("and on and on and on");
}
