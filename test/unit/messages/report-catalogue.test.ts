import { describe, expect, test } from "vitest";
import type { DamageCode } from "../../../src/pack/damage.ts";
import type { Messages } from "../../../src/messages/report-catalogue.ts";
import { en } from "../../../src/messages/en/report.ts";
import { ja } from "../../../src/messages/ja/report.ts";
import { ko } from "../../../src/messages/ko/report.ts";
import { allRules } from "../../../src/rules/all.ts";
import { explain } from "../../../src/rules/explain.ts";

/** All strings that a catalogue holds as data, by their way in. */
function strings(value: unknown, way = ""): [string, string][] {
  if (typeof value === "string") return [[way, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${way}.${key}`));
}

const ours = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

describe.each([
  ["en", en],
  ["ja", ja],
  ["ko", ko],
] as const)("%s", (name, messages: Messages) => {
  test("no sentence is empty, untrimmed or in another script", () => {
    for (const [way, text] of strings(messages)) {
      if (way === ".language") continue;
      expect(text, way).toBe(text.trim());
      expect(text, way).not.toBe("");
      expect(ours.test(text), `${way}: ${text}`).toBe(name !== "en");
    }
  });

  test("an unknown word stays as it is, a known one with a detail keeps the detail", () => {
    expect(messages.unread("unheard-of: x")).toBe("unheard-of: x");
    expect(messages.unread("constructor")).toBe("constructor");
    expect(messages.opens("Anyone with it can fly.")).toBe("Anyone with it can fly.");
    expect(messages.unread("missing-object: 1a2b")).toBe(`${messages.unread("missing-object")} [1a2b]`);
    expect(messages.unread("missing-object")).not.toBe("missing-object");
  });

  test("numbers have their thousands apart", () => {
    expect([0, 999, 1000, 170_050, 1_234_567].map(messages.number)).toEqual([
      "0",
      "999",
      "1,000",
      "170,050",
      "1,234,567",
    ]);
  });
});

test("English tells one from many", () => {
  const read = { mode: "history", blobs: 1, commits: 2 } as const;
  expect(en.found.headline(1, read, null, 1)).toBe("1 secret found in the history of the repository, 1 still at HEAD");
  expect(en.found.headline(2, read, "/r", 0)).toBe(
    "2 secrets found in the history of /r, none of them at HEAD any more",
  );
  expect(en.found.read(read)).toBe("1 blob, 2 commits");
  expect(en.scope.unsure(1, 0)).toBe("1 low-confidence finding hidden (--strict shows it).");
  expect(en.scope.unsure(4, 1)).toBe(
    "4 low-confidence findings hidden, 1 of them a weak password (--strict shows them).",
  );
  expect(
    en.scope.suppressed([
      ["baseline", 10],
      ["comment", 2],
    ]),
  ).toBe("12 suppressed: 10 by the baseline, 2 by comments.");
});

test("titles: known ones, known endings after a vendor's name, and English for the rest", () => {
  expect(ja.title("AWS secret access key (beside its key id)")).toBe("AWS シークレットアクセスキー");
  expect(ja.title("GitHub fine-grained personal access token")).toBe("GitHub fine-grained 個人アクセストークン");
  expect(ko.title("OpenAI API key")).toBe("OpenAI API 키");
  expect(ko.title("my-own.rule")).toBe("my-own.rule");
  expect(ko.title("constructor")).toBe("constructor");
  expect(en.title("OpenAI API key")).toBe("OpenAI API key");
});

const namesThatStay = new Set([
  "JSON Web Token",
  "Laravel APP_KEY",
  "Supabase service_role JWT",
  "Tencent Cloud SecretId",
  "Tencent Cloud SecretKey",
]);

test("every rule's explanation speaks the languages: its words are known, its title is translated", () => {
  expect(allRules.length).toBeGreaterThan(50);
  for (const { id } of allRules) {
    const { title, opens, revoke } = explain(id) ?? { title: "", opens: "", revoke: "" };
    for (const messages of [en, ja, ko]) {
      // A word that stays as it is lacks its sentence.
      for (const told of [messages.opens(opens), messages.revoke(revoke)]) expect(told, id).toMatch(/[ ぁ-ん가-힣]/);
      if (messages !== en && !namesThatStay.has(title)) expect(messages.title(title), id).not.toBe(title);
    }
  }
});

/** All of them: one that is missing here does not compile. */
const damages: Readonly<Record<DamageCode, true>> = {
  "alternate-missing": true,
  "alternates-too-deep": true,
  "base-damaged": true,
  "base-too-large": true,
  "checksum-mismatch": true,
  "corrupt-delta": true,
  "corrupt-header": true,
  "corrupt-index": true,
  "corrupt-zlib": true,
  "missing-base": true,
  "missing-index": true,
  "missing-pack": true,
  "delta-cycle": true,
  "too-large": true,
  truncated: true,
  unreadable: true,
  "unknown-version": true,
};

test.each([en, ja, ko])("what may be wrong in an object store has a sentence in $language", (messages) => {
  for (const code of Object.keys(damages)) expect(messages.unread(`${code}:EIO`)).toMatch(/ \[EIO\]$/);
});
