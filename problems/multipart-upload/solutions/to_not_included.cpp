#include <array>
#include <cstdint>
#include <iostream>
#include <map>
#include <string>
#include <unordered_map>

namespace {

constexpr std::size_t smallest = 5;

class Crc {
 public:
  void add(const std::string& data) {
    static const std::array<std::uint32_t, 256> table = make_table();
    for (const char c : data)
      crc_ = (crc_ >> 8) ^ table[(crc_ ^ static_cast<unsigned char>(c)) & 255];
  }
  bool is(const std::string& hex) const {
    return std::stoull(hex, nullptr, 16) == (crc_ ^ 0xffffffff);
  }

 private:
  static std::array<std::uint32_t, 256> make_table() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
      std::uint32_t c = i;
      for (int k = 0; k < 8; ++k) c = (c & 1) != 0 ? (c >> 1) ^ 0xedb88320 : c >> 1;
      table[i] = c;
    }
    return table;
  }

  std::uint32_t crc_ = 0xffffffff;
};

struct Upload {
  std::string key;
  std::map<std::uint64_t, std::string> parts;
  bool open = true;
};

class Store {
 public:
  std::string init(const std::string& name, const std::string& key) {
    return uploads_.try_emplace(name, Upload{key, {}}).second ? "ok" : "exists";
  }

  std::string part(const std::string& name, std::uint64_t number, const std::string& crc,
                   const std::string& data) {
    Upload* const upload = find(name);
    if (upload == nullptr) return "no upload";
    Crc own;
    own.add(data);
    if (!own.is(crc)) return "corrupt";
    upload->parts[number] = data;
    return "ok";
  }

  std::string complete(const std::string& name, std::uint64_t last, const std::string& crc) {
    Upload* const upload = find(name);
    if (upload == nullptr) return "no upload";
    const std::string fault = fault_of(*upload, last);
    if (!fault.empty()) return fault;
    Crc own;
    for (const auto& [number, data] : upload->parts) own.add(data);
    if (!own.is(crc)) return "corrupt";
    std::string whole;
    for (const auto& [number, data] : upload->parts) whole += data;
    const std::string size = std::to_string(whole.size());
    objects_[upload->key] = std::move(whole);
    close(*upload);
    return "ok " + size;
  }

  std::string abort(const std::string& name) {
    Upload* const upload = find(name);
    if (upload == nullptr) return "no upload";
    close(*upload);
    return "ok";
  }

  std::string get(const std::string& key, std::uint64_t from, std::uint64_t to) const {
    const auto object = objects_.find(key);
    if (object == objects_.end()) return "not found";
    if (from > to || from >= object->second.size()) return "bad range";
    return object->second.substr(from, to - from);
  }

 private:
  Upload* find(const std::string& name) {
    const auto found = uploads_.find(name);
    return found == uploads_.end() || !found->second.open ? nullptr : &found->second;
  }

  static void close(Upload& upload) {
    upload.open = false;
    upload.parts.clear();
  }

  // What is wrong with the parts, or nothing.
  static std::string fault_of(const Upload& upload, std::uint64_t last) {
    std::uint64_t expected = 1;
    for (const auto& [number, data] : upload.parts) {
      if (number != expected || number > last) break;
      ++expected;
    }
    if (expected <= last) return "missing " + std::to_string(expected);
    const auto extra = upload.parts.upper_bound(last);
    if (extra != upload.parts.end()) return "extra " + std::to_string(extra->first);
    for (const auto& [number, data] : upload.parts)
      if (number < last && data.size() < smallest) return "small " + std::to_string(number);
    return "";
  }

  std::unordered_map<std::string, Upload> uploads_;
  std::unordered_map<std::string, std::string> objects_;
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  Store store;
  std::string what, name, crc, data;
  std::uint64_t number = 0, to = 0;
  while (std::cin >> what >> name) {
    if (what == "init") {
      std::cin >> data;
      std::cout << store.init(name, data) << '\n';
    } else if (what == "part") {
      std::cin >> number >> crc >> data;
      std::cout << store.part(name, number, crc, data) << '\n';
    } else if (what == "complete") {
      std::cin >> number >> crc;
      std::cout << store.complete(name, number, crc) << '\n';
    } else if (what == "abort") {
      std::cout << store.abort(name) << '\n';
    } else {
      std::cin >> number >> to;
      std::cout << store.get(name, number, to) << '\n';
    }
  }
}
