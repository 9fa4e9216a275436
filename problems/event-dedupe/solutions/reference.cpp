#include <cstdint>
#include <iostream>
#include <map>
#include <queue>
#include <string>
#include <unordered_map>

namespace {

using Number = std::int64_t;

struct Producer {
  std::string name;
  Number epoch = 0;
  Number next = 1;
  std::map<Number, std::string> buffer;  // payloads by number, all above next
  std::map<Number, Number> given_up;     // first to last number
};

struct Waiting {
  Number until;
  Producer* producer;
  Number epoch, seq;
};

class Consumer {
 public:
  Consumer(std::size_t room, Number wait) : room_(room), wait_(wait) {}

  void arrive(Number now, const std::string& name, Number epoch, Number seq,
              const std::string& payload) {
    expire(now);
    const auto [found, is_new] = producers_.try_emplace(name);
    Producer& producer = found->second;
    if (is_new) {
      producer.name = name;
      producer.epoch = epoch;
    }
    if (epoch < producer.epoch) {
      ++stale_;
      return;
    }
    if (epoch > producer.epoch) restart(producer, epoch);
    deal_with(producer, now, seq, payload);
  }

  void finish() {
    while (!waiting_.empty()) expire(waiting_.front().until);
    std::cout << "duplicates " << duplicates_ << " stale " << stale_ << '\n';
  }

 private:
  // All wait equally long, so those who came first are in front.
  void expire(Number now) {
    for (; !waiting_.empty() && waiting_.front().until <= now; waiting_.pop()) {
      const Waiting& first = waiting_.front();
      if (first.producer->epoch == first.epoch && first.producer->buffer.contains(first.seq))
        skip_to(*first.producer, first.seq);
    }
  }

  void restart(Producer& producer, Number epoch) {
    if (!producer.buffer.empty()) skip_to(producer, producer.buffer.rbegin()->first);
    producer.epoch = epoch;
    producer.next = 1;
    producer.given_up.clear();
  }

  void deal_with(Producer& producer, Number now, Number seq, const std::string& payload) {
    if (seq < producer.next) {
      if (take_back(producer, seq))
        print("late ", producer, seq, payload);
      else
        ++duplicates_;
    } else if (seq == producer.next) {
      hand_on(producer, seq, payload);
    } else if (!producer.buffer.emplace(seq, payload).second) {
      ++duplicates_;
    } else {
      waiting_.push({now + wait_, &producer, producer.epoch, seq});
      if (producer.buffer.size() > room_) skip_to(producer, producer.buffer.begin()->first);
    }
  }

  void hand_on(Producer& producer, Number seq, const std::string& payload) {
    print("", producer, seq, payload);
    producer.next = seq + 1;
    while (!producer.buffer.empty() && producer.buffer.begin()->first == producer.next) {
      const auto event = producer.buffer.begin();
      print("", producer, event->first, event->second);
      producer.buffer.erase(event);
      ++producer.next;
    }
  }

  void skip_to(Producer& producer, Number seq) {
    while (!producer.buffer.empty() && producer.buffer.begin()->first <= seq) {
      const auto event = producer.buffer.extract(producer.buffer.begin());
      give_up(producer, event.key() - 1);
      hand_on(producer, event.key(), event.mapped());
    }
  }

  void give_up(Producer& producer, Number last) {
    if (last < producer.next) return;
    std::cout << "lost " << producer.name << ' ' << producer.epoch << ' ' << producer.next << ' '
              << last << '\n';
    producer.given_up[producer.next] = last;
  }

  // Whether the number was given up; if so, it is no longer.
  static bool take_back(Producer& producer, Number seq) {
    auto range = producer.given_up.upper_bound(seq);
    if (range == producer.given_up.begin()) return false;
    --range;
    const auto [first, last] = *range;
    if (seq > last) return false;
    producer.given_up.erase(range);
    if (first < seq) producer.given_up[first] = seq - 1;
    if (seq < last) producer.given_up[seq + 1] = last;
    return true;
  }

  static void print(const char* what, const Producer& producer, Number seq,
                    const std::string& payload) {
    std::cout << what << producer.name << ' ' << producer.epoch << ' ' << seq << ' ' << payload
              << '\n';
  }

  std::size_t room_;
  Number wait_;
  std::unordered_map<std::string, Producer> producers_;
  std::queue<Waiting> waiting_;
  Number duplicates_ = 0, stale_ = 0;
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::size_t room = 0;
  Number wait = 0;
  std::cin >> room >> wait;
  Consumer consumer(room, wait);
  std::string name, payload;
  Number now = 0, epoch = 0, seq = 0;
  while (std::cin >> now >> name >> epoch >> seq >> payload)
    consumer.arrive(now, name, epoch, seq, payload);
  consumer.finish();
}
