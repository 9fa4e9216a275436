#include <cstddef>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

// A JSON value. `text` is that of a leaf as it is printed; empty objects and arrays are leaves.
struct Value {
  std::string text;
  std::map<std::string, Value> members;
  std::vector<Value> elements;

  bool is_leaf() const { return !text.empty(); }
};

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Value value() {
    Value result;
    skip_spaces();
    if (text_[at_] == '{')
      read_object(result);
    else if (text_[at_] == '[')
      read_array(result);
    else if (text_[at_] == '"')
      result.text = '"' + string() + '"';
    else
      while (at_ < text_.size() && !is_end(text_[at_])) result.text += text_[at_++];
    return result;
  }

 private:
  static bool is_end(char c) { return c == ' ' || c == ',' || c == '}' || c == ']'; }

  void skip_spaces() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }

  bool take(char c) {
    skip_spaces();
    if (text_[at_] != c) return false;
    ++at_;
    return true;
  }

  std::string string() {
    take('"');
    const std::size_t end = text_.find('"', at_);
    std::string result(text_.substr(at_, end - at_));
    at_ = end + 1;
    return result;
  }

  void read_object(Value& object) {
    take('{');
    if (take('}')) {
      object.text = "{}";
      return;
    }
    do {
      const std::string key = string();
      take(':');
      object.members[key] = value();
    } while (take(','));
    take('}');
  }

  void read_array(Value& array) {
    take('[');
    if (take(']')) {
      array.text = "[]";
      return;
    }
    do {
      array.elements.push_back(value());
    } while (take(','));
    take(']');
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

void append_step(std::string& path, const std::string& key) {
  for (const char c : key) {
    if (c == '~')
      path += "~0";
    else if (c == '.')
      path += "~1";
    else if (c == '#')
      path += "~2";
    else
      path += c;
  }
}

// `path` is that of the value, and is left as it was.
void flatten(const Value& value, std::string& path, bool outermost, Value& flat) {
  if (value.is_leaf()) {
    flat.members[path].text = value.text;
    return;
  }
  const std::size_t length = path.size();
  for (const auto& [key, member] : value.members) {
    if (!outermost) path += '.';
    append_step(path, key);
    flatten(member, path, false, flat);
    path.resize(length);
  }
  for (std::size_t i = 0; i < value.elements.size(); ++i) {
    path += ".#" + std::to_string(i);
    flatten(value.elements[i], path, false, flat);
    path.resize(length);
  }
}

// What paths say of one place, before it is known to make sense.
struct Place {
  std::string leaf;
  std::map<std::string, Place> members;
  std::map<std::size_t, Place> elements;
};

bool read_key(std::string_view step, std::string& key) {
  for (std::size_t i = 0; i < step.size(); ++i) {
    if (step[i] == '#') return false;
    if (step[i] != '~') {
      key += step[i];
      continue;
    }
    if (++i == step.size() || step[i] < '0' || step[i] > '2') return false;
    key += "~.#"[step[i] - '0'];
  }
  return true;
}

// No array has 10^7 elements, so longer indices leave a gap whatever they are.
bool read_index(std::string_view step, std::size_t& index) {
  const std::string_view digits = step.substr(1);
  if (digits.empty() || digits.size() > 7 || (digits.size() > 1 && digits[0] == '0')) return false;
  index = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return false;
    index = index * 10 + static_cast<std::size_t>(c - '0');
  }
  return true;
}

// Null if the step is none.
Place* step_into(Place& place, std::string_view step) {
  if (step.starts_with('#')) {
    std::size_t index = 0;
    if (!read_index(step, index)) return nullptr;
    place.leaf.clear();
    place.members.clear();
    return &place.elements[index];
  }
  std::string key;
  if (!read_key(step, key)) return nullptr;
  place.leaf.clear();
  place.elements.clear();
  return &place.members[key];
}

bool add(Place& root, std::string_view path, const Value& leaf) {
  if (!leaf.is_leaf()) return false;
  Place* place = &root;
  while (place) {
    const std::size_t point = path.find('.');
    place = step_into(*place, path.substr(0, point));
    if (point == std::string_view::npos) break;
    path.remove_prefix(point + 1);
  }
  if (!place) return false;
  *place = Place{leaf.text, {}, {}};
  return true;
}

// Throws away what it has moved.
bool to_value(Place& place, Value& value) {
  const int kinds = !place.leaf.empty() + !place.members.empty() + !place.elements.empty();
  if (kinds != 1) return false;
  value.text = std::move(place.leaf);
  for (auto& [key, member] : place.members)
    if (!to_value(member, value.members[key])) return false;
  for (auto& [index, element] : place.elements)
    if (index != value.elements.size() || !to_value(element, value.elements.emplace_back()))
      return false;
  return true;
}

bool unflatten(const Value& flat, Value& value) {
  if (flat.is_leaf()) {
    value = flat;
    return true;
  }
  Place root;
  for (const auto& [path, leaf] : flat.members)
    if (!add(root, path, leaf)) return false;
  return root.elements.empty() && to_value(root, value);
}

void print(const Value& value, std::string& out) {
  out += value.text;
  char before = '{';
  for (const auto& [key, member] : value.members) {
    out += before;
    out += '"' + key + "\":";
    print(member, out);
    before = ',';
  }
  if (!value.members.empty()) out += '}';
  before = '[';
  for (const Value& element : value.elements) {
    out += before;
    print(element, out);
    before = ',';
  }
  if (!value.elements.empty()) out += ']';
}

std::string answer(std::string_view line) {
  const std::size_t brace = line.find('{');
  const Value given = Parser(line.substr(brace)).value();
  Value made;
  if (line.front() == 'f') {
    std::string path;
    if (given.is_leaf())
      made = given;
    else
      flatten(given, path, true, made);
  } else if (!unflatten(given, made)) {
    return "error";
  }
  std::string out;
  print(made, out);
  return out;
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::string line;
  while (std::getline(std::cin, line)) {
    if (line.ends_with('\r')) line.pop_back();
    std::cout << answer(line) << '\n';
  }
}
