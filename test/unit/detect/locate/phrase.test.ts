/** Names and values that words tie instead of a sign, as people write them in SQL, shells, routers' settings and calls. */
import { describe, expect, test } from "vitest";
import { createEngine } from "../../../../src/detect/create.ts";
import { toBytes } from "../../../../src/detect/text.ts";
import { allRules } from "../../../../src/rules/all.ts";
import { alnum, hex, seeded } from "../../../support/secrets.ts";

const engine = createEngine(allRules);
const random = seeded(311);
const password = `k${alnum(random, 9)}7Q`;
const token = hex(random, 40);

/** What counts, each with its span held against its secret. */
function counting(text: string): readonly string[] {
  const bytes = toBytes(text);
  return engine
    .scan(bytes)
    .matches.filter(({ confidence }) => confidence !== "low")
    .map(({ span, secret, decodedFrom }) => {
      if (decodedFrom.length === 0)
        expect(new TextDecoder().decode(bytes.subarray(span.start, span.end))).toBe(secret.reveal());
      return secret.reveal();
    });
}

describe("a password is found", () => {
  test.each([
    ["in SQL", `CREATE USER app IDENTIFIED BY '${password}';`],
    ["in SQL, with the way it is kept", `ALTER USER 'a'@'%' IDENTIFIED WITH mysql_native_password BY "${password}";`],
    ["in Oracle's SQL, without quotes", `alter user scott identified by ${password};`],
    ["of sshpass", `sshpass -p ${password} ssh app@host`],
    ["of sshpass, in quotes", `sshpass -p'${password}' scp a app@host:`],
    ["in PowerShell", `$s = ConvertTo-SecureString "${password}" -AsPlainText -Force`],
    ["in PowerShell, behind options", `ConvertTo-SecureString -AsPlainText -Force '${password}'`],
    ["of a router", `username admin privilege 15 password 0 ${password}\n`],
    ["of a router's enable", `!\nenable secret 0 ${password}\n!`],
    ["of .NET", `new NetworkCredential("app", "${password}", "DOMAIN")`],
    ["of Java", `return new PasswordAuthentication(user, "${password}".toCharArray());`],
    ["of Python's requests", `requests.get(url, auth=HTTPBasicAuth('app', '${password}'))`],
    ["of a mail server", `server.login("me@corp.io", "${password}")`],
    ["of a mail server, the user from elsewhere", `imap.login(settings.USER, '${password}')`],
    ["of a sketch's network", `WiFi.begin("home", "${password}");`],
    ["of Sequelize", `new Sequelize('shop', 'app', '${password}', { dialect: 'mysql' })`],
    ["of Perl's DBI", `DBI->connect("dbi:mysql:shop;host=db", "app", "${password}");`],
    ["of Helm's registry", `helm registry login r.corp.io -u bot -p ${password}`],
    ["of Oracle's Data Pump", `expdp system/${password}@orcl directory=d`],
    ["of Go's requests", `req.SetBasicAuth("app", "${password}")`],
    ["piped into chpasswd", `RUN echo "root:${password}" | chpasswd`],
    ["piped into chpasswd by sudo", `echo 'pi:${password}' | sudo chpasswd`],
    ["piped into passwd", `echo ${password} | passwd --stdin app`],
    ["of a directory's client", `base dc=a,dc=b\nbindpw ${password}\n`],
    ["of Redis", `port 6379\nrequirepass ${password}\n`],
    ["of Gradle", `    storePassword '${password}'\n`],
    ["of IPsec", `10.0.0.1 %any : PSK "${password}"`],
    ["under pw", `user: app\npw: ${password}\n`],
    ["under a name that ends in PW", `export DB_PW="${password}"\n`],
    ["of a Java key store", `keytool -list -keystore a.jks -storepass ${password}`],
  ])("%s", (_, text) => {
    expect(counting(text)).toEqual([password]);
  });

  test("that consists of words, in a connection string", () => {
    const words = ["billing", "clerk"].join("_");
    expect(counting(`"Provider=SQLOLEDB;User ID=app;Password=${words};Data Source=db01"`)).toEqual([words]);
    expect(counting(`Password=${words};`)).toEqual([]);
  });

  test("with a backslash that begins no escape", () => {
    expect(counting(`password = "${password}\\gQ"`)).toEqual([`${password}\\gQ`]);
  });
});

describe("a token is found", () => {
  test.each(["Token", "ApiKey", "SSWS", "Bot", "Zoho-oauthtoken"])("behind the scheme %s", (scheme) => {
    expect(counting(`Authorization: ${scheme} ${token}\r\n`)).toEqual([token]);
    expect(counting(`curl -H "Authorization: ${scheme} ${token}" https://host/`)).toEqual([token]);
    expect(counting(`{"Authorization": "${scheme} ${token}"}`)).toEqual([token]);
  });

  test("between two backticks", () => {
    expect(counting(`Client secret: \`\`${token}\`\`\n`)).toEqual([token]);
  });

  test("a name and a value on a line of settings", () => {
    const key = alnum(random, 32);
    expect(counting(`sv_maxclients 48\nsv_licenseKey ${key}1a\n`)).toEqual([`${key}1a`]);
    expect(counting(`The sv_licenseKey ${key}1a is wrong\n`)).toEqual([]);
  });
});

test("a user and a password in base64, as Docker and npm keep them", () => {
  const pair = `deploy:${password}`;
  const encoded = Buffer.from(pair).toString("base64");
  expect(counting(`{"auths": {"registry.internal": {"auth": "${encoded}"}}}`)).toEqual([pair]);
  expect(counting(`//registry.internal/:_auth=${encoded}\n`)).toEqual([pair]);
  expect(counting(`{"auth": "${Buffer.from("user:password").toString("base64")}"}`)).toEqual([]);
});

test("WordPress's keys, whatever signs they are drawn from", () => {
  const signs = Array.from({ length: 94 }, (__, i) => String.fromCharCode(33 + i)).filter((c) => !/["'\\]/.test(c));
  for (let i = 0; i < 200; i++) {
    const key = Array.from({ length: 63 }, () => signs[random(signs.length)]).join("") + "7";
    expect(counting(`define('SECURE_AUTH_KEY',  '${key}');`), key).toEqual([key]);
  }
});

describe("nothing is found", () => {
  test.each([
    ["prose that identifies", "The map identified by *map_fd* is bound; users identified by X509v3."],
    ["prose that identifies in quotes", 'the columns identified by "aOrderBy9Qx7"'],
    ["a variable of sshpass", "sshpass -p $SSH_PASSWORD ssh app@host"],
    ["a file of sshpass", "sshpass -f /run/secrets/pw ssh app@host"],
    ["a prompt in PowerShell", "$s = Read-Host -AsSecureString"],
    ["a variable in PowerShell", "ConvertTo-SecureString $plain -AsPlainText -Force"],
    ["a variable of a mail server", 'server.login("me@corp.io", password)'],
    ["a variable of a network", 'WiFi.begin("home", wifi_password);'],
    ["a method of logging in", 'sdk.auth.login("user", "emailpass", payload)'],
    ["variables of a class", "new NetworkCredential(user, password)"],
    ["a number behind a word", "the password 7 times; secret 5 of them"],
    ["chpasswd with a variable", 'echo "root:$PASSWORD" | chpasswd'],
    ["an option behind an option", "-readpass | -pkcs11engine | -key"],
    ["a scheme without a credential", "Authorization: Token required"],
    ["a package", 'const fs_minipass_1 = require("@isaacs/fs-minipass");'],
  ])("%s", (_, text) => {
    expect(counting(text)).toEqual([]);
  });
});
