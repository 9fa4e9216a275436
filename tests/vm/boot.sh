#!/bin/sh
# Boots a kernel of the distribution in a virtual machine, without KVM, and runs static test
# programs in it: other kernel versions, and control groups version 2, whatever the host has.
# usage: boot.sh BUILD_DIR SOURCE_DIR [JOB...]
# Each file of tests/vm/jobs (or only those named) runs as root in the machine, where sources and build lie at the same
# paths as here. Exit 77: skipped.
set -eu
build=$1
source=$2
shift 2
here=$source/tests/vm

cannot() {
  echo "no virtual machine: $1"
  [ -z "${TRYOUT_MUST_WORK:-}" ] || exit 1
  exit 77
}
for tool in qemu-system-x86_64 cpio; do
  command -v $tool >/dev/null || cannot "$tool is not installed (scripts/install-packages --tests)"
done
[ -x /bin/busybox ] || cannot "busybox-static is not installed (scripts/install-packages --tests)"
"$source/scripts/fetch-vm-kernel" "$build/vm" || cannot "no kernel to boot"

root=$(mktemp -d "$build/vm/root.XXXXXX")
trap 'rm -rf "$root" "$root.cpio"' EXIT
cd "$root"
mkdir -p bin proc sys dev tmp new jobs ".$build/bin" ".$build/libexec" ".$source/tests"
chmod 1777 tmp
cp /bin/busybox bin/
cp "$here/init" .
[ $# -gt 0 ] || set -- $(ls "$here/jobs")
for job in "$@"; do cp "$here/jobs/$job" jobs/; done
sed -i "s|@BUILD@|$build|g" jobs/*
cp "$build/bin/"vm_* ".$build/bin/"
cp -a "$build/libexec/tryout" ".$build/libexec/"
cp -a "$build/probes" ".$build/"
cp -a "$source/tests/probes" ".$source/tests/"
find . | cpio -o -H newc --quiet >"$root.cpio"
rm -rf "$root"

# Of 2 GiB the initramfs and its copy take a half.
timeout --foreground 580 qemu-system-x86_64 -accel tcg,thread=multi -cpu max -smp 2 -m 2048 -nographic -no-reboot \
  -net none -kernel "$build/vm/vmlinuz" -initrd "$root.cpio" \
  -append 'console=ttyS0 loglevel=1 panic=-1' </dev/null >"$build/vm/serial.txt" 2>&1 || true
sed -n '/^====/,$p' "$build/vm/serial.txt" | tr -d '\r'
grep -q '^vm: all passed' "$build/vm/serial.txt" || {
  tail -n 20 "$build/vm/serial.txt"
  exit 1
}
