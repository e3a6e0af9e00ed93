/** Hostile text in annotations, summary and comment of the Action. */
import { says } from "../../../../src/messages/errors.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markerOf } from "../../../../src/action/present/comment-body.ts";
import { present } from "../../../../src/action/present/present.ts";
import { actionReport, arbitraryActionReport } from "../../../support/action/action-reports.ts";
import { finding, place } from "../../../support/reports.ts";
import { read, shown } from "../../../support/action/presented.ts";

describe("hostile text", () => {
  /** Annotations as GitHub's runner reads a line: both of its forms of commands. */
  function commandOf(line: string): { name: string; keys: string[] } | undefined {
    const [, name = "", properties = ""] = /^\s*::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::/i.exec(line) ?? [];
    if (name === "") return undefined;
    return { name, keys: properties === "" ? [] : properties.split(",").map((one) => one.split("=")[0] ?? "") };
  }

  test("the runner is told nothing but annotations, each on a line of its own", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryActionReport(), async (action) => {
        const { annotations, conclusion } = await present(action, ".");
        expect(conclusion).toMatch(/^leakscan: [^\p{Cc}\p{Bidi_Control}\u200b\u2028\u2029]+[.。]$/u);
        const lines = annotations.split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/);
        expect(lines.pop()).toBe("");
        const last = lines.pop();
        expect(last).toMatch(/^leakscan: /);
        let findings = 0;
        for (const line of lines) {
          const command = commandOf(line);
          expect(["error", "warning", "notice"]).toContain(command?.name);
          const allowed = ["file", "line", "endLine", "col", "endColumn", "title"];
          expect(command?.keys.filter((key) => !allowed.includes(key))).toEqual([]);
          if (/\([^()]*: [0-9a-f]{32}\)$/.test(line)) findings++;
        }
        expect(findings).toBeLessThanOrEqual(10);
        expect(commandOf(last ?? "")).toBeUndefined();
        expect(annotations).not.toContain("##[");
        expect(annotations.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200b]/u);
      }),
      { numRuns: 60 },
    );
  });

  test("Markdown: no cell, link, image, mention, reference, HTML or marker but our own", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryActionReport(), async (action) => {
        const { summary, comment } = await present(action, ".");
        expect(comment.body.split("\n")[0]).toBe(markerOf("."));
        for (const text of [summary, comment.body.slice(comment.body.indexOf("\n") + 1)]) {
          const tables = text.split(/\n\n+/).filter((part) => part.startsWith("|"));
          for (const table of tables)
            expect(new Set(table.split("\n").map((line) => line.split("|").length)).size).toBe(1);
          for (const [, href = ""] of text.matchAll(/<a href="([^"]*)">/g)) {
            expect(href).toMatch(/^https?:&#47;&#47;|^https?:\/\//);
            expect(href).not.toMatch(/[<>\s`|]/);
          }
          // What is left when our own markup is taken away holds no sign that could begin any.
          const rest = text
            .replace(/^```mermaid\ngantt\n(?: {4}[^`\n<>]*\n)*```$/gm, "")
            .replace(/^ {3}```sh\n(?: {3}.*\n)*? {3}```$/gm, "")
            .replace(/<a href="[^"]*">|<\/a>|<https:[^<>\s]*>|<br>|<!-- -->|<\/?sub>|<\/?code>|\*\*|&#\d+;/g, "")
            .replace(/^#{3,4} |^ *- |^\||\|$| \| /gm, "");
          expect(rest).not.toMatch(/[<>&[\]`*_|@#~\\]|!\[/);
          expect(rest.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200b]/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("no secret is told, in no language, in no medium", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryActionReport(), async (action) => {
        const { annotations, conclusion, summary, comment } = await present(action, ".");
        // Only what was found can be masked: the arbitrary text may hold the others.
        const found = new Set(action.report.findings.map((one) => one.secret.reveal()));
        for (const text of [annotations, conclusion, read(summary), read(comment.body), summary, comment.body])
          for (const value of found) expect(text).not.toContain(value);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    "::add-mask::x",
    "\n::set-output name=findings::0",
    "%0A::error::x",
    "##[set-env name=x]y",
    "\r\n::stop-commands::x",
    "\u2028::error::x",
  ])("a file named %j in the last line, a title and a message", async (name) => {
    const leak = finding({ rule: name, places: [place(name)] });
    const { annotations } = await shown(
      actionReport([leak], { policyFaults: [says("configNotObject", name)] }, { notRead: [{ what: name, why: name }] }),
    );
    expect(annotations.map((line) => commandOf(line)?.name)).toEqual(["error", "warning", "warning", undefined]);
    // The lines are ours: what the name brings along begins none.
    for (const line of annotations[0]?.split("%0A").slice(1) ?? []) expect(line).toMatch(/^[A-Z]/);
  });
});
