// What the judge and tryout-sandbox say to each other: datagrams over one SOCK_SEQPACKET socket.
//
//   server -> judge   Hello                       once, when it is ready (or cannot be)
//   judge  -> server  Request + strings + 8 fds   one run
//   server -> judge   Reply                       how it ended

#pragma once

#include <cstdint>
#include <string_view>

namespace launcher {

// Bump when a layout changes: judge and helper must come from one build.
inline constexpr std::uint32_t protocol_version = 4;

// Followed in the same datagram by `text_bytes` of NUL-terminated strings: argv, then under the
// toolchain profile the name of the result file, or with a '/' at its end of the folder of them
// (maybe empty). All times in microseconds.
struct Request {
  std::int64_t cpu_us = 0, wall_us = 0;
  std::int64_t memory_bytes = 0, stack_bytes = 0;
  std::int64_t stdout_keep = 0, stdout_max = 0;  // bytes stored; bytes that end the run
  std::int64_t stderr_keep = 0, stderr_max = 0;
  std::int64_t scratch_bytes = 0, result_max = 0;  // toolchain only
  std::int32_t threads = 0;
  std::int32_t argc = 0;
  std::int32_t text_bytes = 0;
  // Which of the descriptors are none but placeholders:
  std::int32_t has_extra = 0;
  std::int32_t has_program = 0;  // toolchain: executed in place of argv[0], which is a path
  std::int32_t has_stop = 0;
  // 1: stdin and stdout are pipes to somebody who answers. The program gets them as they are, and
  // what it writes is neither counted nor limited here.
  std::int32_t direct = 0;
  // 1: the program keeps shadow memory, so its address space and reserved memory have no limit.
  // Instead its resident memory is watched, and it cannot start other programs. Toolchain only.
  std::int32_t shadowed = 0;
};
inline constexpr std::int32_t max_text_bytes = 64 << 10;

// Time that a program was ready to run and had no CPU moves its wall deadline by at most this many
// times the wall limit.
inline constexpr std::int64_t longest_wait_factor = 10;

// The descriptors that come with a Request, in this order.
enum RequestFd : int {
  program_fd = 0,  // the executable
  stdin_fd = 1,
  stdout_fd = 2,
  stderr_fd = 3,
  extra_fd = 4,   // program: becomes its descriptor 3
  bundle_fd = 5,  // toolchain: the files for /work
  result_fd = 6,  // toolchain: where the bytes of the result go, a folder's as a bundle
  stop_fd = 7,    // when it becomes readable, the run is ended
  request_fds = 8,
};

enum class Ending : std::int32_t {
  exited,
  signalled,
  cpu_limit,
  wall_limit,
  memory_limit,
  output_limit,
  forbidden_syscall,
  stopped,  // by the judge, through stop_fd
  fault,    // ours or the host's, never the program's: see step and error
};

// How much of the namespaces a host grants. A server that cannot have its level says so and exits,
// half-way changes and all; the judge then starts one at the next.
enum class Level : std::int32_t {
  full,     // namespaces and a root of our own
  no_root,  // namespaces, but nothing can be mounted: the host's files are there
  bare,     // no namespaces
};
inline constexpr Level levels[] = {Level::full, Level::no_root, Level::bare};

// Steps that can fail. Named, so that a fault can be reported in words.
enum class Step : std::int32_t {
  none,
  read_ids,
  drop_groups,
  user_namespace,
  map_ids,
  become_mapped_user,
  other_namespaces,
  private_mounts,
  build_root,
  enter_root,
  seal_root,
  host_name,
  common_limits,
  build_filter,
  load_filter,
  receive,
  pipes,
  clone_init,
  scratch,
  unpack,
  clone_program,
  limits,
  change_user,
  close_fds,
  exec,
  store_output,
  fetch_result,
  init_killed,
  wait,
  judge_gone,
  watch_server,
  server_gone,
  confine_tools,
  make_scratch,
  open_group,
  join_group,
  group_limits,
  group_events,
  watch_memory,
};

constexpr std::string_view step_name(Step step) {
  constexpr std::string_view names[] = {"none",
                                        "read own ids",
                                        "drop supplementary groups",
                                        "create a user namespace",
                                        "map ids into the user namespace",
                                        "become the mapped user",
                                        "create mount, network, IPC, UTS and cgroup namespaces",
                                        "make mounts private",
                                        "build the new root",
                                        "enter the new root",
                                        "make the new root read-only",
                                        "set the host name",
                                        "set common resource limits",
                                        "build the system-call filter",
                                        "load the system-call filter",
                                        "receive a request",
                                        "make output pipes",
                                        "clone the init",
                                        "mount the scratch folder",
                                        "unpack files into the scratch folder",
                                        "clone the program",
                                        "set resource limits",
                                        "change to the unprivileged user",
                                        "close inherited descriptors",
                                        "execute the program",
                                        "store the program's output",
                                        "fetch the result file",
                                        "supervise (the init was killed)",
                                        "wait for the program",
                                        "serve (the judge is gone)",
                                        "get a handle on the server",
                                        "supervise (the server was killed)",
                                        "keep the compiler from the host's files",
                                        "make a scratch folder",
                                        "open the control group",
                                        "join the control group",
                                        "set the limits of the control group",
                                        "read the events of the control group",
                                        "watch the memory of a program"};
  const auto i = static_cast<std::size_t>(step);
  return i < sizeof names / sizeof names[0] ? names[i] : "unknown step";
}

struct Reply {
  Ending ending = Ending::fault;
  Step step = Step::none;  // fault only
  std::int32_t error = 0;  // fault only: errno
  std::int32_t exit_code = 0;
  std::int32_t signal = 0;
  std::int32_t syscall = -1;           // forbidden_syscall: its number, -1 when unknown
  std::int32_t allocation_failed = 0;  // 1: the memory limit refused an allocation
  std::int32_t has_result = 0;         // toolchain, 1: the result was there, whole and regular
  std::int32_t killed_for_memory = 0;  // 1: by the kernel, whose control group was full
  std::int32_t reserved = 0;
  std::uint64_t syscall_args[6] = {};
  char syscall_name[32] = {};
  std::int64_t cpu_us = 0, wall_us = 0;             // cpu: user + system, all threads
  std::int64_t peak_bytes = 0;                      // ru_maxrss
  std::int64_t stdout_bytes = 0, stderr_bytes = 0;  // produced, kept or not
};

// A server that could not be set up says why and exits.
struct Hello {
  std::uint32_t version = protocol_version;
  Step step = Step::none;  // none: ready
  std::int32_t error = 0;
  Level level = Level::full;
  std::int32_t listener = 0;         // 1: blocked calls are seen and named (program profile)
  std::int32_t other_user = 0;       // 1: programs run under an id nobody else uses
  std::int32_t no_nested_users = 0;  // 1: user namespaces cannot be made inside
  std::int32_t landlock_abi = 0;     // 0: none, or the toolchain profile
  std::int32_t host_facts = 0;       // 1: /proc tells about programs that run
  std::int32_t group_version = 0;    // of control groups, 1 or 2; 0: none
  Step group_step = Step::none;      // what kept it from using the judge's group, if something did
  std::int32_t group_error = 0;
};

}  // namespace launcher
