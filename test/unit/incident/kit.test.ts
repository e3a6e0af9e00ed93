/** The folder of the first hour: complete in every language, safe whatever a repository holds, and its scripts pass shellcheck. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awsFacts } from "../../../src/core/aws/key-id.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { Secret } from "../../../src/core/secret.ts";
import { loadMessages } from "../../../src/messages/language.ts";
import { respondSteps } from "../../../src/messages/respond-catalogue.ts";
import { loadRespondMessages } from "../../../src/messages/respond-language.ts";
import { incidentOf } from "../../../src/incident/incident.ts";
import { type KitFile, makeKit } from "../../../src/incident/kit.ts";
import { firstSteps } from "../../../src/incident/runbook.ts";
import { fill } from "../../../scripts/fixtures/fill.mjs";
import { replacementsText } from "../../../src/incident/replacements.ts";
import { explain } from "../../../src/rules/explain.ts";
import { createFolder } from "../../support/git.ts";
import { arbitraryReport, commit, finding, place, report } from "../../support/reports.ts";
import { awsKeyId, awsSecret, hex, seeded } from "../../support/secrets.ts";
import { needs } from "../../support/needs.ts";

const random = seeded(61);
const keyId = awsKeyId(random);
const secret = awsSecret(random);
const languages = ["en", "ja", "ko"] as const;

async function words(language: (typeof languages)[number]): Promise<Parameters<typeof makeKit>[1]> {
  return { messages: await loadMessages(language), respond: await loadRespondMessages(language), explain };
}

const options = {
  at: "2026-11-22T10:20:30.000Z",
  tool: "leakscan 1.2.3",
  source: null,
  remotes: ["https://github.com/ada/shop.git"],
};

function leaked(over: Partial<Finding> = {}): Finding[] {
  const [id, other] = [hex(random, 32), hex(random, 32)];
  return [
    finding({
      rule: "aws-access-key-id",
      fingerprint: id,
      secret: new Secret(keyId),
      places: [place("config/app.env", { blob: hex(random, 40) })],
      related: [other],
      exposure: {
        introduced: [commit()],
        removed: [],
        atHead: true,
        reachable: true,
        refs: ["refs/heads/main"],
        commits: 7,
      },
      ...over,
    }),
    finding({ fingerprint: other, secret: Secret.fromMasked("abcd****wxyz"), related: [id] }),
  ];
}

const textOf = (files: readonly KitFile[], name: string): string =>
  files.find((file) => file.name === name)?.text ?? "";

describe.each(languages)("%s", (language) => {
  test("every step stands in its order, with why and what to do", async () => {
    const { respond } = await words(language);
    const page = textOf(makeKit(incidentOf(report(leaked()), options), await words(language)), "RUNBOOK.md");
    const steps = respond.steps({ keyId, account: awsFacts(keyId)?.accountId ?? "", isRoot: false });
    let at = -1;
    for (const [index, step] of respondSteps.entries()) {
      const { title, why, todo } = steps[step];
      const here = page.indexOf(`## ${String(index + 1)}. ${title}`);
      expect(here, step).toBeGreaterThan(at);
      expect(page.indexOf(why, here), step).toBeGreaterThan(here);
      for (const line of todo) expect(page.indexOf(line, here), line).toBeGreaterThan(here);
      at = here;
    }
  });

  test("no sentence is empty or in another script", async () => {
    const { respond } = await words(language);
    const ours = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
    const texts: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value === "string") texts.push(value);
      else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
    };
    walk({ ...respond, language: undefined });
    for (const isRoot of [false, true]) walk(respond.steps({ keyId: "K", account: "A", isRoot }));
    texts.push(respond.written("f"), respond.replacementsWritten("f", 2), respond.gone(2));
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe("");
      expect(ours.test(text), text).toBe(language !== "en");
      if (language === "ja") expect(text).not.toMatch(/\p{Script=Hangul}/u);
      if (language === "ko") expect(text).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
    }
  });

  test("where it is now: at HEAD, in the history, or on no branch at all", async () => {
    const { messages } = await words(language);
    for (const [atHead, reachable, told] of [
      [true, true, messages.found.atHead],
      [false, true, messages.found.onlyInHistory],
      [false, false, messages.found.unreachable],
    ] as const) {
      const exposure = { introduced: [], removed: [], atHead, reachable, refs: [], commits: 0 };
      const kit = makeKit(incidentOf(report(leaked({ exposure })), options), await words(language));
      expect(textOf(kit, "RUNBOOK.md")).toContain(`| ${told} |`);
    }
  });

  test("without an AWS key: only what every secret needs", async () => {
    const { respond } = await words(language);
    const token = finding({ rule: "github-personal-access-token", secret: Secret.fromMasked("ghp_****wxyz") });
    const files = makeKit(incidentOf(report([token]), options), await words(language));
    const text = textOf(files, "RUNBOOK.md");
    expect(text).toContain("ghp_****wxyz");
    expect([...text.matchAll(/^## (\d+)\./gm)].map(([, number]) => number)).toEqual(["1", "2", "3", "4"]);
    expect(text).toContain(respond.noAws.revoke.title);
    expect(text).not.toMatch(/KEY_ID|ACCOUNT_ID|IAM|contain\.sh|collect\.sh/);
    expect(files.map(({ name }) => name)).not.toContain("contain.sh");
    // A secret of AWS without its id needs the account all the same.
    const lone = makeKit(incidentOf(report([finding()]), options), await words(language));
    expect(textOf(lone, "RUNBOOK.md")).toContain(respond.noKey);
  });

  test("is filled in with this leak's facts", async () => {
    const page = textOf(makeKit(incidentOf(report(leaked()), options), await words(language)), "RUNBOOK.md");
    for (const fact of [
      keyId,
      "1a2b3c4d5e",
      "Ada Author <ada@example.com>",
      "refs/heads/main",
      "config/app.env:12",
      "github.com/ada/shop/forks",
      "abcd****wxyz",
    ])
      expect(page).toContain(fact);
  });

  test("a live root key is said first", async () => {
    const verdict = {
      status: "live",
      principal: "root",
      checkedAt: options.at,
      accountId: "123456789012",
      arn: "arn:aws:iam::123456789012:root",
    } as const;
    const { respond, ...rest } = await words(language);
    const files = makeKit(incidentOf(report(leaked({ verdict })), options), { respond, ...rest });
    const page = textOf(files, "RUNBOOK.md");
    expect(page.split("\n")[2]).toBe(respond.root);
    expect(textOf(files, "contain.sh")).toContain(`root_key_ids=('${keyId}')`);
  });

  needs("shellcheck").test("the scripts pass shellcheck", async () => {
    const folder = createFolder("kit");
    const files = makeKit(incidentOf(report(leaked()), options), await words(language));
    const scripts = files.filter(({ isExecutable }) => isExecutable);
    expect(scripts.map(({ name }) => name)).toEqual(["collect.sh", "contain.sh"]);
    for (const { name, text } of scripts) writeFileSync(join(folder, name), text);
    const names = scripts.map(({ name }) => name);
    for (const name of names)
      expect(spawnSync("bash", ["-n", name], { cwd: folder, encoding: "utf8" }).stderr).toBe("");
    const checked = spawnSync("shellcheck", names, { cwd: folder, encoding: "utf8" });
    expect(checked.stdout).toBe("");
    expect(checked.status).toBe(0);
  });
});

test("collect.sh calls nothing that could change the account", async () => {
  const script = textOf(makeKit(incidentOf(report(leaked()), options), await words("en")), "collect.sh");
  const calls = [...script.replace(/^#.*$/gm, "").matchAll(/(?:save \S+|"\$aws") ([a-z0-9]+) ([a-z-]+)/g)].map(
    ([, service, action]) => `${service} ${action}`,
  );
  expect(calls.length).toBeGreaterThan(40);
  // The credential report is only made to be read; `configure get` reads a file of one's own.
  const reads = /^(?:\S+ (?:describe|list|get|lookup)-\S+|iam generate-credential-report|configure get)$/;
  expect(calls.filter((call) => !reads.test(call))).toEqual([]);
});

test("evidence.json holds a digest of every other file", async () => {
  const files = makeKit(incidentOf(report(leaked()), options), await words("en"));
  const evidence = JSON.parse(textOf(files, "evidence.json")) as { files: Record<string, string>; writtenAt: string };
  expect(evidence.writtenAt).toBe(options.at);
  const others = files.filter(({ name }) => name !== "evidence.json");
  expect(evidence.files).toEqual(
    Object.fromEntries(others.map(({ name, text }) => [name, createHash("sha256").update(text).digest("hex")])),
  );
});

test("a key without anything else, and a leak without a key", async () => {
  const alone = makeKit(incidentOf(report([]), { ...options, onlyKey: keyId }), await words("en"));
  expect(textOf(alone, "RUNBOOK.md")).toContain(keyId);
  expect(textOf(alone, "contain.sh")).toContain(keyId);
  const none = makeKit(incidentOf(report([leaked()[1] as Finding]), options), await words("en"));
  expect(none.map(({ name }) => name)).not.toContain("contain.sh");
  expect(textOf(none, "RUNBOOK.md")).toContain("abcd****wxyz");
});

test("what a hostile repository holds reaches no script and no terminal", async () => {
  const english = await words("en");
  await fc.assert(
    fc.asyncProperty(arbitraryReport(), async (hostile) => {
      const files = makeKit(incidentOf(hostile, { ...options, remotes: ["https://h/$(touch x);`id`"] }), english);
      for (const { name, text } of files) {
        // eslint-disable-next-line no-control-regex
        expect(text, name).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
        if (name.endsWith(".sh")) expect(text).not.toMatch(/touch x|onerror|vso\[/);
      }
      expect(textOf(files, "rewrite-history.md")).not.toContain("touch");
    }),
    { numRuns: 50 },
  );
});

describe("the file of replacements", () => {
  test("names the longest first, each once", () => {
    const long = `${secret}tail`;
    const text = replacementsText([new Secret(secret), new Secret(long), new Secret(secret), Secret.fromMasked("x")]);
    expect(text).toBe(`literal:${long}==>***REMOVED***\nliteral:${secret}==>***REMOVED***\n`);
  });

  test("what takes several lines, or holds the arrow, becomes an expression for the same bytes", () => {
    const key = ["-----BEGIN ", "PRIVATE KEY-----\nab+/=\n"].join("");
    for (const value of [key, "a==>b.*c", "x\r\n\ty(1)"]) {
      const line = replacementsText([new Secret(value)]);
      expect(line.trimEnd()).not.toContain("\n");
      const [, written = ""] = /^regex:(.*)==>\*\*\*REMOVED\*\*\*\n$/.exec(line) ?? [];
      expect(written).not.toContain("==>");
      expect(new RegExp(`^(?:${written})$`).test(value), line).toBe(true);
    }
  });
});

describe("several accounts", () => {
  const other = fill("«aws-id:999999999999»", "several accounts").text;
  const own = fill("«aws-id:123456789012»", "several accounts").text;
  const both = (): ReturnType<typeof incidentOf> =>
    incidentOf(
      report([
        ...leaked({ secret: new Secret(own) }),
        finding({ rule: "aws-access-key-id", fingerprint: hex(random, 32), secret: new Secret(other) }),
      ]),
      options,
    );

  test("each has its own section and scripts, and each script acts in its account alone", async () => {
    const files = makeKit(both(), await words("en"));
    const page = textOf(files, "RUNBOOK.md");
    const account = "123456789012";
    expect(page).toContain(`### AWS account ${account}`);
    expect(page).toContain("### AWS account 999999999999");
    for (const [name, mine, foreign] of [
      [`contain-${account}.sh`, own, other],
      ["contain-999999999999.sh", other, own],
      ["collect-999999999999.sh", other, own],
    ] as const) {
      const script = textOf(files, name);
      expect(script).toContain(mine);
      expect(script).not.toContain(foreign);
      expect(script).toContain(`account='${/-(\d+)/.exec(name)?.[1] ?? ""}'`);
      expect(page).toContain(`bash ${name}`);
    }
    expect(files.map(({ name }) => name)).not.toContain("contain.sh");
  });

  test("a key that is accepted is marked, comes last, and no script touches it", async () => {
    const accepted = leaked({ suppressed: { by: "baseline", reason: "rotated in May" } });
    const live = finding({
      rule: "aws-access-key-id",
      fingerprint: hex(random, 32),
      secret: new Secret(awsKeyId(random)),
    });
    const files = makeKit(incidentOf(report([...accepted, live]), options), await words("en"));
    const page = textOf(files, "RUNBOOK.md");
    expect(page).toContain("| Accepted | baseline, `rotated in May`: someone accepted this key as harmless");
    expect(page.indexOf(live.secret.reveal())).toBeLessThan(page.indexOf(keyId));
    for (const { name, text } of files) if (name.endsWith(".sh")) expect(text).not.toContain(keyId);
  });
});

test.each(languages)("the first three steps are printed as well: %s", async (language) => {
  const { respond } = await words(language);
  const lines = firstSteps(incidentOf(report(leaked()), options), { respond });
  const steps = respond.steps({ keyId, account: awsFacts(keyId)?.accountId ?? "", isRoot: false });
  for (const [index, { title }] of [steps.calm, steps.owner, steps.record].entries())
    expect(lines[index * 2]).toBe(`  ${String(index + 1)}. ${title}`);
  expect(lines.join("\n")).toContain(keyId);
});
