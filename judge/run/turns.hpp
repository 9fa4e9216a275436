// Who has the machine: many tests at once, or one alone.

#pragma once

#include <condition_variable>
#include <mutex>

namespace judge {

// A lock that many hold together or one by itself. Whoever waits to be alone goes before those who
// come later, so that a long queue of tests does not keep it waiting.
class Turns {
 public:
  class Together {
   public:
    explicit Together(Turns& turns);
    Together(const Together&) = delete;
    Together& operator=(const Together&) = delete;
    ~Together();

   private:
    Turns& turns_;
  };

  class Alone {
   public:
    explicit Alone(Turns& turns);
    Alone(const Alone&) = delete;
    Alone& operator=(const Alone&) = delete;
    ~Alone();

   private:
    Turns& turns_;
  };

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  unsigned together_ = 0, waiting_to_be_alone_ = 0;
  bool alone_ = false;
};

}  // namespace judge
