// Rule: static data that is never touched costs nothing.
// Expect: exited 0
// Limits: cpu=10s wall=30s
// Peak: 0MiB-4MiB

static char big[100 << 20];

int main() { return static_cast<volatile char*>(big)[0]; }
