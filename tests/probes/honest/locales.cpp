// Rule: the C locale is there, and asking for others fails in the usual way.
// Expect: exited 0

#include <locale.h>

#include <locale>
#include <sstream>
#include <stdexcept>

int main() {
  std::ostringstream out;
  out.imbue(std::locale(""));
  out << 1234567.5;
  try {
    out.imbue(std::locale("de_DE.UTF-8"));
    return 1;
  } catch (const std::runtime_error&) {
  }
  return setlocale(LC_ALL, "xx_XX") == nullptr ? 0 : 2;
}
