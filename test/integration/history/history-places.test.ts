/** Everything that a store holds is scanned once and named by the place a person knows it by. */
import { expect, test } from "vitest";
import { fakeSecret } from "../../support/fake-engine.ts";
import { createRepository } from "../../support/git.ts";
import { exposureOf, history } from "../../support/repositories/history.ts";

const secret = fakeSecret("A");

test("commit messages count their lines from the subject", async () => {
  const repository = createRepository();
  const commit = repository.commit(`subject\n\nbody with ${secret}\n`, { "x.txt": "x\n" });
  repository.commit("later");
  const found = await history(repository.dir);
  expect(found.sightings.map(({ place }) => place)).toEqual([
    { path: null, line: 3, column: 11, endLine: 3, endColumn: 26, source: "commit-message", blob: commit, commit },
  ]);
  expect(exposureOf(found, secret)).toEqual({
    introduced: [commit],
    removed: [],
    atHead: false,
    reachable: true,
    refs: ["refs/heads/main"],
    commits: 1,
  });
  expect(found.result.commitFacts?.get(commit)?.subject).toBe("subject");
});

test("tag messages, also of tags that no ref names any more", async () => {
  const repository = createRepository();
  repository.commit("base", { "x.txt": "x\n" });
  repository.git("tag", "-a", "-m", `release ${secret}`, "v1");
  repository.git("tag", "-a", "-m", `release ${fakeSecret("B")}`, "v2");
  repository.git("tag", "-d", "v2");
  const found = await history(repository.dir);
  expect(found.seen).toEqual([`${secret} tag-message -:1:9`, `${fakeSecret("B")} tag-message -:1:9`]);
  expect(exposureOf(found, secret)).toMatchObject({ introduced: [], refs: ["refs/tags/v1"], reachable: true });
  expect(exposureOf(found, fakeSecret("B"))).toMatchObject({ refs: [], reachable: false });
});

test("notes are named by what they annotate", async () => {
  const repository = createRepository();
  const commit = repository.commit("base", { "x.txt": "x\n" });
  repository.git("notes", "add", "-m", `note ${secret}`, commit);
  const found = await history(repository.dir);
  expect(found.seen).toEqual([`${secret} note ${commit}:1:6`]);
  expect(exposureOf(found, secret).refs).toEqual(["refs/notes/commits"]);
});

test("the author's own name, of every commit that has it", async () => {
  const repository = createRepository();
  repository.commit("base", { "x.txt": "x\n" });
  const env = { GIT_AUTHOR_NAME: `${secret} Author` };
  repository.gitWith({ env }, "commit", "--allow-empty", "--quiet", "-m", "one");
  repository.gitWith({ env }, "commit", "--allow-empty", "--quiet", "-m", "two");
  const found = await history(repository.dir);
  expect(found.sightings.map(({ place }) => place.decodedFrom)).toEqual([["header:author"], ["header:author"]]);
  expect(exposureOf(found, secret).introduced).toHaveLength(2);
});

test("names of files and folders, with the whole path and the right column", async () => {
  const repository = createRepository();
  const commit = repository.commit("base", {
    [`deep/backup-${secret}.csv`]: "x\n",
    [`${fakeSecret("B")}/x.txt`]: "y\n",
  });
  repository.commit("gone", { [`deep/backup-${secret}.csv`]: null });
  const found = await history(repository.dir);
  expect(found.seen).toEqual([
    `${secret} path deep/backup-${secret}.csv:1:13`,
    `${fakeSecret("B")} path ${fakeSecret("B")}:1:1`,
  ]);
  expect(exposureOf(found, secret)).toMatchObject({ introduced: [commit], atHead: false, commits: 1 });
});

test("a blob is scanned once, however many paths and commits it has", async () => {
  const repository = createRepository();
  for (let i = 0; i < 5; i++) repository.commit(`${i}`, { [`${i}.env`]: `token = ${secret}\n` });
  const found = await history(repository.dir);
  expect(found.sightings).toHaveLength(5);
  // One blob and five messages.
  expect(found.result.blobs).toBe(6);
  expect(found.result.commits).toBe(5);
});

test("odd paths: newline, kana, bytes that are not UTF-8", async () => {
  const repository = createRepository({ bare: true });
  const blob = repository.gitWith({ input: `x = ${secret}\n` }, "hash-object", "-w", "--stdin").trim();
  const entries = [Buffer.from("new\nline"), Buffer.from("カナ.env"), Buffer.from([0x63, 0x61, 0x66, 0xe9])];
  const input = Buffer.concat(
    entries.flatMap((name) => [Buffer.from(`100644 blob ${blob}\t`), name, Buffer.from([0])]),
  );
  const tree = repository.gitWith({ input }, "mktree", "-z").trim();
  repository.git("update-ref", "refs/heads/main", repository.git("commit-tree", tree, "-m", "odd").trim());
  const found = await history(repository.dir);
  expect(found.seen).toEqual(
    [`${secret} blob "caf\\351":1:5`, `${secret} blob new\nline:1:5`, `${secret} blob カナ.env:1:5`].sort(),
  );
});

test("the same from a subfolder, from a worktree, of a bare clone, and packed", async () => {
  const repository = createRepository();
  repository.commit("base", { "sub/a.env": `x = ${secret}\n` });
  repository.git("worktree", "add", "--quiet", `${repository.dir}-tree`, "-b", "other");
  const bare = createRepository({ bare: true, clone: [repository.dir] });
  repository.git("repack", "-adq");
  const expected = [`${secret} blob sub/a.env:1:5`];
  for (const dir of [repository.dir, `${repository.dir}/sub`, `${repository.dir}-tree`, bare.dir]) {
    const found = await history(dir);
    expect(found.seen).toEqual(expected);
    expect(found.notRead).toEqual([]);
  }
});

test("objects that an alternate holds", async () => {
  const source = createRepository();
  source.commit("base", { "a.env": `x = ${secret}\n` });
  const borrower = createRepository({ clone: ["--shared", source.dir] });
  const found = await history(borrower.dir);
  expect(found.seen).toEqual([`${secret} blob a.env:1:5`]);
});

test("a message that looks like a signature is text", async () => {
  const repository = createRepository();
  const signature = `-----BEGIN PGP SIGNATURE-----\n\n${fakeSecret("B")}\n-----END PGP SIGNATURE-----`;
  repository.commit(`subject\n\n${signature}\n${secret}\n`, { "x.txt": "x\n" });
  const found = await history(repository.dir);
  expect(found.seen).toEqual([`${secret} commit-message -:7:1`, `${fakeSecret("B")} commit-message -:5:1`]);
});
