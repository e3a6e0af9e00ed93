/** Google's app passwords, in the four groups in which Google shows them. */
import { describe, expect, test } from "vitest";
import { createEngine } from "../../../../src/detect/create.ts";
import { toBytes } from "../../../../src/detect/text.ts";
import { allRules } from "../../../../src/rules/all.ts";
import { characters, seeded } from "../../../support/secrets.ts";

const engine = createEngine(allRules);
const random = seeded(16);
const password = Array.from({ length: 4 }, () => characters(random, 4, "abcdefghijklmnopqrstuvwxyz")).join(" ");

/** What counts: rules and secrets. */
function counting(text: string): readonly (readonly [string, string])[] {
  return engine
    .scan(toBytes(text))
    .matches.filter(({ confidence }) => confidence !== "low")
    .map(({ rule, secret }) => [rule, secret.reveal()]);
}

describe("an app password is found whole", () => {
  test.each([
    ["in Django's settings", `EMAIL_HOST_PASSWORD = '${password}'\n`],
    ["in nodemailer's", `auth: { user: 'me@corp.io', pass: '${password}' }\n`],
    ["in PHPMailer's", `$mail->Password = '${password}';\n`],
    ["in JSON", `{ "EmailPassword": "${password}" }\n`],
    ["in an env file, with quotes", `MAIL_PASSWORD="${password}"\n`],
    ["in an env file, without", `GMAIL_APP_PASSWORD=${password}\nA=1\n`],
    ["in Spring's properties", `spring.mail.password=${password}\r\n`],
    ["in YAML", `  password: ${password}\n`],
  ])("%s", (_, text) => {
    expect(counting(text)).toEqual([["google-app-password", password]]);
  });
});

describe("nothing is found", () => {
  test.each([
    ["in four words", "password: this must have some\n"],
    ["in a hint", 'password = "type your pass word"\n'],
    ["in a filler", "pass: 'xxxx xxxx xxxx xxxx'\n"],
    ["in the alphabet", 'MAIL_PASSWORD="abcd efgh ijkl mnop"\n'],
    ["in prose that goes on", `password: ${password} and more\n`],
  ])("%s", (_, text) => {
    expect(counting(text)).toEqual([]);
  });
});
