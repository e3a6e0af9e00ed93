/** CONTRIBUTING.md and docs/architecture.md name files and folders: each is there, and the map leaves out no folder of src. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../support/program.ts";

const architecture = read("docs/architecture.md");

test.each([
  ["CONTRIBUTING.md", read("CONTRIBUTING.md")],
  ["docs/architecture.md", architecture],
])("%s names no path that is not there", (_, page) => {
  const there = everyPath();
  const named = pathsIn(page);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !isAmong(there, path))).toEqual([]);
});

test("the map in docs/architecture.md has every folder of src", () => {
  const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => `src/${name}`).filter((path) => !architecture.includes(`\`${path}\``))).toEqual([]);
});

/** Texts in code marks that are paths: `{en,ja}` stands for each. */
function pathsIn(page: string): string[] {
  const texts = [...page.matchAll(/`([\w.<][\w./{},<>-]*)`/g)].map(([, text = ""]) => text.replace(/\/$/, ""));
  return texts.filter((text) => /\/|\.(?:ts|mjs|cjs|md|txt|env)$/.test(text)).flatMap(each);
}

function each(path: string): string[] {
  const [all = "", words] = /\{([^}]*)\}/.exec(path) ?? [];
  return words === undefined ? [path] : words.split(",").flatMap((word) => each(path.replace(all, word)));
}

/** A page may leave out the folders before it; `<name>` stands for any. */
function isAmong(there: readonly string[], path: string): boolean {
  const words = path.split(/<\w+>/).map((word) => word.replaceAll(".", "\\."));
  const form = new RegExp(`(?:^|/)${words.join("[^/]+")}$`);
  return there.some((one) => form.test(one));
}

/** Files and folders, but what was installed. */
function everyPath(): string[] {
  const apart = new Set([".git", "node_modules", "build", "coverage"]);
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    if (apart.has(entry.name)) return [];
    if (!entry.isDirectory()) return [entry.name];
    const below = readdirSync(join(root, entry.name), { recursive: true, encoding: "utf8" });
    return [entry.name, ...below.map((path) => `${entry.name}/${path.replaceAll("\\", "/")}`)];
  });
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
