int main() { return forty_two; }
