// Rule: coroutines work.
// Expect: exited 0

#include <coroutine>

struct Task {
  struct promise_type {
    int value = 0;
    Task get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(int v) {
      value = v;
      return {};
    }
    void return_void() {}
    void unhandled_exception() {}
  };
  std::coroutine_handle<promise_type> handle;
};

static Task count() {
  for (int i = 1; i <= 3; ++i) co_yield i;
}

int main() {
  const Task task = count();
  int sum = 0;
  for (task.handle.resume(); !task.handle.done(); task.handle.resume())
    sum += task.handle.promise().value;
  task.handle.destroy();
  return sum == 6 ? 0 : 1;
}
