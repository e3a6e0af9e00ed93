/** Signatures are known by their form: what only stands between their lines is text like any other. */
import { describe, expect, test } from "vitest";
import { withoutSignatures } from "../../../../src/git/objects/signature.ts";

const row = (first: string, width: number): string => first.padEnd(width, "Ab1+/");
const body = (first: string, width: number): string[] => [row(first, width), row("", width), "AbCd=="];
const pgp = ["-----BEGIN PGP SIGNATURE-----", "", ...body("iQEz", 64), "=AbCd", "-----END PGP SIGNATURE-----"];
const ssh = ["-----BEGIN SSH SIGNATURE-----", ...body("U1NIU0lH", 70), "-----END SSH SIGNATURE-----"];
const x509 = ["-----BEGIN SIGNED MESSAGE-----", ...body("MIIE", 64), "-----END SIGNED MESSAGE-----"];

const blanked = (lines: readonly string[]): string[] =>
  Buffer.from(withoutSignatures(Buffer.from(lines.join("\n"))))
    .toString()
    .split("\n");

describe("base64 of signatures is blanked, all else stays where it is", () => {
  test.each([
    ["OpenPGP", pgp],
    ["SSH", ssh],
    ["X.509", x509],
  ])("%s", (_, lines) => {
    const text = ["before", ...lines, "after", ...lines];
    const result = blanked(text);
    expect(result.map((line) => line.length)).toEqual(text.map((line) => line.length));
    expect(result.filter((line) => line.trim() !== "")).toEqual([
      "before",
      lines[0],
      lines.at(-1),
      "after",
      lines[0],
      lines.at(-1),
    ]);
  });

  test("headers of the armour stay", () => {
    const [begin = "", ...rest] = pgp;
    expect(blanked([begin, "Version: GnuPG v2", "Comment: a secret", ...rest]).slice(1, 3)).toEqual([
      "Version: GnuPG v2",
      "Comment: a secret",
    ]);
  });

  test("in a header, where each line but the first begins with a space", () => {
    const text = `gpgsig ${pgp.join("\n ")}\n`;
    expect(blanked(text.split("\n")).filter((line) => line.trim() !== "")).toEqual([
      "gpgsig -----BEGIN PGP SIGNATURE-----",
      " -----END PGP SIGNATURE-----",
    ]);
  });
});

describe("what is no signature stays", () => {
  const [begin = "", , first = "", second = "", last = "", checksum = "", end = ""] = pgp;
  test.each<readonly [string, readonly string[]]>([
    ["text between the lines", [begin, "", "the secret", end]],
    ["a line of text among base64", [begin, "", first, "the secret", second, end]],
    ["a shorter line among base64", [begin, "", first, "AKIA", second, end]],
    ["text behind the base64", [begin, "", first, second, last, "the secret", end]],
    ["base64 that begins like no signature", [begin, "", second, second, last, checksum, end]],
    ["no end", [begin, "", first, second, last, checksum]],
    ["another end", [begin, "", first, second, last, checksum, "-----END SSH SIGNATURE-----"]],
    ["narrow lines", [begin, "", "iQEz", "iQEz", "iQ==", end]],
    ["another kind", ["-----BEGIN PGP MESSAGE-----", "", first, second, last, "-----END PGP MESSAGE-----"]],
  ])("%s", (_, lines) => {
    expect(blanked(lines)).toEqual(lines);
  });
});
