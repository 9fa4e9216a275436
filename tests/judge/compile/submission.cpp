#include "judge/compile/submission.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include "judge/text/diagnostic.hpp"
#include "tests/catch.hpp"
#include "tests/judge/temporary_folder.hpp"

using judge::read_submission;
using judge_tests::TemporaryFolder;

namespace {

std::string refusal(const std::filesystem::path& path) {
  try {
    read_submission(path);
  } catch (const judge::InputError& e) {
    return e.what();
  }
  return "accepted";
}

bool refuses(const std::filesystem::path& path, const std::string& words) {
  const std::string text = refusal(path);
  INFO(text);
  return text.find(words) != std::string::npos;
}

std::vector<std::string> names(const judge::Submission& submission) {
  std::vector<std::string> all;
  for (const auto& file : submission.files) all.push_back(file.name);
  return all;
}

}  // namespace

TEST_CASE("a single source is read byte for byte") {
  const TemporaryFolder folder;
  const std::string bytes("int main(){}\r\n//\0\xff", 17);
  for (const char* const name : {"a.cpp", "a.cc", "a.cxx"}) {
    const auto submission = read_submission(folder.write(name, bytes));
    REQUIRE(submission.name == name);
    REQUIRE(names(submission) == std::vector<std::string>{name});
    REQUIRE(submission.files[0].bytes == bytes);
  }
}

TEST_CASE("what is no source file is refused in words") {
  const TemporaryFolder folder;
  REQUIRE(refuses(folder.path() / "none.cpp", "none.cpp: cannot read it: No such file"));
  REQUIRE(refuses(folder.write("a.py", "x"), "want .cpp, .cc or .cxx"));
  REQUIRE(refuses(folder.write("noextension", "x"), "want .cpp, .cc or .cxx"));
  REQUIRE(refuses(folder.write("A.CPP", "x"), "want .cpp, .cc or .cxx"));
  REQUIRE(refuses(folder.write("a.hpp", "x"), "a header alone"));
  REQUIRE(refuses(folder.write("empty.cpp", ""), "the source is empty"));
  REQUIRE(refuses(folder.write("blank.cpp", " \n\t\r\n"), "the source is empty"));
  REQUIRE(refuses("", "no submission given"));
}

TEST_CASE("a source of 256 KiB is read and one byte more is refused") {
  const TemporaryFolder folder;
  REQUIRE(read_submission(folder.write("a.cpp", std::string(256 << 10, 'x'))).files.size() == 1);
  REQUIRE(refuses(folder.write("b.cpp", std::string((256 << 10) + 1, 'x')), "larger than 256 KiB"));
}

TEST_CASE("links, pipes and folders with a source's name are refused") {
  const TemporaryFolder folder;
  const auto real = folder.write("real.cpp", "int main(){}");
  const auto link = folder.path() / "link.cpp";
  std::filesystem::create_symlink(real, link);
  REQUIRE(refuses(link, "a symbolic link"));
  REQUIRE(refuses(link.string() + "/", "a symbolic link"));
  const auto pipe = folder.path() / "pipe.cpp";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  REQUIRE(refuses(pipe, "neither a regular file nor a folder"));
  REQUIRE(refuses("/dev/zero", "neither a regular file nor a folder"));
  std::filesystem::create_directory(folder.path() / "dir.cpp");
  REQUIRE(refuses(folder.path() / "dir.cpp", "a folder with the name of a source file"));
  const auto outer = folder.path() / "outer";
  std::filesystem::create_directory(outer);
  std::filesystem::create_directory_symlink(outer, folder.path() / "folder-link");
  REQUIRE(refuses(folder.path() / "folder-link/", "a symbolic link"));
}

TEST_CASE("an unreadable source is refused with the reason") {
  const TemporaryFolder folder;
  const auto file = folder.write("a.cpp", "int main(){}");
  std::filesystem::permissions(file, std::filesystem::perms::none);
  if (::access(file.c_str(), R_OK) == 0) return;  // root reads everything
  REQUIRE(refuses(file, "Permission denied"));
}

TEST_CASE("of a folder, sources and headers are taken in order of their names") {
  const TemporaryFolder folder;
  folder.write("main.cpp", "int main(){}");
  folder.write("b/two.hpp", "");
  folder.write("b/one.inl", "");
  folder.write("README.md", "words");
  folder.write(".git/x.cpp", "no");
  folder.write("build/x.cpp", "no");
  folder.write("cmake-build-debug/x.cpp", "no");
  const auto submission = read_submission(folder.path());
  REQUIRE(submission.name == folder.path().filename().string());
  REQUIRE(names(submission) == std::vector<std::string>{"b/one.inl", "b/two.hpp", "main.cpp"});
  REQUIRE(read_submission(folder.path().string() + "//").name == submission.name);
}

TEST_CASE("a folder may be given as '.'") {
  const TemporaryFolder folder;
  folder.write("main.cpp", "int main(){}");
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(folder.path());
  const auto submission = read_submission(".");
  std::filesystem::current_path(before);
  REQUIRE(submission.name == folder.path().filename().string());
}

TEST_CASE("a folder without a source, or with empty ones alone, is refused") {
  const TemporaryFolder folder;
  REQUIRE(refuses(folder.path(), "no C++ source"));
  folder.write("a.hpp", "int x;");
  REQUIRE(refuses(folder.path(), "no C++ source"));
  folder.write("a.cpp", "\n");
  REQUIRE(refuses(folder.path(), "every source in this folder is empty"));
  folder.write("b.cpp", "int main(){}");
  REQUIRE(refusal(folder.path()) == "accepted");
}

TEST_CASE("what a folder may not hold is named") {
  const TemporaryFolder folder;
  folder.write("main.cpp", "int main(){}");
  SECTION("a link, wherever it points") {
    std::filesystem::create_symlink("/etc/passwd", folder.path() / "x.txt");
    REQUIRE(refuses(folder.path(), "x.txt: a symbolic link"));
  }
  SECTION("a link among hidden files and build folders is none of ours") {
    std::filesystem::create_symlink("/etc", folder.path() / "build");
    std::filesystem::create_symlink("/etc", folder.path() / ".x");
    REQUIRE(refusal(folder.path()) == "accepted");
  }
  SECTION("a pipe") {
    REQUIRE(::mkfifo((folder.path() / "p.hpp").c_str(), 0600) == 0);
    REQUIRE(refuses(folder.path(), "p.hpp: not a regular file"));
  }
  SECTION("a folder like a source") {
    std::filesystem::create_directory(folder.path() / "x.hpp");
    REQUIRE(refuses(folder.path(), "x.hpp: a folder with the name of a source file"));
  }
  SECTION("a large source") {
    folder.write("x.hpp", std::string((256 << 10) + 1, 'x'));
    REQUIRE(refuses(folder.path(), "x.hpp: the source is larger"));
  }
  SECTION("more than 4 MiB") {
    for (int i = 0; i < 17; ++i)
      folder.write(std::to_string(i) + ".hpp", std::string(256 << 10, 'x'));
    REQUIRE(refuses(folder.path(), "larger than 4 MiB"));
  }
  SECTION("more than 256 files") {
    for (int i = 0; i < 256; ++i) folder.write(std::to_string(i) + ".hpp", "x");
    REQUIRE(refuses(folder.path(), "more than 256 source files"));
  }
}

TEST_CASE("folders may be nested eight deep") {
  const TemporaryFolder folder;
  folder.write("1.cpp", "int main(){}");
  folder.write("2/3/4/5/6/7/8/x.hpp", "");
  REQUIRE(read_submission(folder.path()).files.size() == 2);
  folder.write("2/3/4/5/6/7/8/9/x.hpp", "");
  REQUIRE(refuses(folder.path(), "nested deeper than 8"));
}
