import { describe, expect, test } from "vitest";
import { createEngine } from "../../../src/engine/create.ts";
import { toBytes } from "../../../src/engine/text.ts";
import { allRules } from "../../../src/rules/all.ts";
import { alnum, seeded } from "../../support/secrets.ts";

const engine = createEngine(allRules);
const password = `${alnum(seeded(77), 12)}7x`;

function passwords(text: string): readonly string[] {
  const bytes = toBytes(text);
  return engine
    .scan(bytes)
    .matches.filter(({ rule }) => rule === "client-password")
    .map(({ span, secret }) => {
      expect(new TextDecoder().decode(bytes.subarray(span.start, span.end))).toBe(secret.reveal());
      return secret.reveal();
    });
}

describe("a client's password is found", () => {
  test.each([
    `mysql -h db.internal -u root -p${password} shop < dump.sql`,
    `$ /usr/bin/mysqldump -uapp -p'${password}' --all-databases`,
    `docker exec db mariadb -u root -p"${password}" -e 'show tables'`,
    `mongo db.internal:27017/admin -u admin -p ${password}`,
    `RUN mongodump --host db -u "backup" -p "${password}" --out /dump`,
    String.raw`cmd.exe /C PSEXEC \\10.0.0.2 -u Administrator -p ` + password + " CMD /C dir",
    `sqlcmd -S db.internal -U sa -P ${password} -Q "select 1"`,
  ])("%s", (text) => {
    expect(passwords(`# before\n${text}\n`)).toEqual([password]);
  });
});

describe("is no client's password", () => {
  test.each([
    ["a database, where MySQL asks", "mysql -u root -p shop_production2024"],
    ["a variable", 'mysql -u root -p"$MYSQL_PASSWORD" shop'],
    ["a template", "mongo -u admin -p {{ password }}"],
    ["a stand-in", "mysql -u root -pyour-password shop"],
    ["the user again", "mysql -u deploy42 -pdeploy42 shop"],
    ["another command's option", `mysql -u root shop; ssh -p 22022x9QzWk host`],
    ["a word", "mongo -u admin -p password"],
    ["code behind the text that the command stands in", 'run("mysql -u app -p", secret, random(16))'],
    ["a command that is no client", `useradd -u 1000 -p ${password}`],
  ])("%s", (_, text) => {
    expect(passwords(`${text}\n`)).toEqual([]);
  });
});
