// Fails in the way that the answer names.
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

int main(int, char** argv) {
  std::string how, input;
  std::ifstream(argv[2]) >> how;
  std::ifstream(argv[1]) >> input;
  const std::string feedback = argv[3];
  std::cerr << "the input was " << input << std::endl;
  std::ofstream(feedback + "judgemessage.txt") << "the input was " << input << std::endl;
  if (how == "crash") *static_cast<volatile int*>(nullptr) = 1;
  if (how == "abort") std::abort();
  if (how == "hang") pause();
  for (volatile int i = 0; how == "spin";) i = i + 1;
  while (how == "flood") std::puts("all work and no play makes Jack a dull boy");
  if (how == "hungry") {
    std::vector<char> much(256 << 20, 'x');
    return much[12345] == 'x' ? 42 : 43;
  }
  if (how == "exit_0") return 0;
  if (how == "exit_1") return 1;
  if (how == "children") {
    for (int i = 0; i < 4; ++i)
      if (fork() == 0) {
        setsid();
        for (;;) pause();
      }
    return 1;
  }
  if (how == "fills") {
    std::ofstream much(feedback + "much");
    const std::string block(1 << 20, 'x');
    while (much << block << std::flush) {
    }
  }
  if (how == "removes") {
    unlink((feedback + "judgemessage.txt").c_str());
    rmdir("feedback");
    if (symlink("/usr", "feedback") != 0) return 1;
  }
  if (how == "again" || how == "both") std::ofstream(feedback + "nextpass.in") << "more\n";
  return how == "both" || how == "tells" ? 43 : 42;
}
