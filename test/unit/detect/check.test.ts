import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { runCheck } from "../../../src/detect/check.ts";
import { alnum, awsSecret, base62Checksum, characters, githubToken, hex, seeded } from "../../support/secrets.ts";

const random = seeded(17);
const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

describe("the CRC32 in base62 of GitHub and npm", () => {
  test("is right for tokens that carry it, wrong for all others", () => {
    for (let i = 0; i < 200; i++) {
      const token = githubToken(random);
      expect(runCheck("github-crc32", token)).toBe("right");
      const at = 4 + random(36);
      const other = token.charAt(at) === "A" ? "B" : "A";
      expect(runCheck("github-crc32", token.slice(0, at) + other + token.slice(at + 1)), token).toBe("wrong");
    }
  });

  test("a small checksum is padded with zeros", () => {
    // Bodies are tried until one's checksum needs padding: one in 62 does.
    const bodies = Array.from({ length: 2000 }, () => alnum(random, 30)).filter((body) =>
      base62Checksum(body).startsWith("0"),
    );
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies)
      expect(runCheck("npm-crc32", ["npm", body + base62Checksum(body)].join("_"))).toBe("right");
  });
});

describe("the CRC32 in base36 of GitLab's routable tokens", () => {
  test("covers all before it", () => {
    for (let i = 0; i < 100; i++) {
      const body = `${["gl", "pat-"].join("")}${alnum(random, 27)}.0${alnum(random, 1).toLowerCase()}`;
      const token = body + crc32(body).toString(36).padStart(7, "0");
      expect(runCheck("gitlab-routable", token)).toBe("right");
      expect(runCheck("gitlab-routable", `${token.slice(0, 8)}~${token.slice(9)}`)).toBe("wrong");
    }
  });
});

describe("JSON Web Tokens", () => {
  const part = (value: unknown): string =>
    Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

  test.each([
    ["signed", { alg: "HS256", typ: "JWT" }, "right"],
    ["with typ alone", { typ: "JWT" }, "right"],
    ["encrypted", { enc: "A256GCM" }, "right"],
    ["without an algorithm, with claims", { kid: "1" }, "right"],
    ["a header that is null", null, "no"],
    ["a header that is a list", [], "no"],
    ["a header that is no JSON", "{alg: HS256}", "no"],
  ])("%s", (_, header, expected) => {
    expect(runCheck("jwt", `${part(header)}.${part({ sub: "x" })}.${alnum(random, 43)}`)).toBe(expected);
  });

  test("a header without an algorithm, and no claims", () => {
    expect(runCheck("jwt", `${part({ a: 1 })}.${part("text")}.${alnum(random, 43)}`)).toBe("no");
  });

  test("a header that is no base64", () => {
    expect(runCheck("jwt", `a.${part({})}.b`)).toBe("no");
  });
});

describe("what a value is made of", () => {
  test("AWS secrets are mixed, but for the rare one of letters alone that reads like words", () => {
    const not = Array.from({ length: 20_000 }, () => awsSecret(random)).filter(
      (secret) => runCheck("mixed", secret) !== "right",
    );
    expect(not.length).toBeLessThan(5);
    for (const secret of not) expect(secret).toMatch(/^[A-Za-z]+$/);
  });

  test.each([
    ["a git object id", hex(random, 40)],
    ["one in capitals", hex(random, 40).toUpperCase()],
    ["capitals alone", characters(random, 40, upper)],
    ["words run together", "organizationInvitationAcceptedByAdminUser"],
    ["digits alone", characters(random, 40, "0123456789")],
  ])("%s is not", (_, value) => {
    expect(runCheck("mixed", value)).toBe("no");
  });

  test("DNA is no key id", () => {
    expect(runCheck("not-dna", ["AC", "CA"].join("") + characters(random, 16, "ACGT"))).toBe("no");
    expect(runCheck("not-dna", ["AC", "CA"].join("") + characters(random, 16, `${upper}234567`))).toBe("right");
  });

  test("SES passwords decode to 33 bytes, the first of which is a version", () => {
    const bytes = Uint8Array.from({ length: 33 }, (_, i) => (i === 0 ? 4 : random(256)));
    expect(runCheck("ses-smtp", Buffer.from(bytes).toString("base64"))).toBe("right");
    expect(runCheck("ses-smtp", Buffer.from(bytes.with(0, 2)).toString("base64"))).toBe("no");
    expect(runCheck("ses-smtp", Buffer.from(bytes.subarray(1)).toString("base64"))).toBe("no");
  });

  test("base64 of text is told from base64 of anything", () => {
    expect(runCheck("base64-text", btoa("user:correct horse"))).toBe("right");
    expect(runCheck("base64-text", Buffer.from([1, 2, 3, 250, 251, 252]).toString("base64"))).toBe("no");
  });
});

describe("JSON web tokens", () => {
  const part = (text: string): string => Buffer.from(text, "latin1").toString("base64url");
  const claims = part('{"sub":"1234567890"}');
  const signature = alnum(random, 43);

  test("header and claims must be whole where the signature is missing", () => {
    expect(runCheck("jwt", `${part('{"alg":"HS256"}')}.${claims}`)).toBe("right");
    expect(runCheck("jwt", `${part('{"alg":"HS256"}')}.${claims}.`)).toBe("right");
    expect(runCheck("jwt", `${part('{"alg":"none"}')}.${claims}.`)).toBe("no");
    expect(runCheck("jwt", `${part('{"alg":"HS256"}')}.${claims.slice(0, -4)}`)).toBe("no");
    expect(runCheck("jwt", part('{"alg":"HS256"}'))).toBe("no");
  });

  test("a header with wrong characters between its braces is let pass before claims that are whole", () => {
    expect(runCheck("jwt", `${part('{"alg":\x9ez{\x9e"typ":"JWT"}')}.${claims}.${signature}`)).toBe("right");
    expect(runCheck("jwt", `${part('{"alg":"HS256","typ":"JWT"')}.${claims}.${signature}`)).toBe("no");
    expect(runCheck("jwt", `${part('{"alg":\x9ez{\x9e"typ":"JWT"}')}.${part("{")}.${signature}`)).toBe("no");
  });
});
