// Runs the program on 1, 2, 3, … up to the answer; a negative answer is where it rejects.
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

int main(int, char** argv) {
  const std::string feedback = argv[3];
  std::ifstream input(argv[1]), answer(argv[2]), state(feedback + "state");
  int given = 0, last = 0, before = 0, got = 0;
  input >> given;
  answer >> last;
  state >> before;
  std::cin >> got;
  std::ofstream message(feedback + "judgemessage.txt", std::ios::app);
  message << "pass " << given << '\n';
  if (got != given || given != before + 1 || std::ifstream(feedback + "nextpass.in")) return 1;
  if (given == std::abs(last)) return last < 0 ? 43 : 42;
  std::ofstream(feedback + "state") << given;
  std::ofstream(feedback + "nextpass.in") << given + 1 << '\n';
  return 42;
}
