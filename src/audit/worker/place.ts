/** One place of a worker: a process that scans one repository after the other, and the folder that its reports are written to. */

import { rm } from "node:fs/promises";
import path from "node:path";
import type { AuditContext } from "../context.ts";
import { Child, type Death } from "../queue/child.ts";
import type { Limits, ScanSetup } from "../queue/queue.ts";
import type { Repository, Result } from "../repository.ts";

/** What all scans of a worker have in common. */
export type PlaceSetup = Omit<ScanSetup, "raw" | "reports">;

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
  async scan(repository: Repository, raw: ScanSetup["raw"]): Promise<Result | Death> {
    if (this.#ended !== undefined) return { kind: "died", why: this.#ended };
    const setup: ScanSetup = { ...this.#setup, raw, reports: this.reports };
    return this.#fit().scan({ setup, repository, privateUrl: undefined }, () => {});
  }

  /** Removes the report that lies there. */
  async clear(id: string): Promise<void> {
    for (const end of [".json", ".secrets.jsonl"]) await rm(path.join(this.reports, id + end), { force: true });
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
