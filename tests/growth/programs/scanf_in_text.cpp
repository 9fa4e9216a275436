// sscanf along one long text, which looks for its end every time: n^2.

#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

int main() {
  std::ios::sync_with_stdio(false);
  int n;
  std::cin >> n;
  std::vector<int> a(n);
  for (int& x : a) std::cin >> x;
  std::string all;
  for (int x : a) all += std::to_string(x) + ' ';
  long long sum = 0;
  int x, used;
  for (const char* at = all.c_str(); std::sscanf(at, "%d%n", &x, &used) == 1; at += used) sum += x;
  std::cout << sum << "\n";
}
