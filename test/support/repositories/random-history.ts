/**
 * Random histories, written by `git fast-import` for speed: commits with any number of parents and any edits, branches, tags,
 * and commits that no ref holds.
 */
import type { Random } from "../secrets.ts";
import { createRepository } from "../git.ts";
import type { RepositoryOptions, TestRepository } from "../git.ts";

/** A repository with a random history. */
export interface RandomHistory {
  readonly repository: TestRepository;
  /** Ids of all commits, those included that no ref holds. */
  readonly commits: readonly string[];
  /** Contents that files may have, with the blob's id. */
  readonly blobs: readonly { readonly content: string; readonly oid: string }[];
}

/** Makes a history of `size` commits over few paths and few contents, so that the same blob comes, goes and moves often. */
export function createRandomHistory(random: Random, size: number, options: RepositoryOptions = {}): RandomHistory {
  const repository = createRepository({ bare: true, ...options });
  const contents = Array.from({ length: 8 }, (_, i) => `content ${i}\n`);
  let input = "";
  for (const [i, content] of contents.entries()) input += `blob\nmark :${i + 1}\ndata ${content.length}\n${content}\n`;
  const firstMark = contents.length + 1;
  const submodule = "1".repeat(options.objectFormat === "sha256" ? 64 : 40);
  for (let commit = 0; commit < size; commit++)
    input += commitOf(random, commit, firstMark, contents.length, submodule);
  // fast-import keeps a commit only where a ref names it in the end: each got its own, and most are taken away again below.
  repository.gitWith({ input: `${input}done\n` }, "fast-import", "--quiet", "--done");
  const commits = repository
    .git("rev-parse", ...Array.from({ length: size }, (_, i) => `refs/all/${i}`))
    .trim()
    .split("\n");
  const updates = commits.map((_, i) => `delete refs/all/${i}\n`);
  for (let i = 0; i < size; i++) {
    if (random(4) === 0) updates.push(`create refs/heads/branch-${i} ${commits[i]}\n`);
    else if (random(8) === 0) updates.push(`create refs/tags/tag-${i} ${commits[i]}\n`);
  }
  updates.push(`create refs/heads/main ${commits[random(size)]}\n`);
  repository.gitWith({ input: updates.join("") }, "update-ref", "--stdin");
  if (random(2) === 0) repository.git("tag", "-a", "-m", "annotated", "annotated", commits[random(size)] as string);
  const blobs = contents.map((content) => ({
    content,
    oid: repository.gitWith({ input: content }, "hash-object", "--stdin").trim(),
  }));
  return { repository, commits, blobs };
}

const folders = ["", "", "lib/", "lib/deep/", "src/"];
const names = ["a", "b", "c d", "é", "new\\nline"];

function commitOf(random: Random, commit: number, firstMark: number, contents: number, submodule: string): string {
  // Clocks of contributors disagree: dates do not follow the order of history.
  const date = 1_700_000_000 + commit * 60 - random(600);
  let text = `commit refs/all/${commit}\nmark :${firstMark + commit}\nauthor A <a@example.com> ${date} +0900\ncommitter C <c@example.com> ${date} +0900\ndata ${String(commit).length}\n${commit}\n`;
  const parents = new Set<number>();
  const count = commit === 0 || random(12) === 0 ? 0 : random(4) === 0 ? 2 + random(2) : 1;
  for (let i = 0; i < count; i++) parents.add(Math.max(0, commit - 1 - random(6)));
  const [first, ...others] = [...parents].map((parent) => `:${firstMark + parent}\n`);
  if (first !== undefined) text += `from ${first}`;
  for (const other of others) text += `merge ${other}`;
  for (let edits = random(4); edits > 0; edits--) {
    const path = `${folders[random(folders.length)]}${names[random(names.length)]}`;
    const kind = random(8);
    if (kind === 0) text += "deleteall\n";
    else if (kind <= 2) text += `D "${path}"\n`;
    else if (kind === 3) text += `M 160000 ${submodule} "${path}"\n`;
    else text += `M ${["100644", "100755", "120000"][random(3)]} :${1 + random(contents)} "${path}"\n`;
  }
  return `${text}\n`;
}
