/** What holds for every format, whatever is in the report. */
import fc from "fast-check";
import pageStyle from "../../../build/report-page.css.txt";
import pageProgram from "../../../build/report-page.js.txt";
import { describe, expect, test } from "vitest";
import { en } from "../../../src/messages/en/report.ts";
import { ja } from "../../../src/messages/ja/report.ts";
import { ko } from "../../../src/messages/ko/report.ts";
import { formats, loadFormat } from "../../../src/report/formats.ts";
import { arbitraryReport, finding, place, report, reportOptions, secrets } from "../../support/reports.ts";

const catalogues = { en, ja, ko };
/** A text without the program and style of the HTML page, which hold nothing of the report. */
function withoutProgram(text: string): string {
  return text.replaceAll(pageProgram, "").replaceAll(pageStyle, "");
}

/** A text as its reader sees it: with the characters that Markdown, XML and HTML write as numbers. */
function read(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

const languages = fc.constantFrom("en" as const, "ja", "ko");

describe.each(formats.map((format) => [format] as const))("%s", (format) => {
  test("no secret leaves, nothing rewrites the terminal, and the text ends with a line end", async () => {
    const write = await loadFormat(format);
    fc.assert(
      fc.property(
        arbitraryReport(),
        languages,
        fc.boolean(),
        fc.integer({ min: 0, max: 200 }),
        (given, language, strict, width) => {
          const text = write(given, reportOptions({ strict, width }, catalogues[language]));
          for (const { secret } of given.findings) expect(read(text)).not.toContain(secret.reveal());
          // A table for a spreadsheet begins with a byte order mark.
          expect(withoutProgram(text).replace(/^\ufeff/, "")).not.toMatch(/(?![\r\n])[\p{Cc}\p{Cf}\u2028\u2029]/u);
          expect(text.endsWith("\n")).toBe(true);
          // The format `github` writes commands, but only its own.
          const commands = text.split("\n").filter((line) => /^\s*::/.test(line));
          if (format !== "github") expect(commands).toEqual([]);
          for (const command of commands) expect(command).toMatch(/^::(?:error|warning) (?:[a-zA-Z]+=[^:,]*,?)+::/);
          expect(text).not.toMatch(/##(?:\[|vso\[)/i);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("the same report is written the same way twice", async () => {
    const write = await loadFormat(format);
    fc.assert(
      fc.property(arbitraryReport(), (given) => {
        expect(write(given, reportOptions())).toBe(write(given, reportOptions()));
      }),
      { numRuns: 10 },
    );
  });

  test("what was not read and what was cut off is named", async () => {
    const text = read(
      (await loadFormat(format))(
        report([], {
          notRead: [{ what: "assets/a.bin", why: "EACCES" }],
          cut: [{ what: "assets/b.zip", why: "encrypted-zip" }],
        }),
        reportOptions(),
      ),
    );
    expect(text).toContain("assets/a.bin");
    expect(text).toContain("assets/b.zip");
  });

  test("with showSecrets the value is shown", async () => {
    const text = read((await loadFormat(format))(report([finding()]), reportOptions({ showSecrets: true })));
    expect(text).toContain(secrets.aws);
  });

  test("a path that holds the secret is masked", async () => {
    const text = read(
      (await loadFormat(format))(report([finding({ places: [place(`keys/${secrets.aws}.txt`)] })]), reportOptions()),
    );
    expect(text).not.toContain(secrets.aws.slice(4, -4));
  });
});
