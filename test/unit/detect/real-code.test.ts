/** What real code holds under names that speak of a secret, and what it holds without a name: both as they were met. */
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

const uuid = "3f2b8c1e-9d47-4a06-b5e1-7c90d2ab4f68";

describe("is no secret", () => {
  test.each([
    ["a label on a screen", '"ButtonResetPassword": "Zurück1setzen",'],
    ["a translation with its letters as escapes", String.raw`"HeaderForgotPassword": "Contrase\u00f1a Olvidada",`],
    ["a word in another language", '"Password": "Adgangskode",'],
    ["a rule of validation", "'password' => 'required|string|min:8',"],
    ["code that goes on behind the quote", "'password' => '--password='.$config['password'],"],
    ["words of a shell's test", 'if test "$linkmode,$pass" = "prog,scan"; then'],
    ["a method of Objective-C", "-[Request initWithEmail:password:displayName:configuration:]"],
    ["a list of functions", "'ldap_exop_passwd', 'ldap_parse_exop', 'ldap_set_option'"],
    ["a list of constants", '"TR31_M1_MAC_KEY", "TR31_M3_ISO_9797_3_MAC_KEY",'],
    ["an algorithm", 'CIPHER_PASSWORD = "AES/CBC/PKCS5Padding";'],
    ["the fingerprint of a PGP key", "ENV GPG_KEY 7C38C2F6E7DF40E527C7C996DE0D9D12FB1360DA"],
    ["the link to a public file", `"https://host/o/a.jpg?alt=media&token=${uuid}"`],
    ["what makes a request repeatable", `"ClientRequestToken": "${uuid}",`],
    ["a part of an ARN", '"arn:aws:secretsmanager:eu-west-1:111122223333:secret:snowflake-XHb67j"'],
    ["a type", "  streamToken?: Uint8Array | null;"],
    ["the name again", "  accessToken: accessToken2,"],
    ["a variable", "  _masterKey = ntlm2SessionKey;"],
    ["a selector", "$('#signin-password').keyup(() => check('#signin-'));"],
    ["JSON", `<li data-id-token='{"sub":"12345"}'>`],
    ["an object of Xcode's project", "fileRef = DE26D1E11F70333E004AE1D3 /* GoogleAuthProvider.m */; "],
    ["a made-up sequence", 'API_KEY="abc123def456ghi789jkl012mno345pqr678"'],
    ["a made-up id", "API_KEY=a1b2c3d4-e5f6-7890-abcd-ef1234567890"],
    ["a public key of Web Push", `applicationServerKey: "BD${alnum(random, 85)}"`],
    ["binary data", `password=\0\x01k__Backing\0Field\0`],
  ])("%s", (_, text) => {
    expect(counting(text)).toEqual([]);
  });

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
  test("behind a flag, with a blank between", () => {
    const key = alnum(random, 32);
    expect(counting(`$ deploy --mistral-key ${key} --yes`)).toEqual([["mistral-api-key", key]]);
  });

  test("as the second argument of a call, short", () => {
    const value = `k${alnum(random, 9)}7Q`;
    expect(counting(`System.setProperty("APP_TOKEN", "${value}")`).map(([, secret]) => secret)).toEqual([value]);
  });

  test("a JSON web token whose signature was cut off", () => {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const token = `${part({ alg: "HS256", typ: "JWT" })}.${part({ sub: "1234567890", iat: 1516239022 })}`;
    expect(counting(`check("${token}")`)).toEqual([["json-web-token-without-signature", token]]);
    // The header alone opens nothing, nor does what only looks like one.
    expect(counting(`check("${token.split(".")[0]}")`)).toEqual([]);
    expect(counting(`check("${token.slice(0, 20)}.${token.slice(20)}")`)).toEqual([]);
  });

  test("a token that begins with a version", () => {
    const token = `v1.5${hex(seeded(53), 39)}`;
    expect(counting(`X_ACCESS_TOKEN="${token}"`).map(([, secret]) => secret)).toEqual([token]);
    expect(counting('API_TOKEN="v1.53.2-rc1"')).toEqual([]);
  });

  test("a password between the pairs of a connection string, with any sign but the semicolon", () => {
    const signs = `${password}&a$B,c`;
    expect(counting(`Server=tcp:db.internal,1433;User ID=app;Password=${signs};Encrypt=True`)).toEqual([
      ["generic-password", signs],
    ]);
  });

  test("in an element with attributes", () => {
    expect(counting(`<password encoding="plain">${password}</password>`)).toHaveLength(1);
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

  test("a password in a URL that begins with an encoded sign; a template is none", () => {
    const rest = alnum(random, 39);
    expect(counting(`s3://bob:%2F${rest}@bucket.example.net/`)).toEqual([["url-credentials", `/${rest}`]]);
    expect(counting("s3://bob:%(secret)s-of-the-bucket@bucket.example.net/")).toEqual([]);
    expect(counting("s3://bob:%ACCESS_KEY_1%@bucket.example.net/")).toEqual([]);
  });

  test("nothing in code, grammars, templates and what was cut", () => {
    for (const line of [
      "  const password = line?.[2];",
      "  const password = found?.groups;",
      "; passwd = 1*SAFE",
      '"Password": "Contrase\\u00f1a"',
      '"Password": "Contrase\\\\u00f1a"',
      'matches("password", "5f4dcc3b…")',
      '"password","ops_{base64:600-900}fQ"',
      "  pass = !!actual;",
      'password = "tf-test-user-1%{random_suffix}"',
      'password = "\\$(get_meta db1)"',
      "password: !ruby/object:Overrides::Terraform::Property2",
      "%wheel ALL=(ALL) NOPASSWD:SETENV:/usr/sbin/ipsec2",
      "  --password --home=/home/user1",
      "if (strcmp(pw->pw_dir, dir1) < 0)",
      "provide(['a.pass', 'goog.i18n.CompactNumberFormatSymbols_en_SG'])",
      "['a_pass', 'auditgroup_a11y-audio-video_fail']",
      'password = "/selection/range-after-removed1.html?text=1"',
      `key: ${Buffer.from("Hello from a platform in the cloud").toString("base64")}`,
      `secretKey: "${Buffer.from("Hello from a platform in the cloud").toString("base64")}"`,
    ])
      expect(counting(line), line).toEqual([]);
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
