#include "twice.hpp"

long twice(long n) { return 2 * n; }
