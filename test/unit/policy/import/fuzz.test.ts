/** Whatever another scanner's files hold, importing ends: with a config of ours that is right, or with a ScanError that quotes nothing. */
import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ScanError } from "../../../../src/core/error.ts";
import { importNotes } from "../../../../src/core/import-note.ts";
import { checkConfig } from "../../../../src/policy/config/check.ts";
import type { ForeignFiles } from "../../../../src/policy/import/importer.ts";
import { importerIndex } from "../../../../src/policy/importer-index.ts";
import { knownRules } from "../../../../src/scan/engine/known-rules.ts";
import { layersOf } from "../../../../src/scan/policy/imports.ts";

const folder = new URL("../../../../fixtures/imports/", import.meta.url);
const known = knownRules();

/** Texts of each scanner's fixtures, by the file's name. */
function textsOf(scanner: string): readonly (readonly [path: string, text: string])[] {
  const own = importerIndex[scanner]?.files ?? [];
  return readdirSync(new URL(`${scanner}/`, folder)).flatMap((name) => {
    const { files } = parse(readFileSync(new URL(`${scanner}/${name}`, folder), "utf8")) as {
      files: Record<string, string>;
    };
    return Object.entries(files).filter(([path]) => own.includes(path));
  });
}

const odd = fc.constantFrom(
  "",
  "\0",
  "\uFEFF",
  "'''",
  '"',
  "[",
  "]",
  "{",
  "}",
  ":",
  "#",
  "\n",
  "\t",
  "&a",
  "*a",
  "(?",
  "\\",
  "null",
  "1e999",
  "__proto__",
  "constructor",
  "🔑",
);
const piece = fc.oneof(odd, fc.string({ maxLength: 8 }), fc.string({ unit: "binary", maxLength: 4 }));

/** A text with parts taken out, put in or doubled. */
const edit = fc.record({ at: fc.nat(2000), drop: fc.nat(12), put: piece, copy: fc.nat(30) });
function edited(text: string, edits: readonly { at: number; drop: number; put: string; copy: number }[]): string {
  return edits.reduce((held, { at, drop, put, copy }) => {
    const start = at % (held.length + 1);
    return held.slice(0, start) + put + held.slice(start, start + (copy % 5)) + held.slice(start + drop);
  }, text);
}

describe.each(Object.keys(importerIndex))("%s", (scanner) => {
  test("ends with a right config or a ScanError", async () => {
    const texts = textsOf(scanner);
    const importer = await importerIndex[scanner]?.load();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1000),
        fc.array(edit, { maxLength: 4 }),
        fc.array(fc.tuple(fc.constantFrom("secrets.allowed", "secrets.patterns", "secrets.x"), piece), {
          maxLength: 3,
        }),
        async (which, edits, values) => {
          const [path = ".gitallowed", text = ""] = texts[which % Math.max(1, texts.length)] ?? [];
          const source = edited(text, edits);
          const files: ForeignFiles = {
            read: (asked) => Promise.resolve(asked === path ? source : null),
            nameOf: (asked) => asked,
            gitConfig: () => Promise.resolve(values),
          };
          try {
            const imported = (await importer?.read(files)) ?? [];
            for (const { rows } of imported) for (const { note } of rows) expect(importNotes).toContain(note);
            const layers = await layersOf([{ name: scanner, title: scanner, files: [path], imported }], known);
            for (const [index, { config }] of imported.entries()) {
              expect(layers[index]?.from).toBe(config.name);
              // What is written by `init --from` is read again, without where it came from.
              const again = JSON.parse(JSON.stringify(config.data)) as unknown;
              checkConfig({ data: again, name: "again", at: () => undefined }, known);
            }
          } catch (error) {
            if (!(error instanceof ScanError)) throw error;
            expect(error.code).toBe("import-failed");
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
