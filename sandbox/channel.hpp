// Datagrams between the judge and tryout-sandbox: see launcher/protocol.hpp.

#pragma once

#include <chrono>
#include <string>

#include "sandbox/launcher/protocol.hpp"

namespace sandbox {

// Sends one request with its strings and descriptors. Throws std::system_error.
void send_request(int socket, launcher::Request request, const std::string& strings,
                  const int (&fds)[launcher::request_fds]);

// Waits for one datagram of exactly `size` bytes. Throws std::system_error if the server hangs up,
// answers nonsense or stays silent, and Cancelled once `cancel_fd` is readable.
void receive(int socket, int cancel_fd, std::chrono::milliseconds patience, void* into,
             std::size_t size);

}  // namespace sandbox
