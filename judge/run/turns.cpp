#include "judge/run/turns.hpp"

namespace judge {

Turns::Together::Together(Turns& turns) : turns_(turns) {
  std::unique_lock lock(turns_.mutex_);
  turns_.changed_.wait(lock, [&] { return !turns_.alone_ && turns_.waiting_to_be_alone_ == 0; });
  ++turns_.together_;
}

Turns::Together::~Together() {
  const std::lock_guard lock(turns_.mutex_);
  --turns_.together_;
  turns_.changed_.notify_all();
}

Turns::Alone::Alone(Turns& turns) : turns_(turns) {
  std::unique_lock lock(turns_.mutex_);
  ++turns_.waiting_to_be_alone_;
  turns_.changed_.wait(lock, [&] { return !turns_.alone_ && turns_.together_ == 0; });
  --turns_.waiting_to_be_alone_;
  turns_.alone_ = true;
}

Turns::Alone::~Alone() {
  const std::lock_guard lock(turns_.mutex_);
  turns_.alone_ = false;
  turns_.changed_.notify_all();
}

}  // namespace judge
