/** The lint rules that hold the layers, seen to fail: each breach is written into a temp folder and put before oxlint. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createFolder } from "../support/git.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs oxlint with the project's own configuration over these files; one line a problem. */
function lint(files: Readonly<Record<string, string>>): string[] {
  const folder = createFolder("layers");
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const oxlint = join(root, "node_modules/oxlint/bin/oxlint");
  const args = [oxlint, "-c", join(root, ".oxlintrc.json"), "-f", "json", "."];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  let report: { diagnostics: { code?: string; message: string }[]; number_of_files: number };
  try {
    report = JSON.parse(stdout) as typeof report;
  } catch {
    throw new Error(`oxlint said: ${stdout}${stderr}`);
  }
  // A linter that saw nothing also reports nothing.
  expect(report.number_of_files).toBe(Object.keys(files).length);
  return report.diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

const imports = (path: string): string => `import { one } from "${path}";\nexport const two: number = one;\n`;

describe("a breach of the layers is told with its reason", () => {
  const breaches: readonly [name: string, path: string, content: string, expected: RegExp][] = [
    [
      "core imports nothing",
      "src/core/a.ts",
      imports("../detect/b.ts"),
      /layers.*src\/core may not import src\/detect: core holds/,
    ],
    ["no import upwards", "src/git/a.ts", imports("../sources/b.ts"), /layers.*src\/git may not import src\/sources/],
    [
      "not of a sibling",
      "src/policy/a.ts",
      imports("../detect/b.ts"),
      /layers.*src\/policy may not import src\/detect/,
    ],
    [
      "rules do not know the engine",
      "src/rules/a.ts",
      imports("../detect/b.ts"),
      /layers.*src\/rules may not import src\/detect/,
    ],
    ["reports do not ask exposure", "src/report/a.ts", imports("../exposure/b.ts"), /layers.*src\/report may not/],
    [
      "a front end not of another",
      "src/hook/a.ts",
      imports("../cli/b.ts"),
      /layers.*src\/hook may not import src\/cli/,
    ],
    [
      "nor the use cases of a front end",
      "src/scan/a.ts",
      imports("../cli/b.ts"),
      /layers.*src\/scan may not import src\/cli/,
    ],
    [
      "from a folder in a folder",
      "src/detect/prefilter/a.ts",
      imports("../../git/b.ts"),
      /layers.*src\/detect may not import src\/git/,
    ],
    ["not as a type either", "src/core/a.ts", 'import type { B } from "../git/b.ts";\nexport type A = B;\n', /layers/],
    ["nor as an inline type", "src/core/a.ts", 'export type A = import("../git/b.ts").B;\n', /layers/],
    ["nor passed on", "src/core/a.ts", 'export { b } from "../git/b.ts";\n', /layers/],
    ["nor all of it", "src/core/a.ts", 'export * from "../git/b.ts";\n', /layers/],
    ["nor lazily", "src/core/a.ts", 'export const a = (): unknown => import("../git/b.ts");\n', /layers/],
    ["nor by URL", "src/core/a.ts", 'export const a: URL = new URL("../git/b.js", import.meta.url);\n', /layers/],
    ["a folder without a layer", "src/utils/a.ts", imports("../core/b.ts"), /src\/utils is in no layer/],
    ["nothing of the tests", "src/scan/a.ts", imports("../../test/b.ts"), /what is published stands in src/],

    [
      "the engine imports nothing of Node's",
      "src/detect/a.ts",
      imports("node:fs"),
      /modules.*the engine runs in a browser/,
    ],
    ["nor without its prefix", "src/detect/a.ts", imports("fs"), /modules.*src\/detect may not import node:fs/],
    [
      "programs are started in git alone",
      "src/scan/a.ts",
      imports("node:child_process"),
      /modules.*one place starts programs/,
    ],
    ["nobody evaluates code", "src/policy/a.ts", imports("node:vm"), /modules.*never code/],
    ["only verify talks", "src/incident/a.ts", imports("node:https"), /modules.*live check/],
    ["dear libraries stay where they belong", "src/hook/a.ts", imports("yargs/helpers"), /modules.*35 ms/],
    ["the SDK too", "src/scan/a.ts", imports("@aws-sdk/client-sts"), /modules.*only a live check/],
    ["a new library is a decision", "src/scan/a.ts", imports("left-pad"), /modules.*before it is entered/],

    ["console", "src/scan/a.ts", 'console.log("a");\nexport {};\n', /globals.*src\/scan may not use console/],
    [
      "process",
      "src/sources/a.ts",
      "export const a = (): string => process.cwd();\n",
      /globals.*src\/sources may not use process/,
    ],
    ["process by import", "src/sources/a.ts", imports("node:process"), /globals.*may not use process/],
    ["process by globalThis", "src/scan/a.ts", "export const a = (): string => globalThis.process.cwd();\n", /globals/],
    [
      "Buffer in the engine",
      "src/detect/a.ts",
      'export const a = (): number => Buffer.from("a").length;\n',
      /globals.*src\/detect may not use Buffer/,
    ],
    [
      "the clock in the engine",
      "src/detect/a.ts",
      "export const a = (): number => Date.now();\n",
      /globals.*may not use Date/,
    ],

    [
      "a secret revealed",
      "src/scan/a.ts",
      "export const a = (b: { reveal(): string }): string => b.reveal();\n",
      /reveal.*src\/scan may not call/,
    ],
    [
      "by its name as text",
      "src/scan/a.ts",
      'export const a = (b: { reveal(): string }): string => b["reveal"]();\n',
      /reveal/,
    ],
    [
      "taken apart",
      "src/scan/a.ts",
      "export const a = ({ reveal }: { reveal(): string }): string => reveal();\n",
      /reveal/,
    ],
  ];

  test.for(breaches)("%s", ([, path, content, expected]) => {
    expect(lint({ [path]: content })).toContainEqual(expect.stringMatching(expected));
  });

  test("a cycle inside a folder", () => {
    const found = lint({
      "src/core/a.ts": 'import { b } from "./b.ts";\nexport const a = (): number => b();\n',
      "src/core/b.ts": 'import { a } from "./a.ts";\nexport const b = (): number => a();\n',
    });
    expect(found).toContainEqual(expect.stringMatching(/no-cycle/));
  });
});

test("a sentence outside of src/messages: in an error, printed, in a table's row, in a template, on a page", () => {
  const refused = [
    'import { UsageError } from "../core/error.ts";\nexport const a: unknown = new UsageError("wrong file");\n',
    'console.log("Nothing found");\n',
    'export const rows = [{ id: "a", why: "The name of a file." }];\n',
    // oxlint-disable-next-line no-template-curly-in-string
    "export const a = (b: string): string => `value under a name ${b}`;\n",
  ];
  refused.forEach((content) => {
    expect(lint({ "src/detect/a.ts": content })).toContainEqual(expect.stringMatching(/sentences/));
  });
  const page = "export const a: unknown = <p>Read by many people</p>;\n";
  expect(lint({ "src/report/html/app/a.tsx": page })).toContainEqual(expect.stringMatching(/sentences/));
});

test("no sentence: faults of ours, commands, code, examples, lists of words", () => {
  const content = [
    'export const e: unknown = new Error("a fault of ours");',
    'export const a = "git rebase --interactive now";',
    'export const b = "<p class=\\"x\\">";',
    'export const c = [{ id: "a", rejects: ["a value of words"] }];',
    'export const d = "one two three".split(" ");',
  ];
  content.forEach((line) => {
    expect(lint({ "src/scan/a.ts": `${line}\nexport const z = 1;\n` })).toEqual([]);
  });
});

test("what keeps to the layers passes", () => {
  const found = lint({
    "src/core/a.ts": 'import { createHash } from "node:crypto";\nexport const one: unknown = createHash;\n',
    "src/rules/a.ts": imports("../core/a.ts"),
    "src/detect/a.ts":
      imports("../rules/a.ts") +
      'import bytes from "../../build/prefilter.wasm";\nexport const size: number = bytes.length;\n',
    "src/detect/rules/a.ts": imports("../a.ts"),
    "src/git/a.ts": imports("node:child_process"),
    "src/sources/a.ts": imports("../git/a.ts"),
    "src/verify/a.ts":
      'export const a = (b: { reveal(): string }): string => b.reveal();\nexport const sts = (): unknown => import("@aws-sdk/client-sts");\n',
    "src/scan/a.ts": imports("../sources/a.ts"),
    "src/cli/a.ts": imports("../scan/a.ts") + 'import yargs from "yargs";\nconsole.log(process.argv, yargs);\n',
    "src/index.ts": imports("./scan/a.ts"),
    // Of the same name as a global, but one's own.
    "src/report/a.ts": "export const a = (process: { cwd(): string }): string => process.cwd();\n",
    "test/a.test.ts":
      'import { test, expect } from "vitest";\nimport { two } from "../src/scan/a.ts";\ntest("a", () => expect(two).toBe(1));\n',
  });
  expect(found).toEqual([]);
});
