/** The build's own form of the library that measures text says what the library says. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import stringWidth from "string-width";
import { afterAll, describe, expect, it } from "vitest";
import { build } from "esbuild";
import { lazily, lazyWidth } from "../../../scripts/build/lazy-width.mjs";

const folder = mkdtempSync(join(tmpdir(), "leakscan-lazy-width-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("lazyWidth", () => {
  it("measures as the library does: emoji of every kind, marks, East Asian text, anything", async () => {
    const file = join(folder, "width.mjs");
    await build({
      stdin: { contents: 'export { default } from "string-width";', resolveDir: import.meta.dirname },
      bundle: true,
      format: "esm",
      outfile: file,
      plugins: [lazyWidth],
    });
    const { default: ours } = (await import(pathToFileURL(file).href)) as { default: (text: string) => number };
    const some = [
      "👩‍👩‍👧",
      "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
      "🇯🇵",
      "#️⃣",
      "1⃣",
      "©",
      "©️",
      "한글",
      "ｶﾞ",
      "é",
      "…",
      "漢字",
    ];
    for (const text of some) expect(ours(text), text).toBe(stringWidth(text));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (a, b) => {
        expect(ours(a + b)).toBe(stringWidth(a + b));
      }),
    );
  });

  it("fails the build where the library has changed", () => {
    const path = join(dirname(createRequire(import.meta.url).resolve("string-width")), "index.js");
    const text = readFileSync(path, "utf8");
    expect(lazily(text)).not.toBe(text);
    expect(() => lazily(text.replace("new Intl.Segmenter()", "new Other()"))).toThrow("string-width no longer holds");
  });
});
