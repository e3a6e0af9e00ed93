import { describe, expect, test } from "vitest";
import type { Match } from "../../../src/core/match.ts";
import { createEngine } from "../../../src/detect/create.ts";
import { toBytes } from "../../../src/detect/text.ts";
import { allRules } from "../../../src/rules/all.ts";
import { awsKeyId, awsSecret, characters, seeded } from "../../support/secrets.ts";

const engine = createEngine(allRules);
const random = seeded(51);
const [id, otherId, sessionId] = [awsKeyId(random), awsKeyId(random), awsKeyId(random, "SIA")];
const [secret, otherSecret] = [awsSecret(random), awsSecret(random)];
const token = ["IQoJ", "b3JpZ2luX2Vj", characters(random, 300, "ABCDEFGHabcdefgh01234567+/")].join("");

describe("what belongs together in one blob", () => {
  test.each([
    ["env", `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`],
    ["the secret first", `aws_secret_access_key: ${secret}\naws_access_key_id: ${id}\n`],
    ["JSON", `{"accessKeyId": "${id}", "secretAccessKey": "${secret}"}`],
    ["some lines away", `key: ${id}\n${"# a comment\n".repeat(20)}secretAccessKey: ${secret}\n`],
    ["the console's CSV", `Access key ID,Secret access key\n${id},${secret}\n`],
    ["two arguments", `new Client("${id}", "${secret}")\n`],
    ["one behind the other", `${id}:${secret}\n`],
  ])("%s", (_, text) => {
    const matches = scan(text);
    expect(matches.map((match) => match.secret.reveal()).toSorted()).toEqual([id, secret].toSorted());
    expect(partners(matches, id)).toEqual([secret]);
    expect(partners(matches, secret)).toEqual([id]);
  });

  test("the three parts of a temporary credential", () => {
    const matches = scan(
      `export AWS_ACCESS_KEY_ID=${sessionId}\nexport AWS_SECRET_ACCESS_KEY=${secret}\nexport AWS_SESSION_TOKEN=${token}\n`,
    );
    expect(partners(matches, sessionId)).toEqual([secret, token]);
    expect(partners(matches, secret)).toEqual([sessionId]);
    expect(partners(matches, token)).toEqual([sessionId]);
  });

  test("each secret goes with the id nearest to it", () => {
    const profile = (name: string, key: string, value: string): string =>
      `[${name}]\naws_access_key_id = ${key}\naws_secret_access_key = ${value}\n\n`;
    const matches = scan(profile("a", id, secret) + profile("b", otherId, otherSecret));
    expect(partners(matches, id)).toEqual([secret]);
    expect(partners(matches, otherId)).toEqual([otherSecret]);
  });

  test("an id stands before its secret more often than behind it", () => {
    const matches = scan(`id: ${id}\nsecretAccessKey: ${secret}\nid: ${otherId}\nsecretAccessKey: ${otherSecret}\n`);
    expect(partners(matches, secret)).toEqual([id]);
    expect(partners(matches, otherSecret)).toEqual([otherId]);
  });

  test("relations go both ways and name matches of the same list", () => {
    const matches = scan(`${id}\n${secret}\n${otherId}\nsecretAccessKey=${otherSecret}\n${token}\n`);
    matches.forEach((match, index) => {
      for (const other of match.related) expect(matches[other]?.related).toContain(index);
    });
  });

  test("a password beside an id is none of its", () => {
    const matches = scan(`aws_access_key_id = ${id}\npassword = "${["x7$K", "q!9vLm"].join("")}"\n`);
    expect(matches).toHaveLength(2);
    for (const match of matches) expect(match.related).toEqual([]);
  });
});

test("under a name that only says what it is likely to be, it is sure where its id is close", () => {
  const confidence = (text: string): string | undefined =>
    scan(text).find((match) => match.secret.reveal() === secret)?.confidence;
  const named = `  secret_key = "${secret}"\n`;
  expect(confidence(`provider "aws" {\n  access_key = "${id}"\n${named}}\n`)).toBe("high");
  expect(confidence(`  access_key = "${id}"\n${"# a line of text\n".repeat(60)}${named}`)).toBe("medium");
  expect(confidence(named)).toBe("medium");
});

describe("a secret without a name", () => {
  test("near an id is taken for its secret, sure where close, likely where farther", () => {
    const confidence = (gap: number): string | undefined =>
      scan(`${id}\n${"a line of text\n".repeat(gap)}${secret}\n`).find((match) => match.secret.reveal() === secret)
        ?.confidence;
    expect([confidence(0), confidence(10), confidence(60), confidence(400)]).toEqual([
      "high",
      "high",
      "medium",
      undefined,
    ]);
  });

  test("without an id is no match", () => {
    expect(scan(`${secret}\n`)).toEqual([]);
  });

  test("git's object ids and words of that length near an id are no secrets", () => {
    const hash = characters(random, 40, "0123456789abcdef");
    expect(scan(`${id}\n${hash}\n${"organizationInvitationAcceptedByAdminUser".slice(0, 40)}\n`)).toHaveLength(1);
  });
});

function scan(text: string): readonly Match[] {
  return engine.scan(toBytes(text)).matches;
}

/** The secrets that belong to the one given. */
function partners(matches: readonly Match[], value: string): readonly (string | undefined)[] {
  return (
    matches
      .find((match) => match.secret.reveal() === value)
      ?.related.map((index) => matches[index]?.secret.reveal()) ?? ["not found"]
  );
}

describe("other vendors' pairs, which their files name", () => {
  const value = (length: number, alphabet: string): string => characters(random, length, alphabet);
  const hexOf = (length: number): string => value(length, "0123456789abcdef");
  const small = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH";
  const both = createEngine(allRules, { identifiers: true });
  test.each([
    ["Datadog", `DD_API_KEY=${hexOf(32)}\nDD_APP_KEY=${hexOf(40)}\n`, "datadog-application-key", "datadog-api-key"],
    [
      "Twilio",
      `TWILIO_ACCOUNT_SID=AC${hexOf(32)}\nTWILIO_AUTH_TOKEN=${hexOf(32)}\n`,
      "twilio-auth-token",
      "twilio-account-sid",
    ],
    [
      "Algolia",
      `ALGOLIA_APP_ID=${value(4, "ABCDEFGH")}23${value(4, "ABCDEFGH")}\nALGOLIA_ADMIN_KEY=${hexOf(32)}\n`,
      "algolia-admin-key",
      "algolia-application-id",
    ],
    [
      "Backblaze",
      `B2_APPLICATION_KEY_ID=00${hexOf(23)}\nB2_APPLICATION_KEY=K005${value(27, small)}\n`,
      "backblaze-application-key",
      "backblaze-key-id",
    ],
    [
      "GitHub App",
      `GITHUB_CLIENT_ID=Iv23${value(16, small)}\nGITHUB_CLIENT_SECRET=${hexOf(40)}\n`,
      "github-oauth-client-secret",
      "github-app-client-id",
    ],
  ])("%s", (_, text, secretRule, idRule) => {
    const { matches } = both.scan(toBytes(text));
    const found = matches.find(({ rule }) => rule === secretRule);
    expect(found?.related.map((index) => matches[index]?.rule)).toEqual([idRule]);
    const far = both.scan(toBytes(text.replace("\n", `\n${"# a comment\n".repeat(100)}`))).matches;
    expect(far.find(({ rule }) => rule === secretRule)?.related).toEqual([]);
  });
});
