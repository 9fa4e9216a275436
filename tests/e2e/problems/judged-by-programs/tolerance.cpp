// Compares token by token as Kattis's default validator does, with its flags.
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

using namespace std;

int main(int argc, char** argv) {
  ifstream answer(argv[2]);
  ofstream message(string(argv[3]) + "judgemessage.txt");
  double tolerance = -1;
  for (int i = 4; i + 1 < argc; ++i)
    if (string(argv[i]) == "float_tolerance") tolerance = atof(argv[i + 1]);
  string expected, got;
  for (int token = 1; answer >> expected; ++token) {
    if (!(cin >> got)) {
      message << "token " << token << " is missing\n";
      return 43;
    }
    if (expected == got) continue;
    char *end_expected, *end_got;
    const double a = strtod(expected.c_str(), &end_expected), b = strtod(got.c_str(), &end_got);
    if (!*end_expected && !*end_got && fabs(a - b) <= tolerance * max(1.0, fabs(a))) continue;
    message << "token " << token << ": want " << expected << ", got " << got << "\nsecond line\n";
    return 43;
  }
  return cin >> got ? 43 : 42;
}
