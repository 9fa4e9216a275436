// Reads its input, then tries to open a network connection.
#include <sys/socket.h>

#include <iostream>
#include <string>

int main() {
  for (std::string line; std::getline(std::cin, line);) {
  }
  return socket(AF_INET, SOCK_STREAM, 0) < 0 ? 1 : 0;
}
