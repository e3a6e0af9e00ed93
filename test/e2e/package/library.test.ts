/** The package as a program uses it: by its own name, in Node and in a browser. Every example runs. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { chromiumProgram, startBrowser } from "../../support/browser.ts";
import { createFolder, createRepository, hermeticEnvironment } from "../../support/git.ts";
import { needs } from "../../support/needs.ts";
import { buildProgram, root, type Run } from "../../support/program.ts";
import { awsKeyId, awsSecret, githubToken, seeded } from "../../support/secrets.ts";

beforeAll(buildProgram, 180_000);

const random = seeded(172);
const token = githubToken(random);

function example(name: string, args: readonly string[], cwd: string): Run {
  const file = join(root, "examples", name);
  const done = spawnSync(process.execPath, [file, ...args], { cwd, env: hermeticEnvironment(), encoding: "utf8" });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

function leaking(): ReturnType<typeof createRepository> {
  const repository = createRepository();
  repository.commit("one", { "a.txt": `${token}\n`, "b.txt": "nothing\n" });
  return repository;
}

describe("examples", () => {
  test("all of them are tried here, and listed", () => {
    const names = readdirSync(join(root, "examples")).filter((name) => name !== "README.md");
    expect(names.sort()).toEqual([
      "detect.html",
      "pre-commit-check.mjs",
      "scan-folder.mjs",
      "scan-history.mjs",
      "scan-text.mjs",
    ]);
    const page = readFileSync(join(root, "examples/README.md"), "utf8");
    for (const name of names) expect(page).toContain(`\`${name}\``);
  });

  test("scan-text.mjs", () => {
    const { dir } = leaking();
    const run = example("scan-text.mjs", ["a.txt"], dir);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(/^a\.txt:1:1 github-personal-access-token ghp_\*{4}\w{4}\n$/);
  });

  test("scan-folder.mjs", () => {
    expect(example("scan-folder.mjs", [], leaking().dir)).toMatchObject({
      code: 0,
      stdout: "1 findings in 2 files, 0 not read\n",
    });
  });

  test("scan-history.mjs", () => {
    expect(example("scan-history.mjs", [], leaking().dir).stdout).toContain("1 secret found in the history of");
  });

  test("pre-commit-check.mjs", () => {
    const repository = leaking();
    expect(example("pre-commit-check.mjs", [], repository.dir)).toMatchObject({ code: 0, stderr: "" });
    repository.write("c.txt", `${githubToken(random)}\n`);
    repository.git("add", "c.txt");
    const run = example("pre-commit-check.mjs", [], repository.dir);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("c.txt:1 holds a secret");
  });

  needs(chromiumProgram).test(
    "detect.html: in a browser, with nothing but the page and one file",
    async () => {
      const browser = await startBrowser();
      try {
        const page = await browser.newPage();
        const asked: string[] = [];
        const errors: string[] = [];
        page.on("pageerror", ({ message }) => errors.push(message));
        await page.route("**/*", (route) => {
          const { pathname } = new URL(route.request().url());
          asked.push(pathname);
          if (pathname === "/detect.html")
            return route.fulfill({
              contentType: "text/html",
              body: readFileSync(join(root, "examples/detect.html"), "utf8"),
            });
          if (pathname === "/detect.js")
            return route.fulfill({
              contentType: "text/javascript",
              body: readFileSync(join(root, "dist/detect.js"), "utf8"),
            });
          return route.fulfill({ status: 404, body: "" });
        });
        await page.goto("http://leakscan.test/detect.html");
        const [id, secret] = [awsKeyId(random), awsSecret(random)];
        await page
          .locator("textarea")
          .fill(`日本 🗝 token = "${token}"\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`);
        const items = await page.locator("li").allTextContents();
        expect(items.map((item) => item.split(" ").slice(0, 2).join(" "))).toEqual([
          "1:16 github-personal-access-token",
          "2:21 aws-access-key-id",
          "3:25 aws-secret-access-key",
        ]);
        expect(items.join("\n")).not.toContain(secret);
        expect(errors).toEqual([]);
        expect(asked.filter((path) => path !== "/favicon.ico").sort()).toEqual(["/detect.html", "/detect.js"]);
      } finally {
        await browser.close();
      }
    },
    120_000,
  );
});

/** Runs a program that imports the package by its own name, as this checkout's own files may. */
function program(text: string): Run {
  const cwd = createFolder("library");
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", text], {
    cwd: root,
    env: hermeticEnvironment({ WHERE: cwd, TOKEN: token }),
    encoding: "utf8",
  });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

test("positions of leakscan/detect are the text's own", () => {
  const run = program(`
    import { detect } from "leakscan/detect";
    const text = "é𝄞 = " + process.env.TOKEN + " and " + process.env.TOKEN;
    for (const { start, end } of detect(text)) console.log(text.slice(start, end) === process.env.TOKEN);
  `);
  expect(run).toMatchObject({ code: 0, stdout: "true\ntrue\n", stderr: "" });
});

test("a scan runs once, tells progress, and ends where its signal says so", () => {
  const run = program(`
    import { scanText } from "leakscan";
    const options = { cwd: process.env.WHERE, filename: "a.txt" };
    const scan = scanText(process.env.TOKEN, options);
    console.log((await scan.report()) === (await scan.report()));
    for await (const { places } of scan) console.log(places[0].path);
    const stopped = scanText(process.env.TOKEN, { ...options, signal: AbortSignal.abort(new Error("enough")) });
    const { scan: facts } = await stopped.report().catch((error) => ({ scan: { notRead: [error.message] } }));
    console.log(facts.notRead.length > 0);
  `);
  expect(run).toMatchObject({ code: 0, stdout: "true\na.txt\ntrue\n", stderr: "" });
});

test("nothing but a text and its name is needed", () => {
  const run = program(`
    import { scanText } from "leakscan";
    for await (const { rule, places } of scanText("x = " + process.env.TOKEN, { filename: "settings.py" })) console.log(rule, places[0].path);
  `);
  expect(run).toMatchObject({ code: 0, stdout: expect.stringMatching(/^github\S* settings\.py\n$/), stderr: "" });
});

test("errors hold words in English", () => {
  const run = program(`
    import { scanStaged } from "leakscan";
    await scanStaged({ cwd: process.env.WHERE }).report().catch(({ name, message, fix }) => console.log(name, message.includes("git repository"), fix.length > 0));
  `);
  expect(run).toMatchObject({ code: 0, stdout: "ScanError true true\n", stderr: "" });
});
