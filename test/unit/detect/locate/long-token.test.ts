/** Tokens of hundreds of characters under a name: OAuth's refresh tokens, sessions, keys in base64. */
import { describe, expect, test } from "vitest";
import { createEngine } from "../../../../src/detect/create.ts";
import { toBytes } from "../../../../src/detect/text.ts";
import { allRules } from "../../../../src/rules/all.ts";
import { alnum, characters, seeded } from "../../../support/secrets.ts";

const engine = createEngine(allRules);
const random = seeded(97);
const secret = characters(random, 950, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
const inParts = `${alnum(random, 300)}.${alnum(random, 500)}.${alnum(random, 90)}`;

/** What counts. */
function counting(text: string): readonly string[] {
  return engine
    .scan(toBytes(text))
    .matches.filter(({ confidence }) => confidence !== "low")
    .map((match) => match.secret.reveal());
}

describe("a long token is found whole", () => {
  test.each([
    ["in an env file", `A=1\nREFRESH_TOKEN=${secret}\nB=2\n`, secret],
    ["at the end of a file", `REFRESH_TOKEN=${secret}`, secret],
    ["in quotes", `export ACCESS_TOKEN="${secret}"\n`, secret],
    ["in parts with dots", `paperform_api_key: ${inParts}\n`, inParts],
    ["in JSON", `{ "refresh_token": "${secret}", "scope": "all" }`, secret],
    ["in JSON in a string", `"{\\"refresh_token\\": \\"${secret}\\"}"`, secret],
    ["in code", `const apiToken = '${secret}';\n`, secret],
    ["in code with a type", `private static final String API_TOKEN = "${secret}";`, secret],
    ["in YAML, on the next line", `api_token:\n  "${secret}"\n`, secret],
    ["in a YAML block", `api_token: |\n  ${secret}\n`, secret],
    ["in a header", `Authorization: Bearer ${secret}\n`, secret],
    ["in a query", `GET /v1/items?access_token=${secret}&page=2\n`, secret],
    ["of 1,500 characters", `API_TOKEN='${secret}${secret.slice(0, 550)}'\n`, secret + secret.slice(0, 550)],
  ])("%s", (_, text, expected) => {
    expect(counting(text)).toEqual([expected]);
  });
});

describe("nothing is found", () => {
  test.each([
    ["where it is text", `API_TOKEN="${"lorem ipsum dolor ".repeat(60)}"\n`],
    ["where it never ends", `API_TOKEN="${alnum(random, 4000)}`],
    ["where it is a template of code", `token = "${"{{ value }}".repeat(80)}"\n`],
    ["where one character repeats", `API_TOKEN="${"A".repeat(900)}"\n`],
    ["where the name says that it is public", `PUBLIC_KEY="${secret}"\n`],
  ])("%s", (_, text) => {
    expect(counting(text)).toEqual([]);
  });
});
