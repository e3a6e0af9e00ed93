import fc from "fast-check";
import { expect, test } from "vitest";
import { branchesWithoutSign } from "../../../../src/detect/judge/reject/needs-sign.ts";
import { rejectForms } from "../../../../src/detect/judge/reject/reject.ts";

test.each([
  ["^a-b$|^ab$", ["^ab$"]],
  ["a[-_]?b|a[-_]b|a[-_x]b", ["a[-_]?b", "a[-_x]b"]],
  ["(?:x|y)-|(?:x|-)y|(?:-|:)y", ["(?:x|-)y"]],
  ["\\sa|\\w|\\x2d|\\x41|\\.{0,2}a|\\.{1,2}a", ["\\w", "\\x41", "\\.{0,2}a"]],
  ["(?=-)a|(?!-)a|[^A-Za-z0-9 ]a|[^-]a", ["(?=-)a", "(?!-)a", "[^-]a"]],
])("of %s a text of letters and digits may match %j", (source, branches) => {
  expect(branchesWithoutSign(source)).toEqual(branches);
});

test("no form is left out that a text of letters and digits has", () => {
  const words = rejectForms.flatMap(({ rejects }) => rejects.flatMap((text) => text.match(/[A-Za-z0-9]+/g) ?? []));
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[A-Za-z0-9]{1,12}$/)), {
    minLength: 1,
    maxLength: 3,
  });
  // A branch by itself would count its groups anew.
  const forms = rejectForms
    .filter(({ form }) => !/\\[1-9]/.test(form.source))
    .map(({ form }) => ({ form, branches: branchesWithoutSign(form.source) }));
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join("");
      for (const { form, branches } of forms)
        if (form.test(whole)) expect(branches.some((one) => new RegExp(one, form.flags).test(whole))).toBe(true);
    }),
  );
});
