#include <cstdio>
#include <set>

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  std::set<int> numbers;
  for (int i = 0; i < 100; ++i) numbers.insert(i);
  for (auto i = numbers.begin(); i != numbers.end(); ++i)
    numbers.erase(i);
  std::printf("%d\n", *numbers.begin() / (n - n));
}
