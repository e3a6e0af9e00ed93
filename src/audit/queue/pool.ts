/** The queue on this machine: so many processes, each with one repository at a time. Nothing need be installed for it. */

import type { AuditContext } from "../context.ts";
import { mostTries, type Repository, type Result } from "../repository.ts";
import { type Answer, Child, type Death } from "./child.ts";
import type { Queue, Work } from "./queue.ts";

/** A pool of so many processes. */
export function openPool(processes: number, context: AuditContext): Queue {
  return { run: (work) => new Run(work, context).run(processes) };
}

class Run {
  readonly #work: Work;
  readonly #context: AuditContext;
  readonly #waiting: Repository[];
  readonly #tries: Map<string, number>;
  readonly #children = new Set<Child>();
  #isStopped = false;

  constructor(work: Work, context: AuditContext) {
    this.#work = work;
    this.#context = context;
    // Taken from its end.
    this.#waiting = work.repositories.toReversed();
    this.#tries = new Map(work.tries);
  }

  async run(processes: number): Promise<void> {
    const stop = (): void => {
      this.#isStopped = true;
      for (const child of this.#children) child.end("interrupted");
    };
    const { signal } = this.#work;
    if (signal?.aborted === true) return;
    signal?.addEventListener("abort", stop, { once: true });
    try {
      const count = Math.min(processes, this.#waiting.length);
      await Promise.all(Array.from({ length: count }, () => this.#serve()));
    } catch (error) {
      stop();
      throw error;
    } finally {
      signal?.removeEventListener("abort", stop);
      for (const child of this.#children) child.end("done");
    }
  }

  /** One process after the other, until nothing waits. */
  async #serve(): Promise<void> {
    let child: Child | undefined;
    for (let one = this.#waiting.pop(); one !== undefined && !this.#isStopped; one = this.#waiting.pop()) {
      if (child === undefined || !child.isFit) {
        if (child !== undefined) this.#drop(child);
        child = new Child(this.#work.setup.cwd, this.#work.limits, this.#context);
        this.#children.add(child);
      }
      await this.#scan(one, child);
    }
    if (child !== undefined) this.#drop(child);
  }

  #drop(child: Child): void {
    child.end("done");
    this.#children.delete(child);
  }

  async #scan(repository: Repository, child: Child): Promise<void> {
    const { watch, privateUrls, setup } = this.#work;
    watch.started(repository);
    const answer = await child.scan({ setup, repository, privateUrl: privateUrls.get(repository.id) }, (step) =>
      watch.stepped(repository, step),
    );
    if (this.#isStopped) return;
    if (answer.kind === "large") throw new TypeError("nothing is too large for a pool");
    const tries = (this.#tries.get(repository.id) ?? 0) + 1;
    this.#tries.set(repository.id, tries);
    if (isWorthAnotherTry(answer) && tries < mostTries) {
      await watch.failed(repository, answer.why);
      // Behind all others: what failed for a moment's reason has time to pass.
      this.#waiting.unshift(repository);
      return;
    }
    await watch.ended(repository, answer.kind === "died" ? givenUp(answer) : answer);
  }
}

/** A limit holds the next time as well. */
export function isWorthAnotherTry<T extends Answer>(answer: T): answer is T & { readonly why: string } {
  if (answer.kind === "died") return !/^(?:time|memory):/.test(answer.why);
  return answer.kind === "unread" && answer.isWorthAnotherTry;
}

function givenUp({ why }: Death): Result {
  return { kind: "unread", why, isWorthAnotherTry: false };
}
