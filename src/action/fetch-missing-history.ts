/**
 * Makes sure that the checkout holds what the event asks to be scanned. actions/checkout leaves one commit by default; what is
 * missing is fetched with the settings and credentials that it left, as far down as the range needs. Where that cannot be, the check
 * fails with the line that fixes the workflow: what was not seen must not pass.
 */

import { ScanError, type Sentence } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import type { FetchStep } from "../messages/action-catalogue.ts";
import type { FetchRequest } from "../git/ask.ts";
import { readObjects } from "../git/objects/cat-file.ts";
import { parseCommitHeader } from "../git/objects/commit-object.ts";
import { lookUp, type NamedObject } from "../git/revision.ts";
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
  /** Whether base or tip hold any of the files that were asked for; `undefined` where that is not known yet. */
  readonly holdsFiles: boolean | undefined;
  /** HEAD's commit; absent where there is none. */
  readonly atHead?: string | undefined;
}

/** How to fetch, and whom to tell. */
export interface Fetching {
  readonly signal?: AbortSignal | undefined;
  /** Is called before each fetch. */
  readonly report: (step: FetchStep) => void;
}

/** What to ask about files of commits (`<commit>:<path>`), while git is being asked anyway. */
export type FilesOf = (commits: readonly (string | null)[]) => readonly string[];

/** Finds the range's commits, fetching what is missing. Throws a ScanError where the range cannot be seen whole. */
export async function prepareRange(
  repository: GitRepository,
  wanted: WantedRange,
  fetching: Fetching,
  filesOf: FilesOf,
): Promise<ReadyRange> {
  const clone = new Clone(repository, fetching);
  await clone.ask(questionsOf(wanted, filesOf));
  const depth = Math.max(wanted.commits + 8, leastDepth);
  const merged = await mergedInto(clone, wanted);
  await clone.bring([wanted.head, merged, baseOf(wanted)].filter(isThere).filter(isObjectId), depth);
  const head = await clone.find(wanted.head, depth);
  if (head === null) throw cannotSee(says("commitNotCheckedOut", short(wanted.head)), clone.failure);
  const newer = merged === null ? null : await clone.find(merged, depth);
  const found =
    (await findBase(clone, wanted.bases, depth)) ?? (newer === null ? null : { base: newer, widened: null });
  if (found === null) throw cannotSee(says("baseNotCheckedOut"), clone.failure);
  const base = newer ?? found.base;
  const exclude = [...new Set([base, found.base])].filter(isThere);
  await clone.close(head, exclude, wanted.commits, depth);
  const names = [newer === null ? base : `${wanted.merge}^1`, head];
  return {
    repository: clone.repository,
    head,
    tip: await clone.commitOf(head),
    base,
    exclude,
    widened: found.widened,
    isDeepened: clone.isDeepened,
    holdsFiles: clone.known(filesOf(names)),
    atHead: clone.answers.get(checkedOut)?.oid,
  };
}

/** Fetches the rest of a shallow clone's history, all branches and tags. Throws a ScanError where that cannot be. */
export async function prepareHistory(
  repository: GitRepository,
  fetching: Fetching,
): Promise<Pick<ReadyRange, "repository" | "isDeepened">> {
  if (!repository.isShallow) return { repository, isDeepened: false };
  const clone = new Clone(repository, fetching);
  fetching.report({ kind: "all" });
  const isFetched = await clone.fetch({ wanted: [], depth: "whole", tags: true });
  if (!isFetched || clone.repository.isShallow) throw cannotSee(says("checkoutShallow"), clone.failure);
  return { repository: clone.repository, isDeepened: true };
}

/** Fewer commits than this are not worth asking for again. */
const leastDepth = 64;
/** Deepening by more commits than this at once, the rest may as well come too. */
const mostAtOnce = 4096;
/** And by no more than this where it is only that there are more commits than the event counts. */
const mostForCount = 1024;

interface FoundBase {
  readonly base: string | null;
  readonly widened: Widened | null;
}

/** All that most runs ever ask, so that they ask git once. */
function questionsOf(wanted: WantedRange, filesOf: FilesOf): readonly string[] {
  const { head, merge } = wanted;
  const parents = merge === null ? [] : [1, 2, 3].map((number) => `${merge}^${number}`);
  const base = baseOf(wanted);
  return [...[head, base].filter(isThere), ...parents, ...filesOf([parents[0] ?? base, head]), checkedOut];
}

const checkedOut = "HEAD^{commit}";

/** The commit from which on the event itself says that it goes. */
function baseOf({ bases: [first] }: WantedRange): string | null {
  return first?.kind === "commit" ? first.revision : null;
}

/**
 * The first parent of the merge that GitHub made of a pull request: the base branch as it was then, which may be newer than the
 * event's own id; `null` where the merge is of something else.
 */
async function mergedInto(clone: Clone, { merge, head }: WantedRange): Promise<string | null> {
  const [first, second, ...more] = merge === null ? [] : await clone.parentsOf(merge);
  return first !== undefined && second === head && more.length === 0 ? first : null;
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
  /** What git has answered; `null` for what is not there. */
  readonly answers = new Map<string, NamedObject | null>();

  constructor(repository: GitRepository, fetching: Fetching) {
    this.repository = repository;
    this.#fetching = fetching;
  }

  /** Asks git for many things at once. */
  async ask(expressions: readonly string[]): Promise<void> {
    const objects = await lookUp(this.repository, expressions);
    for (const [index, expression] of expressions.entries()) this.answers.set(expression, objects[index] ?? null);
  }

  /** Whether any of these is there; `undefined` where not all were asked for. */
  known(expressions: readonly string[]): boolean | undefined {
    if (!expressions.every((one) => this.answers.has(one))) return undefined;
    return expressions.some((one) => this.answers.get(one) !== null);
  }

  /** Fetches those of the commits that are not here, all at once; that it may fail is found out by who looks for each. */
  async bring(ids: readonly string[], depth: number): Promise<void> {
    const missing: string[] = [];
    for (const id of new Set(ids)) if ((await this.#object(id)) === null) missing.push(id);
    if (missing.length > 1) await this.#fetchMissing(missing, depth);
  }

  /** The object id of a revision, fetched where it is not here; `null` where nobody has it. */
  async find(revision: string, depth: number): Promise<string | null> {
    const here = await this.#object(revision);
    if (here !== null) return here.oid;
    if (!isObjectId(revision)) return this.findBranch(revision.replace(/^(?:refs\/remotes\/)?origin\//, ""), depth);
    await this.#fetchMissing([revision], depth);
    return (await this.#object(revision))?.oid ?? null;
  }

  /** What a branch of the remote holds, as it is known here or else as the remote says. */
  async findBranch(name: string, depth: number): Promise<string | null> {
    const ref = `refs/remotes/origin/${name}`;
    const known = await this.#object(ref);
    if (known !== null || !/^[\w.][\w./+@#-]*$/.test(name)) return known?.oid ?? null;
    await this.#fetchMissing([`+refs/heads/${name}:${ref}`], depth);
    return (await this.#object(ref))?.oid ?? null;
  }

  /** The commit that an object id names, through tags; `null` where it names something else. */
  async commitOf(id: string): Promise<string | null> {
    const object = await this.#object(id);
    return object?.type === "commit" ? object.oid : ((await this.#object(`${id}^{commit}`))?.oid ?? null);
  }

  /** The parents of a merge, also of one at which a shallow clone ends; at most three. */
  async parentsOf(merge: string): Promise<readonly string[]> {
    if (this.repository.isShallow) {
      for await (const { bytes } of readObjects(this.repository, [merge]))
        return (bytes === null ? null : parseCommitHeader(bytes))?.parents ?? [];
      return [];
    }
    const parents: string[] = [];
    for (const number of [1, 2, 3]) {
      const parent = await this.#object(`${merge}^${number}`);
      if (parent === null) break;
      parents.push(parent.oid);
    }
    return parents;
  }

  /**
   * Deepens until no commit of the range has parents that were left out. Where the base's own history is cut, the range may hold
   * commits of the base besides: more commits than the event counts are a sign of it, worth some fetching but no failure.
   */
  async close(head: string, exclude: readonly string[], expected: number, depth: number): Promise<void> {
    for (let commits = depth; this.repository.isShallow; commits *= 4) {
      const count = await this.#closedCount(head, exclude);
      const isSound = count !== null && (expected === 0 || count <= expected);
      if (isSound || (count !== null && commits > mostForCount)) return;
      const isLast = commits > mostAtOnce;
      this.#fetching.report(isLast ? { kind: "all" } : { kind: "more", commits });
      const isFetched =
        (await this.fetch({
          wanted: [...new Set([head, ...exclude])],
          depth: isLast ? "whole" : { kind: "further", commits },
        })) ||
        // Some servers give nothing by its id: then all that the remote is configured for.
        (count === null && (await this.fetch({ wanted: [], depth: "whole" })));
      if (!isFetched && count !== null) return;
      if (!isFetched) throw cannotSee(says("checkoutShallowInside"), this.failure);
      if (isLast) return; // What is cut even now, the server has not; the range's own check says so.
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
    this.answers.clear();
    this.repository = await openRepository(this.repository.dir, this.repository.env);
    return true;
  }

  async #object(expression: string): Promise<NamedObject | null> {
    if (!this.answers.has(expression)) await this.ask([expression]);
    return this.answers.get(expression) ?? null;
  }

  async #fetchMissing(wanted: readonly string[], depth: number): Promise<void> {
    this.#fetching.report({ kind: "named", names: wanted.map(short) });
    // A whole clone stays whole: to cut it would take history from the steps that follow.
    await this.fetch({
      wanted,
      ...(this.repository.isShallow ? { depth: { kind: "down-to", commits: depth } as const } : {}),
    });
  }

  /** How many commits the range has; `null` where one of them has parents that were left out. */
  async #closedCount(head: string, exclude: readonly string[]): Promise<number | null> {
    const ends = await shallowCommits(this.repository);
    const tip = await this.commitOf(head);
    if (tip === null) return 0;
    const input = [tip, ...exclude.map((id) => `^${id}`)].map((line) => `${line}\n`);
    const listed = (await git(this.repository, ["rev-list", "--stdin"], { input })).toString("latin1");
    const commits = listed.split("\n").slice(0, -1);
    return commits.some((id) => ends.has(id)) ? null : commits.length;
  }
}

function cannotSee(what: Sentence, failure: unknown): ScanError {
  const why = failure instanceof ScanError ? failure.sentence : failure instanceof Error ? failure.message : undefined;
  const sentence = why === undefined ? what : says("couldNotFetch", what, why);
  return new ScanError("shallow-repository", sentence, { cause: failure });
}

function short(wanted: string): string {
  const name = /^\+refs\/heads\/(.*):/.exec(wanted)?.[1];
  return name ?? (isObjectId(wanted) ? wanted.slice(0, 12) : wanted);
}

function isThere(text: string | null): text is string {
  return text !== null;
}
