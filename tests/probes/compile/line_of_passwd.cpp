// Rule: a diagnostic that claims to be about another file shows no line of it.
// Profile: toolchain
// Expect: fails error
// Never: root:

#line 1 "/etc/passwd"
int root = "not a number";
