import { expect, test } from "vitest";
import { fileKinds, kindOfFile } from "../../../src/policy/kind-of-file.ts";

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
])("%s is a %s", (path, name) => {
  expect(kindOfFile(path)?.name).toBe(name);
});

test.each([
  "src/index.ts",
  ".env",
  "config/production.yml",
  "src/latest.js",
  "lib/contest.py",
  "src/lang/Parser.java",
  "package.json",
  "docsource/a.ts",
  "src/attest/a.go",
])("%s is an ordinary file", (path) => {
  expect(kindOfFile(path)).toBeUndefined();
});

test("no path, no kind; every kind has a reason and one name", () => {
  expect(kindOfFile(null)).toBeUndefined();
  expect(new Set(fileKinds.map(({ name }) => name)).size).toBe(fileKinds.length);
  for (const kind of fileKinds) expect(kind.why.length).toBeGreaterThan(20);
});
