/** Credentials of curl's -u and --user, as the shell reads them. */
import { describe, expect, test } from "vitest";
import { createEngine } from "../../../../src/detect/create.ts";
import { toBytes } from "../../../../src/detect/text.ts";
import { rulesOf } from "../../../../src/rules/all.ts";
import { provider } from "../../../../src/rules/generic.ts";
import { alnum, seeded } from "../../../support/secrets.ts";

const engine = createEngine(rulesOf("generic", provider));
const password = `${alnum(seeded(5), 12)}!7`;

function curlFindings(text: string): readonly string[] {
  const bytes = toBytes(text);
  return engine
    .scan(bytes)
    .matches.filter(({ rule }) => rule === "curl-credentials")
    .map(({ span }) => new TextDecoder().decode(bytes.subarray(span.start, span.end)));
}

describe("the password is found", () => {
  test.each([
    `curl -u deploy:${password} https://api.internal/v1`,
    `curl --user deploy:${password} https://api.internal/v1`,
    `curl --user=deploy:${password} https://api.internal/v1`,
    `curl -u 'deploy:${password}' https://api.internal/v1`,
    `curl -u deploy:'${password}' https://api.internal/v1`,
    `curl -u "deploy":"${password}" https://api.internal/v1`,
    `curl -sS https://api.internal/v1 \\\n  -H 'Accept: text/plain' \\\n  -u deploy:${password}\n`,
    `curl https://api.internal/v1 \\\n-u deploy:${password}\n`,
    `curl https://api.internal/v1 \\\r\n\t-u deploy:${password} -s\n`,
    `/usr/bin/curl -X POST -u deploy:${password} "$URL"`,
  ])("%s", (text) => {
    expect(curlFindings(text)).toEqual([password]);
  });

  test("where it is left empty, the user is the key", () => {
    expect(curlFindings(`curl https://api.internal/v1 -u ${password}:`)).toEqual([password]);
  });
});

describe("nothing is found", () => {
  test.each([
    'curl -u "$USER:$PASSWORD" https://api.internal',
    "curl -u user:password https://api.internal",
    "curl -u <user>:<password> https://api.internal",
    "curl -u {{ user }}:{{ password }} https://api.internal",
    'curl -u ":" https://api.internal',
    "curl -u test:test https://api.internal",
    "curl -u deploy https://api.internal",
    `docker run -u deploy:${password} image`,
    `curl https://api.internal\ndocker run -u deploy:${password} image`,
    `curl https://api.internal && docker run -u deploy:${password} image`,
    `libcurl -u deploy:${password}`,
  ])("%s", (text) => {
    expect(curlFindings(text)).toEqual([]);
  });
});
