import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { createEngine } from "../../../src/detect/create.ts";
import type { Engine } from "../../../src/detect/engine.ts";
import { allRules } from "../../../src/rules/all.ts";
import { bringsNothing } from "../../../src/sources/changed-part.ts";
import { defaultBounds } from "../../../src/unpack/unpack.ts";
import { scanBlob } from "../../../src/sources/scanner.ts";
import { alnum, awsKeyId, awsSecret, githubToken, hex, type Random, seeded } from "../../support/secrets.ts";

let engine: Engine;
beforeAll(() => {
  engine = createEngine(allRules);
});

function secretsOf(text: string): Set<string> {
  return new Set(scanBlob(engine, defaultBounds, Buffer.from(text)).located.map(({ match }) => match.secret.reveal()));
}

function words(random: Random, lines: number): string {
  const some = [
    "const",
    "total",
    "=",
    "parse(",
    "entry",
    ");",
    "//",
    "the",
    "password",
    "token",
    "key",
    "secret:",
    "value",
  ];
  let text = "";
  for (let i = 0; i < lines; i++)
    text += `${Array.from({ length: 3 + random(8) }, () => some[random(some.length)]).join(" ")}\n`;
  return text;
}

/** Something that holds a secret, half of one, or none, in many ways to write it. */
function piece(random: Random): string {
  const wrapped = (text: string, width: number): string =>
    Buffer.from(text)
      .toString("base64")
      .replace(new RegExp(`.{${width}}`, "g"), "$&\n");
  switch (random(12)) {
    case 0:
      return `GITHUB_TOKEN=${githubToken(random)}\n`;
    case 1:
      return `id = ${awsKeyId(random)}\n`;
    case 2:
      return `"${awsSecret(random)}"\n`;
    case 3:
      return `aws_secret_access_key: ${awsSecret(random)}\n`;
    case 4:
      return `-----BEGIN ${["RSA", "PRIVATE", "KEY"].join(" ")}-----\n${wrapped(alnum(random, 300), 64)}`;
    case 5:
      return `-----END ${["RSA", "PRIVATE", "KEY"].join(" ")}-----\n`;
    case 6:
      return `${wrapped(words(random, 30) + `password = "${alnum(random, 24)}"\n` + words(random, 30), [64, 76, 60][random(3)] ?? 64)}\n`;
    case 7:
      return `data: ${Buffer.from(words(random, 40) + githubToken(random) + words(random, 40)).toString("base64")}\n`;
    case 8:
      return `password = "${alnum(random, 20)}"\n`;
    case 9:
      return `sha: ${hex(random, 64)}\n`;
    case 10:
      return `url: https://ada:${alnum(random, 16)}@db.example.org/x\n`;
    default:
      return `token = "${alnum(random, 12)}" +\n  "${alnum(random, 12)}"\n`;
  }
}

function file(random: Random): string {
  let text = "";
  for (let i = 4 + random(6); i > 0; i--) text += words(random, random(90)) + (random(3) > 0 ? piece(random) : "");
  return text;
}

/** Takes something out, puts something in, or both: lines, characters in the middle of one, or a piece. */
function edited(random: Random, text: string): string {
  const at = random(text.length);
  const removed = [0, 1, random(40), random(2000)][random(4)] ?? 0;
  const put = ["", alnum(random, 1 + random(5)), words(random, 1 + random(4)), piece(random)][random(4)] ?? "";
  return text.slice(0, at) + put + text.slice(at + removed);
}

test("what is said to bring nothing holds no secret that the old version did not hold", () => {
  let said = 0;
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = seeded(seed);
      const old = file(random);
      let young = edited(random, old);
      for (let more = random(4); more > 0; more--) young = edited(random, young);
      if (!bringsNothing(engine, Buffer.from(young), Buffer.from(old))) return;
      said++;
      const before = secretsOf(old);
      for (const secret of secretsOf(young)) expect(before.has(secret), `seed ${seed}`).toBe(true);
    }),
    { numRuns: 300 },
  );
  // Otherwise the property says nothing.
  expect(said).toBeGreaterThan(10);
});

describe("said of an edit", () => {
  const random = seeded(5);
  const filler = Array.from({ length: 400 }, (_, i) => `  const total${i} = parse(entry, ${i});\n`).join("");
  const brings = (old: string, young: string): boolean => !bringsNothing(engine, Buffer.from(young), Buffer.from(old));

  test("a plain edit in the middle, at the beginning, at the end", () => {
    expect(brings(filler + filler, `${filler}// a note\n${filler}`)).toBe(false);
    expect(brings(filler, `// a note\n${filler}`)).toBe(false);
    expect(brings(filler, `${filler}// a note\n`)).toBe(false);
    expect(brings(filler + filler, filler + filler.slice(40))).toBe(false);
  });

  test("two edits far apart, with a secret between that was there before", () => {
    const between = `${filler}t = ${githubToken(random)}\n${filler}`;
    expect(brings(`a\n${between}z\n`, `b\n${between}y\n`)).toBe(false);
  });

  test("a secret put in, completed, or uncovered by what is taken out", () => {
    const token = githubToken(random);
    expect(brings(filler + filler, `${filler}t = ${token}\n${filler}`)).toBe(true);
    expect(
      brings(`${filler}t = ${token.slice(0, 20)} ${token.slice(20)}\n${filler}`, `${filler}t = ${token}\n${filler}`),
    ).toBe(true);
    const id = awsKeyId(random);
    const secret = awsSecret(random);
    const far = filler.slice(0, 1900);
    const [apart, near] = [far + far, far];
    expect(
      brings(`${filler}${id}\n${apart}"${secret}"\n${filler}`, `${filler}${id}\n${near}"${secret}"\n${filler}`),
    ).toBe(true);
  });

  test("the end of a long encoded run whose beginning is far away", () => {
    const run = (inner: string): string => Buffer.from(filler + inner).toString("base64");
    const [old, young] = [run("nothing here"), run(githubToken(random))];
    expect(brings(`${filler}data: ${old}\n${filler}`, `${filler}data: ${young}\n${filler}`)).toBe(true);
  });

  test("short files, containers and UTF-16 are for the whole scan", () => {
    expect(brings("a\n", "b\n")).toBe(true);
    const wide = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    expect(bringsNothing(engine, wide(`${filler}x`), wide(filler))).toBe(false);
    expect(bringsNothing(engine, Buffer.from(filler), wide(filler))).toBe(false);
  });
});
