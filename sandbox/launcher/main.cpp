// tryout-sandbox: runs one untrusted program after another, each in a sandbox of its own.
//
//   tryout-sandbox --serve FD LEVEL [--toolchain] [--group VERSION FOLDER FOLDER]
//                                            for the judge: requests come over the socket FD
//   tryout-sandbox [options] -- PROGRAM...   for a person: one run, see --help
//
// Theory of operation. What is dear is set up once: user, mount, network, IPC and UTS namespaces, a
// new root, and (program profile) a seccomp filter that this process loads into itself, so that
// every program inherits it at no cost. Then each run gets a PID namespace with an init of its own;
// the init starts the program, watches clocks, pipes and the seccomp listener, kills with SIGKILL
// only, and exits when nothing but itself is left. When this process has reaped the init, the
// kernel has emptied the namespace, and only then is the reply sent.
//
// This executable is static, single-threaded and small: a child's peak memory is never below that
// of the process that spawned it. It trusts the judge, and nothing that a program does.

#include <cstdlib>
#include <cstring>

#include "sandbox/launcher/one_shot.hpp"
#include "sandbox/launcher/serve.hpp"

namespace {

launcher::Server server;

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4 || std::strcmp(argv[1], "--serve") != 0) return launcher::one_shot(argc, argv);
  server.level = static_cast<launcher::Level>(std::atoi(argv[3]));
  for (int i = 4; i < argc; ++i) {
    if (std::strcmp(argv[i], "--toolchain") == 0) {
      server.profile = launcher::Profile::toolchain;
    } else if (std::strcmp(argv[i], "--group") == 0 && i + 3 < argc) {
      server.group.name(std::atoi(argv[i + 1]), argv[i + 2], argv[i + 3]);
      i += 3;
    }
  }
  return launcher::serve(std::atoi(argv[2]), server);
}
