import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { commandLines } from "../../../../src/report/terminal/command-lines.ts";
import { displayWidth } from "../../../../src/report/terminal/width.ts";
import { shellQuote } from "../../../../src/report/text/shell-quote.ts";

test("a shell reads the lines as the one command, and each is as wide as asked, but for a word that is wider", () => {
  const word = fc.stringMatching(/^[a-z' "\\$-]{1,30}$/).map(shellQuote);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.integer({ min: 20, max: 60 }), (words, columns) => {
      const lines = commandLines(["printf", "'%s\\n'", ...words].join(" "), columns);
      for (const line of lines)
        if (displayWidth(line) > columns)
          expect(words.some((one) => displayWidth(one) > columns - 4 && line.includes(one))).toBe(true);
      const said = execFileSync("bash", ["-c", lines.join("\n")], { encoding: "utf8" });
      expect(said).toBe(execFileSync("bash", ["-c", `printf '%s\\n' ${words.join(" ")}`], { encoding: "utf8" }));
    }),
    { numRuns: 60 },
  );
});

test("where a quote is never closed the command stays one line", () => {
  expect(commandLines("git add -- 'a b c d e f g h", 12)).toEqual(["git add -- 'a b c d e f g h"]);
});
