/** The whole-blob pass: what stands of overlapping matches, what encoded runs hold, and its bounds. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Match } from "../../../src/core/match.ts";
import { completeBounds } from "../../../src/detect/complete.ts";
import { createEngine } from "../../../src/detect/create.ts";
import { exampleOf } from "../../../src/detect/pattern/example.ts";
import type { Completed } from "../../../src/detect/engine.ts";
import { toBytes } from "../../../src/detect/text.ts";
import { allRules } from "../../../src/rules/all.ts";
import { textsOf } from "../../support/rule-texts.ts";
import { alnum, awsKeyId, awsSecret, githubToken, hex, seeded } from "../../support/secrets.ts";

const engine = createEngine(allRules);
const random = seeded(61);
const allow = ["leakscan", "allow"].join(":");

describe("of matches that overlap one stands", () => {
  test("a token with its own form before a value under a name", () => {
    const token = githubToken(random);
    expect(told(scan(`password = "${token}"`))).toEqual([["github-personal-access-token", token]]);
    expect(told(scan(`https://me:${token}@github.com/a/b.git`))).toEqual([["github-personal-access-token", token]]);
    expect(told(scan(`Authorization: Bearer ${token}`))).toEqual([["github-personal-access-token", token]]);
  });

  test("a vendor's name before what only looks random", () => {
    const secret = awsSecret(random);
    expect(told(scan(`aws_secret_access_key = ${secret}`))).toEqual([["aws-secret-access-key", secret]]);
  });

  test("none overlaps another in any text, and they are sorted", () => {
    const example = fc.tuple(fc.integer({ min: 0, max: allRules.length - 1 }), fc.nat()).map(([index, seed]) => {
      const { before, secret, after } = exampleOf(allRules[index]!, seeded(seed));
      return before + secret + after;
    });
    const glue = fc.constantFrom("\n", " ", '"', "=", ":", "password=", "://a:", "@b", "Bearer ", "", "/", "-");
    fc.assert(
      fc.property(fc.array(fc.oneof(example, glue), { maxLength: 12 }), (pieces) => {
        const bytes = toBytes(pieces.join(""));
        const { matches } = engine.scan(bytes);
        matches.forEach((match, i) => {
          const before = matches[i - 1];
          expect(match.span.end).toBeGreaterThan(match.span.start);
          expect(match.span.end).toBeLessThanOrEqual(bytes.length);
          if (!before) return;
          // Several secrets may stand in one encoded run: its span is theirs.
          const sameRun =
            before.span.start === match.span.start &&
            before.span.end === match.span.end &&
            match.decodedFrom.length > 0;
          expect(before.span.end <= match.span.start || sameRun, pieces.join("")).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("what stands plain is exactly the bytes of its span", () => {
    const draw = seeded(62);
    for (const rule of allRules) {
      for (const { text } of textsOf(rule, draw)) {
        const bytes = toBytes(text);
        for (const match of engine.scan(bytes).matches) {
          if (match.decodedFrom.length > 0) continue;
          expect(new TextDecoder().decode(bytes.subarray(match.span.start, match.span.end))).toBe(
            match.secret.reveal(),
          );
        }
      }
    }
  });
});

describe("encoded runs", () => {
  const id = awsKeyId(random);
  const secret = awsSecret(random);
  const inner = `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;

  test("are looked into; each match stands at the run, the way into it named", () => {
    const encoded = Buffer.from(inner).toString("base64");
    const text = `data:\n  credentials: ${encoded}\n`;
    const matches = scan(text);
    expect(told(matches)).toEqual([
      ["aws-access-key-id", id],
      ["aws-secret-access-key", secret],
    ]);
    const start = text.indexOf(encoded);
    for (const { span, decodedFrom } of matches) {
      expect(decodedFrom).toEqual(["base64"]);
      expect(span.start).toBe(start);
      expect(encoded.startsWith(text.slice(span.start, span.end).replace(/=*$/, ""))).toBe(true);
    }
    expect(matches[0]?.related).toEqual([1]);
  });

  test("of runs, as deep as the bound; what lies deeper is named", () => {
    let text = inner;
    for (let depth = 1; depth <= completeBounds.depth + 1; depth++) {
      text = Buffer.from(`what follows: ${text}`).toString("base64");
      const { matches, cut } = engine.scan(toBytes(text));
      if (depth <= completeBounds.depth) {
        expect(
          matches.map(({ decodedFrom }) => decodedFrom),
          `depth ${depth}`,
        ).toEqual([Array(depth).fill("base64"), Array(depth).fill("base64")]);
        expect(cut).toEqual([]);
      } else {
        expect(matches).toEqual([]);
        expect(cut).toEqual(["decoding-depth"]);
      }
    }
  });

  test("that hold nothing change nothing", () => {
    expect(
      engine.scan(toBytes(Buffer.from("only words, and more words, and no secret at all").toString("base64"))),
    ).toEqual({ matches: [], cut: [] });
  });

  test("more decoded bytes than the bound are named", () => {
    const run = Buffer.from("a harmless line of text\n".repeat(50_000)).toString("base64");
    const count = Math.ceil(completeBounds.decodedBytes / run.length) + 1;
    expect(engine.scan(toBytes(`${run}\n`.repeat(count))).cut).toEqual(["decoded-size"]);
  });

  test("a password of a Kubernetes Secret is told decoded", () => {
    const password = ["x7$Kq", "!9vLm#2"].join("");
    const encoded = btoa(password);
    const text = `data:\n  password: ${encoded}\n`;
    expect(scan(text)).toMatchObject([
      {
        rule: "generic-password",
        decodedFrom: ["base64"],
        span: { start: text.indexOf(encoded), end: text.indexOf(encoded) + encoded.length },
      },
    ]);
    expect(scan(text)[0]?.secret.reveal()).toBe(password);
  });
});

describe("bounds", () => {
  test("more matches than the bound are named", () => {
    const lines = Array.from({ length: completeBounds.matches + 10 }, () => `${githubToken(random)}\n`).join("");
    const { matches, cut } = engine.scan(toBytes(lines));
    expect(matches.length).toBe(completeBounds.matches);
    expect(cut).toEqual(["matches-per-blob"]);
  });

  test("an empty blob and one of NUL bytes hold nothing", () => {
    expect(engine.scan(new Uint8Array(0))).toEqual({ matches: [], cut: [] });
    expect(engine.scan(new Uint8Array(5000))).toEqual({ matches: [], cut: [] });
  });

  test("invalid UTF-8 around a secret does no harm", () => {
    const token = githubToken(random);
    const bytes = new Uint8Array([0xff, 0xfe, 0x80, ...toBytes(` ${token} `), 0xc3, 0x28]);
    expect(told(engine.scan(bytes).matches)).toEqual([["github-personal-access-token", token]]);
  });

  test("any bytes are scanned without an error, and by both passes alike", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const raw = engine.find(bytes);
        expect(plain(engine.complete(bytes, raw))).toEqual(plain(engine.scan(bytes)));
        expect(plain(engine.complete(bytes, raw.toReversed()))).toEqual(plain(engine.scan(bytes)));
      }),
    );
  });
});

describe("what a match tells beside itself", () => {
  test("comments on its line, also where it was encoded", () => {
    const token = githubToken(random);
    expect(scan(`x = "${token}" # ${allow} made up`)[0]?.directives).toEqual([{ tool: "leakscan", reason: "made up" }]);
    const encoded = btoa(`the token is ${token}, keep it`);
    expect(scan(`x: ${encoded} # ${allow} made up`)[0]?.directives).toEqual([{ tool: "leakscan", reason: "made up" }]);
  });

  test("whether it could be guessed, and whether it looks random", () => {
    const [key] = scan(`api_secret = "${hex(random, 32)}"`);
    expect(key).toMatchObject({ guessable: false, syntax: { name: "api_secret", quoted: true, random: true } });
    const [password] = scan(`password = "${["Winter", "24!"].join("")}"`);
    expect(password).toMatchObject({ guessable: true, syntax: { name: "password", quoted: true, random: false } });
    const [short] = scan(`password = "${alnum(random, 8)}"`);
    expect(short?.guessable).toBe(true);
  });

  test("its value only through reveal", () => {
    const token = githubToken(random);
    const text = JSON.stringify(scan(`x = "${token}"`));
    expect(text).not.toContain(token);
    expect(text).toContain(token.slice(0, 4));
  });
});

function scan(text: string): readonly Match[] {
  return engine.scan(toBytes(text)).matches;
}

function told(matches: readonly Match[]): (readonly [string, string])[] {
  return matches.map(({ rule, secret }) => [rule, secret.reveal()]);
}

/** Secrets compare by their value. */
function plain({ matches, cut }: Completed): unknown {
  return { matches: matches.map((match) => ({ ...match, secret: match.secret.reveal() })), cut };
}
