#include <algorithm>
#include <cstddef>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using Fields = std::vector<std::string>;
constexpr std::string_view null = "\\N";

struct Copy {
  Fields columns;
  std::map<Fields, Fields> rows;  // by key

  // Where the column is, or how many there are.
  std::size_t find(const std::string& column) const {
    return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), column) -
                                    columns.begin());
  }
  bool has(const std::string& column) const { return find(column) < columns.size(); }
};

Fields split(std::string_view line) {
  Fields fields;
  while (true) {
    const std::size_t comma = line.find(',');
    fields.emplace_back(line.substr(0, comma));
    if (comma == std::string_view::npos) return fields;
    line.remove_prefix(comma + 1);
  }
}

std::string join(const Fields& fields) {
  std::string text;
  for (const std::string& field : fields) text += (&field == &fields.front() ? "" : ",") + field;
  return text;
}

bool read_line(std::string& line) {
  if (!std::getline(std::cin, line)) return false;
  if (line.ends_with('\r')) line.pop_back();
  return true;
}

Fields pick(const Fields& row, const std::vector<std::size_t>& places) {
  Fields picked;
  picked.reserve(places.size());
  for (const std::size_t place : places) picked.push_back(row[place]);
  return picked;
}

Copy read_copy(const Fields& key) {
  Copy copy;
  std::string line;
  read_line(line);
  copy.columns = split(line);
  std::vector<std::size_t> places;
  for (const std::string& column : key) places.push_back(copy.find(column));
  while (read_line(line) && line != "%%") {
    Fields row = split(line);
    Fields its_key = pick(row, places);
    copy.rows[std::move(its_key)] = std::move(row);
  }
  return copy;
}

class Comparison {
 public:
  Comparison(const Fields& key, const Copy& before, const Copy& after)
      : before_(before), after_(after) {
    for (std::size_t i = 0; i < after.columns.size(); ++i) {
      if (std::count(key.begin(), key.end(), after.columns[i]) > 0) continue;
      values_.push_back(i);
      if (!before.has(after.columns[i])) {
        added_.push_back(i);
        continue;
      }
      common_new_.push_back(i);
      common_old_.push_back(before.find(after.columns[i]));
    }
  }

  void print() {
    for (const std::string& column : before_.columns)
      if (!after_.has(column)) std::cout << "drop " << column << '\n';
    for (const std::size_t column : added_) std::cout << "add " << after_.columns[column] << '\n';

    find_moves();
    auto old_row = before_.rows.begin();
    auto new_row = after_.rows.begin();
    while (old_row != before_.rows.end() || new_row != after_.rows.end()) {
      const bool only_old = new_row == after_.rows.end() ||
                            (old_row != before_.rows.end() && old_row->first < new_row->first);
      const bool only_new = old_row == before_.rows.end() ||
                            (new_row != after_.rows.end() && new_row->first < old_row->first);
      if (only_old)
        print_gone(old_row->first);
      else if (only_new)
        print_new(new_row->first, new_row->second);
      else
        print_kept(new_row->first, old_row->second, new_row->second);
      if (!only_new) ++old_row;
      if (!only_old) ++new_row;
    }
  }

 private:
  static bool all_null(const Fields& fields) {
    return std::all_of(fields.begin(), fields.end(),
                       [](const std::string& field) { return field == null; });
  }

  void find_moves() {
    std::map<Fields, std::vector<const Fields*>> free;  // keys by contents, highest first
    for (auto row = after_.rows.rbegin(); row != after_.rows.rend(); ++row) {
      if (before_.rows.contains(row->first) || !all_null(pick(row->second, added_))) continue;
      free[pick(row->second, common_new_)].push_back(&row->first);
    }
    for (const auto& [key, row] : before_.rows) {
      if (after_.rows.contains(key)) continue;
      const Fields contents = pick(row, common_old_);
      const auto found = free.find(contents);
      if (all_null(contents) || found == free.end() || found->second.empty()) continue;
      moves_[key] = *found->second.back();
      taken_[*found->second.back()] = true;
      found->second.pop_back();
    }
  }

  void print_gone(const Fields& key) const {
    const auto move = moves_.find(key);
    if (move == moves_.end())
      std::cout << "delete " << join(key) << '\n';
    else
      std::cout << "move " << join(key) << ' ' << join(move->second) << '\n';
  }

  void print_new(const Fields& key, const Fields& row) const {
    if (taken_.contains(key)) return;
    std::cout << "insert " << join(key);
    for (const std::size_t column : values_)
      if (row[column] != null) std::cout << ' ' << after_.columns[column] << '=' << row[column];
    std::cout << '\n';
  }

  void print_kept(const Fields& key, const Fields& old_row, const Fields& new_row) const {
    std::string changes;
    for (const std::size_t column : values_) {
      const std::string& name = after_.columns[column];
      const std::size_t old_column = before_.find(name);
      const std::string was =
          old_column < before_.columns.size() ? old_row[old_column] : std::string(null);
      if (was != new_row[column]) changes += ' ' + name + '=' + was + "->" + new_row[column];
    }
    Fields before = old_row, after = new_row;
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    if (!changes.empty() || before != after) std::cout << "update " << join(key) << changes << '\n';
  }

  const Copy& before_;
  const Copy& after_;
  // Places of columns: those of values and of additions in the new copy, those in both in either.
  std::vector<std::size_t> values_, added_, common_new_, common_old_;
  std::map<Fields, Fields> moves_;
  std::map<Fields, bool> taken_;
};

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  std::string line;
  read_line(line);
  const Fields key = split(std::string_view(line).substr(4));
  const Copy before = read_copy(key);
  const Copy after = read_copy(key);
  Comparison(key, before, after).print();
}
