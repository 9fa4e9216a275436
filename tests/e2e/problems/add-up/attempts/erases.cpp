// Takes the numbers off the front of a vector.

#include <iostream>
#include <vector>

int main() {
  int n;
  std::cin >> n;
  std::vector<int> numbers(n);
  for (int& x : numbers) std::cin >> x;
  long long sum = 0, all = 0;
  while (!numbers.empty()) {
    all += sum += numbers.front();
    numbers.erase(numbers.begin());
  }
  std::cout << all << '\n';
}
