#include <cstdio>

struct Node {
  int value;
  Node* next;
};

int second(const Node* node) { return node->next->value; }

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  Node node{n, nullptr};
  std::printf("%d\n", second(&node));
}
