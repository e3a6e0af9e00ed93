import { expect, test } from "vitest";
import { faultOf } from "../../../src/scan/fault.ts";
import { ScanError, UsageError } from "../../../src/core/error.ts";
import { alnum, seeded } from "../../support/secrets.ts";

const secret = alnum(seeded(3), 40);

test("known errors: cause, way out, exit code, one line each whatever the message holds", () => {
  expect(faultOf(new ScanError("x", "cause\nand \u001b[31mmore", "do\rthis"), false)).toEqual({
    lines: ["leakscan: cause and [31mmore", "  fix: do this"],
    exitCode: 2,
  });
  expect(faultOf(new UsageError("wrong", "right"), false)).toEqual({
    lines: ["leakscan: wrong", "  fix: right"],
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
    const { lines, exitCode } = faultOf(error, false);
    expect(exitCode).toBe(2);
    expect(lines.join("\n")).not.toContain(secret);
  }
  expect(faultOf(Object.assign(new Error("x"), { code: "EIO" }), false).lines[0]).toContain("EIO");
});

test("with debug the stack and its causes follow, masked", () => {
  const { lines } = faultOf(new ScanError("x", "cause", "way", { cause: new Error(`read ${secret}`) }), true);
  expect(lines.join("\n")).toContain("fault.test.ts");
  expect(lines.join("\n")).toContain("caused by:");
  expect(lines.join("\n")).not.toContain(secret);
});
