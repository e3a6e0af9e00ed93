/**
 * Histories of random edits, packed by git with chains of up to 50 deltas: scanning them by windows finds in each blob exactly what
 * scanning it whole finds. With the real rules, and with the forms in which the two could part.
 */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../../src/detect/create.ts";
import { openStore } from "../../../src/pack/store.ts";
import { allRules } from "../../../src/rules/all.ts";
import { createChainScanner } from "../../../src/sources/history/chain-scan.ts";
import { scanBlob } from "../../../src/sources/scanner.ts";
import type { BlobScan } from "../../../src/sources/scanner.ts";
import { defaultBounds } from "../../../src/unpack/unpack.ts";
import { createRepository } from "../../support/git.ts";
import { textsOf } from "../../support/rule-texts.ts";
import { seeded } from "../../support/secrets.ts";
import type { Random } from "../../support/secrets.ts";

const engine = createEngine(allRules);
const versions = 120;

describe("history by delta windows", () => {
  it.each([1, 2, 3, 4])("finds what whole scans find (seed %i)", { timeout: 120_000 }, (seed) => {
    const repository = createRepository({ bare: true });
    repository.gitWith({ input: editHistory(seeded(seed)) }, "fast-import", "--quiet");
    repository.git("repack", "-adfq", "--depth=50", "--window=50");
    const store = openStore({ repository: repository.dir });
    const chain = createChainScanner(engine);
    let found = 0;
    let deepest = 0;
    let blobs = 0;
    for (const job of store.partitions(4, 1 << 3)) {
      store.walk(job, {
        types: 1 << 3,
        object(visit) {
          deepest = Math.max(deepest, visit.depth);
          const scan = chain.scan(visit);
          if (scan === null) return;
          blobs++;
          found += scan.located.length;
          expect(facts(scan), store.id(visit.index)).toEqual(facts(scanBlob(engine, defaultBounds, visit.bytes)));
        },
        unread: (index, why) => expect.fail(`${store.id(index)} ${why}`),
      });
    }
    // Otherwise nothing was shown.
    expect(blobs).toBeGreaterThan(versions * 3);
    expect(deepest).toBeGreaterThan(20);
    expect(found).toBeGreaterThan(versions);
  });
});

/** Everything that a scan says. */
function facts(scan: BlobScan): unknown {
  return [
    scan.cut,
    scan.failure,
    scan.located.map(({ match, start, end, via, related }) => [
      match.rule,
      match.span,
      match.secret.reveal(),
      match.confidence,
      match.decodedFrom,
      match.syntax,
      match.directives,
      match.note,
      related.map((other) => other.secret.reveal()),
      start,
      end,
      via,
    ]),
  ];
}

/** Four files that change with each commit, each in its own way, as a stream for `git fast-import`. */
function editHistory(random: Random): Buffer {
  const files: Record<string, { bytes: Buffer; write: (bytes: Buffer) => Buffer }> = {
    plain: { bytes: filler(random, 150), write: (bytes) => bytes },
    // One line: nothing ends what a rule may look at but its reach.
    "long line": {
      bytes: Buffer.from(filler(random, 150).toString("latin1").replaceAll("\n", " ")),
      write: (bytes) => bytes,
    },
    // Sometimes in another charset or container, so that a chain goes from one form to the other.
    changing: {
      bytes: filler(random, 60),
      write: (bytes) =>
        [bytes, Buffer.from(`\ufeff${bytes.toString("latin1")}`, "utf16le"), gzipSync(bytes)][
          Math.max(0, random(6) - 3)
        ]!,
    },
    wide: { bytes: filler(random, 60), write: (bytes) => Buffer.from(`\ufeff${bytes.toString("latin1")}`, "utf16le") },
  };
  const pending: Buffer[] = [];
  const parts: (string | Buffer)[] = [];
  for (let i = 0; i < versions; i++) {
    parts.push(`commit refs/heads/main\ncommitter C <c@example.com> ${1e9 + i} +0000\ndata 1\nx\n`);
    for (const [name, file] of Object.entries(files)) {
      for (let edits = 1 + random(3); edits > 0; edits--) file.bytes = edited(random, file.bytes, pending);
      const bytes = file.write(file.bytes);
      parts.push(`M 100644 inline "${name}"\ndata ${bytes.length}\n`, bytes, "\n");
    }
  }
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

/** One edit as people make them, and as they put secrets in and half in. */
function edited(random: Random, bytes: Buffer, pending: Buffer[]): Buffer {
  const at = random(bytes.length + 1);
  const insert = (what: Buffer): Buffer => splice(bytes, at, 0, what);
  switch (random(14)) {
    case 0:
    case 1:
      return insert(secretText(random));
    case 2:
    case 3:
    case 4:
      return nearSecret(random, bytes) ?? insert(secretText(random));
    case 5: {
      // The first part now, the rest at another time right behind it: the seam is in the middle of the secret.
      const text = secretText(random);
      const half = random(text.length);
      pending.push(text.subarray(0, half), text.subarray(half));
      return insert(pending.at(-2)!);
    }
    case 6: {
      const [first, second] = pending.splice(-2);
      const place = first === undefined || first.length === 0 ? -1 : bytes.indexOf(first);
      if (place < 0 || second === undefined) return insert(filler(random, 1));
      const end = place + first!.length;
      return Buffer.concat([bytes.subarray(0, end), second, bytes.subarray(end)]);
    }
    case 7:
      return random(3) > 0
        ? insert(filler(random, 1 + random(8)))
        : insert(Buffer.from(`\n// ${["secretlint", random(2) > 0 ? "disable" : "enable"].join("-")}\n`));
    case 8: {
      const end = Math.min(bytes.length, at + random(bytes.length > 40_000 ? 9000 : 400));
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
    }
    case 9: {
      // A single byte, mostly in the middle of something.
      const changed = Buffer.from(bytes);
      if (at < changed.length) changed[at] = 33 + random(90);
      return changed;
    }
    case 10: {
      // Copied elsewhere, secrets and all.
      const from = random(bytes.length + 1);
      return insert(bytes.subarray(from, from + random(3000)));
    }
    case 11:
      return at < bytes.length / 2
        ? bytes.subarray(random(20))
        : bytes.subarray(0, Math.max(0, bytes.length - random(20)));
    case 12: {
      const middle = random(bytes.length + 1);
      return bytes.length > 100 && random(4) === 0
        ? Buffer.concat([bytes.subarray(middle), bytes.subarray(0, middle)])
        : insert(Buffer.from("\n"));
    }
    default: {
      const line = bytes.indexOf(10, at);
      return line < 0
        ? insert(Buffer.from("="))
        : Buffer.concat([bytes.subarray(0, line), Buffer.from(" # leakscan:allow for a test"), bytes.subarray(line)]);
    }
  }
}

/** Secrets that were put in, to be found again. */
const written: Buffer[] = [];

/** An edit at some distance from a secret that changes, or could change, what is said of it. */
function nearSecret(random: Random, bytes: Buffer): Buffer | null {
  const secret = written[written.length - 1 - random(Math.min(written.length, 30))];
  const place = secret === undefined ? -1 : bytes.indexOf(secret);
  if (place < 0) return null;
  const end = place + secret!.length;
  const before = Math.max(0, place - random(120));
  const run = Buffer.from(Array.from({ length: 200 + random(800) }, () => 65 + random(26)));
  switch (random(10)) {
    case 0:
      return splice(
        bytes,
        before,
        0,
        Buffer.from(["twilio ", "aws_secret_access_key = ", "password: ", '"', "'", "\n"][random(6)]!),
      );
    case 1:
      return splice(bytes, before, random(place - before + 1), Buffer.alloc(0));
    case 2:
      return splice(bytes, Math.max(0, place - random(12)), 0, Buffer.alloc(random(90), " "));
    case 6:
    case 7:
    case 8: {
      // A letter of the word before it that promises a secret, which may stand far off.
      const word = /[A-Za-z]{4,}(?=[^A-Za-z]*$)/.exec(
        bytes.subarray(Math.max(0, place - 130), Math.max(0, place - 24)).toString("latin1"),
      );
      if (!word) return null;
      const at = Math.max(0, place - 130) + word.index + random(word[0].length);
      return splice(bytes, at, 1, Buffer.from(String.fromCharCode(97 + random(26))));
    }
    case 9: {
      const broken = bytes.indexOf("twili0");
      return broken < 0 ? replaced(bytes, "twilio", "twili0", place) : replaced(bytes, "twili0", "twilio", broken);
    }
    case 3:
      return splice(bytes, end, 0, run);
    case 4:
      return splice(bytes, place, 0, run);
    default:
      return splice(bytes, end + random(120), random(60), Buffer.from(['"', "'", "}", "\n", "AAAA"][random(5)]!));
  }
}

function replaced(bytes: Buffer, from: string, to: string, near: number): Buffer | null {
  const at = bytes.lastIndexOf(from, near);
  return at < 0 ? null : splice(bytes, at, from.length, Buffer.from(to));
}

function splice(bytes: Buffer, at: number, remove: number, insert: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(Math.min(bytes.length, at + remove))]);
}

function secretText(random: Random): Buffer {
  const rules = random(4) === 0 ? allRules.filter((rule) => rule.kind === "near") : allRules;
  const texts = textsOf(rules[random(rules.length)]!, random);
  const { text, secret } = texts[random(texts.length)]!;
  written.push(Buffer.from(secret, "latin1"));
  return Buffer.from(text, "latin1");
}

function filler(random: Random, lines: number): Buffer {
  const words = [
    "the",
    "quick",
    "brown",
    "key",
    "value",
    "import",
    "{",
    "}",
    "=",
    "aws_region",
    "0x1f",
    "https://example.com/a",
    "password",
    ":",
  ];
  return Buffer.from(
    Array.from(
      { length: lines },
      () => Array.from({ length: 1 + random(12) }, () => words[random(words.length)]).join(" ") + "\n",
    ).join(""),
  );
}
