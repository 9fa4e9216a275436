// Rule: a program may ask how many cores there are.
// Expect: exited 0

#include <thread>

int main() { return std::thread::hardware_concurrency() > 0 ? 0 : 1; }
