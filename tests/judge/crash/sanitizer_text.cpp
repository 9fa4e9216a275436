#include "judge/crash/sanitizer_text.hpp"

#include "tests/catch.hpp"

using judge::sanitizer_report;

namespace {

const std::string use_after_free =
    "debugging output of the program\n"
    "=================================================================\n"
    "==2==ERROR: AddressSanitizer: heap-use-after-free on address 0x602000000010 at pc 0x55 bp "
    "0x7f\n"
    "READ of size 4 at 0x602000000010 thread T0\n"
    "    #0 0x55d0e316fb  (/proc/self/exe+0xe66fb)\n"
    "    #1 0x7f3fccc249  (/lib/x86_64-linux-gnu/libc.so.6+0x27249)\n"
    "    #2 0x55d0e30f85  (/proc/self/exe+0xe5f85)\n"
    "\n"
    "0x602000000010 is located 0 bytes inside of 16-byte region [0x602000000010,0x602000000020)\n"
    "freed by thread T0 here:\n"
    "    #0 0x55d0de9d28  (/proc/self/exe+0x9ed28)\n"
    "    #1 0x55d0e316aa  (/proc/self/exe+0xe66aa)\n"
    "\n"
    "previously allocated by thread T0 here:\n"
    "    #0 0x55d0de9d00  (/proc/self/exe+0x9ed00)\n"
    "\n"
    "Shadow bytes around the buggy address:\n";

std::string aborted(const std::string& said) {
  return said +
         "==2==ERROR: AddressSanitizer: ABRT on unknown address 0x000000000002 (pc 0x7f)\n"
         "    #0 0x55  (/proc/self/exe+0x1234)\n";
}

}  // namespace

TEST_CASE("a memory error is named, with the stacks of its access, free and allocation") {
  const auto report = sanitizer_report(use_after_free);
  REQUIRE(report.kind == "use-after-free");
  REQUIRE(report.detail == "READ of size 4, 0 bytes inside of 16-byte region");
  REQUIRE(report.traces.size() == 3);
  REQUIRE(report.traces[0].label.empty());
  REQUIRE(report.traces[0].addresses == std::vector<std::uint64_t>{0xe66fb, 0xe5f85});
  REQUIRE(report.traces[1].label == "freed");
  REQUIRE(report.traces[1].addresses == std::vector<std::uint64_t>{0x9ed28, 0xe66aa});
  REQUIRE(report.traces[2].label == "allocated");
}

TEST_CASE("a pointer to the first page is a null pointer") {
  const std::string segv = "==2==ERROR: AddressSanitizer: SEGV on unknown address ";
  REQUIRE(sanitizer_report(segv + "0x000000000008 (pc 0x55)\n").kind == "null-dereference");
  REQUIRE(sanitizer_report(segv + "0x000000001000 (pc 0x55)\n").kind == "wild-pointer");
}

TEST_CASE("undefined behaviour says where the compiler saw it") {
  const auto report = sanitizer_report(
      "main.cpp:12:5: runtime error: signed integer overflow: 2147483647 + 1 cannot be represented "
      "in type 'int'\n    #0 0x55  (/proc/self/exe+0x1234)\n");
  REQUIRE(report.kind == "signed-overflow");
  REQUIRE(report.text == "signed integer overflow");
  REQUIRE(report.detail.find("2147483647 + 1") != std::string::npos);
  REQUIRE(report.file == "main.cpp");
  REQUIRE(report.line == 12);
  REQUIRE(report.traces[0].addresses == std::vector<std::uint64_t>{0x1234});
}

TEST_CASE("a failed check of the library is named by what it says") {
  const auto subscript = sanitizer_report(
      aborted("/usr/include/c++/12/debug/vector:442:\nIn function:\n    f()\n\n"
              "Error: attempt to subscript container with out-of-bounds index 7, but \n"
              "container only holds 4 elements.\n\nObjects involved in the operation:\n"));
  REQUIRE(subscript.kind == "out-of-range");
  REQUIRE(subscript.detail ==
          "attempt to subscript container with out-of-bounds index 7, but container only holds 4 "
          "elements");
  REQUIRE(subscript.traces[0].addresses == std::vector<std::uint64_t>{0x1234});
  REQUIRE(sanitizer_report(aborted("Error: attempt to increment a singular iterator.\n")).kind ==
          "invalid-iterator");
  REQUIRE(sanitizer_report(aborted("v.h:1: f(): Assertion '__n < this->size()' failed.\n")).kind ==
          "out-of-range");
  REQUIRE(
      sanitizer_report(aborted("terminate called after throwing an instance of 'int'\n")).kind ==
      "uncaught-exception");
  REQUIRE(sanitizer_report(aborted("")).kind == "abort");
}

TEST_CASE("what is no report, or a broken one, is none") {
  for (const std::string& text :
       {std::string(), std::string("runtime error: "), std::string("a: runtime error: x\n"),
        std::string("ERROR: AddressSanitizer: "),
        std::string("ERROR: AddressSanitizer: nonsense\n"), std::string(1 << 16, '#')})
    REQUIRE(sanitizer_report(text).kind.empty());
  for (std::size_t size = 0; size < use_after_free.size(); ++size)
    sanitizer_report(use_after_free.substr(0, size));
}
