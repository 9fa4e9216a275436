#include <cstdio>
#include <map>
#include <string>

int look_up(const std::map<std::string, int>& ages, const std::string& name) {
  return ages.at(name);
}

int main() { std::printf("%d\n", look_up({{"ada", 36}}, "bo")); }
