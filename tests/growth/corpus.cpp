// usage: growth_corpus FOLDER TIMES FIRST_SEED [BURNERS [NAME...]]
// TRYOUT_PATIENCE=N gives the runs N times the time, for a machine that is busier than that.
// Measures the growth of every program of FOLDER/corpus.txt TIMES times, each time with inputs of
// its own and, if asked, with BURNERS threads of other work on the machine's cores. Prints a line a
// measurement and the sums; exit 1 if one is wrong or fewer than 75 % are right or within a log
// factor.

#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "judge/compile/compile.hpp"
#include "judge/data/test_data.hpp"
#include "judge/growth/measure.hpp"
#include "judge/text/figures.hpp"
#include "sandbox/server_pool.hpp"
#include "tests/judge/scratch.hpp"

namespace {

struct Program {
  std::string name, kind, work, heap;
  bool loses_loops = false;  // the compiler removes them: to decline is right
  std::uint64_t to = 0;
};

std::string with_spaces(std::string text) {
  std::replace(text.begin(), text.end(), '-', ' ');
  return text;
}

std::vector<Program> read_corpus(const std::string& folder,
                                 const std::vector<std::string>& wanted) {
  std::ifstream file(folder + "/corpus.txt");
  std::vector<Program> programs;
  for (std::string line; std::getline(file, line);) {
    Program program;
    std::istringstream words(line);
    if (line.starts_with('#') ||
        !(words >> program.name >> program.kind >> program.to >> program.work >> program.heap))
      continue;
    program.loses_loops = program.work.ends_with('?');
    if (program.loses_loops) program.work.pop_back();
    program.work = with_spaces(program.work);
    program.heap = with_spaces(program.heap);
    if (wanted.empty() || std::find(wanted.begin(), wanted.end(), program.name) != wanted.end())
      programs.push_back(program);
  }
  return programs;
}

// Keeps a core busy while it lives.
class Burner {
 public:
  explicit Burner(unsigned core) : thread_([this] { burn(); }) {
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(core % std::max(std::thread::hardware_concurrency(), 1U), &cores);
    pthread_setaffinity_np(thread_.native_handle(), sizeof cores, &cores);
  }
  Burner(const Burner&) = delete;
  Burner& operator=(const Burner&) = delete;
  ~Burner() {
    stop_ = true;
    thread_.join();
  }

 private:
  void burn() {
    std::vector<unsigned> memory(1 << 20);
    for (unsigned x = 1; !stop_; x = x * 1664525u + 1013904223u) memory[x >> 12] += x;
  }

  std::atomic<bool> stop_{false};
  std::thread thread_;
};

judge::GrowthBudget patient() {
  const char* const patience = std::getenv("TRYOUT_PATIENCE");
  const int times = patience == nullptr ? 1 : std::max(std::atoi(patience), 1);
  judge::GrowthBudget budget;
  budget.sizes *= times;
  budget.inputs *= times;
  budget.all *= times;
  return budget;
}

// What is measured of one program, again and again.
class Subject {
 public:
  Subject(const std::string& folder, const Program& program, const judge::Toolchain& toolchain,
          const judge::DiskCache& cache, sandbox::Sandbox& sandbox)
      : program_(program),
        submission_(judge::read_submission(folder + "/programs/" + program.name + ".cpp")),
        compiled_(judge::compile(submission_, toolchain, sandbox)),
        cache_(cache),
        data_(problem_, toolchain, sandbox, cache_),
        meter_(submission_, toolchain, compiled_.program.get(), data_, cache_, sandbox, patient()) {
    judge::Scaling scaling;
    scaling.program = folder + "/gen.cpp";
    scaling.words = {"gen.cpp", program.kind, "{n}", "{seed}"};
    scaling.from = 4;
    scaling.to = program.to;
    scaling.asked = "O(n)";
    group_.name = program.name;
    group_.scaling = scaling;
  }

  judge::Growth measure(unsigned first_seed) {
    group_.scaling->seeds.clear();
    for (unsigned i = 0; i < 5; ++i) group_.scaling->seeds.push_back(first_seed + i);
    return meter_.measure(group_, true);
  }

  const Program& program() const { return program_; }

 private:
  Program program_;
  judge::Submission submission_;
  judge::Compiled compiled_;
  judge::Problem problem_;
  judge::Group group_;
  judge::DiskCache cache_;
  judge::TestData data_;
  judge::GrowthMeter meter_;
};

// "right", "either" (with its neighbour by a log factor), "declined", or "wrong".
std::string judged(const judge::Estimate& found, const std::string& truth) {
  if (found.classes.empty()) return "declined";
  const bool named = std::any_of(found.classes.begin(), found.classes.end(),
                                 [&](const auto& c) { return judge::growth_name(c) == truth; });
  return !named ? "wrong" : found.classes.size() == 1 ? "right" : "either";
}

// Growth that is surely more must not pass as linear, nor the other way round.
bool is_fair(judge::Fit fit, const std::string& truth) {
  const auto growth = judge::asked_growth("O(" + truth + ")");
  const bool more = truth.ends_with("^n") || (growth && growth->power > 1);
  const bool less = growth && growth->power <= 1 && !growth->log;
  return !(fit == judge::Fit::as_asked && more) && !(fit == judge::Fit::more && less);
}

struct Sums {
  std::map<std::string, int> work, heap;
  int measurements = 0, unfair = 0;
  std::vector<std::chrono::milliseconds> times;
};

void measure(Subject& subject, unsigned seed, Sums& sums) {
  const judge::Growth growth = subject.measure(seed);
  const Program& program = subject.program();
  std::string work = judged(growth.time, program.work);
  if (work == "declined" && program.loses_loops) work = "right";
  const std::string heap = program.heap == "?" ? "-" : judged(growth.heap, program.heap);
  const bool fair = is_fair(growth.time_fit, program.work);
  ++sums.measurements;
  ++sums.work[work];
  ++sums.heap[heap];
  sums.unfair += fair ? 0 : 1;
  sums.times.push_back(growth.run_time);
  const std::string last = growth.sizes.empty() ? "-" : std::to_string(growth.sizes.back());
  std::string notes;
  for (const std::string& note : growth.notes) notes += " [" + note + ']';
  std::printf("%-19s %-9s heap %-8s %s%5lld ms  build %lld ms  n %s  %s | heap %s%s\n",
              program.name.c_str(), work.c_str(), heap.c_str(), fair ? "" : "UNFAIR ",
              static_cast<long long>(growth.run_time.count()),
              static_cast<long long>(growth.build_time.count()), last.c_str(),
              judge::growth_text(growth).c_str(), judge::estimate_words(growth.heap).c_str(),
              notes.c_str());
  std::fflush(stdout);
}

bool sum_up(Sums& sums) {
  std::sort(sums.times.begin(), sums.times.end());
  const auto at = [&](std::size_t percent) {
    return static_cast<long long>(
        sums.times[std::min(sums.times.size() * percent / 100, sums.times.size() - 1)].count());
  };
  std::printf("work: %d measurements, %d right, %d either, %d declined, %d wrong, %d unfair\n",
              sums.measurements, sums.work["right"], sums.work["either"], sums.work["declined"],
              sums.work["wrong"], sums.unfair);
  std::printf("heap: %d right, %d either, %d declined, %d wrong\n", sums.heap["right"],
              sums.heap["either"], sums.heap["declined"], sums.heap["wrong"]);
  std::printf("time: median %lld ms, 90 %% %lld ms, most %lld ms\n", at(50), at(90), at(100));
  const int good = sums.work["right"] + sums.work["either"];
  return sums.work["wrong"] == 0 && sums.heap["wrong"] == 0 && sums.unfair == 0 &&
         good * 4 >= sums.measurements * 3;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4)
    return std::fputs("usage: growth_corpus FOLDER TIMES FIRST_SEED [BURNERS [NAME...]]\n", stderr),
           2;
  try {
    const std::string folder = argv[1];
    const int times = std::atoi(argv[2]);
    const auto seed = static_cast<unsigned>(std::atoi(argv[3]));
    const unsigned burning = argc > 4 ? static_cast<unsigned>(std::atoi(argv[4])) : 0;
    const std::vector<std::string> wanted(argv + std::min(argc, 5), argv + argc);
    std::vector<std::unique_ptr<Burner>> burners;
    for (unsigned i = 0; i < burning; ++i) burners.push_back(std::make_unique<Burner>(i));
    sandbox::ServerPool sandbox;
    const judge::Toolchain toolchain = judge::find_toolchain({}, {}, sandbox);
    const ScratchFolder inputs;
    const judge::DiskCache cache(inputs.path());
    Sums sums;
    for (const Program& program : read_corpus(folder, wanted)) {
      Subject subject(folder, program, toolchain, cache, sandbox);
      for (int i = 0; i < times; ++i) measure(subject, seed + 10 * static_cast<unsigned>(i), sums);
    }
    return sums.measurements > 0 && sum_up(sums) ? 0 : 1;
  } catch (const std::exception& e) {
    std::fprintf(stderr, "%s\n", e.what());
    return 1;
  }
}
