/** Names of revisions to object ids. Options cannot be smuggled in as names: what begins with a dash is no revision. */

import { ScanError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import type { ObjectType } from "./objects/cat-file.ts";
import { git } from "./run.ts";
import type { GitRepository } from "./run.ts";

/** The commit a revision names. Throws a ScanError `unknown-revision`. */
export async function resolveCommit(repo: GitRepository, revision: string): Promise<string> {
  return resolve(repo, revision, `${revision}^{commit}`);
}

/** What an expression names. */
export interface NamedObject {
  readonly oid: string;
  readonly type: ObjectType;
}

/** What each expression names (`main`, an id, `HEAD^2`, `HEAD:path`), in order, asked of one git; `null` where there is no such object. */
export async function lookUp(
  repo: GitRepository,
  expressions: readonly string[],
): Promise<readonly (NamedObject | null)[]> {
  if (expressions.length === 0) return [];
  // Git would take the lines as they are: a name with a line end would shift all answers behind it.
  const lines = expressions.map((one) => (isNoRevision(one) ? unnameable : one));
  const said = await git(repo, ["cat-file", "--batch-check"], { input: `${lines.join("\n")}\n` });
  const answers = said.toString("latin1").split("\n").slice(0, -1);
  if (answers.length !== lines.length) throw new ScanError("unexpected-output", says("gitCutShort", "cat-file"));
  return answers.map((line) => {
    const [, oid, type] = /^([0-9a-f]{40}|[0-9a-f]{64}) (blob|commit|tag|tree) \d+$/.exec(line) ?? [];
    return oid === undefined ? null : { oid, type: type as ObjectType };
  });
}

/** The error for a revision that is not there. */
export function unknownRevision(revision: string, cause?: unknown): ScanError {
  return new ScanError("unknown-revision", says("unknownRevision", JSON.stringify(revision)), { cause });
}

/** HEAD's commit; `null` where nothing is committed yet. Throws a ScanError where HEAD is broken. */
export async function headCommit(repo: GitRepository): Promise<string | null> {
  try {
    return await resolve(repo, "HEAD", "HEAD^{commit}");
  } catch (error) {
    if (!(error instanceof ScanError) || error.code !== "unknown-revision") throw error;
    // Unborn only where HEAD is a symbolic ref to a branch that is not there.
    const branch = (await git(repo, ["symbolic-ref", "HEAD"])).toString("utf8").replace(/\n$/, "");
    if (branch === "") throw noAnswer("symbolic-ref");
    const listed = await git(repo, ["for-each-ref", "--format=%(objectname)", branch]);
    if (listed.length > 0) throw error;
    return null;
  }
}

/** The parents of a commit. */
export async function parentsOf(repo: GitRepository, commit: string): Promise<readonly string[]> {
  const line = (await git(repo, ["rev-list", "--parents", "--max-count=1", commit, "--"])).toString("latin1").trim();
  const [own, ...parents] = line.split(" ");
  if (own !== commit) throw noAnswer("rev-list");
  return parents;
}

function noAnswer(command: string): ScanError {
  return new ScanError("unexpected-output", says("gitNoAnswer", command));
}

async function resolve(repo: GitRepository, revision: string, expression: string): Promise<string> {
  if (isNoRevision(revision)) throw unknownRevision(revision);
  try {
    const oid = (await git(repo, ["rev-parse", "--verify", expression])).toString("latin1").trim();
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid)) throw noAnswer("rev-parse");
    return oid;
  } catch (error) {
    if (error instanceof ScanError && error.code === "unknown-revision") throw unknownRevision(revision, error);
    throw error;
  }
}

function isNoRevision(text: string): boolean {
  return text === "" || text.startsWith("-") || /[\0\n]/.test(text);
}

/** No ref can have this name. */
const unnameable = "..";
