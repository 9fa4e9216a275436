// Accepts any permutation of 1 to n, where n is the answer.
#include "exits.h"

#include <fstream>
#include <set>

int main(int, char** argv) {
  std::ifstream output(argv[2]), answer(argv[3]);
  int n = 0, value = 0;
  if (!(answer >> n)) fail("the answer is no number");
  std::set<int> seen;
  for (int i = 0; i < n; ++i) {
    if (!(output >> value)) {
      if (output.eof()) quit(8, "unexpected eof", "");
      malformed("number " + std::to_string(i + 1) + " is none");
    }
    if (value < 1 || value > n || !seen.insert(value).second)
      wrong(std::to_string(value) + " cannot be number " + std::to_string(i + 1));
  }
  if (output >> value) dirt("more than n numbers");
  ok(std::to_string(n) + " numbers");
}
