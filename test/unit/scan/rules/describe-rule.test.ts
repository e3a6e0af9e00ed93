import { describe, expect, test } from "vitest";
import { describeRule } from "../../../../src/scan/rules/describe-rule.ts";
import { listRules } from "../../../../src/scan/rules/list-rules.ts";
import { createEngine } from "../../../../src/detect/create.ts";
import { toBytes } from "../../../../src/detect/text.ts";
import { rulesEn } from "../../../../src/messages/en/explain/rules.ts";
import { allRules } from "../../../../src/rules/all.ts";
import type { Rule } from "../../../../src/rules/rule.ts";

const rule = (id: string): Rule => allRules.find((one) => one.id === id) as Rule;

describe("a rule in words", () => {
  test("for each of them: its forms, its reach, an example that gives nothing away", () => {
    const engine = createEngine(allRules, { identifiers: true });
    for (const one of allRules) {
      const { looksLike, reach, example } = describeRule(one, rulesEn);
      expect(looksLike.length, one.id).toBeGreaterThan(0);
      for (const line of [...looksLike, reach, example]) expect(line, one.id).toMatch(/^\S(?:.*\S)?$/);
      expect(looksLike.join(), one.id).not.toContain("undefined");
      expect(example, one.id).toContain("****");
      expect(engine.scan(toBytes(example ?? "")).matches, example).toEqual([]);
    }
  });

  test("is the same at each call", () => {
    for (const one of allRules.slice(0, 50)) expect(describeRule(one, rulesEn)).toEqual(describeRule(one, rulesEn));
  });

  test.each([
    [
      "github-personal-access-token",
      ["ghp_, then 36 letters or digits", "ends in its own checksum: if that is wrong, confidence is low"],
    ],
    ["sendgrid-api-key", ["SG., then 22 base64url characters, then ., then 43 base64url characters"]],
    ["aws-mws-auth-token", ["amzn.mws., then a UUID"]],
    ["private-key", ["a private key in PEM or PGP format, from its first to its last line"]],
  ])("%s", (id, expected) => {
    expect(describeRule(rule(id), rulesEn).looksLike).toEqual(expected);
  });

  test("names and what must not be in them", () => {
    const [form, names, not] = describeRule(rule("aws-secret-access-key"), rulesEn).looksLike;
    expect([form, names?.split(";")[0], not?.split(",")[0]]).toEqual([
      "40 base64 characters",
      "under a name with the words: aws + secret",
      "but with none of: session",
    ]);
  });
});

describe("the list", () => {
  test("is of all rules by provider and id, explained but not described", async () => {
    const listed = await listRules();
    expect(listed.length).toBe(allRules.length + 1);
    const keys = listed.map(({ provider, id }) => `${provider}\0${id}`);
    expect(keys).toEqual(keys.toSorted());
    for (const one of listed) expect([one.explanation !== undefined, one.description]).toEqual([true, undefined]);
  });

  test("of one id or provider is described as well", async () => {
    expect(
      (await listRules("aws-access-key-id")).map(({ id, description }) => [id, description !== undefined]),
    ).toEqual([["aws-access-key-id", true]]);
    expect(new Set((await listRules("github")).map(({ provider }) => provider))).toEqual(new Set(["github"]));
  });
});
