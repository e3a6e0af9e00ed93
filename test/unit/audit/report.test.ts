/** The joined report in every format: the same facts, hostile names made harmless, and nothing that was not read left out. */
import { expect, test } from "vitest";
import type { AuditReport } from "../../../src/audit/audit-report.ts";
import type { JoinedSecret } from "../../../src/audit/join/joined.ts";
import { loadWriter } from "../../../src/audit/report/formats.ts";
import { auditFormats } from "../../../src/scan/options.ts";
import { auditExitCode } from "../../../src/audit/write-audit.ts";
import { loadAuditMessages } from "../../../src/messages/audit-language.ts";
import { loadMessages } from "../../../src/messages/language.ts";

const languages = ["en", "ja", "ko"] as const;
const hostile = "org/<img src=x>|`@everyone`\u001b[31m\u202e";
const time = "2026-11-30T02:30:00.000Z";

function secret(number: number, more: Partial<JoinedSecret> = {}): JoinedSecret {
  const id = String(number).padStart(32, "0");
  return {
    key: id,
    fingerprint: id,
    rule: "github-personal-access-token",
    provider: "github",
    description: "GitHub personal access token",
    severity: "critical",
    confidence: "high",
    masked: "ghp_****wxyz",
    state: "head",
    counts: true,
    since: time,
    firstSeen: "2025-03-04T00:00:00Z",
    repositoryCount: 2,
    atHeadCount: 1,
    owners: ["@org/sec"],
    related: [],
    repositories: [hostile, "org/other"].map((repository, i) => ({
      id: String(i),
      repository,
      atHead: i === 0,
      reachable: true,
      commits: 1,
      branches: ["main"],
      branchCount: 1,
      places: [{ path: '=HYPERLINK("x")', line: 3 }],
      placeCount: 1,
      owners: ["@org/sec"],
      counts: true,
    })),
    ...more,
  };
}

function report(secrets: readonly JoinedSecret[], more: Partial<AuditReport> = {}): AuditReport {
  const counting = secrets.filter(({ counts }) => counts).length;
  return {
    rulesVersion: "1",
    number: 2,
    startedAt: "2026-11-30T02:00:00.000Z",
    endedAt: time,
    previousAt: "2026-11-29T02:00:00.000Z",
    isPartial: false,
    repositories: [
      { repository: { id: "0", name: hostile, source: { kind: "folder", path: "/x" } }, status: "read" },
      {
        repository: { id: "2", name: "org/away", source: { kind: "remote", url: "https://h/away.git" } },
        status: "unread",
        why: "not-found: fatal",
      },
    ],
    summary: {
      repositories: { read: 1, unread: 1, left: 0, gone: 0 },
      incomplete: 0,
      cut: 0,
      secrets: counting,
      atHead: counting,
      suppressed: 0,
      new: secrets.filter(({ change }) => change === "new").length,
      resolved: secrets.filter(({ change }) => change === "resolved").length,
      bySeverity: { critical: counting, high: 0, medium: 0, low: 0 },
      byProvider: { github: counting },
    },
    secrets: async function* () {
      yield* secrets;
    },
    ...more,
  };
}

async function written(
  format: (typeof auditFormats)[number],
  given: AuditReport,
  language: (typeof languages)[number] = "en",
): Promise<string> {
  const [audit, messages, write] = await Promise.all([
    loadAuditMessages(language),
    loadMessages(language),
    loadWriter(format),
  ]);
  let text = "";
  for await (const part of write(given, { audit, messages, colour: false, width: 100, command: "leakscan" }))
    text += part;
  return text;
}

const resolved = secret(2, {
  change: "resolved",
  resolved: { why: "gone-from-head", at: time },
  state: "history",
  masked: "ghp_****gone",
});

test.each(auditFormats)("%s names secrets, their repositories and what could not be read", async (format) => {
  for (const language of languages) {
    const text = await written(format, report([secret(1, { change: "new" }), resolved]), language);
    for (const part of ["wxyz", "gone"]) expect(text).toContain(part);
    expect(text.replace(/&#47;/g, "/")).toContain("org/away");
    expect(text.replace(/&#47;/g, "/")).toContain("org/other");
    expect(text).not.toMatch(/[\u001b\u202e]/);
  }
});

test("nothing in a name becomes markup, a mention or a formula", async () => {
  const given = report([secret(1)]);
  expect(await written("markdown", given)).not.toMatch(/<img|@everyone|\| `/);
  expect(await written("html", given)).not.toContain("<img src=x>");
  expect(await written("csv", given)).toContain(`"'=HYPERLINK(""x"")"`);
  expect(JSON.parse(await written("json", given)).repositories[0].name).toBe(hostile);
});

test("a short report says how many it leaves out, a whole one leaves out none", async () => {
  const given = report(Array.from({ length: 60 }, (_, i) => secret(i)));
  expect(await written("human", given)).toContain("50 more");
  expect(await written("markdown", given)).toContain("40 more");
  expect(JSON.parse(await written("json", given)).secrets.length).toBe(60);
  expect((await written("csv", given)).split("\r\n").length).toBe(1 + 60 * 2 + 1 + 1);
});

test("an audit that could not read everything never says just that nothing was found", async () => {
  expect(await written("human", report([]))).toContain("in what was read");
  expect(await written("markdown", report([]))).toContain("in what was read");
  expect(JSON.parse(await written("json", report([]))).audit.complete).toBe(false);
});

test("the exit code: what counts, before what could not be read", () => {
  const rules = { failOn: "any", requireComplete: false, allowIncomplete: false } as const;
  const known = report([secret(1)]);
  const added = report([secret(1, { change: "new" })]);
  expect(auditExitCode(known, rules)).toBe(1);
  expect(auditExitCode(known, { ...rules, failOn: "new" })).toBe(2);
  expect(auditExitCode(known, { ...rules, failOn: "new", allowIncomplete: true })).toBe(0);
  expect(auditExitCode(added, { ...rules, failOn: "new" })).toBe(1);
  expect(auditExitCode(report([secret(1)], { previousAt: null }), { ...rules, failOn: "new" })).toBe(1);
  expect(auditExitCode(added, { ...rules, failOn: "never", allowIncomplete: true })).toBe(0);
  const stopped = report([], {
    summary: { ...known.summary, secrets: 0, repositories: { read: 0, unread: 0, left: 3, gone: 0 } },
  });
  expect(auditExitCode(stopped, { ...rules, allowIncomplete: true })).toBe(2);
});
