/** Private keys of every kind, in the forms in which people write them; made at run time by Node, openssl and ssh-keygen. */
import { execFileSync } from "node:child_process";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Match } from "../../../../src/core/match.ts";
import { createEngine } from "../../../../src/detect/create.ts";
import { toBytes } from "../../../../src/detect/text.ts";
import { allRules } from "../../../../src/rules/all.ts";
import { createFolder } from "../../../support/git.ts";
import { characters, seeded } from "../../../support/secrets.ts";
import { needs } from "../../../support/needs.ts";

const engine = createEngine(allRules);
const random = seeded(41);
const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const rsa = pem("rsa", { modulusLength: 1024 }, { type: "pkcs1" });

describe("kinds", () => {
  test.each([
    ["RSA, PKCS #1", rsa],
    ["RSA, PKCS #8", pem("rsa", { modulusLength: 1024 }, { type: "pkcs8" })],
    ["EC, SEC 1", pem("ec", { namedCurve: "P-256" }, { type: "sec1" })],
    ["EC, PKCS #8", pem("ec", { namedCurve: "P-384" }, { type: "pkcs8" })],
    ["Ed25519", pem("ed25519", {}, { type: "pkcs8" })],
    ["PGP", pgpKey()],
  ])("%s", (_, key) => {
    expectOnly(scan(`a\n${key}\nb\n`), key, "private-key");
  });

  test("PuTTY's own format, and whether it has a passphrase", () => {
    for (const encryption of ["none", "aes256-cbc"]) {
      const key = [
        "PuTTY-User-Key-File-3: ssh-ed25519",
        `Encryption: ${encryption}`,
        "Comment: me@host",
        "Public-Lines: 2",
        characters(random, 64, base64),
        characters(random, 16, base64),
        "Private-Lines: 1",
        `${characters(random, 47, base64)}=`,
        `Private-MAC: ${characters(random, 64, "0123456789abcdef")}`,
      ].join("\n");
      const match = expectOnly(scan(`a\n${key}\nb\n`), key, "private-key");
      expect(match.note).toBe(encryption === "none" ? undefined : "passphrase-protected");
    }
    expect(scan("PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPublic-Lines: 1\n")).toEqual([]);
  });

  test("OpenVPN's static key", () => {
    const lines = Array.from({ length: 16 }, () => characters(random, 32, "0123456789abcdef"));
    const name = "OpenVPN Static key V1";
    const key = [`-----BEGIN ${name}-----`, ...lines, `-----END ${name}-----`].join("\n");
    expectOnly(scan(`#\n${key}\n`), key, "private-key");
  });

  test("encrypted PKCS #8 is told as such", () => {
    const key = pem("ec", { namedCurve: "P-256" }, { type: "pkcs8", cipher: "aes-256-cbc", passphrase: "x" });
    expect(expectOnly(scan(key), key, "private-key").note).toBe("passphrase-protected");
  });

  test("encrypted by the headers of old is told as such", () => {
    const key = pem("rsa", { modulusLength: 1024 }, { type: "pkcs1", cipher: "aes-128-cbc", passphrase: "x" });
    expect(key).toContain("Proc-Type");
    expect(expectOnly(scan(key), key, "private-key").note).toBe("passphrase-protected");
  });

  needs("openssl").test("what openssl writes", () => {
    for (const args of [
      ["genrsa", "1024"],
      ["ecparam", "-genkey", "-noout", "-name", "prime256v1"],
      ["genpkey", "-algorithm", "ed25519"],
    ]) {
      const output = execFileSync("openssl", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
      expectOnly(scan(output), output.trimEnd(), "private-key");
    }
  });

  needs("ssh-keygen").test("what ssh-keygen writes, and not its public half", () => {
    const folder = createFolder();
    for (const type of ["ed25519", "ecdsa", "rsa"]) {
      const file = join(folder, type);
      execFileSync("ssh-keygen", ["-q", "-t", type, "-N", "", "-C", "me@host", "-f", file]);
      const output = readFileSync(file, "utf8");
      expectOnly(scan(output), output.trimEnd(), "private-key");
      expect(scan(readFileSync(`${file}.pub`, "utf8"))).toEqual([]);
    }
  });
});

describe("in base64, without PEM lines", () => {
  const ec = ["P-224", "P-256", "P-384", "P-521", "secp256k1", "brainpoolP256r1", "SM2"] as const;
  const kinds: readonly (readonly [string, KeyObject, KeyObject, readonly ("pkcs1" | "pkcs8" | "sec1")[]])[] = [
    ...[512, 768, 1024, 2048, 3072].map((modulusLength) => {
      const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength });
      return [`RSA of ${modulusLength} bits`, privateKey, publicKey, ["pkcs1", "pkcs8"]] as const;
    }),
    ...ec.map((namedCurve) => {
      const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve });
      return [namedCurve, privateKey, publicKey, ["sec1", "pkcs8"]] as const;
    }),
    ...(["ed25519", "ed448", "x25519", "x448"] as const).map((kind) => {
      const { privateKey, publicKey } = generateKeyPairSync(kind as "ed25519");
      return [kind, privateKey, publicKey, ["pkcs8"]] as const;
    }),
    pair("dsa", { modulusLength: 1024, divisorLength: 160 }),
    pair("rsa-pss", { modulusLength: 2048 }),
  ];

  test.each(kinds)("%s, and not its public half", (_, key, publicKey, types) => {
    for (const type of types) {
      const written = key.export({ type: type as "pkcs8", format: "der" }).toString("base64");
      for (const text of [`KEY=${written}\n`, `'private_key' => '${written}',\n`, `<key>${written}</key>\n`])
        expectOnly(scan(text), written, "private-key-without-lines");
    }
    const open = publicKey.export({ type: "spki", format: "der" }).toString("base64");
    expect(scan(`'private_key' => '${open}',\n`)).toEqual([]);
  });

  test("not where a passphrase locks it", () => {
    const locked = { type: "pkcs8", format: "der", cipher: "aes-256-cbc", passphrase: "x" } as const;
    for (const [, key] of kinds) expect(scan(`KEY=${key.export(locked).toString("base64")}\n`)).toEqual([]);
  });

  function pair(kind: "dsa" | "rsa-pss", options: object): (typeof kinds)[number] {
    const { privateKey, publicKey } = generateKeyPairSync(kind as "rsa", options as { modulusLength: number });
    return [kind, privateKey, publicKey, ["pkcs8"]];
  }
});

describe("forms", () => {
  const lines = rsa.split("\n");
  const [first = "", second = ""] = lines;

  test.each([
    ["with CRLF", rsa.replaceAll("\n", "\r\n"), rsa.replaceAll("\n", "\r\n")],
    [
      "on one line of JSON",
      `{"private_key": "${rsa.replaceAll("\n", "\\n")}\\n", "id": 1}`,
      rsa.replaceAll("\n", "\\n"),
    ],
    ["on one line of JSON with CRLF", `{"key": "${rsa.replaceAll("\n", "\\r\\n")}"}`, rsa.replaceAll("\n", "\\r\\n")],
    ["in JSON in JSON", `"{\\"key\\": \\"${rsa.replaceAll("\n", "\\\\n")}\\"}"`, rsa.replaceAll("\n", "\\\\n")],
    ["indented in YAML", `key: |\n${lines.map((line) => `  ${line}`).join("\n")}\n`, lines.join("\n  ")],
    ["on one line with blanks", `KEY="${rsa.replaceAll("\n", " ")}"\n`, rsa.replaceAll("\n", " ")],
    [
      "as lines of code joined by +",
      `const key = ${lines.map((line) => `"${line}\\n"`).join(" +\n  ")};\n`,
      lines.join('\\n" +\n  "'),
    ],
    ["as lines of C", `char *key =\n${lines.map((line) => `"${line}\\n"`).join("\n")};\n`, lines.join('\\n"\n"')],
    ["as comments", lines.map((line) => `# ${line}`).join("\n"), lines.join("\n# ")],
    ["in an env file", `KEY='${rsa}'\n`, rsa],
    ["in XML", `<key>${rsa}</key>\n`, rsa],
  ])("%s", (_, text, written) => {
    const start = text.indexOf(first);
    const [match, ...others] = scan(text);
    expect(others).toEqual([]);
    expect(match).toMatchObject({ rule: "private-key", span: { start, end: start + written.length } });
    // Escapes and joints are undone, so that the same key is the same finding however it is written.
    expect(match?.secret.reveal()).toBe(/\\/.test(written) ? rsa : written);
    expect(match?.decodedFrom.length).toBe(/\\/.test(written) ? 1 : 0);
  });

  test("two, one behind the other", () => {
    const other = pem("ec", { namedCurve: "P-256" }, { type: "sec1" });
    expect(scan(`${rsa}\n${other}\n${rsa}\n`).map(({ secret }) => secret.reveal())).toEqual([rsa, other, rsa]);
  });

  test("beside its certificate, which is none", () => {
    const certificate = [mark("BEGIN", "CERTIFICATE"), ...body(12), mark("END", "CERTIFICATE")].join("\n");
    expectOnly(scan(`${certificate}\n${rsa}\n${certificate}\n`), rsa, "private-key");
  });

  test.each([
    ["at the end of the file", lines.slice(0, -2).join("\n"), ""],
    ["before other text", lines.slice(0, 6).join("\n"), "\n... and so on\n"],
    ["on one line of JSON", lines.slice(0, 6).join("\\n"), '..."\n'],
    ["where another begins", lines.slice(0, 5).join("\n"), `\n${mark("BEGIN", "PUBLIC KEY")}\n`],
  ])("cut short %s", (_, key, after) => {
    const [match, ...others] = scan(key + after);
    expect(others).toEqual([]);
    expect(match).toMatchObject({
      rule: "private-key-cut-short",
      confidence: "medium",
      span: { start: 0, end: key.length },
    });
  });

  test("one line is enough where its end is there", () => {
    const key = [first, second, lines.at(-1)].join("\n");
    expectOnly(scan(key), key, "private-key");
  });
});

describe("what is none", () => {
  test.each([
    ["a head alone", `${mark("BEGIN", "RSA PRIVATE KEY")}\n`],
    [
      "head and end without anything between",
      `${mark("BEGIN", "RSA PRIVATE KEY")}\n${mark("END", "RSA PRIVATE KEY")}\n`,
    ],
    ["an ellipsis between them", `${mark("BEGIN", "RSA PRIVATE KEY")}\n...\n${mark("END", "RSA PRIVATE KEY")}\n`],
    [
      "words between them",
      `${mark("BEGIN", "PRIVATE KEY")}\n${"your private key goes here ".repeat(5)}\n${mark("END", "PRIVATE KEY")}\n`,
    ],
    [
      "a filler between them",
      `${mark("BEGIN", "PRIVATE KEY")}\n${"x".repeat(64)}\n${"x".repeat(64)}\n${mark("END", "PRIVATE KEY")}\n`,
    ],
    [
      "the head as a string of code",
      `if (text.startsWith("${mark("BEGIN", "RSA PRIVATE KEY")}")) {\n  throw new Error("that is a private key, which must not be here");\n}\n`,
    ],
    [
      "an expression that finds them",
      `/${mark("BEGIN", "(RSA )?PRIVATE KEY")}[\\s\\S]*?${mark("END", "(RSA )?PRIVATE KEY")}/\n`,
    ],
    ["a public key", `${mark("BEGIN", "PUBLIC KEY")}\n${body(5).join("\n")}\n${mark("END", "PUBLIC KEY")}\n`],
    [
      "a PGP public key",
      `${mark("BEGIN", "PGP PUBLIC KEY BLOCK")}\n\n${body(9).join("\n")}\n=abcd\n${mark("END", "PGP PUBLIC KEY BLOCK")}\n`,
    ],
    [
      "a certificate request",
      `${mark("BEGIN", "CERTIFICATE REQUEST")}\n${body(9).join("\n")}\n${mark("END", "CERTIFICATE REQUEST")}\n`,
    ],
  ])("%s", (_, text) => {
    expect(scan(text).filter(({ rule }) => rule.startsWith("private-key"))).toEqual([]);
  });
});

function pem(type: "rsa" | "ec" | "ed25519", options: object, encoding: object): string {
  const generate = generateKeyPairSync as unknown as (type: string, options: object) => { privateKey: string };
  return generate(type, {
    ...options,
    privateKeyEncoding: { format: "pem", ...encoding },
    publicKeyEncoding: { type: "spki", format: "pem" },
  }).privateKey.trimEnd();
}

/** Put together: no gpg is needed to know what its armour looks like. */
function pgpKey(): string {
  return [
    mark("BEGIN", "PGP PRIVATE KEY BLOCK"),
    "Version: GnuPG v2",
    "",
    ...body(20),
    "=Ab3d",
    mark("END", "PGP PRIVATE KEY BLOCK"),
  ].join("\n");
}

function body(count: number): string[] {
  return Array.from({ length: count }, () => characters(random, 64, base64));
}

function mark(side: string, label: string): string {
  return `-----${side} ${label}-----`;
}

function scan(text: string): readonly Match[] {
  return engine.scan(toBytes(text)).matches;
}

function expectOnly(matches: readonly Match[], written: string, rule: string): Match {
  expect(matches.map((match) => [match.rule, match.secret.reveal()])).toEqual([[rule, written]]);
  return matches[0] as Match;
}
