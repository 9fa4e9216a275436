// Rule: small objects add up.
// Expect: memory_limit
// Limits: cpu=2s wall=6s

struct Node {
  Node* next;
};

int main() {
  Node* head = nullptr;
  for (;;) head = new Node{head};
}
