/**
 * Prints what people see, in every language and at three widths, to be looked at: help, errors, a blocked commit, a history, init, respond.
 *
 *     npm run build && node scripts/screens.mjs [--check] [en|ja|ko] [60|80|120]
 *
 * With `--check` it prints only lines that are wider than the terminal and could have been broken: those of several words that hold
 * no command and no path.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { fill } from "./fixtures/fill.mjs";
import { root } from "./build/wasm.mjs";

const given = process.argv.slice(2);
const onlyCheck = given.includes("--check");
const languages = ["en", "ja", "ko"].filter(
  (one) => !given.some((two) => /^(?:en|ja|ko)$/.test(two)) || given.includes(one),
);
const widths = [60, 80, 120].filter((one) => !given.some((two) => /^\d+$/.test(two)) || given.includes(String(one)));

const folder = mkdtempSync(join(tmpdir(), "screens-"));
let wide = 0;
try {
  const repository = join(folder, "shop");
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: "1", NO_COLOR: "1" };
  const run = (program, args, more = {}) =>
    spawnSync(program, args, { cwd: repository, encoding: "utf8", env: { ...env, ...more } });
  mkdirSync(join(repository, "config"), { recursive: true });
  for (const args of [
    ["init", "-q", "-b", "main"],
    ["config", "user.name", "Ada"],
    ["config", "user.email", "ada@example.org"],
  ])
    run("git", args);
  const leak = fill("AWS_ACCESS_KEY_ID=«aws-id:123456789012»\nAWS_SECRET_ACCESS_KEY=«aws-secret»\n", "screens").text;
  writeFileSync(join(repository, "config/deploy.env"), leak);
  run("git", ["add", "."]);
  run("git", ["commit", "-qm", "add deploy config"]);
  writeFileSync(join(repository, "config/deploy.env"), "# read it from the environment\n");
  writeFileSync(join(repository, "app.env"), fill("GITHUB_TOKEN=«layout:ghp_{alnum:30}{crc32}»\n", "screens").text);
  run("git", ["add", "."]);
  writeFileSync(join(repository, "notes.md"), "password = settings.get('db')\npasswordLabel: \"Password\"\n");
  const screens = [
    ["--help"],
    ["history", "--help"],
    ["hsitory"],
    ["staged", "--jobs", "none"],
    ["staged"],
    ["history"],
    ["rules", "aws-access-key-id"],
    ["rules", "generic-password"],
    ["rules", "stripe-webhook-secret"],
    ["explain", "app.env"],
    ["explain", "notes.md"],
    ["hook", "pre-commit"],
    ["doctor"],
    ["baseline", "show"],
    ["audit", ".", "--state", join(folder, "audit"), "--restart"],
    ["init"],
    ["config"],
    ["respond", "AKIA".padEnd(20, "7"), "--folder"],
  ];
  for (const language of languages)
    for (const width of widths)
      for (const args of screens) {
        const call = args.at(-1) === "--folder" ? [...args, join(folder, `${language}-${width}`)] : args;
        // A pipe is cut nowhere and has no width of its own: it passes for a terminal before the program starts.
        const program = `for (const one of [process.stdout, process.stderr]) Object.defineProperties(one, { columns: { value: ${width} }, isTTY: { value: one === process.stdout } }); process.argv.splice(1, 1); await import(${JSON.stringify(`file://${join(root, "dist/cli.js")}`)});`;
        const file = join(folder, "run.mjs");
        writeFileSync(file, program);
        const { stdout, stderr } = run(process.execPath, [file, join(root, "dist/cli.js"), ...call], {
          LC_ALL: { en: "en_US.UTF-8", ja: "ja_JP.UTF-8", ko: "ko_KR.UTF-8" }[language],
        });
        const text = `${stdout}${stderr}`;
        if (!onlyCheck) console.log(`\n===== ${language} ${width}: leakscan ${args.join(" ")}\n${text}`);
        for (const line of text.split("\n")) {
          if (stringWidth(line) <= width || /^leakscan: |^ {2}\S+: |leakscan |git |https?:|\/|AKIA|^ +--/.test(line))
            continue;
          wide++;
          console.log(`wider than ${width} (${language}, ${args.join(" ")}): ${line}`);
        }
      }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (onlyCheck) console.log(`${wide} lines are wider than the terminal`);
