// Rule: small objects add up.
// Expect: memory_limit
// Limits: cpu=10s wall=30s

struct Node {
  Node* next;
};

int main() {
  Node* head = nullptr;
  for (;;) head = new Node{head};
}
