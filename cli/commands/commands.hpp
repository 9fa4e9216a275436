// What the commands do. Each returns the exit code and throws what its parts throw.

#pragma once

#include "cli/commands/engine.hpp"
#include "cli/options.hpp"

namespace cli {

// The descriptors of standard output and standard error.
struct Console {
  int out = 1;
  int err = 2;
};

int run_command(const Options& options, const Engine& engine, const Console& console);

int submit(const Options& options, const Engine& engine, const Console& console);  // and run
int list(const Options& options, const Engine& engine, const Console& console);
int show(const Options& options, const Engine& engine, const Console& console);
int doctor(const Options& options, const Engine& engine, const Console& console);
int explain(const Options& options, const Console& console);
int help(const Options& options, const Console& console);

// Where problems are looked for: --problems alone, else what tryout.yaml and the catalogue say.
// Throws judge::InputError.
Engine::Folders problem_folders(const Options& options, const judge::Config& config,
                                const Engine& engine);

}  // namespace cli
