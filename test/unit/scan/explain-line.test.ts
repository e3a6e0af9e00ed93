/** Why the values of a line are, or aren't, reported. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { type Explained, explainLine } from "../../../src/scan/explain-line.ts";
import { createFolder } from "../../support/git.ts";
import { alnum, githubToken, seeded } from "../../support/secrets.ts";

const random = seeded(19);
const [password, token] = [alnum(random, 20), githubToken(random)];
const lines = [
  "# settings",
  `DB_PASSWORD=${password}`,
  `GITHUB_TOKEN="${token}"`,
  `password = settings.lookup("db_password_${password}")`,
  `STRIPE_KEY=pk_live_${alnum(random, 24)}`,
  `API_TOKEN=ghp_${alnum(random, 20)}`,
  `secret_key="${alnum(random, 32)}" # leakscan:allow a test's own`,
  `curl -u deploy:${alnum(random, 20)} https://example.org/`,
  "curl -u deploy:deploy https://example.org/",
  "mysql -u root -p'changeme' shop",
];

async function explain(line: number | null, name = "app.env"): Promise<Explained> {
  const folder = createFolder("explain");
  writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  const where = line === null ? name : `${name}:${line}`;
  return explainLine(where, Readable.from([]), {}, { cwd: folder, env: {} });
}

const stages = ({ candidates }: Explained): string[] =>
  candidates.flatMap(({ steps }) => steps.map(({ stage, row }) => `${stage} ${row ?? ""}`.trim()));

test("a password that is reported: how it was found, its score, the kind of file", async () => {
  const said = await explain(2);
  expect(said.candidates).toMatchObject([
    { line: 2, column: 13, name: "DB_PASSWORD", length: 20, reportedBy: "generic-password" },
  ]);
  expect(stages(said)).toEqual(
    expect.arrayContaining(["locate password", "rule generic-password", "model", "result generic-password"]),
  );
  expect(said.candidates[0]?.evidence?.["length"]).toBe(20);
});

test("a token by its form, and one that only begins like it", async () => {
  expect(stages(await explain(3))).toEqual(
    expect.arrayContaining(["rule github-personal-access-token", "result github-personal-access-token"]),
  );
  const short = (await explain(6)).candidates.flatMap(({ steps }) => steps);
  expect(short).toContainEqual({
    stage: "rule",
    says: ["beginsLikeRule"],
    row: "github-personal-access-token",
  });
});

test("what is not reported says why: public by design", async () => {
  const said = await explain(5);
  expect(said.candidates.every(({ reportedBy }) => reportedBy === undefined)).toBe(true);
  expect(stages(said)).toContain("rule stripe-publishable-key");
  expect(stages(said)).toContain("result");
});

test("what stands where a phrase holds its secret, and why it is none", async () => {
  const says = async (line: number): Promise<unknown> =>
    (await explain(line, "deploy.sh")).candidates.map(({ steps }) => [steps[0]?.row, steps[0]?.says]);
  expect(await says(8)).toEqual([["curl-credentials", ["inPhrase", "medium"]]]);
  expect(await says(9)).toEqual([["curl-credentials", ["refusedInPhrase", "accountAgain"]]]);
  expect(await says(10)).toEqual([["client-password", ["refusedInPhrase", "placeholder"]]]);
});

test("what does not count says by which comment", async () => {
  expect(stages(await explain(7))).toContain("policy comment");
});

test("a line with nothing on it, a line that is not there, a file that is not there", async () => {
  expect((await explain(1)).candidates).toEqual([]);
  await expect(explain(99)).rejects.toThrow("has no line 99");
  await expect(explainLine("none.env:1", Readable.from([]), {}, { cwd: createFolder("no"), env: {} })).rejects.toThrow(
    "cannot be read",
  );
});

test("all lines, from standard input: nothing gives a secret away", async () => {
  const whole = await explain(null);
  expect(new Set(whole.candidates.map(({ line }) => line))).toEqual(new Set([2, 3, 4, 5, 6, 7, 8, 9, 10]));
  const piped = await explainLine(
    "-",
    Readable.from([Buffer.from(lines.join("\n"))]),
    { filename: "app.env" },
    {
      cwd: createFolder("pipe"),
      env: {},
    },
  );
  expect(piped.candidates.length).toBe(whole.candidates.length);
  const text = JSON.stringify([whole, piped]);
  for (const secret of [password, token]) expect(text).not.toContain(secret.slice(4, 16));
});
