#include "cli/format/sample.hpp"

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace cli {
namespace {

constexpr std::size_t most_bytes = 64 << 10;

// One byte more than is kept tells whether there is more.
std::string head_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string bytes(most_bytes + 1, '\0');
  if (stream) stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!stream && !stream.eof())
    throw std::system_error(errno, std::generic_category(), "reading " + file.string());
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return bytes;
}

class Reader {
 public:
  Reader(const judge::Problem& problem, Cleaning cleaning)
      : folder_(problem.folder), cleaning_(cleaning) {}

  SampleData operator()(const judge::InlineText& data) const { return cut(data.text); }
  SampleData operator()(const judge::DataFile& data) const {
    return cut(head_of(folder_ / data.path));
  }
  SampleData operator()(const judge::Generated& data) const {
    SampleData sample;
    sample.command = clean_line(data.program.filename().native(), cleaning_);
    for (const std::string& arg : data.args) sample.command += ' ' + clean_line(arg, cleaning_);
    return sample;
  }

 private:
  SampleData cut(const std::string& bytes) const {
    return {.text = clean_text(std::string_view(bytes).substr(0, most_bytes), cleaning_),
            .command = "",
            .cut = bytes.size() > most_bytes};
  }

  const std::filesystem::path& folder_;
  Cleaning cleaning_;
};

}  // namespace

std::vector<Sample> samples_of(const judge::Problem& problem, Charset charset) {
  const Cleaning cleaning{.charset = charset};
  const Reader read(problem, cleaning);
  std::vector<Sample> samples;
  for (const judge::Group& group : problem.groups) {
    if (!group.visible) continue;
    for (const judge::Test& test : group.tests) {
      Sample sample{clean_line(group.name, cleaning), clean_line(test.name, cleaning),
                    std::visit(read, test.input), std::nullopt};
      if (test.answer) sample.answer = std::visit(read, *test.answer);
      samples.push_back(std::move(sample));
    }
  }
  return samples;
}

}  // namespace cli
