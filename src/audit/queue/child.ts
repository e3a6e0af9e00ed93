/** A process of the pool, seen from the outside: it scans one repository after the other, within limits. */

import { type ChildProcess, fork } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AuditContext } from "../context.ts";
import type { Result, TooLargeForOne } from "../repository.ts";
import type { FromChild, ToChild } from "./messages.ts";
import type { Limits, Step } from "./queue.ts";

/** How a process ended over a repository. */
export interface Death {
  readonly kind: "died";
  readonly why: string;
}

/** What comes of a repository. */
export type Answer = Result | TooLargeForOne | Death;

/** Milliseconds between two looks at a process's memory. */
const interval = 500;

/** Share of the memory that JavaScript's own may take: buffers and packs lie beside it. */
const heapShare = 0.75;

/** A process. */
export class Child {
  readonly #process: ChildProcess;
  readonly #context: AuditContext;
  readonly #limits: Limits;
  #stderr = "";
  #hasEnded = false;
  #answer: (answer: Answer) => void = () => {};
  #onStep: (step: Step) => void = () => {};
  /** Why it was ended from here. */
  #endedFor: string | undefined;
  /** Bytes that it had at most when it was looked at. */
  #memory = 0;

  /** @param cwd the folder that it runs in */
  constructor(cwd: string, limits: Limits, context: AuditContext) {
    this.#context = context;
    this.#limits = limits;
    this.#process = fork(fileURLToPath(context.worker), [], {
      cwd,
      env: { ...context.env },
      execArgv: [`--max-old-space-size=${Math.max(64, Math.floor((limits.memory * heapShare) / 2 ** 20))}`],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      serialization: "advanced",
      // Its own group, so that the git that it has started ends with it, and Ctrl-C comes to the parent alone.
      detached: true,
    });
    this.#process.stderr?.setEncoding("utf8").on("data", (text: string) => {
      if (this.#stderr.length < 65_536) this.#stderr += text;
    });
    this.#process.on("message", (message: FromChild) => {
      if (message.kind === "step") this.#onStep(message.step);
      else this.#answer(message.result);
    });
    const ended = (why: string): void => {
      this.#hasEnded = true;
      this.#answer({ kind: "died", why: this.#endedFor ?? this.#causeOf(why) });
    };
    this.#process.on("error", (error) => ended(`died: ${(error as NodeJS.ErrnoException).code ?? error.name}`));
    // After `exit` standard error may still hold its last words.
    this.#process.on("close", (code, signal) => {
      this.#killGroup();
      ended(`died: ${signal ?? `exit ${String(code)}`}`);
    });
  }

  /** Whether it can take another repository: one that has grown large is given up for a fresh one. */
  get isFit(): boolean {
    return !this.#hasEnded && this.#endedFor === undefined && this.#memory < this.#limits.memory / 2;
  }

  /** Has it scan a repository; never throws. */
  async scan(work: ToChild, onStep: (step: Step) => void): Promise<Answer> {
    if (this.#hasEnded) return { kind: "died", why: "died: start" };
    this.#onStep = onStep;
    const { milliseconds, memory } = this.#limits;
    const late = setTimeout(() => this.end(`time: ${Math.round(milliseconds / 1000)} s`), milliseconds);
    const look = async (): Promise<void> => {
      const bytes = await this.#residentBytes();
      this.#memory = Math.max(this.#memory, bytes);
      if (bytes > memory) this.end(`memory: ${Math.round(memory / 1e6)} MB`);
    };
    const looking = setInterval(() => void look(), interval);
    try {
      return await new Promise<Answer>((resolve) => {
        this.#answer = resolve;
        this.#send(work);
      });
    } finally {
      clearTimeout(late);
      clearInterval(looking);
      this.#answer = () => {};
      this.#onStep = () => {};
    }
  }

  /** Ends it at once, with all that it has started. */
  end(why: string): void {
    if (this.#hasEnded) return;
    this.#endedFor ??= why;
    this.#killGroup();
    this.#process.kill("SIGKILL");
  }

  #killGroup(): void {
    if (this.#process.pid !== undefined) this.#context.processes.end(this.#process.pid);
  }

  #send(message: ToChild): void {
    // A process that has gone says so by its end.
    if (this.#process.connected) this.#process.send(message, () => {});
  }

  #causeOf(why: string): string {
    if (!/heap out of memory|Allocation failed/.test(this.#stderr)) return why;
    return `memory: ${Math.round(this.#limits.memory / 1e6)} MB`;
  }

  /** Memory of the process as Linux says it; elsewhere only JavaScript's own is bounded. */
  async #residentBytes(): Promise<number> {
    const text = await readFile(`/proc/${String(this.#process.pid)}/statm`, "utf8").catch(() => "");
    return Number(text.split(" ")[1] ?? 0) * pageBytes;
  }
}

/** Linux has pages of 4 KiB on nearly all machines; larger ones make the limit looser, never tighter. */
const pageBytes = 4096;
