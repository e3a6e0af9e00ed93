import fc from "fast-check";
import { expect, test } from "vitest";
import { Secret } from "../../../../src/core/secret.ts";
import { createMasker } from "../../../../src/report/text/masking.ts";
import { finding, hostileText, place, secrets } from "../../../support/reports.ts";

const masker = createMasker(Object.values(secrets).map((value) => finding({ secret: new Secret(value) })));

test("a secret inside a text is masked as the finding shows it, wherever and however often it stands", () => {
  const masked = new Secret(secrets.aws).masked;
  expect(masker(`fix ${secrets.aws}, really: ${secrets.aws}!`)).toBe(`fix ${masked}, really: ${masked}!`);
  expect(masker(`https://host/?key=${encodeURIComponent(`${secrets.aws}`)}`)).toBe(`https://host/?key=${masked}`);
  expect(masker("nothing here")).toBe("nothing here");
  expect(masker("")).toBe("");
});

test("whatever stands around them, no secret of the report is left", () => {
  fc.assert(
    fc.property(hostileText(Object.values(secrets)), (text) => {
      const masked = masker(text);
      for (const value of Object.values(secrets)) expect(masked).not.toContain(value);
    }),
  );
});

test("of two secrets, one inside or across the other, nothing is left", () => {
  const long = secrets.aws;
  const across = `${long.slice(-10)}${secrets.github.slice(0, 20)}`;
  const mask = createMasker([
    finding({ secret: new Secret(long) }),
    finding({ secret: new Secret(long.slice(5, 25)) }),
    finding({ secret: new Secret(across) }),
  ]);
  expect(mask(`x${long}y`)).toBe(`x${new Secret(long).masked}y`);
  expect(mask(`x${long}${secrets.github.slice(0, 20)}y`)).toBe("x****y");
});

test("a private key is masked in one line too, and line by line", () => {
  const body = Array.from({ length: 3 }, (_, line) =>
    secrets.aws
      .split("")
      .reverse()
      .join("")
      .repeat(2)
      .slice(line, line + 64),
  );
  const key = [["-----BEGIN", "PRIVATE KEY-----"].join(" "), ...body, ["-----END", "PRIVATE KEY-----"].join(" ")].join(
    "\n",
  );
  const mask = createMasker([finding({ secret: new Secret(key) })]);
  for (const glue of ["\n", "\\n", "\\r\\n", " ", ""]) {
    const shown = mask(`add ${key.split("\n").join(glue)} now`);
    for (const line of body) expect(shown).not.toContain(line);
    expect(shown).toMatch(/^add .* now$/);
  }
  expect(mask(`see ${body[1]}`)).toBe("see ****");
});

test("a password that is a plain word is left in paths that hold the word anyway", () => {
  const word = finding({ secret: new Secret("docker") });
  expect(createMasker([word])("docker/compose.yml")).toBe("docker/compose.yml");
  const mixed = finding({ secret: new Secret("docker7!") });
  expect(createMasker([mixed])("docker/docker7!.yml")).toBe("docker/****.yml");
});

test("where the message or the path itself is the place, even a plain word is masked", () => {
  const word = finding({ secret: new Secret("hunter"), places: [place(null, { source: "commit-message" })] });
  expect(createMasker([word])("set the password to hunter")).toBe("set the password to ****");
});
