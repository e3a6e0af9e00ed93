import { describe, expect, test } from "vitest";
import type { ActionMessages, NoCommentWord, ScannedWord } from "../../../src/messages/action-catalogue.ts";
import { loadActionMessages } from "../../../src/messages/action-language.ts";
import { languages } from "../../../src/messages/choose-language.ts";

const scanned: readonly ScannedWord[] = ["pull-request", "push", "merge-group", "range", "history"];
const failures: readonly NoCommentWord[] = [
  "no-token",
  "fork",
  "forbidden",
  "not-found",
  "bad-token",
  "refused",
  "rate-limited",
  "server-error",
  "unreachable",
];

/** Every sentence, those that take values with several of them. */
function sentences(m: ActionMessages): string[] {
  const { headline, todo, own, scope, comment, annotation } = m;
  return [
    ...scanned.flatMap((word) => [
      headline.found(1, word),
      headline.found(1_234, word),
      headline.nothing(word),
      headline.partial(word),
      comment.nothingLeft(word),
    ]),
    headline.faulty,
    m.partial(1, 0),
    m.partial(0, 2),
    m.partial(1_000, 1),
    m.passesAllTheSame,
    m.state.here,
    m.state.gone,
    m.gone(1),
    m.gone(2),
    m.more(3),
    m.morePlaces(1),
    m.morePlaces(2),
    todo.heading,
    todo.revoke,
    todo.rewrite,
    todo.rewriteStep,
    todo.firstHour,
    todo.why,
    todo.falseAlarm(null),
    todo.falseAlarm("ok"),
    own.heading(1),
    own.open("ok"),
    own.accepted("ok"),
    own.stale("ok"),
    own.noLabel,
    own.noProposal,
    own.unread(2),
    own.by,
    m.faultsHeading,
    scope.read("1", null, null),
    scope.read("1", null, "b"),
    scope.read("1", "a", "b"),
    scope.deepened,
    ...Object.values(scope.widened),
    comment.stillRevoke,
    comment.asOf("a"),
    comment.wholeReport,
    comment.created,
    comment.updated,
    ...failures.map((word) => comment.none(word)),
    annotation.more(25, 10),
    annotation.gone,
    annotation.partialTitle,
    annotation.ownTitle,
  ];
}

const scripts = {
  en: /^[\x20-\x7e]+$/,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
};

describe.each(languages)("%s", (language) => {
  test("every sentence is there, once, trimmed, in its script and without undefined", async () => {
    const messages = await loadActionMessages(language);
    expect(messages.language).toBe(language);
    const all = sentences(messages);
    for (const text of all) {
      expect(text).toBe(text.trim());
      expect(text).toMatch(scripts[language]);
      expect(text).not.toMatch(/undefined|null|NaN|\n/);
    }
    expect(new Set(failures.map((word) => messages.comment.none(word))).size).toBe(failures.length);
  });

  test("values are told", async () => {
    const { headline, own, scope, comment, todo } = await loadActionMessages(language);
    expect(headline.found(1_234, "push")).toContain("1,234");
    for (const text of [
      own.open("the-label"),
      own.stale("the-label"),
      own.accepted("the-label"),
      todo.falseAlarm("the-label"),
    ])
      expect(text).toContain("the-label");
    expect(scope.read("12 blobs", "aaaa", "bbbb")).toMatch(/12 blobs.*aaaa.*bbbb/);
    expect(comment.asOf("cccc")).toContain("cccc");
  });
});
