/**
 * A disk that fails: a library loaded in front of libc, under which every read of some files ends in EIO, in Node and in git alike. It is
 * compiled without headers, so a compiler is all that it needs.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./program.ts";

const source = `
extern char *getenv(const char *);
extern char *strstr(const char *, const char *);
extern long readlink(const char *, char *, unsigned long);
extern int snprintf(char *, unsigned long, const char *, ...);
extern void *dlsym(void *, const char *);
extern int *__errno_location(void);
static int fails(int file) {
  const char *part = getenv("FAILING_READS");
  char link[32], path[4096];
  if (!part || file < 0) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  long length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  if (!strstr(path, part)) return 0;
  *__errno_location() = 5;
  return 1;
}
#define NEXT(type, name) ((type)dlsym((void *)-1L, name))
typedef long reads(int, void *, unsigned long);
typedef long reads_at(int, void *, unsigned long, long);
typedef void *maps(void *, unsigned long, int, int, int, long);
long read(int file, void *to, unsigned long length) {
  return fails(file) ? -1 : NEXT(reads *, "read")(file, to, length);
}
long pread(int file, void *to, unsigned long length, long at) {
  return fails(file) ? -1 : NEXT(reads_at *, "pread")(file, to, length, at);
}
long pread64(int file, void *to, unsigned long length, long at) { return pread(file, to, length, at); }
void *mmap(void *to, unsigned long length, int protection, int flags, int file, long at) {
  return fails(file) ? (void *)-1L : NEXT(maps *, "mmap")(to, length, protection, flags, file, at);
}
void *mmap64(void *to, unsigned long length, int protection, int flags, int file, long at) {
  return mmap(to, length, protection, flags, file, at);
}
`;

/** The environment in which reading any file fails whose path has this part. */
export function failingReads(part: string): Readonly<Record<string, string>> {
  return { LD_PRELOAD: library, FAILING_READS: part };
}

const library = join(root, "build/failing-reads.so");

/** Compiles it; needs `cc`. */
export function compileFailingReads(): void {
  const { status, stderr } = spawnSync("cc", ["-shared", "-fPIC", "-nostdlib", "-x", "c", "-o", library, "-"], {
    encoding: "utf8",
    input: source,
  });
  if (status !== 0) throw new Error(stderr);
}
