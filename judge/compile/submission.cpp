#include "judge/compile/submission.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <new>
#include <string_view>
#include <system_error>
#include <utility>

#include "judge/data/regular_file.hpp"
#include "judge/text/diagnostic.hpp"

namespace judge {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_file = 256 << 10;
constexpr std::size_t largest_total = 4 << 20;
constexpr std::size_t most_files = 256;
constexpr std::size_t most_entries = 10'000;  // of any kind: a home folder is no submission
constexpr int deepest = 8;

[[noreturn]] void refuse(const fs::path& path, std::string message) {
  Diagnostic found;
  found.message = std::move(message);
  found.place.file = path;
  throw InputError({std::move(found)});
}

std::string words_for(int error) { return std::generic_category().message(error); }

bool has_extension(std::string_view name, std::initializer_list<std::string_view> extensions) {
  const auto dot = name.rfind('.');
  if (dot == std::string_view::npos) return false;
  return std::find(extensions.begin(), extensions.end(), name.substr(dot)) != extensions.end();
}

bool is_header(std::string_view name) {
  return has_extension(name, {".h", ".hpp", ".hh", ".hxx", ".ipp", ".inl"});
}

bool is_taken(const std::string& name) { return is_translation_unit(name) || is_header(name); }

bool is_build_folder(std::string_view name) {
  constexpr auto names =
      std::to_array<std::string_view>({"build", "_build", "out", "bin", "obj", "CMakeFiles"});
  return name.starts_with("build-") || name.starts_with("cmake-build-") ||
         std::find(names.begin(), names.end(), name) != names.end();
}

bool is_blank(std::string_view bytes) {
  return bytes.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos;
}

std::string read_source(int folder, const std::string& name, const fs::path& shown) {
  std::string bytes;
  try {
    bytes = read_some(open_regular(name, folder).get(), largest_file + 1);
  } catch (const std::system_error& e) {
    refuse(shown, "cannot read the source: " + words_for(e.code().value()));
  }
  if (bytes.size() > largest_file) refuse(shown, "the source is larger than 256 KiB");
  return bytes;
}

// The names in a folder, in order, and the folder itself, open.
struct Listing {
  struct Close {
    void operator()(DIR* stream) const noexcept { ::closedir(stream); }
  };
  std::unique_ptr<DIR, Close> stream;
  std::vector<std::string> names;

  int fd() const { return ::dirfd(stream.get()); }
};

Listing list_folder(int parent, const std::string& name, const fs::path& shown) {
  const int fd = ::openat(parent, name.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECTORY | O_NOFOLLOW);
  if (fd < 0) refuse(shown, "cannot read the folder: " + words_for(errno));
  Listing listing{std::unique_ptr<DIR, Listing::Close>(::fdopendir(fd)), {}};
  if (!listing.stream) throw std::bad_alloc();  // the only way for fdopendir to fail here
  // NOLINTNEXTLINE(concurrency-mt-unsafe): only this thread has the stream
  while (const dirent* entry = ::readdir(listing.stream.get())) {
    listing.names.emplace_back(entry->d_name);
    if (listing.names.size() > most_entries) refuse(shown, "more than 10000 entries: too many");
  }
  std::sort(listing.names.begin(), listing.names.end());
  return listing;
}

// Collects the sources of a folder and of the folders in it.
class FolderReader {
 public:
  explicit FolderReader(fs::path root) : root_(std::move(root)) {}

  std::vector<SourceFile> read() {
    read_folder(AT_FDCWD, root_, "", 1);
    std::sort(files_.begin(), files_.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; });
    return std::move(files_);
  }

 private:
  // `prefix` is what the names of its files begin with: "" or "sub/folder/".
  void read_folder(int parent, const std::string& name, const std::string& prefix, int depth) {
    const fs::path shown = root_ / prefix;
    if (depth > deepest) refuse(shown, "folders nested deeper than 8");
    const Listing listing = list_folder(parent, name, shown);
    entries_ += listing.names.size();
    if (entries_ > most_entries) refuse(root_, "more than 10000 entries: too many");
    for (const std::string& entry : listing.names)
      if (!entry.starts_with('.') && !is_build_folder(entry))
        read_entry(listing.fd(), entry, prefix, depth);
  }

  void read_entry(int folder, const std::string& name, const std::string& prefix, int depth) {
    const fs::path shown = root_ / (prefix + name);
    struct stat info {};
    if (::fstatat(folder, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0)
      refuse(shown, "cannot look at it: " + words_for(errno));
    if (S_ISLNK(info.st_mode))
      refuse(shown, "a symbolic link (a submission holds its files itself)");
    if (S_ISDIR(info.st_mode) && is_taken(name))
      refuse(shown, "a folder with the name of a source file");
    if (S_ISDIR(info.st_mode)) return read_folder(folder, name, prefix + name + '/', depth + 1);
    if (!is_taken(name)) return;
    if (!S_ISREG(info.st_mode)) refuse(shown, "not a regular file");
    take({prefix + name, read_source(folder, name, shown)});
  }

  void take(SourceFile file) {
    total_ += file.bytes.size();
    files_.push_back(std::move(file));
    if (files_.size() > most_files) refuse(root_, "more than 256 source files");
    if (total_ > largest_total) refuse(root_, "the sources are larger than 4 MiB in all");
  }

  fs::path root_;
  std::vector<SourceFile> files_;
  std::size_t total_ = 0, entries_ = 0;
};

// "folder/" is "folder": a final slash would make the kernel follow a link.
fs::path without_final_slash(fs::path path) {
  while (!path.has_filename() && path.has_relative_path()) path = path.parent_path();
  return path;
}

Submission read_file(const fs::path& path) {
  const std::string name = path.filename().string();
  if (is_header(name)) refuse(path, "a header alone (give the folder, or a .cpp, .cc or .cxx)");
  if (!is_translation_unit(name)) refuse(path, "not a C++ source (want .cpp, .cc or .cxx)");
  std::string bytes = read_source(AT_FDCWD, path, path);
  if (is_blank(bytes)) refuse(path, "the source is empty");
  return {name, {{name, std::move(bytes)}}};
}

Submission read_folder(const fs::path& path) {
  const std::string name =
      without_final_slash(fs::absolute(path).lexically_normal()).filename().string();
  if (is_translation_unit(name)) refuse(path, "a folder with the name of a source file");
  Submission submission{name, FolderReader(path).read()};
  const auto is_source = [](const SourceFile& f) { return is_translation_unit(f.name); };
  const auto is_empty = [&](const SourceFile& f) { return !is_source(f) || is_blank(f.bytes); };
  if (std::none_of(submission.files.begin(), submission.files.end(), is_source))
    refuse(path, "no C++ source in this folder (want a .cpp, .cc or .cxx)");
  if (std::all_of(submission.files.begin(), submission.files.end(), is_empty))
    refuse(path, "every source in this folder is empty");
  return submission;
}

}  // namespace

bool is_translation_unit(const std::string& name) {
  return has_extension(name, {".cpp", ".cc", ".cxx"});
}

Submission read_submission(const fs::path& path) {
  const fs::path given = without_final_slash(path);
  if (given.empty()) throw InputError("no submission given (want a source file or a folder)");
  struct stat info {};
  if (::lstat(given.c_str(), &info) != 0) refuse(given, "cannot read it: " + words_for(errno));
  if (S_ISLNK(info.st_mode)) refuse(given, "a symbolic link (give the file or folder itself)");
  if (S_ISDIR(info.st_mode)) return read_folder(given);
  if (!S_ISREG(info.st_mode)) refuse(given, "neither a regular file nor a folder");
  return read_file(given);
}

}  // namespace judge
