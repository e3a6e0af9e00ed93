import { describe, expect, test } from "vitest";
import { createEngine } from "../../../../src/detect/create.ts";
import { holdsForm, rejectForms } from "../../../../src/detect/judge/reject/reject.ts";
import { rejectPlaces } from "../../../../src/detect/judge/reject/places.ts";
import { fill } from "../../../../scripts/fixtures/fill.mjs";
import { rejectedEn } from "../../../../src/messages/en/explain/rejected.ts";
import { allRules } from "../../../../src/rules/all.ts";
import { alnum, seeded } from "../../../support/secrets.ts";

const engine = createEngine(allRules);
const found = (text: string): string[] =>
  engine.scan(new TextEncoder().encode(text)).matches.map(({ secret }) => secret.reveal());

const counting = (text: string): string[] =>
  engine
    .scan(new TextEncoder().encode(text))
    .matches.filter(({ confidence }) => confidence !== "low")
    .map(({ secret }) => secret.reveal());

describe.each(rejectForms.map((form) => [form.id, form] as const))("the form %s", (_, form) => {
  test("has examples both ways", () => {
    expect(form.rejects.length).toBeGreaterThan(0);
    expect(form.keeps.length).toBeGreaterThan(0);
  });

  test.each(form.rejects)("rejects %s", (text) => {
    expect(holdsForm(form, text, false, "secret", false)).toBe(true);
  });

  test.each(form.keeps)("leaves %s alone", (text) => {
    expect(holdsForm(form, text, false, "secret", false)).toBe(false);
  });

  test("its examples are no secrets for the engine", () => {
    const quote = form.bare ? "" : '"';
    for (const text of form.rejects.filter((one) => !/["\n\\]/.test(one)))
      expect(found(`    client_secret = ${quote}${text}${quote}\n`), text).toEqual([]);
  });
});

describe.each(rejectPlaces.map((place) => [place.id, place] as const))("the place %s", (id, place) => {
  test("holds no secret", () => {
    for (const text of place.rejects) expect(counting(fill(text, id).text), text).toEqual([]);
  });

  test("is no other place", () => {
    for (const text of place.keeps) expect(counting(fill(text, id).text), text).toHaveLength(1);
  });
});

test("every reason in src/messages belongs to a row", () => {
  const ids: readonly string[] = [...rejectForms, ...rejectPlaces].map(({ id }) => id);
  expect(Object.keys(rejectedEn).toSorted()).toEqual([...ids, "filler"].toSorted());
});

test("what is random keeps its signs: of 2,000 values of every sign fewer than 1 in 50 looks like code", () => {
  const random = seeded(7);
  const signs = "!@#%^&*_-+.?~|:;=()[]{}<>/$,";
  let lost = 0;
  for (let i = 0; i < 2000; i++) {
    let value = alnum(random, 4);
    while (value.length < 24) value += random(3) === 0 ? signs[random(signs.length)] : alnum(random, 1);
    value += alnum(random, 2);
    if (!found(`PASSWORD = '${value}'\n`).includes(value)) lost++;
  }
  expect(lost).toBeLessThan(40);
});
