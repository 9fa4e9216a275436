// Rule: iostreams work.
// Expect: exited 0
// Stdout: hello, world

#include <iostream>

int main() { std::cout << "hello, world" << std::endl; }
