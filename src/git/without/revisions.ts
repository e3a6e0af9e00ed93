/** What a revision names, without git: `main`, `HEAD~2`, `v1^{commit}`, an id or its beginning, `HEAD:path`. */

import { says } from "../../messages/errors.ts";
import isomorphic from "isomorphic-git";
import { parseCommitHeader, parseTagHeader } from "../objects/commit-object.ts";
import type { GitRepository } from "../run.ts";
import { Files } from "./files.ts";
import type { Objects } from "./objects.ts";
import { readHead } from "./refs.ts";
import { needsGit } from "./supported.ts";

/** What revisions are looked up in. */
export interface RevisionPlace {
  readonly repository: Pick<GitRepository, "gitDir" | "commonDir" | "objectFormat">;
  readonly refs: ReadonlyMap<string, string>;
  readonly objects: Objects;
}

/** The id that an expression names, whether or not the object is there; `null` where it names nothing. Throws where only git knows. */
export async function findRevision(place: RevisionPlace, expression: string): Promise<string | null> {
  const colon = expression.indexOf(":");
  if (colon === 0) throw needsGit(says("usesRevision", JSON.stringify(expression)));
  const before = colon < 0 ? expression : expression.slice(0, colon);
  // No ref's name holds one of these.
  const end = before.search(/[~^]/) >>> 0;
  const [name, steps] = [before.slice(0, end), before.slice(end)];
  const taken = steps.match(/\^\{\w*\}|\^\d*|~\d*/g) ?? [];
  if (name.includes("@{") || taken.join("") !== steps) throw needsGit(says("usesRevision", JSON.stringify(expression)));
  let oid = await findName(place, name);
  for (const step of taken) oid = oid === null ? null : take(place, oid, step);
  if (colon < 0 || oid === null) return oid;
  return findPath(place, oid, Buffer.from(expression.slice(colon + 1)).toString("latin1"));
}

/** The id at a path below a commit or tree, the path as raw bytes in Latin-1; `null` where nothing is there. */
export function findPath(place: Pick<RevisionPlace, "objects">, root: string, path: string): string | null {
  let at: string | null = peel(place, root, "tree");
  for (const part of path.split("/").filter(Boolean))
    at = at === null ? null : (treeEntries(place, at).find(({ name }) => name === part)?.oid ?? null);
  return at;
}

async function findName({ repository, refs, objects }: RevisionPlace, name: string): Promise<string | null> {
  const { gitDir, commonDir, objectFormat } = repository;
  const length = objectFormat === "sha256" ? 64 : 40;
  if (new RegExp(`^[0-9a-f]{${length}}$`).test(name)) return name;
  const head = headFolder(name, gitDir, commonDir);
  if (head !== null) {
    const said = await readHead(head.dir, head.file);
    if (said !== null) return said.oid ?? (said.ref === null ? null : (refs.get(said.ref) ?? null));
    if (name.includes("/") || name === "HEAD") return null;
  }
  for (const full of [
    name,
    `refs/${name}`,
    `refs/tags/${name}`,
    `refs/heads/${name}`,
    `refs/remotes/${name}`,
    `refs/remotes/${name}/HEAD`,
  ]) {
    const oid = refs.get(full);
    if (oid !== undefined) return oid;
  }
  if (!/^[0-9a-f]{4,}$/.test(name) || name.length > length) return null;
  // isomorphic-git knows no SHA-256.
  if (objectFormat === "sha256") throw needsGit(says("usesRevision", name));
  const fs = new Files();
  const oid = await isomorphic.expandOid({ fs, gitdir: commonDir, oid: name }).catch(() => null);
  fs.check();
  return oid !== null && objects.read(oid).bytes !== null ? oid : null;
}

/** Which file says where HEAD, or a name like it, points. */
function headFolder(
  name: string,
  gitDir: string,
  commonDir: string,
): { readonly dir: string; readonly file: string } | null {
  if (name === "@") return { dir: gitDir, file: "HEAD" };
  if (/^[A-Z_]+$/.test(name)) return { dir: gitDir, file: name };
  if (name === "main-worktree/HEAD") return { dir: commonDir, file: "HEAD" };
  const worktree = /^worktrees\/([^/]+)\/HEAD$/.exec(name)?.[1];
  return worktree === undefined || worktree === ".."
    ? null
    : { dir: `${commonDir}/worktrees/${worktree}`, file: "HEAD" };
}

function take(place: RevisionPlace, oid: string, step: string): string | null {
  const type = /^\^\{(\w*)\}$/.exec(step)?.[1];
  if (type !== undefined) return peel(place, oid, type);
  let at = peel(place, oid, "commit");
  if (step.startsWith("^")) {
    const number = step === "^" ? 1 : Number(step.slice(1));
    return at === null || number === 0 ? at : (place.objects.commit(at).parents[number - 1] ?? null);
  }
  for (let left = step === "~" ? 1 : Number(step.slice(1)); left > 0 && at !== null; left--)
    at = place.objects.commit(at).parents[0] ?? null;
  return at;
}

/**
 * Follows tags, and a commit to its tree where that is asked for; `""` follows tags alone. `null` where that leads to something else, or an
 * object is not there.
 */
export function peel({ objects }: Pick<RevisionPlace, "objects">, oid: string, type: string): string | null {
  let at = oid;
  for (let depth = 0; depth < 64; depth++) {
    const object = objects.read(at);
    // One that is not there is no commit and no tree.
    if (object.bytes === null) return null;
    if (object.type === type || (type === "" && object.type !== "tag") || type === "object") return at;
    if (object.type === "tag") {
      const next = parseTagHeader(object.bytes)?.object;
      if (next === undefined) return null;
      at = next;
    } else return object.type === "commit" && type === "tree" ? (parseCommitHeader(object.bytes)?.tree ?? null) : null;
  }
  return null;
}

function treeEntries({ objects }: Pick<RevisionPlace, "objects">, oid: string): ReturnType<Objects["entries"]> {
  const object = objects.read(oid);
  return object.bytes !== null && object.type === "tree" ? objects.entries(oid) : [];
}
