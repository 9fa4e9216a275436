// Names of files in a problem's folder: which are allowed, which match, in which order.

#pragma once

#include <string>
#include <string_view>

namespace judge {

// What is wrong with `path` as the name of something below a folder, following the name ("leaves
// the problem's folder"); empty if nothing. `wildcards`: the last part may have '*' and '?'.
std::string path_fault(std::string_view path, bool wildcards = false);

// Whether `name` matches `pattern`, in which '*' is any text and '?' any one byte.
bool matches_pattern(std::string_view pattern, std::string_view name);

// Whether `a` comes before `b` when numbers count as numbers: "2.in" before "10.in".
bool natural_less(std::string_view a, std::string_view b);

// Whether `id` can be a problem's: lower-case letters and digits, in words joined by single dashes.
bool valid_id(std::string_view id);

// Whether the compiler is given such a file: .cpp, .cc or .cxx.
bool is_cpp_source(std::string_view path);

// The parts of a '/'-separated path: "data/edge" and "1.in"; the folder may be empty.
std::string folder_of(std::string_view path);
std::string file_name_of(std::string_view path);
// `name` below `folder`, which may be empty.
std::string path_in(const std::string& folder, const std::string& name);
// The file's name without its last extension: "1" for "data/1.in".
std::string stem_of(std::string_view path);

}  // namespace judge
