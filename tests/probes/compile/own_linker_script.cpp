// Rule: a source that pretends to be a linker script is still a source.
// Profile: toolchain
// Expect: fails error
// Never: root:

INCLUDE "/etc/passwd"
