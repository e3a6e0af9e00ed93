import { expect, test } from "vitest";
import type { Match } from "../../../src/core/match.ts";
import type { Judged } from "../../../src/core/judged.ts";
import { fileKindsEn } from "../../../src/messages/en/explain/file-kinds.ts";
import { confidenceIn, type FileKind, fileKinds, kindOfFile } from "../../../src/policy/kind-of-file.ts";

test.each([
  ["package-lock.json", "lock-file"],
  ["apps/web/yarn.lock", "lock-file"],
  ["dist/app.min.js", "built-file"],
  ["src/locales/de.json", "translation"],
  ["src/__snapshots__/a.test.ts.snap", "snapshot"],
  [".env.example", "example"],
  ["config/app.sample.yml", "example"],
  ["pkg/client_test.go", "test"],
  ["Test/Fixtures/a.txt", "test"],
  ["src/login.spec.tsx", "test"],
  ["src/UserServiceTest.java", "test"],
  ["docs/setup.html", "documentation"],
  ["README.md", "documentation"],
  ["lang/eu/auth.php", "translation"],
  ["app/src/main/res/values-pt-rPT/strings.xml", "translation"],
  ["src/assets/langs/ga.json", "translation"],
  [".env", "deployment"],
  ["deploy/docker-compose.override.yml", "deployment"],
  ["k8s/base/db.yaml", "deployment"],
  ["config/production.yml", "settings"],
  ["package.json", "settings"],
])("%s is a %s", (path, name) => {
  expect(kindOfFile(path)?.name).toBe(name);
});

test.each([
  "src/index.ts",
  "src/latest.js",
  "lib/contest.py",
  "src/lang/Parser.java",
  "docsource/a.ts",
  "src/attest/a.go",
])("%s is an ordinary file", (path) => {
  expect(kindOfFile(path)).toBeUndefined();
});

test("no path, no kind; every kind has a sentence and one name", () => {
  expect(kindOfFile(null)).toBeUndefined();
  expect(new Set(fileKinds.map(({ name }) => name)).size).toBe(fileKinds.length);
  expect(fileKinds.map(({ name }) => name).toSorted()).toEqual(Object.keys(fileKindsEn).toSorted());
});

const judged = (score: number, more: Partial<Judged> = {}): Match =>
  ({
    rule: "generic-password",
    confidence: "low",
    judged: { score, weak: false, plain: false, standIn: false, connection: false, common: false, ...more },
  }) as unknown as Match;
const named = (name: string): FileKind | undefined => fileKinds.find((kind) => kind.name === name);

test("a weak password counts where it is in use, unless it stands for another", () => {
  const weak = { weak: true, plain: true };
  expect(confidenceIn(judged(900, weak), undefined)).toBe("medium");
  expect(confidenceIn(judged(900, weak), named("settings"))).toBe("medium");
  expect(confidenceIn(judged(900, { ...weak, common: true }), named("settings"))).toBe("low");
  expect(confidenceIn(judged(50, weak), undefined)).toBe("low");
  expect(confidenceIn(judged(900, weak), named("test"))).toBe("medium");
  expect(confidenceIn(judged(900, weak), named("documentation"))).toBe("medium");
  expect(confidenceIn(judged(900, weak), named("example"))).toBe("low");
  expect(confidenceIn(judged(900, weak), named("deployment"))).toBe("medium");
  expect(confidenceIn(judged(900, { ...weak, standIn: true }), named("deployment"))).toBe("low");
  expect(confidenceIn(judged(900, { ...weak, connection: true }), undefined)).toBe("medium");
});

test("a made-up password without quotes is a variable in code, and a value elsewhere", () => {
  const bare = { weak: true, plain: false };
  expect(confidenceIn(judged(900, bare), undefined)).toBe("low");
  expect(confidenceIn(judged(900, bare), named("test"))).toBe("low");
  expect(confidenceIn(judged(900, bare), named("documentation"))).toBe("medium");
  expect(confidenceIn(judged(900, bare), named("settings"))).toBe("medium");
});

test("a word under the name of a password is no finding in a file of translations, and a low one elsewhere", () => {
  const word = judged(-300, { weak: true, plain: true });
  expect(confidenceIn(word, undefined)).toBe("low");
  expect(confidenceIn(word, named("translation"))).toBeUndefined();
});

test("a random value counts in files of every kind but those that hold digests", () => {
  const quiet = fileKinds.filter((kind) => confidenceIn(judged(1200), kind) !== "medium").map(({ name }) => name);
  expect(quiet).toEqual(["lock-file"]);
});
