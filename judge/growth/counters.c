// Counts the work of one statically linked program and leaves a record in descriptor 3 when it
// ends. tryout carries this text and links it to a submission that was compiled with
// -fsanitize-coverage=trace-pc, with --wrap=NAME for every __wrap_NAME below.
//
// Compiled without instrumentation, without builtins (a loop here must not become a call of what it
// stands for), and linked -static, so that calls inside libstdc++ and libc are wrapped as well.

#include <malloc.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

enum { record_fd = 3, slot_count = 1024 };

// What one thread has done. Outlives the thread; a line of the cache for itself.
struct slot {
  uint64_t blocks, calls, copied, searched, allocations, allocated;
} __attribute__((aligned(64)));

static struct slot slots[slot_count];
static unsigned threads;
static __thread struct slot* own __attribute__((tls_model("local-exec")));
static volatile int ready;  // libc copies memory before there is thread-local storage
static int64_t heap, heap_peak;

__attribute__((noinline, cold)) static struct slot* take_slot(void) {
  const unsigned i = __atomic_fetch_add(&threads, 1, __ATOMIC_RELAXED);
  return own = &slots[i < slot_count ? i : slot_count - 1];
}

static inline struct slot* mine(void) {
  struct slot* const slot = own;
  return __builtin_expect(slot != 0, 1) ? slot : take_slot();
}

__attribute__((constructor(101))) static void start(void) { ready = 1; }

void __sanitizer_cov_trace_pc(void) { mine()->blocks++; }

static inline void copied(size_t bytes) {
  if (!ready) return;
  struct slot* const slot = mine();
  slot->copied += bytes;
  slot->calls++;
}

static inline void searched(size_t bytes) {
  if (!ready) return;
  struct slot* const slot = mine();
  slot->searched += bytes;
  slot->calls++;
}

// The record; counters.hpp has its twin.
struct record {
  uint64_t magic;
  uint64_t blocks, calls, copied, searched, allocations, allocated, heap_peak;
  uint64_t threads, shared_slots;
};

ssize_t __real_write(int, const void*, size_t);

static void report(void) {
  static int done;
  if (__atomic_exchange_n(&done, 1, __ATOMIC_ACQ_REL)) return;
  const unsigned used = threads < slot_count ? threads : slot_count;
  struct record record = {.magic = 0x31304b524f575954ull};  // "TYWORK01"
  for (unsigned i = 0; i < used; ++i) {
    record.blocks += slots[i].blocks;
    record.calls += slots[i].calls;
    record.copied += slots[i].copied;
    record.searched += slots[i].searched;
    record.allocations += slots[i].allocations;
    record.allocated += slots[i].allocated;
  }
  record.heap_peak = (uint64_t)heap_peak;
  record.threads = threads;
  record.shared_slots = threads > slot_count;
  // A memfd of this very size: written whole or not at all.
  if (__real_write(record_fd, &record, sizeof record) < 0) return;
}

// exit(), a return from main and quick_exit() all end here; a crash leaves no record.
void __real__exit(int) __attribute__((noreturn));
void __real__Exit(int) __attribute__((noreturn));
void __wrap__exit(int code) {
  report();
  __real__exit(code);
}
void __wrap__Exit(int code) {
  report();
  __real__Exit(code);
}

// Copying: every byte counts.

void* __real_memcpy(void*, const void*, size_t);
void* __real_memmove(void*, const void*, size_t);
void* __real_memset(void*, int, size_t);
size_t __real_strlen(const char*);
size_t __real_strnlen(const char*, size_t);

void* __wrap_memcpy(void* to, const void* from, size_t size) {
  copied(size);
  return __real_memcpy(to, from, size);
}
void* __wrap_memmove(void* to, const void* from, size_t size) {
  copied(size);
  return __real_memmove(to, from, size);
}
void* __wrap_memset(void* to, int byte, size_t size) {
  copied(size);
  return __real_memset(to, byte, size);
}
char* __wrap_strcpy(char* to, const char* from) {
  const size_t size = __real_strlen(from);
  copied(size);
  return __real_memcpy(to, from, size + 1);
}
char* __wrap_strncpy(char* to, const char* from, size_t most) {
  const size_t size = __real_strnlen(from, most);
  copied(most);
  __real_memcpy(to, from, size);
  __real_memset(to + size, 0, most - size);
  return to;
}
char* __wrap_strcat(char* to, const char* from) {
  const size_t before = __real_strlen(to), size = __real_strlen(from);
  searched(before);
  copied(size);
  __real_memcpy(to + before, from, size + 1);
  return to;
}

// What goes through the kernel is copied too.

ssize_t __real_read(int, void*, size_t);
ssize_t __real___read(int, void*, size_t);
ssize_t __real___write(int, const void*, size_t);
ssize_t __real_writev(int, const struct iovec*, int);

static inline ssize_t passed(ssize_t bytes) {
  copied(bytes > 0 ? (size_t)bytes : 0);
  return bytes;
}
ssize_t __wrap_read(int fd, void* to, size_t size) { return passed(__real_read(fd, to, size)); }
ssize_t __wrap___read(int fd, void* to, size_t size) { return passed(__real___read(fd, to, size)); }
ssize_t __wrap_write(int fd, const void* from, size_t size) {
  return passed(__real_write(fd, from, size));
}
ssize_t __wrap___write(int fd, const void* from, size_t size) {
  return passed(__real___write(fd, from, size));
}
ssize_t __wrap_writev(int fd, const struct iovec* parts, int count) {
  return passed(__real_writev(fd, parts, count));
}

// Searching and comparing: as far as it had to look.

int __real_memcmp(const void*, const void*, size_t);
void* __real_memchr(const void*, int, size_t);
void* __real_memrchr(const void*, int, size_t);
void* __real_memmem(const void*, size_t, const void*, size_t);
void* __real_rawmemchr(const void*, int);
void* __real___rawmemchr(const void*, int);
char* __real_strchr(const char*, int);
char* __real_strrchr(const char*, int);
char* __real_strstr(const char*, const char*);
size_t __real_strspn(const char*, const char*);
size_t __real_strcspn(const char*, const char*);
char* __real_strpbrk(const char*, const char*);

static inline size_t between(const void* from, const void* to) {
  return (size_t)((const char*)to - (const char*)from);
}

int __wrap_memcmp(const void* a, const void* b, size_t size) {
  enum { step = 128 };  // the cost is the common start, not the size
  const char *x = a, *y = b;
  size_t done = 0;
  int order = 0;
  while (done < size && order == 0) {
    const size_t part = size - done < step ? size - done : step;
    order = __real_memcmp(x + done, y + done, part);
    done += part;
  }
  searched(done);
  return order;
}
void* __wrap_memchr(const void* text, int byte, size_t size) {
  void* const found = __real_memchr(text, byte, size);
  searched(found ? between(text, found) : size);
  return found;
}
void* __wrap_memrchr(const void* text, int byte, size_t size) {
  void* const found = __real_memrchr(text, byte, size);
  searched(found ? size - between(text, found) : size);
  return found;
}
void* __wrap_memmem(const void* text, size_t size, const void* word, size_t length) {
  void* const found = __real_memmem(text, size, word, length);
  searched(found ? between(text, found) : size);
  return found;
}
void* __wrap_rawmemchr(const void* text, int byte) {
  void* const found = __real_rawmemchr(text, byte);
  searched(between(text, found));
  return found;
}
void* __wrap___rawmemchr(const void* text, int byte) {
  void* const found = __real___rawmemchr(text, byte);
  searched(between(text, found));
  return found;
}
size_t __wrap_strlen(const char* text) {
  const size_t size = __real_strlen(text);
  searched(size);
  return size;
}
size_t __wrap_strnlen(const char* text, size_t most) {
  const size_t size = __real_strnlen(text, most);
  searched(size);
  return size;
}
char* __wrap_strchr(const char* text, int byte) {
  char* const found = __real_strchr(text, byte);
  searched(found ? between(text, found) : __real_strlen(text));
  return found;
}
char* __wrap_strrchr(const char* text, int byte) {
  searched(__real_strlen(text));
  return __real_strrchr(text, byte);
}
char* __wrap_strstr(const char* text, const char* word) {
  char* const found = __real_strstr(text, word);
  searched(found ? between(text, found) : __real_strlen(text));
  return found;
}
size_t __wrap_strspn(const char* text, const char* bytes) {
  const size_t size = __real_strspn(text, bytes);
  searched(size);
  return size;
}
size_t __wrap_strcspn(const char* text, const char* bytes) {
  const size_t size = __real_strcspn(text, bytes);
  searched(size);
  return size;
}
char* __wrap_strpbrk(const char* text, const char* bytes) {
  char* const found = __real_strpbrk(text, bytes);
  searched(found ? between(text, found) : __real_strlen(text));
  return found;
}
int __wrap_strcmp(const char* a, const char* b) {
  size_t i = 0;
  while (a[i] != 0 && a[i] == b[i]) ++i;
  searched(i);
  return (unsigned char)a[i] - (unsigned char)b[i];
}
int __wrap_strncmp(const char* a, const char* b, size_t most) {
  size_t i = 0;
  while (i < most && a[i] != 0 && a[i] == b[i]) ++i;
  searched(i);
  return i == most ? 0 : (unsigned char)a[i] - (unsigned char)b[i];
}

// Loops that are compiled into libstdc++.

// std::_Hash_bytes: what std::hash of a string calls.
size_t __real__ZSt11_Hash_bytesPKvmm(const void*, size_t, size_t);
size_t __wrap__ZSt11_Hash_bytesPKvmm(const void* bytes, size_t size, size_t seed) {
  searched(2 * size);
  return __real__ZSt11_Hash_bytesPKvmm(bytes, size, seed);
}

// std::list::reverse. Its nodes begin with next and previous.
struct node {
  struct node *next, *previous;
};
void __wrap__ZNSt8__detail15_List_node_base10_M_reverseEv(struct node* head) {
  size_t nodes = 0;
  struct node* at = head;
  do {
    struct node* const next = at->next;
    at->next = at->previous;
    at->previous = next;
    at = next;
    ++nodes;
  } while (at != head);
  searched(16 * nodes);
}

// std::string::rfind, find_first_not_of and find_last_not_of of one character look at one after
// another. A string begins with its data and its size.
struct string {
  const char* data;
  size_t size;
};
static inline size_t looked_back(const struct string* text, size_t from, size_t found) {
  const size_t start = text->size == 0 ? 0 : from < text->size - 1 ? from + 1 : text->size;
  return found == (size_t)-1 ? start : start - found;
}
static inline size_t looked_on(const struct string* text, size_t from, size_t found) {
  const size_t end = found == (size_t)-1 ? text->size : found;
  return from < end ? end - from : 0;
}
size_t __real__ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5rfindEcm(const struct string*,
                                                                              char, size_t);
size_t __real__ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE17find_first_not_ofEcm(
    const struct string*, char, size_t);
size_t __real__ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE16find_last_not_ofEcm(
    const struct string*, char, size_t);
size_t __wrap__ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5rfindEcm(
    const struct string* text, char byte, size_t from) {
  const size_t found =
      __real__ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE5rfindEcm(text, byte, from);
  searched(looked_back(text, from, found));
  return found;
}
size_t __wrap__ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE17find_first_not_ofEcm(
    const struct string* text, char byte, size_t from) {
  const size_t found =
      __real__ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE17find_first_not_ofEcm(
          text, byte, from);
  searched(looked_on(text, from, found));
  return found;
}
size_t __wrap__ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE16find_last_not_ofEcm(
    const struct string* text, char byte, size_t from) {
  const size_t found =
      __real__ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE16find_last_not_ofEcm(text, byte,
                                                                                         from);
  searched(looked_back(text, from, found));
  return found;
}

// The heap.

void* __real_malloc(size_t);
void* __real_calloc(size_t, size_t);
void* __real_realloc(void*, size_t);
void* __real_memalign(size_t, size_t);
void* __real_aligned_alloc(size_t, size_t);
int __real_posix_memalign(void**, size_t, size_t);
void __real_free(void*);

static void* given(void* memory, size_t size) {
  if (memory == 0 || !ready) return memory;
  struct slot* const slot = mine();
  slot->allocations++;
  slot->allocated += size;
  const int64_t usable = (int64_t)malloc_usable_size(memory);
  const int64_t now = __atomic_add_fetch(&heap, usable, __ATOMIC_RELAXED);
  int64_t peak = __atomic_load_n(&heap_peak, __ATOMIC_RELAXED);
  while (now > peak && !__atomic_compare_exchange_n(&heap_peak, &peak, now, 1, __ATOMIC_RELAXED,
                                                    __ATOMIC_RELAXED)) {
  }
  return memory;
}
static void taken_back(size_t usable) {
  if (ready) __atomic_sub_fetch(&heap, (int64_t)usable, __ATOMIC_RELAXED);
}

void* __wrap_malloc(size_t size) { return given(__real_malloc(size), size); }
void* __wrap_calloc(size_t count, size_t size) {
  void* const memory = given(__real_calloc(count, size), count * size);
  if (memory) copied(count * size);
  return memory;
}
void* __wrap_realloc(void* old, size_t size) {
  const size_t before = old ? malloc_usable_size(old) : 0;
  void* const memory = __real_realloc(old, size);
  if (memory == 0 && size > 0) return 0;  // the old one is still there
  if (old) taken_back(before);
  if (old) copied(before < size ? before : size);
  return given(memory, size);
}
void* __wrap_memalign(size_t alignment, size_t size) {
  return given(__real_memalign(alignment, size), size);
}
void* __wrap_aligned_alloc(size_t alignment, size_t size) {
  return given(__real_aligned_alloc(alignment, size), size);
}
int __wrap_posix_memalign(void** memory, size_t alignment, size_t size) {
  const int error = __real_posix_memalign(memory, alignment, size);
  if (error == 0) given(*memory, size);
  return error;
}
void __wrap_free(void* memory) {
  if (memory) taken_back(malloc_usable_size(memory));
  __real_free(memory);
}
