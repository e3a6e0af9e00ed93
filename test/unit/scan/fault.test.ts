import { expect, test } from "vitest";
import { faultOf } from "../../../src/scan/fault.ts";
import { ScanError, UsageError } from "../../../src/core/error.ts";
import { errorsEn } from "../../../src/messages/en/errors.ts";
import { says } from "../../../src/messages/errors.ts";
import { alnum, seeded } from "../../support/secrets.ts";

const secret = alnum(seeded(3), 40);

test("known errors: cause, way out, exit code, one line each whatever the message holds", () => {
  expect(faultOf(new ScanError("x", says("dubiousOwnership", "a\nb\u001b[31mc", "do\rthis")), errorsEn, false)).toEqual(
    {
      lines: [
        "leakscan: the repository at a b [31mc belongs to another user, so git does not trust it",
        "  fix: do this",
      ],
      exitCode: 2,
    },
  );
  expect(faultOf(new UsageError(says("configNotObject", "a.json")), errorsEn, false)).toEqual({
    lines: ["leakscan: a.json must hold one object", "  fix: docs/config.md lists every key."],
    exitCode: 64,
  });
});

test("an unexpected error's message is not told, for it may quote what was read", () => {
  for (const error of [
    new TypeError(`bad ${secret}`),
    Object.assign(new Error(secret), { code: "EIO" }),
    secret,
    undefined,
  ]) {
    const { lines, exitCode } = faultOf(error, errorsEn, false);
    expect(exitCode).toBe(2);
    expect(lines.join("\n")).not.toContain(secret);
  }
  expect(faultOf(Object.assign(new Error("x"), { code: "EIO" }), errorsEn, false).lines[0]).toContain("EIO");
});

test("with debug the stack and its causes follow, masked", () => {
  const { lines } = faultOf(
    new ScanError("x", says("gitMissing"), { cause: new Error(`read ${secret}`) }),
    errorsEn,
    true,
  );
  expect(lines.join("\n")).toContain("fault.test.ts");
  expect(lines.join("\n")).toContain("caused by:");
  expect(lines.join("\n")).not.toContain(secret);
});
