/** A repository with a secret in each place of src/core/places.ts: how each is planted, by the place's name. */
import type { TestRepository } from "../git.ts";

/** Plants a secret as git has it after a commit. */
export type Plant = (repository: TestRepository, secret: string) => void;

const signature = (text: string): string => `-----BEGIN PGP SIGNATURE-----\n\n${text}\n-----END PGP SIGNATURE-----`;
const scissors = "# ------------------------ >8 ------------------------";

/** How each place that a commit, tag or ref has is planted. */
export const plants: Readonly<Record<string, Plant>> = {
  file: (repository, secret) => void repository.commit("file", { "app.env": `${secret}\n` }),
  link: (repository, secret) => stage(repository, "120000", secret, "link"),
  note: (repository, secret) => void repository.git("notes", "add", "-m", secret, "HEAD"),
  "tagged-blob": (repository, secret) => void repository.git("tag", "blob", write(repository, secret)),
  "tagged-tree": (repository, secret) => {
    const input = `100644 blob ${write(repository, secret)}\tinside\n`;
    repository.git("tag", "-a", "-m", "a tree", "tree", repository.gitWith({ input }, "mktree").trim());
  },
  stash: (repository, secret) => {
    repository.write("base.txt", secret);
    repository.git("stash");
  },
  unreachable: (repository, secret) => {
    repository.commit("dropped", { "dropped.env": secret });
    repository.git("reset", "--quiet", "--hard", "HEAD~1");
  },
  "file-name": (repository, secret) => void repository.commit("file name", { [`backup-${secret}.txt`]: "x\n" }),
  "folder-name": (repository, secret) => void repository.commit("folder name", { [`${secret}/x.txt`]: "x\n" }),
  "link-name": (repository, secret) => stage(repository, "120000", "target", secret),
  "submodule-name": (repository, secret) => stage(repository, "160000", null, secret),
  message: (repository, secret) => void repository.commit(`subject\n\n${secret}\n`),
  "message-below-scissors": (repository, secret) => void repository.commit(`subject\n${scissors}\n${secret}\n`),
  "message-in-signature": (repository, secret) => void repository.commit(`subject\n\n${signature(secret)}\n`),
  author: (repository, secret) => people(repository, { GIT_AUTHOR_NAME: secret }),
  committer: (repository, secret) => people(repository, { GIT_COMMITTER_EMAIL: secret }),
  "behind-date": (repository, secret) => craft(repository, [`author A <a@b> 1 +0000 ${secret}`]),
  "second-author": (repository, secret) =>
    craft(repository, ["author A <a@b> 1 +0000", `author ${secret} <a@b> 1 +0000`]),
  encoding: (repository, secret) => craft(repository, ["author A <a@b> 1 +0000", `encoding ${secret}`]),
  signature: (repository, secret) =>
    craft(repository, ["author A <a@b> 1 +0000", `gpgsig ${signature(secret).replaceAll("\n", "\n ")}`]),
  "merged-tag": (repository, secret) =>
    craft(repository, ["author A <a@b> 1 +0000", `mergetag object ${"1".repeat(40)}`, ` tag v0`, ` `, ` ${secret}`]),
  "other-header": (repository, secret) => craft(repository, ["author A <a@b> 1 +0000", `HG:extra ${secret}`]),
  "tag-message": (repository, secret) => void repository.git("tag", "-a", "-m", secret, "message"),
  tagger: (repository, secret) =>
    void repository.gitWith({ env: { GIT_COMMITTER_NAME: secret } }, "tag", "-a", "-m", "m", "tagger"),
  "tag-header": (repository, secret) => {
    const object = repository.git("rev-parse", "HEAD").trim();
    const input = `object ${object}\ntype commit\ntag ${secret}\ntagger A <a@b> 1 +0000\n\nm\n`;
    repository.git("tag", "header", store(repository, "tag", input));
  },
  "branch-name": (repository, secret) => void repository.git("branch", `feature/${secret}`),
  "tag-name": (repository, secret) => void repository.git("tag", `v-${secret}`),
};

/** The refs that lead to what was planted, with their ids. */
export function refsOf(repository: TestRepository): readonly { readonly name: string; readonly oid: string }[] {
  const output = repository.git("for-each-ref", "--format=%(objectname) %(refname)");
  return output
    .split("\n")
    .filter((line) => line !== "" && !line.endsWith("refs/stash"))
    .map((line) => ({ oid: line.slice(0, line.indexOf(" ")), name: line.slice(line.indexOf(" ") + 1) }));
}

function write(repository: TestRepository, content: string): string {
  return repository.gitWith({ input: content }, "hash-object", "-w", "--stdin").trim();
}

/** Commits an entry of the index; a submodule where there is no content. */
function stage(repository: TestRepository, mode: string, content: string | null, path: string): void {
  const oid = content === null ? "1".repeat(40) : write(repository, content);
  repository.gitWith({ input: `${mode} ${oid}\t${path}\n` }, "update-index", "--index-info");
  repository.git("commit", "--quiet", "--message", "entry");
}

function people(repository: TestRepository, env: Readonly<Record<string, string>>): void {
  repository.gitWith({ env }, "commit", "--quiet", "--allow-empty", "--message", "people");
}

/** A commit with header lines of its own behind its parent. */
function craft(repository: TestRepository, lines: readonly string[]): void {
  const [tree, parent] = ["HEAD^{tree}", "HEAD"].map((name) => repository.git("rev-parse", name).trim());
  const text = [`tree ${tree}`, `parent ${parent}`, ...lines, "committer C <c@d> 1 +0000", "", "m", ""].join("\n");
  repository.git("update-ref", "HEAD", store(repository, "commit", text));
}

function store(repository: TestRepository, type: string, input: string): string {
  return repository.gitWith({ input }, "hash-object", "-t", type, "-w", "--stdin", "--literally").trim();
}
