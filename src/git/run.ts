/**
 * The only place that starts git, or reads a repository without it where it is not installed. It fails closed: whatever keeps git from answering in full becomes a ScanError with its
 * cause and the way out, so that no caller can take half an answer for a clean one.
 */

import { spawn } from "node:child_process";
import path from "node:path";
import { env as processEnvironment } from "node:process";
import { ScanError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { diffOptions, hardenedEnvironment, hardenedOptions } from "./harden.ts";
import type { Environment } from "./harden.ts";
import { gitFailure, spawnFailure, unlistedFolders } from "./failure.ts";
import type { Answers } from "./without/answers.ts";

export type { Environment } from "./harden.ts";

/** The process's own environment. */
export { env as ownEnvironment } from "node:process";

/** A repository that git opened; hand it to {@link git} and {@link stream}. */
export interface GitRepository {
  /** The directory that git runs in, absolute. */
  readonly dir: string;
  /** Absolute; of a linked worktree its own. */
  readonly gitDir: string;
  /** Absolute; where objects and refs are. */
  readonly commonDir: string;
  /** Top of the working tree, absolute; `null` where there is none. */
  readonly workTree: string | null;
  readonly objectFormat: "sha1" | "sha256";
  readonly isBare: boolean;
  readonly isShallow: boolean;
  /** The hardened environment. */
  readonly env: Readonly<Record<string, string>>;
  /** What answers in git's place where git is not installed. */
  readonly without?: Answers;
}

/** How git is called. */
export interface GitOptions {
  /** Written to git's standard input. */
  readonly input?: Uint8Array | string | Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;
  readonly signal?: AbortSignal;
  /** Given each folder, from the repository's top, that git could not list although it succeeded. */
  readonly onUnlisted?: (folder: string) => void;
}

/** Git's output while it runs. */
export interface GitStream {
  /** Ends only when git has succeeded; throws a ScanError otherwise. Leaving it early stops git. */
  readonly stdout: AsyncIterable<Buffer>;
  /** Settles when git has ended; rejects with the ScanError. Need not be awaited where `stdout` is read to its end. */
  readonly done: Promise<void>;
}

/**
 * Opens the repository that `dir` is in.
 * @param env the environment git gets, hardened first; the process's own by default
 * @throws ScanError `not-a-repository`, `dubious-ownership`, `git-failed`, `needs-git`
 */
export async function openRepository(dir: string, env: Environment = processEnvironment): Promise<GitRepository> {
  try {
    return await openWithGit(dir, env);
  } catch (error) {
    if (!(error instanceof ScanError) || error.code !== "git-missing") throw error;
    const { openWithoutGit } = await import("./without/open.ts");
    return openWithoutGit(dir, env);
  }
}

async function openWithGit(dir: string, env: Environment): Promise<GitRepository> {
  const cwd = path.resolve(dir);
  const place = { dir: cwd, env: hardenedEnvironment(env) };
  const { isBare, isShallow, format, gitDir, commonDir, top } =
    (await factsAtOnce(place)) ?? (await factsOneByOne(place));
  // A git that prints nothing must not pass as one that has nothing to say.
  if (gitDir === "" || commonDir === "" || (isBare !== "true" && isBare !== "false"))
    throw new ScanError("unexpected-output", says("gitNoAnswer", "rev-parse"));
  return {
    ...place,
    gitDir: path.resolve(gitDir),
    commonDir: path.resolve(cwd, commonDir),
    workTree: top === null ? null : path.resolve(top),
    // Git before 2.28 knows no other format, and prints the option itself.
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    isBare: isBare === "true",
    isShallow: isShallow === "true",
  };
}

interface Facts {
  readonly isBare: string | undefined;
  readonly isShallow: string | undefined;
  readonly format: string | undefined;
  readonly gitDir: string;
  readonly commonDir: string;
  readonly top: string | null;
}

/** All answers of one git, which is what a hook can pay; `null` where there is no working tree or a path holds a newline. */
async function factsAtOnce(place: Where): Promise<Facts | null> {
  const paths = ["--absolute-git-dir", "--git-common-dir", "--show-toplevel"];
  const lines = await ask(place, [
    "--is-bare-repository",
    "--is-shallow-repository",
    "--show-object-format",
    ...paths,
  ]).then(
    (text) => text.split("\n"),
    (error: unknown) => {
      if (error instanceof ScanError && error.code === "git-failed") return [];
      throw error;
    },
  );
  const [isBare, isShallow, format, gitDir, commonDir, top] = lines;
  if (lines.length !== 6 || gitDir === undefined || commonDir === undefined || top === undefined) return null;
  return { isBare, isShallow, format, gitDir, commonDir, top };
}

async function factsOneByOne(place: Where): Promise<Facts> {
  const [facts, gitDir, commonDir] = await Promise.all([
    ask(place, ["--is-bare-repository", "--is-shallow-repository", "--show-object-format", "--is-inside-work-tree"]),
    ask(place, ["--absolute-git-dir"]),
    ask(place, ["--git-common-dir"]),
  ]);
  const [isBare, isShallow, format, isInside] = facts.split("\n");
  const top = isInside === "true" ? await ask(place, ["--show-toplevel"]) : null;
  return { isBare, isShallow, format, gitDir, commonDir, top };
}

async function ask(place: Where, what: readonly string[]): Promise<string> {
  const answer = (await git(place, ["rev-parse", ...what])).toString("utf8");
  return answer.endsWith("\n") ? answer.slice(0, -1) : answer;
}

/** What git needs to know of a repository in order to run. */
export type Where = Pick<GitRepository, "dir" | "env" | "without">;

/**
 * Runs git to its end and yields all that it printed.
 * @param args the subcommand first
 * @param options.maxBuffer most bytes of output, 1 GiB by default
 * @throws ScanError; or the signal's reason
 */
export async function git(
  repo: Where,
  args: readonly string[],
  options: GitOptions & { readonly maxBuffer?: number } = {},
): Promise<Buffer> {
  const most = options.maxBuffer ?? mostOutput;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream(repo, args, options).stdout) {
    size += chunk.length;
    if (size > most) {
      throw new ScanError("git-failed", says("gitTooMuchOutput", args[0] ?? "", most));
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** Output of one git that is held at once, in bytes. */
export const mostOutput: number = 2 ** 30;

/** Starts git and yields its output as it comes. Throws nothing itself: what goes wrong comes out of the stream. */
export function stream(repo: Where, args: readonly string[], options: GitOptions = {}): GitStream {
  if (repo.without !== undefined) return answered(repo.without.answer(repo.dir, args, options));
  const [subcommand, ...rest] = args;
  const full = [
    ...hardenedOptions,
    ...(subcommand === undefined ? [] : [subcommand]),
    ...diffOptions(subcommand),
    ...rest,
  ];
  const child = spawn("git", full, {
    cwd: repo.dir,
    env: repo.env,
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  let stderr = "";
  let left = false;
  let failure: unknown;

  // What is called git may be a script that starts it: that one ends when nothing is left to read or write.
  const stop = (): void => {
    child.kill();
    child.stdin.destroy();
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const fail = (error: unknown): void => {
    failure ??= error;
    stop();
  };
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (stderr.length < mostStderr) stderr += text;
  });
  // A broken pipe only says that git has gone; its exit code says why.
  child.stdin.on("error", () => {});
  child.stdout.on("error", () => {});
  const onAbort = (): void => fail(options.signal?.reason);
  if (options.signal?.aborted === true) onAbort();
  else options.signal?.addEventListener("abort", onAbort, { once: true });

  const done = new Promise<void>((resolve, reject) => {
    const settle = (error: unknown): void => {
      options.signal?.removeEventListener("abort", onAbort);
      if (error === undefined) resolve();
      else reject(error);
    };
    let isStarted = true;
    child.on("error", (error) => {
      isStarted = child.pid !== undefined;
      if (isStarted) return;
      void spawnFailure(error, repo.dir).then((cause) => settle(failure ?? cause));
    });
    child.on("close", (code, signal) => {
      if (!isStarted) return;
      if (failure !== undefined) settle(failure);
      else if (left || code === 0) {
        for (const folder of unlistedFolders(stderr)) options.onUnlisted?.(folder);
        settle(undefined);
      } else settle(gitFailure(args, code, signal, stderr, repo.dir));
    });
  });
  done.catch(() => {});
  void feed(child.stdin, options.input).catch(fail);

  async function* read(): AsyncGenerator<Buffer, void, undefined> {
    let ended = false;
    try {
      for await (const chunk of child.stdout as AsyncIterable<Buffer>) yield chunk;
      ended = true;
    } catch (error) {
      failure ??= error;
      ended = true;
      // The stream was cut: `done` knows why, where anyone does. Git itself may have ended well long before.
      await done;
      throw failure;
    } finally {
      if (!ended) {
        left = true;
        stop();
      }
    }
    await done;
  }
  return { stdout: read(), done };
}

/** An answer that comes from elsewhere than a git. */
function answered(answer: AsyncGenerator<Buffer, void, undefined>): GitStream {
  let end: () => void;
  let fail: (error: unknown) => void;
  const done = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  done.catch(() => {});
  async function* read(): AsyncGenerator<Buffer, void, undefined> {
    try {
      yield* answer;
    } catch (error) {
      fail(error);
      throw error;
    } finally {
      end();
    }
  }
  return { stdout: read(), done };
}

const mostStderr = 65536;

/** Writes the input at the pace git reads it. */
async function feed(
  stdin: NodeJS.WritableStream & { readonly destroyed?: boolean },
  input: GitOptions["input"],
): Promise<void> {
  if (input === undefined || typeof input === "string" || input instanceof Uint8Array) {
    stdin.end(input ?? "");
    return;
  }
  for await (const chunk of input) {
    if (stdin.destroyed === true || !stdin.writable) return;
    if (!stdin.write(chunk)) {
      await new Promise<void>((resolve) => {
        const go = (): void => {
          stdin.off("drain", go).off("close", go).off("error", go);
          resolve();
        };
        stdin.on("drain", go).on("close", go).on("error", go);
      });
    }
  }
  stdin.end();
}
