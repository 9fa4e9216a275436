// Ends with the exit code that the output says, and as many points. testlib's own codes for partial
// scores begin at 50 only where TESTSYS is defined.
#include <fstream>
#include <iostream>
#include <string>

#ifndef TESTSYS
#error "compiled without -DTESTSYS"
#endif

int main(int, char** argv) {
  std::ifstream output(argv[2]);
  int code = 0;
  std::string points;
  output >> code >> points;
  if (code == 7) std::cerr << "points " << points << " as asked for\n";
  return code;
}
