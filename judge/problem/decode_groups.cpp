// 'groups'.

#include <algorithm>

#include "judge/problem/decode.hpp"
#include "judge/problem/keys.hpp"
#include "judge/text/diagnostic_text.hpp"
#include "judge/text/suggest.hpp"
#include "judge/text/words.hpp"
#include "judge/yaml/codes.hpp"

namespace judge {
namespace {

namespace code = yaml::code;

Group::Score score_of(const std::optional<std::string>& name) {
  if (name == "sum") return Group::Score::sum;
  return name == "min" ? Group::Score::min : Group::Score::all;
}

// `earlier` are the names of the groups before this one, `all` those of every group.
void check_need(const yaml::Node& item, const std::string& own,
                const std::vector<std::string>& earlier, const std::vector<std::string>& all,
                const Decoding& decoding) {
  const auto among = [&](const std::vector<std::string>& names) {
    return std::find(names.begin(), names.end(), item.text) != names.end();
  };
  if (item.kind != yaml::Node::Kind::scalar || among(earlier)) return;
  if (item.text == own) {
    decoding.findings.add(item.mark, code::wrong_group, "a group cannot need itself");
  } else if (among(all)) {
    decoding.findings.add(item.mark, code::wrong_group,
                          "group " + quote(item.text) + " comes later in the file",
                          "a group can need only groups before it");
  } else {
    decoding.findings.add(item.mark, code::wrong_group, "no group is called " + quote(item.text),
                          did_you_mean(item.text, earlier),
                          {earlier.empty() ? "this is the first group"
                                           : "groups before this one: " + joined(earlier)});
  }
}

void check_name(const Group& group, const yaml::Node* written,
                const std::vector<std::string>& earlier, const Decoding& decoding) {
  if (!written) return;
  if (group.name.find('/') != std::string::npos)
    decoding.findings.add(written->mark, code::wrong_text, "a group's name cannot have a '/'",
                          "GROUP/TEST is how a test is selected");
  if (std::find(earlier.begin(), earlier.end(), group.name) != earlier.end())
    decoding.findings.add(written->mark, code::duplicate_name,
                          "two groups are called " + quote(group.name));
}

Group read_group(const yaml::Node& node, const yaml::Fields& fields, const Inherited& outer,
                 Decoding& decoding) {
  Group group;
  group.name = fields.get<std::string>("name").value_or("");
  group.points = fields.get<double>("points").value_or(0);
  group.visible = fields.get<bool>("visible").value_or(false);
  group.score = score_of(fields.get<std::string>("score"));
  group.needs = fields.get<std::vector<std::string>>("needs").value_or(std::vector<std::string>());
  group.tags = fields.get<std::vector<std::string>>("tags").value_or(std::vector<std::string>());
  group.place = decoding.findings.place(node.mark);
  const Inherited own = inherit(outer, fields, decoding);
  if (const yaml::Node* tests = fields.node("tests")) read_tests(*tests, own, group, decoding);
  if (const yaml::Node* scaling = fields.node("scaling"))
    group.scaling = read_scaling(*scaling, group, own.limits, decoding);
  return group;
}

std::vector<std::string> names_of(const yaml::Node& list) {
  std::vector<std::string> names;
  for (const yaml::Node& group : list.children)
    if (const yaml::Node* name = group.find("name")) names.push_back(name->text);
  return names;
}

}  // namespace

std::vector<Group> read_groups(const yaml::Node& list, const Inherited& outer, Decoding& decoding) {
  if (list.children.empty())
    decoding.findings.add(list.mark, code::wrong_type, "'groups' is empty", "add a group");
  if (list.children.size() > max_groups) {
    decoding.findings.add(list.mark, code::too_big, "more than 1000 groups");
    return {};
  }
  const std::vector<std::string> all = names_of(list);
  std::vector<std::string> earlier;
  std::vector<Group> groups;
  for (const yaml::Node& node : list.children) {
    const yaml::Fields fields = decoding.fields(node, group_table());
    Group group = read_group(node, fields, outer, decoding);
    check_name(group, fields.node("name"), earlier, decoding);
    if (const yaml::Node* needs = fields.node("needs"))
      for (const yaml::Node& item : needs->children)
        check_need(item, group.name, earlier, all, decoding);
    earlier.push_back(group.name);
    groups.push_back(std::move(group));
  }
  return groups;
}

}  // namespace judge
