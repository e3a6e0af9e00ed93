import { describe, expect, test } from "vitest";
import { isExample, isFiller, isPlaceholder } from "../../../../src/detect/judge/placeholder.ts";
import { isTemplate, templateForms } from "../../../../src/detect/judge/templates.ts";
import { alnum, awsKeyId, awsSecret, hex, seeded } from "../../../support/secrets.ts";

const random = seeded(23);

describe("templates", () => {
  test.each([
    "${PASSWORD}",
    "prefix-${PASSWORD}",
    "$PASSWORD",
    "$(cat file)",
    "$$PASSWORD",
    "{{ password }}",
    "{{password}}",
    "<%= password %>",
    "%PASSWORD%",
    "%s",
    "%(password)s",
    "#{password}",
    "<password>",
    "<your password here>",
    "{password}",
    "{0}",
    "@password@",
    "__PASSWORD__",
    "[PASSWORD]",
    "«password»",
    "x-«alnum:32»",
    "«^percent:«!layout:p",
    ":password",
    "getPassword()",
    "env(PASSWORD, x)",
  ])("%s", (value) => {
    expect(isTemplate(value)).toBe(true);
    expect(isPlaceholder(value, false)).toBe(true);
  });

  test.each(["pa$$word1", "a{b", "100%", "x<y", "a@b", ":-)", "p%ss", "a[0"])("%s is none", (value) => {
    expect(isTemplate(value)).toBe(false);
  });
});

describe("fillers", () => {
  test.each([
    "",
    "xxxxxxxx",
    "XXXXXXXXXXXXXXXX",
    "********",
    "........",
    "--------",
    "________________",
    "00000000000000000000000000000000",
    "aaaaaaaaaaaaaaaaaaaa",
    "abcabcabcabc",
    "deadbeefdeadbeefdeadbeef",
    "1212121212121212",
    "12345678901234567890",
    "abcdefghijklmnopqrst",
    "zyxwvutsrqponmlk",
    "qwertyuiopasdfgh",
    "0123456789abcdef0123456789abcdef",
    `${"0".repeat(60)}${"1a".repeat(20)}`,
  ])("%s", (value) => {
    expect(isFiller(value)).toBe(true);
  });

  test("random values are none, also where five characters are equal", () => {
    for (let i = 0; i < 3000; i++) {
      for (const value of [hex(random, 32), hex(random, 146), alnum(random, 20), awsSecret(random)])
        expect(isFiller(value), value).toBe(false);
    }
    expect(isFiller(`${hex(random, 60)}99999${hex(random, 60)}`)).toBe(false);
  });

  test("zero bytes inside of base64 are none", () => {
    expect(isFiller(`${awsSecret(random)}${"A".repeat(24)}${awsSecret(random)}`)).toBe(false);
  });
});

describe("examples", () => {
  test.each([
    ["AWS's documented key id", ["AK", "IAIOSFODNN7", "EXAMPLE"].join("")],
    ["AWS's documented secret", ["wJalrXUtnFEMI/", "K7MDENG/", "bPxRfiCY", "EXAMPLE", "KEY"].join("")],
    ["a change-me", "changeme"],
    ["a change me", "CHANGE_ME_PLEASE"],
    ["a placeholder", "some-placeholder-value"],
    ["one's own", "your_api_key"],
    ["one's secret", "YOUR-SECRET-HERE"],
    ["a redaction", "[REDACTED]"],
    ["dots", "abc...xyz"],
    ["stars", "abcd****wxyz"],
    ["x", "abcdxxxxxxwxyz"],
  ])("%s", (_, value) => {
    expect(isExample(value)).toBe(true);
    expect(isPlaceholder(value, true)).toBe(true);
  });

  test.each(["fake-token-123", "dummy_8f3a", "sample.key.1", "mock-secret"])("%s was made up", (value) => {
    expect(isPlaceholder(value, true)).toBe(true);
  });

  test.each(["password_here", "test-password", "my secret", "secret", "todo", "insert key"])(
    "%s stands in for one",
    (value) => {
      expect(isPlaceholder(value, false)).toBe(true);
    },
  );

  test("what chance puts into random values counts for little: one in 2,000 at most", () => {
    let examples = 0;
    for (let i = 0; i < 20_000; i++)
      if (isPlaceholder(awsSecret(random), true) || isPlaceholder(awsKeyId(random), true)) examples++;
    expect(examples).toBeLessThan(10);
  });
});

test.each(templateForms.flatMap(({ form, like }) => like.map((value) => ({ form, value }))))(
  "$value is a template by its own row",
  ({ form, value }) => {
    expect(form.test(value)).toBe(true);
    expect(isTemplate(value)).toBe(true);
  },
);
