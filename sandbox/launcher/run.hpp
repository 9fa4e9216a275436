// One run of one program: init, program, supervision, reply.
//
//   server --clone(VM|VFORK|FILES|NEWPID)--> init (pid 1) --clone(VM|VFORK|FILES)--> program (pid
//   2) --exec-->
//
// The three share memory and descriptors and never run at the same time: a vfork parent sleeps
// until its child execs or exits. So the init, not the server, supervises; the server sleeps until
// the PID namespace is gone. Sharing memory means that no page is copied and that the reply needs
// no pipe; sharing descriptors means that stdin, stdout and stderr are put in place once, by the
// server. Reaping the init is the kernel's word that nothing of the run is left.
//
// With Level::bare there is no PID namespace: the "init" is an ordinary process that its
// descendants fall to (PR_SET_CHILD_SUBREAPER), and that kills and reaps until it has none left.
// Programs cannot fork there (the listener sees every clone), so this is about tools.

#pragma once

#include <ctime>

#include "sandbox/launcher/filter.hpp"
#include "sandbox/launcher/group.hpp"
#include "sandbox/launcher/host_proc.hpp"
#include "sandbox/launcher/namespaces.hpp"
#include "sandbox/launcher/protocol.hpp"
#include "sandbox/launcher/scratch.hpp"

struct seccomp_notif;

namespace launcher {

// What a server has set up and every run of it uses.
struct Server {
  Profile profile = Profile::program;
  Level level = Level::full;
  Identity identity;
  int landlock_abi = 0;  // 0: no Landlock
  HostProc proc;
  Group group;
  int judge_socket = -1;   // a hang-up ends the run
  int null = -1;           // /dev/null
  int self = -1;           // a pidfd of the server: its death ends the run
  int listener = -1;       // of the inherited filter; toolchain: none
  Bpf filter;              // toolchain: loaded by each program
  Bpf shadowed_filter;     // toolchain: instead of it, by a program with shadow memory
  ScratchFolders scratch;  // toolchain
};

class Run {
 public:
  // argv is null-terminated; result_name is used under the toolchain profile.
  struct Job {
    Request request;
    char* const* argv = nullptr;
    const char* result_name = "";
    int fds[request_fds] = {};
  };

  explicit Run(Server& server);
  // Blocks until the program is over and its PID namespace is empty. Descriptors 0..2 are
  // /dev/null afterwards.
  Reply execute(const Job& job);

 private:
  // The server's side.
  void open_pipes();
  void start_init();
  void close_pipes();
  void let_go_of_dialogue();

  // The init's side (supervise.cpp).
  static void init_main(void* self);
  void prepare_scratch();
  bool start_program();
  void supervise();
  void check_time();
  void check_resident_memory();
  bool drain(int pipe, int file, std::int64_t keep, std::int64_t max, std::int64_t& total);
  bool drain_out();
  bool drain_err();
  void end(Ending ending);
  void fail(SetupError error);
  void kill_and_reap();
  void kill_survivors();
  void count_victims();
  void settle(int status);
  std::int64_t program_cpu_us() const;
  std::int64_t reserve_limit() const;
  int program_on_host();
  std::int64_t address_space_limit() const;

  // The listener's side (blocked_call.cpp).
  void on_blocked_call();
  bool answer_allocation(const seccomp_notif& call);
  bool answer_abort(const seccomp_notif& call);
  bool answer_signal(const seccomp_notif& call);
  bool answer_status(const seccomp_notif& call);
  bool answer_clone(const seccomp_notif& call);
  void let_continue(const seccomp_notif& call);
  void answer(const seccomp_notif& call, int error);

  // The program's side (program.cpp).
  static void program_main(void* self);
  [[noreturn]] void exec_program();
  [[noreturn]] void give_up(Step step, long error);
  void set_limits();
  void change_user();
  void place_descriptors();
  [[noreturn]] void exec_tool();
  void die_with_init();

  Server& server_;
  const int cpus_;
  Job job_{};
  Reply reply_{};
  int pidfd_ = -1, out_ = -1, err_ = -1;     // the init's ends
  int program_out_ = -1, program_err_ = -1;  // the program's ends
  int init_host_pid_ = 0;
  int program_host_pid_ = 0;  // 0: unknown, see program_on_host()
  int processes_before_ = 0;  // of this user, where RLIMIT_NPROC counts them all
  int program_ = 0;           // as the init sees it: 2
  bool ended_ = false;        // a verdict stands, SIGKILL is on its way
  std::int64_t started_us_ = 0, wall_deadline_us_ = 0, look_at_cpu_us_ = 0;
};

std::int64_t now_us(clockid_t clock);

}  // namespace launcher
