// Rule: no register holds anything of the sandbox when the program starts.
// Expect: exited 0
// Build: -nostartfiles

asm(R"(
.globl _start
_start:
  mov %rbx, %rax
  or %rcx, %rax
  or %rdx, %rax
  or %rsi, %rax
  or %rdi, %rax
  or %rbp, %rax
  or %r8, %rax
  or %r9, %rax
  or %r10, %rax
  or %r11, %rax
  or %r12, %rax
  or %r13, %rax
  or %r14, %rax
  or %r15, %rax
  xor %edi, %edi
  test %rax, %rax
  setne %dil
  mov $231, %eax  # exit_group
  syscall
)");
