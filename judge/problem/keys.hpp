// The keys of problem.yaml, format 1.

#pragma once

#include "judge/yaml/table.hpp"

namespace judge {

// The top of the file; the other tables hang below it.
const yaml::Table& problem_table();

const yaml::Table& limits_table();
const yaml::Table& author_program_table(std::string_view name);  // "custom" or "interactor"
const yaml::Table& relative_cpu_table();                         // the map form of 'cpu'
const yaml::Key& cpu_key();                                      // the other form
const yaml::Table& checker_table();  // the map form: one kind and its options
const yaml::Table& group_table();
const yaml::Table& scaling_table();
const yaml::Table& sizes_table();  // of 'scaling'
const yaml::Table& test_table();
const yaml::Table& solution_table();  // what stands under a solution's path
const yaml::Table& compile_table();

}  // namespace judge
