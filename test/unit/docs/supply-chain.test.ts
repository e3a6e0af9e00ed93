/** What comes from others is pinned, and each library has its reason. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../support/program.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const filesIn = (folder: string, end: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => end.test(name) && !name.includes("node_modules"))
    .map((name) => `${folder}/${name}`);

const texts = [
  ...filesIn(".github", /\.ya?ml$/),
  ...filesIn("deploy", /\.ya?ml$/),
  ...filesIn("docs", /\.md$/),
  ...readdirSync(root).filter((name) => /^README.*\.md$|^action\.yml$/.test(name)),
];

test("every action in workflows and examples is pinned by its full commit id, with its version beside it", () => {
  const uses = texts.flatMap((file) =>
    Array.from(read(file).matchAll(/^\s*(?:- )?uses: *(\S+)(?: +# *(.*))?$/gm), ([, action = "", note = ""]) => ({
      file,
      action,
      note,
    })),
  );
  expect(uses.length).toBeGreaterThan(15);
  // What is here is what is checked out; the reader puts a commit in the place of the word.
  const others = uses.filter(({ action }) => !/^\.\/|^OWNER\/leakscan@COMMIT$/.test(action));
  for (const { file, action, note } of others) {
    expect(`${file}: ${action}`).toMatch(/@[0-9a-f]{40}$/);
    expect(`${file}: ${action} # ${note}`).toMatch(/ # v\d+\.\d+\.\d+(?:;|$)/);
  }
  const ids = new Map<string, Set<string>>();
  for (const { action } of others) {
    const [name = "", id = ""] = action.split("@");
    ids.set(name, (ids.get(name) ?? new Set()).add(id));
  }
  for (const [name, all] of ids) expect([name, all.size]).toEqual([name, 1]);
});

test("each library is pinned to one version and has its reason in docs/decisions.md, and no reason is left over", () => {
  const manifest = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
  const libraries = manifest["devDependencies"] ?? {};
  // What is published brings no other package.
  for (const kind of ["dependencies", "optionalDependencies", "peerDependencies"])
    expect(manifest[kind]).toBeUndefined();
  for (const [name, version] of Object.entries(libraries))
    expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(?:-[\w.]+)?$/);
  const [, section = ""] = read("docs/decisions.md").split("## Each library, and why it is here");
  const reasons = section
    .split(/^## /m)[0]!
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  for (const [, names, reason = ""] of reasons) expect(`${names}: ${reason}`).toMatch(/: .{10}/);
  const named = reasons.flatMap(([, names = ""]) => Array.from(names.matchAll(/`([^`]+)`/g), ([, name = ""]) => name));
  expect(named.toSorted()).toEqual(Object.keys(libraries).toSorted());
});

test("what is installed is what the lock file names, from the registry, by its digest", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string }>>;
  };
  for (const [name, { resolved, integrity }] of Object.entries(packages)) {
    if (name === "") continue;
    // Where no place is named it is the registry's own.
    if (resolved !== undefined) expect(`${name} ${resolved}`).toContain(" https://registry.npmjs.org/");
    expect(`${name} ${integrity}`).toMatch(/ sha512-/);
  }
});

test("a release is published by the workflow once a person approves, with provenance and without a token", () => {
  const release = read(".github/workflows/release.yml");
  expect(release).toContain("npm publish --provenance");
  expect(release).toContain("id-token: write");
  expect(release).toMatch(/^ {4}environment: npm$/m);
  expect(release).not.toMatch(/secrets\./);
  for (const file of filesIn(".github", /\.ya?ml$/)) expect(read(file)).toMatch(/^permissions:\n {2}contents: read$/m);
});
