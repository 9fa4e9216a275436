// Compares what a person or a program reads with a file under golden/.

#pragma once

#include <string>

// Fails unless `text` is what golden/NAME holds. With TRYOUT_UPDATE_GOLDEN=1 in the environment it
// is written there instead.
void check_golden(const std::string& name, const std::string& text);
