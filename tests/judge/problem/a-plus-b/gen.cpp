#include <cstdio>

int main(int argc, char** argv) { std::printf("%d %s\n", argc, argv[argc - 1]); }
