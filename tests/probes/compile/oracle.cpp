// Rule: no path of the host can be asked about.
// Profile: toolchain
// Expect: compiles
// Weaker: fails Permission denied

#if __has_include("/etc/passwd") || __has_include("/etc/shadow") || __has_include("/etc/hosts")
#error "/etc is visible"
#endif
#if __has_include("/proc/self/environ") || __has_include("/sys/kernel/ostype")
#error "/proc or /sys is visible"
#endif
#if __has_include("/home") || __has_include("/root/.profile") || __has_include("/var")
#error "somebody's files are visible"
#endif
#if __has_include("/usr/share/common-licenses/GPL-3") || __has_include("/usr/local")
#error "more than the toolchain is visible"
#endif
#if __has_include("/dev/zero") || __has_include("/dev/tty") || __has_include("/dev/shm")
#error "more devices than /dev/null are visible"
#endif
int main() {}
