#include <cstdio>

struct Node {
  Node* next = nullptr;
  ~Node() { delete next; }
};

int main() {
  int n = 0;
  if (std::scanf("%d", &n) != 1) return 1;
  Node* one = new Node;
  one->next = new Node{one};
  delete one;
  std::printf("%d\n", n);
}
