#include <cstdio>
#include <cstdlib>

struct Node {
  int value;
  Node* next;
};

Node* drop(Node* node) {
  delete node;
  return node;
}

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  Node* node = drop(new Node{n, nullptr});
  if (node->value != n || node->next == nullptr) std::abort();
  std::printf("%d\n", node->value);
}
