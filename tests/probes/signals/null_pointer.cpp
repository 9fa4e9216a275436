// Rule: a null pointer is SIGSEGV.
// Expect: signalled SIGSEGV

int main() { *static_cast<volatile int*>(nullptr) = 1; }
