#include "judge/check/bipartite.hpp"

namespace judge {
namespace {

class Pairing {
 public:
  Pairing(const std::vector<std::vector<std::uint32_t>>& partners, std::size_t right_size)
      : partners_(partners), of_left_(partners.size(), unpaired), of_right_(right_size, unpaired) {}

  std::vector<std::uint32_t> largest() && {
    while (find_levels()) {
      tried_.assign(partners_.size(), 0);
      for (std::uint32_t left = 0; left < partners_.size(); ++left)
        if (of_left_[left] == unpaired) pair_along_a_path(left);
    }
    return std::move(of_left_);
  }

 private:
  // Breadth first from the unpaired on the left: how many steps away each is. False if no path
  // reaches an unpaired one on the right.
  bool find_levels() {
    level_.assign(partners_.size(), unpaired);
    std::vector<std::uint32_t> queue;
    for (std::uint32_t left = 0; left < partners_.size(); ++left) {
      if (of_left_[left] != unpaired) continue;
      level_[left] = 0;
      queue.push_back(left);
    }
    bool reached = false;
    for (std::size_t i = 0; i < queue.size(); ++i) {
      for (const std::uint32_t right : partners_[queue[i]]) {
        const std::uint32_t next = of_right_[right];
        if (next == unpaired) {
          reached = true;
        } else if (level_[next] == unpaired) {
          level_[next] = level_[queue[i]] + 1;
          queue.push_back(next);
        }
      }
    }
    return reached;
  }

  // Depth first along the levels, by a stack of our own: paths may be as long as there are things.
  void pair_along_a_path(std::uint32_t start) {
    std::vector<std::uint32_t> path{start};
    while (!path.empty()) {
      const std::uint32_t left = path.back();
      if (tried_[left] == partners_[left].size()) {
        path.pop_back();
        continue;
      }
      const std::uint32_t next = of_right_[partners_[left][tried_[left]++]];
      if (next == unpaired) return flip(path);
      if (level_[next] == level_[left] + 1) path.push_back(next);
    }
  }

  // Each on the path takes the partner it tried last.
  void flip(const std::vector<std::uint32_t>& path) {
    for (const std::uint32_t left : path) {
      const std::uint32_t right = partners_[left][tried_[left] - 1];
      of_left_[left] = right;
      of_right_[right] = left;
    }
  }

  const std::vector<std::vector<std::uint32_t>>& partners_;
  std::vector<std::uint32_t> of_left_, of_right_, level_;
  std::vector<std::size_t> tried_;  // how many of its partners each has tried in this round
};

}  // namespace

std::vector<std::uint32_t> largest_pairing(const std::vector<std::vector<std::uint32_t>>& partners,
                                           std::size_t right_size) {
  return Pairing(partners, right_size).largest();
}

}  // namespace judge
