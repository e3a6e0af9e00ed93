/**
 * Makes sure that the checkout holds what the event asks to be scanned. actions/checkout leaves one commit by default; what is
 * missing is fetched with the settings and credentials that it left, as far down as the range needs. Where that cannot be, the check
 * fails with the line that mends the workflow: what was not seen must not pass.
 */

import { readObjects } from "../git/cat-file.ts";
import type { FetchRequest } from "../git/ask.ts";
import { ScanError } from "../core/error.ts";
import { parseCommitHeader } from "../git/commit-object.ts";
import { resolveObject } from "../git/revision.ts";
import { git, type GitRepository, openRepository } from "../git/run.ts";
import { shallowCommits } from "../git/shallow.ts";
import { isObjectId } from "./event.ts";
import type { Widened, WantedBase, WantedRange } from "./scope.ts";

/** A range that is in the repository whole. */
export interface ReadyRange {
  /** Opened again where something was fetched. */
  readonly repository: GitRepository;
  /** Object id of a commit, or of a tag with its own message. */
  readonly head: string;
  /** Object id of the commit that the head names; `null` where it is a tag of something else. */
  readonly tip: string | null;
  /** Object id of the commit from which on is scanned, and whose config counts; `null` for the very beginning. */
  readonly base: string | null;
  /** All commits whose history is not scanned, the base among them. */
  readonly exclude: readonly string[];
  readonly widened: Widened | null;
  readonly isDeepened: boolean;
}

/** How to fetch, and whom to tell. */
export interface Fetching {
  readonly signal?: AbortSignal | undefined;
  /** Takes a line for the log. */
  readonly report: (line: string) => void;
}

/** Finds the range's commits, fetching what is missing. Throws a ScanError where the range cannot be seen whole. */
export async function prepareRange(
  repository: GitRepository,
  wanted: WantedRange,
  fetching: Fetching,
): Promise<ReadyRange> {
  const clone = new Clone(repository, fetching);
  const ids = [
    wanted.head,
    wanted.merge,
    ...wanted.bases.map((base) => (base.kind === "commit" ? base.revision : null)),
  ];
  await clone.look(ids.filter((id) => id !== null));
  const depth = Math.max(wanted.commits + 8, leastDepth);
  const head = await clone.find(wanted.head, depth);
  if (head === null) throw cannotSee(`the commit ${short(wanted.head)} is not in this checkout`, clone.failure);
  const found = await findBase(clone, wanted.bases, depth);
  if (found === null) throw cannotSee("the commit that the change is based on is not in this checkout", clone.failure);
  const newer = wanted.merge === null ? null : await clone.baseOfMerge(wanted.merge, head);
  const base = newer ?? found.base;
  const exclude = [base, found.base].filter((id): id is string => id !== null);
  await clone.close(head, exclude, wanted.commits, depth);
  return {
    repository: clone.repository,
    head,
    tip: await clone.commitOf(head),
    base,
    exclude: [...new Set(exclude)],
    widened: found.widened,
    isDeepened: clone.isDeepened,
  };
}

/** Fetches the rest of a shallow clone's history, all branches and tags. Throws a ScanError where that cannot be. */
export async function prepareHistory(
  repository: GitRepository,
  fetching: Fetching,
): Promise<Pick<ReadyRange, "repository" | "isDeepened">> {
  if (!repository.isShallow) return { repository, isDeepened: false };
  const clone = new Clone(repository, fetching);
  const isFetched = await clone.fetch({ wanted: [], depth: "whole", tags: true });
  if (!isFetched || clone.repository.isShallow) throw cannotSee("the checkout is shallow", clone.failure);
  return { repository: clone.repository, isDeepened: true };
}

/** Fewer commits than this are not worth asking for again. */
const leastDepth = 64;

interface FoundBase {
  readonly base: string | null;
  readonly widened: Widened | null;
}

async function findBase(clone: Clone, bases: readonly WantedBase[], depth: number): Promise<FoundBase | null> {
  for (const wanted of bases) {
    const { widened } = wanted;
    if (wanted.kind === "root") return { base: null, widened };
    const base =
      wanted.kind === "commit" ? await clone.find(wanted.revision, depth) : await clone.findBranch(wanted.name, depth);
    const commit = base === null ? null : await clone.commitOf(base);
    if (commit !== null) return { base: commit, widened };
  }
  return null;
}

/** The checkout, which grows. */
class Clone {
  repository: GitRepository;
  isDeepened = false;
  /** Why the last fetch did not succeed. */
  failure: unknown;
  readonly #fetching: Fetching;
  /** Object ids that were looked for, with the parents of those that are commits; `null` for what is not there. */
  readonly #known = new Map<string, readonly string[] | null>();
  readonly #commits = new Set<string>();

  constructor(repository: GitRepository, fetching: Fetching) {
    this.repository = repository;
    this.#fetching = fetching;
  }

  /** Looks for objects by their ids, all in one question. */
  async look(revisions: readonly string[]): Promise<void> {
    const ids = [...new Set(revisions.filter(isObjectId))];
    if (ids.length === 0) return;
    for await (const object of readObjects(this.repository, ids)) {
      const { oid, bytes } = object;
      const isCommit = bytes !== null && object.type === "commit";
      if (isCommit) this.#commits.add(oid);
      this.#known.set(oid, bytes === null ? null : (isCommit && parseCommitHeader(bytes)?.parents) || []);
    }
  }

  /** The object id of a revision, fetched where it is not here; `null` where nobody has it. */
  async find(revision: string, depth: number): Promise<string | null> {
    if (isObjectId(revision)) {
      if (this.#known.get(revision)) return revision;
      await this.#fetchMissing([revision], depth);
      await this.look([revision]);
      return this.#known.get(revision) ? revision : null;
    }
    return (await this.#resolve(revision)) ?? (await this.findBranch(revision, depth));
  }

  /** What a branch of the remote holds, as it is known here or else as the remote says. */
  async findBranch(name: string, depth: number): Promise<string | null> {
    const ref = `refs/remotes/origin/${name.replace(/^origin\//, "")}`;
    const known = await this.#resolve(ref);
    if (known !== null || !/^[\w.][\w./+@#-]*$/.test(name)) return known;
    await this.#fetchMissing([`+refs/heads/${name.replace(/^origin\//, "")}:${ref}`], depth);
    return this.#resolve(ref);
  }

  /** The commit that an object id names, through tags; `null` where it names something else. */
  async commitOf(id: string): Promise<string | null> {
    if (this.#commits.has(id)) return id;
    return this.#resolve(`${id}^{commit}`);
  }

  /**
   * The first parent of the merge that GitHub made of a pull request: the base branch as it was then, which may be newer than the
   * event's own id; `null` where the merge is of something else.
   */
  async baseOfMerge(merge: string, head: string): Promise<string | null> {
    const [first, second, ...more] = this.#known.get(merge) ?? [];
    if (first === undefined || second !== head || more.length > 0) return null;
    await this.look([first]);
    return this.#known.get(first) ? first : null;
  }

  /** Deepens until no commit of the range has parents that were left out. */
  async close(head: string, exclude: readonly string[], expected: number, depth: number): Promise<void> {
    let commits = depth;
    while (this.repository.isShallow && !(await this.#isClosed(head, exclude, expected))) {
      const isLast = commits > mostSteps;
      this.#fetching.report(
        `the checkout is shallow; fetching ${isLast ? "the whole" : `${commits} commits more of the`} history`,
      );
      const wanted = [...new Set([head, ...exclude])];
      const isFetched = await this.fetch({
        wanted,
        depth: isLast ? "whole" : { kind: "further", commits },
      });
      if (!isFetched) throw cannotSee("the checkout is shallow, and its history ends inside the change", this.failure);
      if (isLast) return; // What is cut even now, the server has not; the range's own check says so.
      commits *= 4;
    }
  }

  /** Fetches; says whether that went well. */
  async fetch(request: FetchRequest): Promise<boolean> {
    const { fetchFromOrigin } = await import("../git/ask.ts");
    try {
      await fetchFromOrigin(this.repository, { ...request, signal: this.#fetching.signal });
    } catch (error) {
      this.failure = error;
      return false;
    }
    this.isDeepened = true;
    this.repository = await openRepository(this.repository.dir, this.repository.env);
    return true;
  }

  async #fetchMissing(wanted: readonly string[], depth: number): Promise<void> {
    this.#fetching.report(`fetching ${wanted.map(short).join(", ")}, which is not in this checkout`);
    // A whole clone stays whole: to cut it would take history from the steps that follow.
    await this.fetch({
      wanted,
      ...(this.repository.isShallow ? { depth: { kind: "down-to", commits: depth } as const } : {}),
    });
  }

  async #resolve(revision: string): Promise<string | null> {
    try {
      return await resolveObject(this.repository, revision);
    } catch (error) {
      if (error instanceof ScanError && error.code === "unknown-revision") return null;
      throw error;
    }
  }

  /**
   * Whether the range ends at commits whose parents are known. Where the base's own history is cut, it may hold commits of the base
   * besides, so more commits than the event counts are a sign to fetch further.
   */
  async #isClosed(head: string, exclude: readonly string[], expected: number): Promise<boolean> {
    const ends = await shallowCommits(this.repository);
    if (ends.size === 0) return true;
    const input = [head, ...exclude.map((id) => `^${id}`)].map((line) => `${line}\n`);
    const listed = (await git(this.repository, ["rev-list", "--stdin"], { input })).toString("latin1");
    const commits = listed.split("\n").slice(0, -1);
    return !commits.some((id) => ends.has(id)) && (expected === 0 || commits.length <= expected);
  }
}

/** Deepening by more commits than this at once, the rest may as well come too. */
const mostSteps = 4096;

function cannotSee(what: string, failure: unknown): ScanError {
  const why = failure instanceof Error ? `, and could not be fetched (${failure.message})` : "";
  return new ScanError("shallow-repository", `${what}${why}`, "Give actions/checkout `fetch-depth: 0`.", {
    cause: failure,
  });
}

function short(wanted: string): string {
  const name = /^\+refs\/heads\/(.*):/.exec(wanted)?.[1];
  return name ?? (isObjectId(wanted) ? wanted.slice(0, 12) : wanted);
}
