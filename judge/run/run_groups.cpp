#include "judge/run/run_groups.hpp"

#include <algorithm>
#include <atomic>
#include <boost/asio/packaged_task.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <future>
#include <mutex>
#include <utility>

namespace judge {
namespace {

class GroupRunner {
 public:
  GroupRunner(const Selection& selection, unsigned jobs, bool fail_fast, const GroupTask& task,
              const Progress& progress)
      : task_(task), progress_(progress), fail_fast_(fail_fast), pool_(std::max(jobs, 1U)) {
    for (const SelectedGroup& selected : selection) {
      states_.push_back({&selected, false, {}, {}});
      total_ += selected.tests.size();
    }
  }
  GroupRunner(const GroupRunner&) = delete;
  GroupRunner& operator=(const GroupRunner&) = delete;
  // Reached early by an exception: what is queued must not start, what runs is waited for.
  ~GroupRunner() { stop_ = true; }

  std::vector<GroupRun> run_all() {
    for (State& state : states_)
      if (state.selected->group->needs.empty()) launch(state);
    while (start_one_that_can()) {
    }
    std::vector<GroupRun> runs;
    for (State& state : states_) {
      if (!state.started) skip(state, state.selected->group->needs.front());  // needs in a circle
      settle(state);
      runs.push_back(std::move(state.run));
    }
    return runs;
  }

 private:
  struct State {
    const SelectedGroup* selected;
    bool started;  // launched or skipped
    std::vector<std::future<TestResult>> futures;
    GroupRun run;
  };

  State* find(const std::string& name) {
    const auto found = std::find_if(states_.begin(), states_.end(), [&](const State& s) {
      return s.selected->group->name == name;
    });
    return found == states_.end() ? nullptr : &*found;
  }

  std::vector<State*> needed_by(const State& state) {
    std::vector<State*> needed;
    for (const std::string& name : state.selected->group->needs)
      if (State* const found = find(name)) needed.push_back(found);
    return needed;
  }

  bool start_one_that_can() {
    for (State& state : states_) {
      if (state.started) continue;
      const auto needed = needed_by(state);
      if (!std::all_of(needed.begin(), needed.end(), [](const State* s) { return s->started; }))
        continue;
      start_after(needed, state);
      return true;
    }
    return false;
  }

  void start_after(const std::vector<State*>& needed, State& state) {
    for (State* const need : needed) {
      settle(*need);
      const auto& tests = need->run.tests;
      if (!std::all_of(tests.begin(), tests.end(),
                       [](const TestResult& t) { return t.ran && t.verdict == Verdict::accepted; }))
        return skip(state, need->selected->group->name);
    }
    launch(state);
  }

  void launch(State& state) {
    state.started = true;
    const Group& group = *state.selected->group;
    for (const Test* const test : state.selected->tests)
      state.futures.push_back(
          boost::asio::post(pool_, std::packaged_task<TestResult()>(
                                       [this, &group, test] { return run_one(group, *test); })));
  }

  void skip(State& state, const std::string& blocked_by) {
    state.started = true;
    state.run.blocked_by = blocked_by;
    for (const Test* const test : state.selected->tests)
      state.run.tests.push_back(task_.skip(*state.selected->group, *test));
  }

  void settle(State& state) {
    for (auto& future : state.futures) state.run.tests.push_back(future.get());
    state.futures.clear();
  }

  TestResult run_one(const Group& group, const Test& test) {
    if (stop_) return task_.skip(group, test);
    try {
      TestResult result = task_.run(group, test);
      if (fail_fast_ && result.verdict != Verdict::accepted) stop_ = true;
      report(result);
      return result;
    } catch (...) {
      stop_ = true;
      throw;
    }
  }

  void report(const TestResult& result) {
    const std::lock_guard lock(progress_mutex_);
    ++done_;
    if (progress_.on_test) progress_.on_test(result, done_, total_);
  }

  const GroupTask& task_;
  const Progress& progress_;
  const bool fail_fast_;
  std::vector<State> states_;
  std::size_t total_ = 0;
  std::atomic<bool> stop_{false};
  std::mutex progress_mutex_;
  std::size_t done_ = 0;
  boost::asio::thread_pool pool_;  // last: its threads use all of the above
};

}  // namespace

std::vector<GroupRun> run_groups(const Selection& selection, unsigned jobs, bool fail_fast,
                                 const GroupTask& task, const Progress& progress) {
  return GroupRunner(selection, jobs, fail_fast, task, progress).run_all();
}

}  // namespace judge
