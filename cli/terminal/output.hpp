// Checked writing: what could not be written is never passed over.

#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

#include "sandbox/unique_fd.hpp"

namespace cli {

// what(): "cannot write to standard output: No space left on device".
struct WriteError : std::system_error {
  WriteError(int error, const std::string& where)
      : std::system_error(error, std::generic_category(), "cannot write to " + where) {}
};

// Occupies descriptors 0 to 2 where the caller has closed them, so that no file opened later takes
// their place. Writing to a closed standard output stays an error. Call first.
void reserve_standard_streams();

// Writes all of it. `name` is what a message calls the stream. Throws WriteError.
void write_all(int fd, std::string_view bytes, const std::string& name);

// For standard error, where a failure has nobody left to hear of it.
void write_quietly(int fd, std::string_view bytes);

// The file of an -o option. Opened before any work, so that a bad path is known at once; what it
// held is replaced only by write(), and a file that was created but never written is removed.
class OutputFile {
 public:
  // Throws judge::InputError if it cannot be opened.
  explicit OutputFile(std::filesystem::path path);
  OutputFile(OutputFile&& other) = default;
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile();

  int fd() const { return fd_.get(); }
  // Replaces the contents and closes. Throws WriteError.
  void write(std::string_view bytes);

 private:
  std::filesystem::path path_;
  sandbox::UniqueFd fd_;
  bool created_ = false;
};

}  // namespace cli
