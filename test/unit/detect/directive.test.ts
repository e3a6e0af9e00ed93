import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockMark, directivesIn } from "../../../src/detect/directive.ts";
import { toBytes } from "../../../src/detect/text.ts";
import type { Directive } from "../../../src/core/match.ts";

/** The directives beside ◆ in a text. */
function beside(text: string): readonly Directive[] {
  const start = toBytes(text.slice(0, text.indexOf("◆"))).length;
  return directivesIn(toBytes(text), marksIn(text))({ start, end: start + 3 });
}

/** Where the marks of blocks begin, as the local pass tells of them. */
function marksIn(text: string): number[] {
  return [...text.matchAll(new RegExp(blockMark, "g"))].map(({ index }) => toBytes(text.slice(0, index)).length);
}

/** Joined, so that no line of this file asks a scanner for anything. */
const allow = ["leakscan", "allow"].join(":");

describe("leakscan's own comment", () => {
  test.each([
    ["on the line", `x = "◆" # ${allow} a test key\n`, "a test key"],
    ["in a line comment", `x = "◆"; // ${allow} - revoked in May\n`, "revoked in May"],
    ["in a block comment", `x = "◆"; /* ${allow}: made up */\n`, "made up"],
    ["in markup", `<a>◆</a> <!-- ${allow} made up -->\n`, "made up"],
    ["before the secret", `/* ${allow} made up */ x = "◆"\n`, "made up"],
    ["on the line above", `# ${allow} made up\nx = "◆"\n`, "made up"],
    ["on the line above, indented", `a\n    // ${allow} made up\n    x = "◆"\n`, "made up"],
    ["on the line above, in a block comment", `/* ${allow} made up */\nx = "◆"\n`, "made up"],
    ["on the line above, in markup", `<!-- ${allow} made up -->\n<a>◆</a>\n`, "made up"],
    ["on the line above with CRLF", `# ${allow} made up\r\nx = "◆"\r\n`, "made up"],
    ["in SQL", `-- ${allow} made up\nx ◆\n`, "made up"],
    ["in ini", `; ${allow} made up\nx=◆\n`, "made up"],
    ["on the last line, without an end", `x=◆ # ${allow} made up`, "made up"],
    ["in a reason of another script", `x=◆ # ${allow} テスト用の鍵\n`, "テスト用の鍵"],
  ])("%s", (_, text, reason) => {
    expect(beside(text)).toEqual([{ tool: "leakscan", reason }]);
  });

  test("without a reason there is none", () => {
    expect(beside(`x=◆ # ${allow}\n`)).toEqual([{ tool: "leakscan" }]);
    expect(beside(`x=◆ /* ${allow} */\n`)).toEqual([{ tool: "leakscan" }]);
  });

  test.each([
    ["two lines above", `# ${allow} made up\n\nx=◆\n`],
    ["on the line below", `x=◆\n# ${allow} made up\n`],
    ["on the line above, behind code: it is for that line", `y = 1 # ${allow} made up\nx=◆\n`],
    ["inside of a word", `x=◆ # my${allow}ed\n`],
    ["farther away on one line than is looked at", `x=◆ ${" ".repeat(5000)}# ${allow} made up\n`],
  ])("not %s", (_, text) => {
    expect(beside(text)).toEqual([]);
  });
});

describe("other scanners' comments", () => {
  test.each([
    ["gitleaks", `x=◆ # ${["gitleaks", "allow"].join(":")}\n`],
    ["betterleaks", `x=◆ # ${["betterleaks", "allow"].join(":")}\n`],
    ["detect-secrets", `x=◆ # ${["pragma", "allowlist secret"].join(": ")}\n`],
    ["detect-secrets", `# ${["pragma", "allowlist nextline secret"].join(": ")}\nx=◆\n`],
    ["trufflehog", `x=◆ # ${["trufflehog", "ignore"].join(":")}\n`],
    ["secretlint", `x=◆ // ${["secretlint", "disable-line"].join("-")}\n`],
    ["secretlint", `// ${["secretlint", "disable-next-line"].join("-")}\nx=◆\n`],
    ["kingfisher", `x=◆ # ${["kingfisher", "ignore"].join(":")}\n`],
    ["noseyparker", `x=◆ # ${["np", "ignore"].join(":")}\n`],
  ])("%s", (tool, text) => {
    expect(beside(text)).toEqual([{ tool }]);
  });

  test("several on one line are all told", () => {
    const text = `x=◆ # ${["gitleaks", "allow"].join(":")} ${allow} made up\n`;
    expect(beside(text).map(({ tool }) => tool)).toEqual(["leakscan", "gitleaks"]);
  });
});

test("a secret over many lines: its first line, the one above and its last", () => {
  const lines = ["-a-", "b", "c", "-d-"];
  const at = (before: string, after: string): readonly Directive[] => {
    const bytes = toBytes(`${before}${lines.join("\n")}${after}\n`);
    const start = toBytes(before).length;
    return directivesIn(bytes, [])({ start, end: start + lines.join("\n").length });
  };
  expect(at(`# ${allow} made up\n`, "")).toEqual([{ tool: "leakscan", reason: "made up" }]);
  expect(at("", ` # ${allow} made up`)).toEqual([{ tool: "leakscan", reason: "made up" }]);
  expect(at(`x = " # `, "")).toEqual([]);
});

describe("secretlint's blocks", () => {
  const off = ["secretlint", "disable"].join("-");
  const on = ["secretlint", "enable"].join("-");
  const rule = "@secretlint/secretlint-rule-github";

  test.each([
    ["from the block's beginning on", `// ${off}\na\n\nx=◆\n`, {}],
    ["to the end of a long file", `/* ${off} */\n${"a line of text\n".repeat(5000)}x=◆\n`, {}],
    ["with a reason", `# ${off} -- made up\n\nx=◆\n`, { reason: "made up" }],
    ["after another block", `# ${off}\n# ${on}\n# ${off} made up\na\nx=◆\n`, { reason: "made up" }],
  ])("%s", (_, text, facts) => {
    expect(beside(text)).toEqual([{ tool: "secretlint", ...facts }]);
  });

  test.each([
    ["after the block's end", `// ${off}\na\n// ${on}\n\nx=◆\n`],
    ["before it begins", `x=◆\n// ${off}\n`],
    ["that are for some of its rules", `// ${off} ${rule}\na\nx=◆\n`],
    ["of another word", `// ${off}-all\na\nx=◆\n`],
  ])("not %s", (_, text) => {
    expect(beside(text)).toEqual([]);
  });

  test("a line's rules are no reason", () => {
    expect(beside(`x=◆ // ${off}-line ${rule}, ${rule} -- made up\n`)).toEqual([
      { tool: "secretlint", reason: "made up" },
    ]);
    expect(beside(`// ${off}-next-line ${rule}\nx=◆\n`)).toEqual([{ tool: "secretlint" }]);
  });
});

test("matches of one text, in whatever order, are told what each would be told alone", () => {
  const piece = fc.constantFrom("\n", "\r", "\r\n", "x = y; ", "a".repeat(700), "b".repeat(2040), `# ${allow} made up`);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.array(fc.tuple(fc.nat(999), fc.nat(40))), (pieces, places) => {
      const bytes = toBytes(pieces.join(""));
      const told = directivesIn(bytes, []);
      for (const [share, length] of places) {
        const start = Math.floor((share / 1000) * bytes.length);
        const span = { start, end: Math.min(bytes.length, start + length) };
        expect(told(span)).toEqual(directivesIn(bytes, [])(span));
      }
    }),
    { numRuns: 2000 },
  );
});
