// Rule: honest: streams, exceptions, random_device, chrono, regex, locale.
// Expect: exited 0
// Stdin: answer 42

#include <chrono>
#include <iomanip>
#include <iostream>
#include <locale>
#include <random>
#include <regex>
#include <sstream>
#include <stdexcept>
#include <thread>

int main() {
  std::ios::sync_with_stdio(false);
  std::string line;
  std::getline(std::cin, line);
  std::random_device entropy;
  std::mt19937 random(entropy());
  std::uniform_int_distribution<int> die(1, 6);
  std::this_thread::sleep_for(std::chrono::milliseconds(2));
  const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm calendar = {};
  localtime_r(&now, &calendar);
  std::ostringstream out;
  out.imbue(std::locale::classic());
  out << std::put_time(&calendar, "%F") << ' ' << die(random) << ' ' << std::hex << 255;
  try {
    if (!std::regex_match(line, std::regex("[a-z]+ [0-9]+"))) throw std::runtime_error("input");
  } catch (const std::runtime_error&) {
    return 1;
  }
  std::cout << out.str().size() << std::endl;
  std::thread::hardware_concurrency();
}
