/** Annotations, summary and comment of the Action. */
import { says } from "../../../../src/messages/errors.ts";
import { describe, expect, test } from "vitest";
import type { ActionReport } from "../../../../src/action/action-report.ts";
import { markerOf } from "../../../../src/action/present/comment-body.ts";
import { present } from "../../../../src/action/present/present.ts";
import { Secret } from "../../../../src/core/secret.ts";
import { actionReport, nightly, pullRequest } from "../../../support/action/action-reports.ts";
import { commit, finding, place, secrets } from "../../../support/reports.ts";
import { shown, read } from "../../../support/action/presented.ts";

const oid = "c".repeat(40);

const aws = finding({ places: [place("config/app.env", { commit: oid })], commit: commit({ oid }) });

const github = finding({
  fingerprint: "1".repeat(32),
  rule: "github-token",
  provider: "github",
  severity: "high",
  secret: new Secret(secrets.github),
  places: [place("deploy.sh", { commit: oid, line: 3, endLine: 3 })],
});

describe("annotations", () => {
  test("on the line, saying what and how to revoke; in the end a plain line", async () => {
    const atHead = { ...aws, places: aws.places.map((one) => ({ ...one, atHead: true as const })) };
    const { annotations } = await shown(actionReport([atHead]));
    expect(annotations).toHaveLength(2);
    expect(annotations[0]).toMatch(
      /^::error file=config\/app\.env,line=12,endLine=12,col=5,endColumn=45,title=AWS secret access key::config\/app\.env:12: .*revoke/,
    );
    expect(annotations[1]).toBe("leakscan: 1 secret found in this pull request");
  });

  test("the ten worst, then a count", async () => {
    const many = Array.from({ length: 25 }, (_, at) =>
      finding({
        fingerprint: String(at).padStart(8, "0").padEnd(32, "f"),
        severity: at === 24 ? "critical" : "high",
      }),
    );
    const { annotations } = await shown(actionReport(many));
    const errors = annotations.filter((line) => line.startsWith("::error "));
    expect(errors).toHaveLength(10);
    expect(errors[0]).toContain("npx leakscan allow 00000024 --reason");
    expect(annotations[10]).toBe(
      "::notice title=leakscan::25 secrets found; the 10 worst are marked on their lines. The job summary has everything.",
    );
  });

  test("what the files do not hold any more stands on no line", async () => {
    const { annotations } = await shown(actionReport([aws], { goneAtHead: new Set([aws.fingerprint]) }));
    expect(annotations[0]).toMatch(/^::error title=AWS secret access key::config\/app\.env:12: /);
    expect(annotations[0]).toContain("still in this branch's history");
  });

  test("a partial scan: an error where it fails the check, a warning beside findings or where it does not", async () => {
    const unread = { notRead: [{ what: "big.bin", why: "missing-object" }] };
    const cut = { cut: [{ what: "a.zip", why: "encrypted-zip" }] };
    const first = async (action: ActionReport) => (await shown(action)).annotations.at(-2);
    expect(await first(actionReport([], {}, unread))).toMatch(
      /^::error title=The scan is partial::.*big\.bin: the object/,
    );
    expect(await first(actionReport([], {}, cut))).toMatch(/^::warning title=The scan is partial::.*a\.zip: /);
    expect(await first(actionReport([aws], {}, unread))).toMatch(/^::warning title=The scan is partial::/);
  });
});

describe("summary", () => {
  test("what, where, since when, and what to do; links lead to the commit", async () => {
    const { summary } = await shown(actionReport([aws, github]));
    expect(summary).toMatch(/^### leakscan: 2 secrets found in this pull request\n/);
    expect(summary).toContain(`href="https://github.com/ada/shop/blob/${oid}/config/app.env#L12"`);
    expect(summary).toContain(`href="https://github.com/ada/shop/commit/${oid}"`);
    const text = read(summary);
    for (const part of [
      "AWS secret access key",
      aws.secret.masked,
      "config/app.env:12",
      "Ada Author: Add the deploy script",
      "deactivate this one in IAM",
      `git rebase --interactive ${"a".repeat(12)}`,
      "npx leakscan allow FINGERPRINT",
      "Read: 12 blobs, 3 commits, from aaaaaaaaaa to bbbbbbbbbb.",
    ])
      expect(text).toContain(part);
  });

  test("nothing found: two calm lines", async () => {
    expect(read((await shown(actionReport())).summary)).toBe(
      "### leakscan: no secrets found in this pull request\n\nRead: 12 blobs, 3 commits, from aaaaaaaaaa to bbbbbbbbbb.\n",
    );
  });

  test("history: the kit instead of a rebase, and what became of each", async () => {
    const exposure = { introduced: [commit()], removed: [], atHead: false, reachable: true, refs: [], commits: 5 };
    const given = actionReport([{ ...aws, exposure }], { scope: nightly }, { mode: "history" });
    const text = read((await shown(given)).summary);
    expect(text).toContain("1 secret found in the whole history");
    expect(text).toContain("gone from HEAD, still in history");
    expect(text).toContain("npx leakscan respond leaks.json");
    expect(text).not.toContain("git rebase");
  });

  test("a config that is wrong: nothing was judged, and why", async () => {
    const faults = [says("textTooDeep", ".leakscan.json")];
    const fault = ".leakscan.json is nested too deep. Make it flatter.";
    const { summary, isNeeded, annotations, conclusion } = await shown(
      actionReport([], { exitCode: 64, fails: true, policyFaults: faults }),
    );
    expect(read(summary)).toContain("nothing was judged: the config or baseline is wrong");
    expect(read(summary)).toContain(fault);
    expect(annotations).toEqual(["leakscan: nothing was judged: the config or baseline is wrong"]);
    expect(conclusion).toBe(`${annotations[0]}. ${fault}`);
    expect(isNeeded).toBe(true);
  });

  test("fail-on lets it pass: that is said", async () => {
    const { conclusion } = await shown(actionReport([aws], { fails: false }));
    expect(conclusion).toMatch(/^leakscan: 1 secret found in this pull request\. The check still passes/);
    expect((await shown(actionReport([aws]))).conclusion).toBe("leakscan: 1 secret found in this pull request.");
    expect((await shown(actionReport([aws], { language: "ja" }))).conclusion).toMatch(/[^.。]。$/u);
    expect(read((await shown(actionReport([aws], { fails: false }))).summary)).toContain("The check still passes");
  });

  test("why more was scanned than the event brought, and that history had to be fetched", async () => {
    const scope = {
      ...pullRequest,
      pullRequest: null,
      event: "push",
      widened: "before-is-gone",
      isDeepened: true,
    } as const;
    const text = read((await shown(actionReport([aws], { scope }))).summary);
    expect(text).toContain("1 secret found in this push");
    expect(text).toContain("The commit before this push is gone");
    expect(text).toContain("The checkout was shallow");
  });
});

describe.each([
  ["en", "still in this branch's history", "This scan is partial", "Suppressed by this change (1)", "nothing is left"],
  [
    "ja",
    "このブランチの履歴には残っています",
    "一部しかスキャンできていません",
    "この変更自身による除外(1 件)",
    "何も残っていません",
  ],
  [
    "ko",
    "이 브랜치의 히스토리에 남아 있",
    "일부만 스캔했습니다",
    "이 변경 스스로 제외한 것(1건)",
    "남은 것이 없습니다",
  ],
] as const)("in %s", (language, history, partial, own, left) => {
  test("added and removed within the change", async () => {
    const { summary, annotations } = await shown(
      actionReport([aws], { language, goneAtHead: new Set([aws.fingerprint]) }),
    );
    expect(read(summary).split(history).length).toBeGreaterThanOrEqual(3);
    expect(annotations[0]).toContain(history);
  });

  test("a partial scan is called so, in headline and text", async () => {
    const { summary, comment } = await shown(
      actionReport([], { language }, { notRead: [{ what: "big.bin", why: "missing-object" }] }),
    );
    for (const text of [summary, comment]) {
      expect(read(text)).toContain(partial);
      expect(read(text)).toContain("big.bin");
      expect(read(text).split("\n")[text === comment ? 1 : 0]).not.toBe(
        read((await present(actionReport([], { language }), ".")).summary).split("\n")[0],
      );
    }
  });

  test("suppressed by this change", async () => {
    const suppression = { by: "comment", reason: "only a test" } as const;
    const { summary } = await shown(
      actionReport([aws], { language, suppressedByThisChange: [{ finding: aws, suppression }] }),
    );
    expect(read(summary)).toContain(own);
    expect(read(summary)).toContain("only a test");
    expect(read(summary)).toContain("leakscan-allow");
  });

  test("nothing is left: the comment says so, and still to revoke", async () => {
    const { comment, isNeeded } = await shown(actionReport([], { language }));
    expect(isNeeded).toBe(false);
    expect(comment.startsWith(`${markerOf(".")}\n### leakscan: `)).toBe(true);
    expect(comment).toContain(left);
    expect(read(comment)).toContain("bbbbbbbbbb");
  });
});

test("whose word counts is said: label open, set, stale, none, and no proposal", async () => {
  const suppressedByThisChange = [{ finding: aws, suppression: { by: "config", reason: "r" } as const }];
  const label = { name: "ok", isSet: false, isPossible: true, isStale: false };
  const told = async (over: Partial<ActionReport>) => {
    const { summary, annotations } = await shown(actionReport([aws], { suppressedByThisChange, label, ...over }));
    return [
      /(until a maintainer|agreed by the label ok|sets it again|names no label|so they do not count)/.exec(
        read(summary),
      )?.[1],
      annotations.some((line) => line.startsWith("::warning title=Suppressed")),
    ];
  };
  expect(await told({})).toEqual(["until a maintainer", true]);
  expect(await told({ label: { ...label, isSet: true } })).toEqual(["agreed by the label ok", false]);
  expect(await told({ label: { ...label, isStale: true } })).toEqual(["sets it again", true]);
  expect(await told({ label: { ...label, name: "", isPossible: false } })).toEqual(["names no label", true]);
  expect(await told({ scope: { ...pullRequest, event: "push", pullRequest: null } })).toEqual([
    "so they do not count",
    false,
  ]);
});

test("links: the fork's repository, an own server, and none where they would be wrong or cannot be trusted", async () => {
  const urls = actionReport().urls;
  const hrefs = async (over: Partial<typeof urls>, path = "a b/日本#1.env") => {
    const leak = finding({ places: [place(path, { commit: oid })] });
    const { summary } = await shown(actionReport([leak], { urls: { ...urls, ...over } }));
    return [...summary.matchAll(/href="([^"]*\/blob\/[^"]*)"/g)].map(([, href]) => href);
  };
  const file = "a%20b/%E6%97%A5%E6%9C%AC%231.env#L12";
  expect(await hrefs({ headRepository: "mallory/shop" })).toEqual([
    `https://github.com/mallory/shop/blob/${oid}/${file}`,
  ]);
  expect(await hrefs({ server: "https://ghe.example:8443/base" })).toEqual([
    `https://ghe.example:8443/base/ada/shop/blob/${oid}/${file}`,
  ]);
  expect(await hrefs({ server: "javascript:alert(1)" })).toEqual([]);
  expect(await hrefs({ server: null })).toEqual([]);
  expect(await hrefs({ headRepository: 'x"><b>/y' })).toEqual([]);
  expect(await hrefs({ headRepository: null })).toEqual([`https://github.com/ada/shop/blob/${oid}/${file}`]);
  const { summary } = await shown(actionReport([finding({ places: [place("moved.env")] })]));
  expect(summary).toContain(`href="https://github.com/ada/shop/blob/${"b".repeat(40)}/moved.env#L12"`);
  // A path that holds the secret is told masked: a link would lead nowhere, or would tell.
  expect(await hrefs({}, `keys/${secrets.aws}/x`)).toEqual([]);
});

test("what GitHub takes: a summary below 1,024 KiB, a comment below 65,536 characters, and both say what is left out", async () => {
  const long = "`|@<".repeat(1_000);
  const many = Array.from({ length: 3_000 }, (_, at) =>
    finding({
      fingerprint: String(at).padStart(32, "0"),
      places: [place(`${at}${long}`, { commit: oid })],
      commit: commit({ subject: long, author: long }),
    }),
  );
  const suppressedByThisChange = many.map((one) => ({
    finding: one,
    suppression: { by: "config", reason: long } as const,
  }));
  const unread = Array.from({ length: 3_000 }, (_, at) => ({ what: `${at}${long}`, why: long }));
  const given = actionReport(
    many,
    { suppressedByThisChange, policyFaults: Array.from({ length: 500 }, () => says("configNotObject", long)) },
    { notRead: unread, cut: unread },
  );
  const { summary, comment } = await shown(given);
  expect(Buffer.byteLength(summary)).toBeLessThan(1_024 * 1_024);
  expect(Buffer.byteLength(comment)).toBeLessThan(65_536);
  for (const text of [summary, comment]) {
    expect(read(text)).toContain("3,000 secrets found in this pull request");
    expect(read(text)).toMatch(/And 2,\d{3} more\./);
    expect(read(text)).toContain("What to do");
  }
});
