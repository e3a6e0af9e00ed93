/** Of what real code holds what a fixture can't say: values of many draws, bytes, what is found of a value that was changed. */
import { describe, expect, test } from "vitest";
import { createEngine } from "../../../src/detect/create.ts";
import { allRules } from "../../../src/rules/all.ts";
import { isGuessable } from "../../../src/detect/judge/rarity.ts";
import { toBytes } from "../../../src/detect/text.ts";
import { alnum, awsKeyId, awsSecret, hex, seeded } from "../../support/secrets.ts";

const engine = createEngine(allRules);
const random = seeded(1907);
const password = `${alnum(random, 6)}#9!${alnum(random, 3)}`;

/** The secrets that count, and the rules that found them. */
function counting(text: string): (readonly [rule: string, secret: string])[] {
  return engine
    .scan(toBytes(text))
    .matches.filter(({ confidence }) => confidence !== "low")
    .map(({ rule, secret }) => [rule, secret.reveal()] as const);
}

describe("is no secret", () => {
  test("a JSON web token that says it has no signature", () => {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const token = `${part({ alg: "none" })}.${part({ sub: "test-user" })}.`;
    expect(counting(`const token = "${token}";`)).toEqual([]);
    expect(counting(`check("${token}")`)).toEqual([]);
  });
});

describe("names that only hold the letters of a harmless word", () => {
  test.each(["COMMON_KEY", "orange_key", "plaidKey", "netflix_key", "screenshot_key"])("%s", (name) => {
    const value = alnum(random, 32);
    expect(counting(`${name}="${value}1a"`)).toHaveLength(1);
  });

  test("a domain in the name of a password", () => {
    expect(counting(`example_domain_com_password=${password}`)).toHaveLength(1);
  });
});

describe("is found", () => {
  test("a JSON web token whose signature was cut off", () => {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const token = `${part({ alg: "HS256", typ: "JWT" })}.${part({ sub: "user-7719", iat: 1516239022 })}`;
    expect(counting(`check("${token}")`)).toEqual([["json-web-token-without-signature", token]]);
    // The header alone opens nothing, nor does what only looks like one.
    expect(counting(`check("${token.split(".")[0]}")`)).toEqual([]);
    expect(counting(`check("${token.slice(0, 20)}.${token.slice(20)}")`)).toEqual([]);
  });

  test("as a URL's user, alone or before GitHub's x-oauth-basic", () => {
    const token = hex(random, 40);
    for (const url of [`https://${token}@git.internal/a.git`, `git+https://${token}:x-oauth-basic@github.com/a/b.git`])
      expect(counting(url)).toEqual([["url-credentials", token]]);
    // Sentry's addresses are public.
    expect(counting(`https://${hex(random, 32)}@o123.ingest.sentry.io/456`)).toEqual([]);
  });

  test("drawn, in a URL whose host was taken out", () => {
    const drawn = `${alnum(random, 12)}9zQ`;
    expect(counting(`postgres://app:${drawn}@db.example.com/x`)).toHaveLength(1);
    expect(counting("postgres://app:pass4app@db.example.com/x")).toEqual([]);
  });

  test("the signature of a signed Azure URL, decoded", () => {
    const key = alnum(random, 41);
    const text = `https://store.blob.core.windows.net/logs?sv=2022-11-02&sp=rl&sr=c&sig=${key}%2BQ%3D&x=1`;
    expect(counting(text)).toEqual([["azure-url-signature", `${key}+Q=`]]);
    expect(counting(`https://store.example.net/logs?sr=c&sig=${key}%2BQ%3D`)).toEqual([]);
  });

  test("an AWS key id and its secret in one value", () => {
    for (const first of ["", "/", "+"]) {
      const secret = `${first}${awsSecret(random)}`.slice(0, 40);
      const found = counting(`AWS_KEYS='${awsKeyId(random)}''${secret}'`);
      expect(found.some(([, one]) => one.endsWith(secret))).toBe(true);
    }
  });

  test("nothing in an image, nor in data in base85; a password of Latin-1 is one", () => {
    const high = [0xe3, 0x91, 0xf2, 0x36, 0xe4, 0xfd, 0xca, 0x72, 0x53];
    const scanned = (bytes: Iterable<number>): number =>
      engine.scan(Uint8Array.from(bytes)).matches.filter(({ confidence }) => confidence !== "low").length;
    expect(scanned([...toBytes("\npass='"), ...high, ...toBytes("'\n")])).toBe(0);
    expect(scanned([...toBytes("password = 'gr"), 0xfc, ...toBytes("n7Tz#Kq9x'\n")])).toBe(1);
    const data = "c$}kF@1v<E#R{i6^o;T+(m~Zx0|W?p*j!Hq8>N`u_a";
    const drawn = ["7*PriO", "8Vt4"].join("");
    expect(scanned(toBytes(`${data}pw=${drawn}\n`))).toBe(0);
    expect(scanned(toBytes(`ldap pw=${drawn}\n`))).toBe(1);
  });

  test("letters alone, drawn from both cases, as a password", () => {
    for (let i = 0; i < 200; i++) {
      const letters = Array.from(
        { length: 14 },
        () => "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"[random(52)],
      ).join("");
      expect(counting(`password = "${letters}"`), letters).toHaveLength(1);
    }
  });
});

test("a lock file's checksum holds no token, wherever chance makes the beginning of one", () => {
  const token = awsKeyId(random);
  const checksum = `${alnum(random, 30)}/${token}/${alnum(random, 34)}==`;
  expect(counting(`x = "${alnum(random, 6)}/${token}/"`)).not.toEqual([]);
  for (const name of ["sha256", "sha384", "sha512"]) expect(counting(`"integrity": "${name}-${checksum}"`)).toEqual([]);
});

test("what a person typed can be guessed however many signs it has", () => {
  const guessable = (text: string): boolean => isGuessable(toBytes(text), 0, text.length);
  for (const typed of ["Summer2024!", "Welcome123", "correcthorsebattery"]) expect(guessable(typed)).toBe(true);
  for (let i = 0; i < 100; i++) expect(guessable(alnum(random, 24))).toBe(false);
});
