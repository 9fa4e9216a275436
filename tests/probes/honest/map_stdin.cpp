// Rule: input may be mapped instead of read.
// Expect: exited 0
// Stdin: mapped
// Stdout: mapped mapped

#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>

int main() {
  struct stat info;
  if (fstat(0, &info) != 0 || info.st_size != 7) return 1;
  void* own = mmap(nullptr, 7, PROT_READ, MAP_PRIVATE, 0, 0);
  void* shared = mmap(nullptr, 7, PROT_READ, MAP_SHARED, 0, 0);
  if (own == MAP_FAILED || shared == MAP_FAILED) return 2;
  printf("%.6s %.6s\n", static_cast<char*>(own), static_cast<char*>(shared));
}
