/** An engine for tests of sources: it finds `SECRET_` and eight capitals or digits, and nothing else, so that tests say what is there. */
import type { Match } from "../../src/core/match.ts";
import { Secret } from "../../src/core/secret.ts";
import type { Engine, RawMatch } from "../../src/detect/engine.ts";

/** A secret that the fake engine finds; different for each name of up to eight characters. */
export function fakeSecret(name = "A"): string {
  return `SECRET_${name
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "0")
    .padEnd(8, "0")
    .slice(0, 8)}`;
}

/**
 * Makes the engine. It throws on bytes that hold `THROW_NOW`.
 * @param pattern what it finds, global; by default what {@link fakeSecret} makes
 * @param value the secret that what was found stands for
 */
export function createFakeEngine(
  pattern: RegExp = /SECRET_[A-Z0-9]{8}/g,
  value: (text: string) => string = (text) => text,
): Engine & { readonly scanned: number } {
  let scanned = 0;
  const engine: Engine = {
    version: "fake-1",
    reach: 16,
    find(bytes, from = 0, to = bytes.length) {
      const raw: RawMatch[] = [];
      const text = Buffer.from(bytes).toString("latin1");
      if (text.includes("THROW_NOW")) throw new RangeError(`a rule threw at ${text}`);
      for (const { index, 0: found } of text.matchAll(pattern)) {
        const end = index + found.length;
        if (end > from && index < to) raw.push({ rule: 0, start: index, end, anchor: index });
      }
      return raw;
    },
    findAnchored: (bytes, from, to) => engine.find(bytes).filter(({ anchor }) => anchor >= from && anchor < to),
    besideAnchors: 0,
    settledFrom: (_, at) => at + engine.reach,
    settledTo: (_, at) => at - 2 * engine.reach,
    complete(bytes, raw) {
      const text = Buffer.from(bytes).toString("latin1");
      return { matches: raw.map(({ start, end }) => match(start, end, value(text.slice(start, end)))), cut: [] };
    },
    scan(bytes) {
      scanned++;
      return engine.complete(bytes, engine.find(bytes));
    },
  };
  return Object.defineProperty(engine, "scanned", { get: () => scanned }) as Engine & { readonly scanned: number };
}

function match(start: number, end: number, value: string): Match {
  return {
    rule: "fake",
    provider: "fake",
    severity: "high",
    confidence: "high",
    span: { start, end },
    secret: new Secret(value),
    decodedFrom: [],
    syntax: { quoted: false, random: false },
    related: [],
    directives: [],
    guessable: false,
  };
}
