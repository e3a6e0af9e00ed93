import fc from "fast-check";
import { expect, test } from "vitest";
import { charactersIn, holdsAny, isMadeOf, keep } from "../../../src/detect/characters.ts";

test("say of any text what the same class of an expression says", () => {
  const classes = ["a-z", "A-Za-z0-9_", "0-9a-fA-F-", "xX*.#_-", "A-Za-z0-9+/=", "\t-\r \xa0"];
  fc.assert(
    fc.property(fc.constantFrom(...classes), fc.string({ unit: "binary", maxLength: 12 }), (ranges, text) => {
      const set = charactersIn(ranges);
      expect(isMadeOf(text, set)).toBe(new RegExp(`^[${ranges}]+$`).test(text));
      expect(holdsAny(text, set)).toBe(new RegExp(`[${ranges}]`).test(text));
      expect(keep(text, set)).toBe(text.replaceAll(new RegExp(`[^${ranges}]`, "g"), ""));
    }),
  );
});
