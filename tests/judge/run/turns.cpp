#include "judge/run/turns.hpp"

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include "tests/catch.hpp"

using judge::Turns;
using namespace std::chrono_literals;

TEST_CASE("many can run together, and nobody beside one who is alone") {
  Turns turns;
  std::atomic<int> together = 0, alone = 0, most_together = 0;
  std::atomic<bool> disturbed = false;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&] {
      for (int round = 0; round < 50; ++round) {
        {
          const Turns::Together turn(turns);
          const int now = ++together;
          if (now > most_together) most_together = now;
          if (alone != 0) disturbed = true;
          std::this_thread::sleep_for(200us);
          --together;
        }
        const Turns::Alone turn(turns);
        if (++alone != 1 || together != 0) disturbed = true;
        std::this_thread::sleep_for(50us);
        --alone;
      }
    });
  for (std::thread& thread : threads) thread.join();
  REQUIRE_FALSE(disturbed);
  REQUIRE(most_together > 1);
}

TEST_CASE("who waits to be alone goes before those who come later") {
  Turns turns;
  std::atomic<bool> was_alone = false;
  std::atomic<bool> stop = false;
  std::vector<std::thread> busy;
  for (int i = 0; i < 3; ++i)
    busy.emplace_back([&] {
      while (!stop) {
        const Turns::Together turn(turns);
        std::this_thread::sleep_for(3ms);
      }
    });
  std::thread loner([&] {
    const Turns::Alone turn(turns);
    was_alone = true;
  });
  const auto deadline = std::chrono::steady_clock::now() + 10s;
  while (!was_alone && std::chrono::steady_clock::now() < deadline)
    std::this_thread::sleep_for(1ms);
  stop = true;
  loner.join();
  for (std::thread& thread : busy) thread.join();
  REQUIRE(was_alone);
}
