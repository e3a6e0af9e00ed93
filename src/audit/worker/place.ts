/** One place of a worker: a process that scans one repository after the other, and the folder that its reports are written to. */

import { readdir, unlink } from "node:fs/promises";
import path from "node:path";
import type { AuditContext } from "../context.ts";
import { type Answer, Child } from "../queue/child.ts";
import type { Limits, ScanSetup } from "../queue/queue.ts";
import type { Repository } from "../repository.ts";
import { cloneOf, removeMirror } from "../repository/clone-place.ts";

/** What all scans of a worker have in common. */
export type PlaceSetup = Omit<ScanSetup, "raw" | "reports" | "shards">;

/** A place. */
export class Place {
  /** Where the report of the repository lies that was scanned last. */
  readonly reports: string;
  readonly #setup: PlaceSetup;
  readonly #limits: Limits;
  readonly #context: AuditContext;
  #child: Child | undefined;
  /** Why it was ended. */
  #ended: string | undefined;

  constructor(reports: string, setup: PlaceSetup, limits: Limits, context: AuditContext) {
    this.reports = reports;
    this.#setup = setup;
    this.#limits = limits;
    this.#context = context;
  }

  /** Scans a repository, unless the place was ended; never throws. */
  async scan(repository: Repository, how: Pick<ScanSetup, "raw" | "shards">): Promise<Answer> {
    if (this.#ended !== undefined) return { kind: "died", why: this.#ended };
    const setup: ScanSetup = { ...this.#setup, ...how, reports: this.reports };
    const answer = await this.#fit().scan({ setup, repository, privateUrl: undefined }, () => {});
    // A process that was ended has left its clone behind.
    if (answer.kind === "died" && !setup.keepsMirrors) await removeMirror(cloneOf(repository, setup)).catch(() => {});
    return answer;
  }

  /** Removes the reports that lie there. */
  async clear(): Promise<void> {
    for (const name of await readdir(this.reports)) await unlink(path.join(this.reports, name));
  }

  /** Ends the process at once, for good. */
  end(why: string): void {
    this.#ended = why;
    this.#child?.end(why);
  }

  #fit(): Child {
    if (this.#child?.isFit === true) return this.#child;
    this.#child?.end("done");
    this.#child = new Child(this.#setup.cwd, this.#limits, this.#context);
    return this.#child;
  }
}
