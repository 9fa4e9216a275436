// Gives as many points as the output says.
#include <fstream>
#include <iostream>
#include <string>

int main(int, char** argv) {
  std::string score;
  std::cin >> score;
  std::ofstream(std::string(argv[3]) + "score.txt") << score << '\n';
  return 42;
}
