// A report in which every string has been through the sanitiser.

#pragma once

#include "cli/format/clean.hpp"
#include "judge/report/report.hpp"

namespace cli {

// What formats take: only this type can be written, so no format can forget to clean. Offsets into
// excerpts are moved along; a hidden test loses its excerpts here too, whatever the judge left in.
class CleanReport {
 public:
  explicit CleanReport(judge::Report raw, Cleaning cleaning = {});

  const judge::Report& operator*() const { return report_; }
  const judge::Report* operator->() const { return &report_; }

 private:
  judge::Report report_;
};

}  // namespace cli
