import { describe, expect, test } from "vitest";
import { createEngine } from "../../../../src/detect/create.ts";
import { toBytes } from "../../../../src/detect/text.ts";
import { allRules } from "../../../../src/rules/all.ts";
import { alnum, seeded } from "../../../support/secrets.ts";

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
    `docker login -u deploy -p ${password} registry.internal`,
    `oc login https://api.internal:6443 -u deploy -p ${password}`,
    `smbclient //files.internal/share -U 'DOMAIN/app%${password}' -c ls`,
    `lftp -u app,${password} ftp.internal`,
    `sqlcmd -S db.internal -U sa -P ${password} -Q "select 1"`,
  ])("%s", (text) => {
    expect(passwords(`# before\n${text}\n`)).toEqual([password]);
  });
});

test("a client's password that consists of two words is one: where it stands says so", () => {
  const words = ["dev", "admin"].join("_");
  expect(passwords(String.raw`psexec \\10.0.0.2 -u Administrator -p ${words} cmd` + "\n")).toEqual([words]);
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
    ["a port of a container", "docker run -u 1000 -p 127.0.0.1:8080 image"],
    ["a share's user alone", "smbclient //files.internal/share -U app%"],
    ["a user of lftp with a variable", "lftp -u app,$FTP_PASSWORD ftp.internal"],
    ["a command that is no client", `useradd -u 1000 -p ${password}`],
  ])("%s", (_, text) => {
    expect(passwords(`${text}\n`)).toEqual([]);
  });
});
