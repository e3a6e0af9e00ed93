/**
 * Real git repositories for tests, made by git itself in temp folders. Hermetic: no configuration of the machine, fixed
 * author and a clock that moves one minute a commit, so that object ids are the same on every run.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, onTestFinished } from "vitest";

/** How the repository is made. */
export interface RepositoryOptions {
  readonly bare?: boolean;
  /** Name of the first branch; `main` where none is given. */
  readonly branch?: string;
  readonly objectFormat?: "sha1" | "sha256";
  /** Arguments of `git clone` (options first, then the source) instead of `git init`. */
  readonly clone?: readonly string[];
}

/** How one git command is run. */
export interface GitCallOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder to run in; the repository's own where none is given. */
  readonly cwd?: string;
}

/** A temp repository; removed when the test ends, or the file's last test where it was made outside of one. */
export interface TestRepository {
  /** Absolute path with symlinks resolved. */
  readonly dir: string;
  /** Runs git here and returns its standard output whole; throws an Error that holds git's stderr. */
  git(...args: string[]): string;
  /** Like `git`, with standard input, more environment or another folder. */
  gitWith(options: GitCallOptions, ...args: string[]): string;
  /** Like `git`, but returns bytes. */
  gitBytes(...args: string[]): Buffer;
  /** Writes a file of the working tree, folders included, and returns its absolute path. Stages nothing. */
  write(path: string, content: string | Uint8Array): string;
  /** Writes (`null`: deletes) and stages these files, commits the index as it then is (also unchanged) past all hooks; returns the commit's id. */
  commit(message: string, files?: Readonly<Record<string, string | Uint8Array | null>>): string;
  remove(): void;
}

const folders = new Set<string>();
afterAll(() => {
  for (const folder of folders) removeFolder(folder);
});

/** Makes a temp repository. */
export function createRepository(options: RepositoryOptions = {}): TestRepository {
  const dir = join(createFolder("repository"), options.bare ? "repository.git" : "repository");
  const clock = { ticks: 0 };
  const run = (call: GitCallOptions, args: readonly string[]): Buffer =>
    runGit(args, { cwd: dir, ...call, env: { ...datesOf(clock), ...call.env } });
  const repository: TestRepository = {
    dir,
    git: (...args) => run({}, args).toString(),
    gitWith: (call, ...args) => run(call, args).toString(),
    gitBytes: (...args) => run({}, args),
    write(path, content) {
      const file = join(dir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    commit(message, files = {}) {
      for (const [path, content] of Object.entries(files)) {
        if (content === null) rmSync(join(dir, path), { recursive: true });
        else repository.write(path, content);
      }
      const paths = Object.keys(files).join("\0");
      const add = ["--literal-pathspecs", "add", "--all", "--force", "--pathspec-from-file=-", "--pathspec-file-nul"];
      if (paths) run({ input: paths }, add);
      clock.ticks++;
      run({ input: message }, [
        "commit",
        "--quiet",
        "--no-verify",
        "--allow-empty",
        "--cleanup=verbatim",
        "--allow-empty-message",
        "-F",
        "-",
      ]);
      return run({}, ["rev-parse", "HEAD"]).toString().trim();
    },
    remove: () => removeFolder(dirname(dir)),
  };
  initialize(dir, options);
  return repository;
}

/** Makes an empty temp folder that is removed as a repository is; returns its path with symlinks resolved. */
export function createFolder(name = "folder"): string {
  // Windows hands out 8.3 names and macOS a symlink, while git prints the real path: resolve once, here.
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), `leakscan-${name}-`)));
  folders.add(folder);
  try {
    onTestFinished(() => removeFolder(folder));
  } catch {
    // Not inside a test: afterAll removes it.
  }
  return folder;
}

/** The environment for git and for leakscan in tests: this process's, without anything that changes what git does. */
export function hermeticEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    // CI as well: on a CI machine the tests still see what a person sees.
    if (
      value !== undefined &&
      !/^(GIT_|EMAIL$|LEAKSCAN_|NODE_OPTIONS$|VITEST|GITHUB_|AWS_|CI$|CI_|GITLAB_)/i.test(name)
    )
      env[name] = value;
  }
  return {
    ...env,
    // No scan of a test leaves anything on this machine: a file stands where the cache folder would.
    XDG_CACHE_HOME: "/dev/null/cache",
    // Nor does what somebody here has told leakscan to remember.
    XDG_CONFIG_HOME: "/dev/null/config",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_AUTHOR_NAME: "Ada Author",
    GIT_AUTHOR_EMAIL: "ada@example.com",
    GIT_COMMITTER_NAME: "Cato Committer",
    GIT_COMMITTER_EMAIL: "cato@example.com",
    LC_ALL: "C",
    TZ: "UTC",
    ...extra,
  };
}

function initialize(dir: string, options: RepositoryOptions): void {
  mkdirSync(dir);
  const bare = options.bare ? ["--bare"] : [];
  const format = options.objectFormat ? [`--object-format=${options.objectFormat}`] : [];
  const args = options.clone
    ? ["clone", "--quiet", ...bare, ...options.clone, dir]
    : [
        "-c",
        `init.defaultBranch=${options.branch ?? "main"}`,
        "init",
        "--quiet",
        "--template=",
        ...bare,
        ...format,
        dir,
      ];
  runGit(args, { cwd: dirname(dir) });
  // Git for Windows would turn LF into CRLF, and a background gc would race with the test's own clean-up.
  for (const setting of ["core.autocrlf=false", "gc.auto=0", "maintenance.auto=false"]) {
    const [key = "", value = ""] = setting.split("=");
    runGit(["config", key, value], { cwd: dir });
  }
}

function runGit(args: readonly string[], { input, env, cwd }: GitCallOptions): Buffer {
  try {
    return execFileSync("git", args, {
      cwd,
      env: hermeticEnvironment(env),
      input: input ?? "",
      maxBuffer: 2 ** 30,
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
    });
  } catch (cause) {
    const stderr = (cause as { stderr?: Buffer }).stderr?.toString().trim();
    throw new Error(`git ${args.join(" ")}: ${stderr || (cause as Error).message}`, { cause });
  }
}

function datesOf(clock: { readonly ticks: number }): Record<string, string> {
  const date = new Date(Date.UTC(2026, 0, 1) + clock.ticks * 60_000).toISOString();
  return { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  folders.delete(folder);
}
