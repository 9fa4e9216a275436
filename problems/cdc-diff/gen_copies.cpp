// Prints two copies of a table of --rows rows with the key columns region and id and the columns
// name, plan, city and seats. Values are chosen among --values. Of the rows --updated percent are
// updated, --deleted percent deleted,
// --inserted percent inserted, --moved percent get another key, and --doubled percent are written
// twice. The new copy has its columns in another order; if --columns is 1, city is dropped and tax
// is added. All is decided by --seed.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

// SplitMix64: the same numbers on every platform.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t below(std::uint64_t bound) {
    state_ += 0x9e3779b97f4a7c15;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return (z ^ (z >> 31)) % bound;
  }
  bool percent(std::uint64_t chance) { return below(100) < chance; }

 private:
  std::uint64_t state_;
};

std::uint64_t option(int argc, char** argv, std::string_view name) {
  for (int i = 1; i + 1 < argc; i += 2)
    if (argv[i] == name) return std::strtoull(argv[i + 1], nullptr, 10);
  std::fprintf(stderr, "gen_copies: %s N is missing\n", std::string(name).c_str());
  std::exit(2);
}

struct Row {
  std::string region, id, name, plan, city, seats, tax;
};

class Table {
 public:
  Table(Random& random, std::uint64_t values) : random_(random), values_(values) {}

  std::string value() {
    constexpr const char* special[] = {"\\N", "\\N", "", "0", "\\n", "a b"};
    if (random_.percent(20)) return special[random_.below(6)];
    return "v" + std::to_string(random_.below(values_));
  }

  void rename(Row& row) {
    constexpr const char* regions[] = {"eu", "eu!", "eu-west", "us", "u", ""};
    row.region = regions[random_.below(6)];
    row.id = std::to_string(next_++ * 7919 % 1000003);
  }

  Row row() {
    Row made;
    rename(made);
    made.name = value();
    made.plan = value();
    made.city = value();
    made.seats = value();
    made.tax = "\\N";
    return made;
  }

  void shuffle(std::vector<Row>& rows) {
    for (std::size_t i = rows.size(); i > 1; --i) std::swap(rows[i - 1], rows[random_.below(i)]);
  }

 private:
  Random& random_;
  std::uint64_t values_, next_ = 1;
};

void print(const std::string& text) { std::fputs((text + '\n').c_str(), stdout); }

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t count = option(argc, argv, "--rows");
  const std::uint64_t values = option(argc, argv, "--values");
  const std::uint64_t updated = option(argc, argv, "--updated");
  const std::uint64_t deleted = option(argc, argv, "--deleted");
  const std::uint64_t inserted = option(argc, argv, "--inserted");
  const std::uint64_t moved = option(argc, argv, "--moved");
  const std::uint64_t doubled = option(argc, argv, "--doubled");
  const bool columns = option(argc, argv, "--columns") != 0;
  Random random(option(argc, argv, "--seed"));
  Table table(random, values);

  std::vector<Row> before, after;
  for (std::uint64_t i = 0; i < count; ++i) {
    Row row = table.row();
    before.push_back(row);
    if (random.percent(deleted)) continue;
    if (random.percent(updated)) row.plan = table.value();
    if (random.percent(updated) && columns) row.tax = table.value();
    if (random.percent(moved)) table.rename(row);
    after.push_back(row);
  }
  for (std::uint64_t i = 0; i < count; ++i)
    if (random.percent(inserted)) after.push_back(table.row());
  table.shuffle(before);
  table.shuffle(after);

  print("key region,id");
  print("region,id,name,plan,city,seats");
  for (const Row& row : before) {
    if (random.percent(doubled)) print(row.region + ',' + row.id + ",old,old,old,old");
    print(row.region + ',' + row.id + ',' + row.name + ',' + row.plan + ',' + row.city + ',' +
          row.seats);
  }
  print("%%");
  print(columns ? "seats,tax,id,plan,region,name" : "seats,city,id,plan,region,name");
  for (const Row& row : after) {
    if (random.percent(doubled)) print("\\N,\\N," + row.id + ",\\N," + row.region + ",old");
    print(row.seats + ',' + (columns ? row.tax : row.city) + ',' + row.id + ',' + row.plan + ',' +
          row.region + ',' + row.name);
  }
}
