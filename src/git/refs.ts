/** The names of refs. */

import { ScanError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { git } from "./run.ts";
import type { GitRepository } from "./run.ts";

/** A ref and the object it names, tags not followed. */
export interface Ref {
  /** Full name. */
  readonly name: string;
  readonly oid: string;
}

/**
 * All refs.
 * @throws ScanError where git's answer is cut short
 */
export async function listRefs(repo: GitRepository): Promise<readonly Ref[]> {
  const output = (await git(repo, ["for-each-ref", "--format=%(objectname) %(refname)"])).toString();
  const lines = output.split("\n");
  if (lines.pop() !== "") throw new ScanError("unexpected-output", says("gitCutShort", "for-each-ref"));
  return lines.map((line) => ({ oid: line.slice(0, line.indexOf(" ")), name: line.slice(line.indexOf(" ") + 1) }));
}

/** Names of the refs that name one of these objects. */
export async function refsAt(repo: GitRepository, oids: ReadonlySet<string>): Promise<readonly string[]> {
  if (oids.size === 0) return [];
  return (await listRefs(repo)).flatMap(({ name, oid }) => (oids.has(oid) ? [name] : []));
}
