/** Adding a thing is adding one file (a source: three) and its sentence in each language: each is put into a copy of the sources, which is built and run. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFolder, hermeticEnvironment } from "../../support/git.ts";
import { root } from "../../support/program.ts";
import { alnum, githubToken, seeded } from "../../support/secrets.ts";

const added: Readonly<Record<string, string>> = {
  "src/report/shout.ts": `import type { FormatFacts, FormatWriter } from "./writer.ts";
export const about: FormatFacts = {
  extension: "shout",
};
export const write: FormatWriter = ({ findings }) => \`\${findings.length} FOUND\\n\`;
`,
  "src/sources/words/words.ts": `import { report, shortfallsOf } from "../blobs.ts";
import { Collector, type SourceResult } from "../result.ts";
import { place, type Scanner } from "../scanner.ts";
export function scanWords(words: readonly string[], scanner: Scanner): SourceResult {
  const collector = new Collector();
  const scan = scanner.scan(Buffer.from(words.join(" ")));
  report(collector, "words", shortfallsOf(scan));
  collector.sight(place(scan, { path: null, source: "stdin" }));
  return collector.result();
}
`,
  "src/scan/scan-words.ts": `import { scanWords as read } from "../sources/words/words.ts";
import type { Context } from "./context.ts";
import { detectionOf } from "./engine/detection.ts";
import { makeScanner } from "./engine/engine.ts";
import type { RawOptions } from "./options.ts";
import { loadPolicyHere } from "./policy/load-policy.ts";
import { buildReport, type Outcome } from "./reports/build-report.ts";
import { settingsOf } from "./settings.ts";
export async function scanWords(words: readonly string[], raw: RawOptions, context: Context): Promise<Outcome> {
  const startedAt = performance.now();
  const loaded = await loadPolicyHere(raw, context);
  const settings = settingsOf(raw, loaded, context);
  const scanner = await makeScanner(detectionOf(loaded, settings, context));
  const facts = { mode: "words", repository: null, engineVersion: scanner.engineVersion, startedAt };
  return buildReport({ ...facts, result: read(words, scanner) }, loaded, settings);
}
`,
  "src/cli/commands/words.ts": `import { rawOf } from "../../scan/options.ts";
import { scanWords } from "../../scan/scan-words.ts";
import { type CommandFacts, runScan, type Typed } from "../command.ts";
export const about: CommandFacts = {
  order: 99,
  arguments: [{ name: "words", many: true }],
  example: "leakscan words one two",
};
export async function run(typed: Typed): Promise<number> {
  return runScan(rawOf(typed), (context) => scanWords(typed["words"] as string[], rawOf(typed), context));
}
`,
};

/** What the new format and command are for, in each language. */
const sentences: readonly (readonly [file: string, line: string])[] = [
  ["en/help/formats.ts", '  shout: "in capitals",\n'],
  ["ja/help.ts", '    shout: "大文字で",\n'],
  ["ko/help.ts", '    shout: "대문자로",\n'],
  ...["en", "ja", "ko"].map(
    (language) =>
      [
        `${language}/help/commands.ts`,
        '  words: "Scan the words of the command line",\n  "words words": "Words",\n',
      ] as const,
  ),
];

/** A vendor with a pair and a live check, which asks a server on this machine. */
const acme = (port: number): string => `import type { Provider } from "./provider.ts";
export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "acme-key-id",
      severity: "medium",
      layouts: ["acmeid_{alnum:16}"],
      explain: { title: "Acme key id", opens: "service" },
    },
    {
      kind: "token",
      id: "acme-secret",
      severity: "high",
      layouts: ["acmesecret_{alnum:32}"],
      pair: { with: "acme-key-id", within: 200 },
      live: { url: "http://127.0.0.1:${port}/who/{id}", basic: ["{id}", "{secret}"], active: [200], refused: [401] },
      explain: { title: "Acme secret", opens: "service" },
    },
  ],
};
`;

/** What the vendor's server was asked. */
const asked: string[] = [];
const vendor = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.writeHead(200).end();
});

let folder = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => void vendor.listen(0, "127.0.0.1", resolve));
  folder = createFolder("registries");
  for (const name of ["src", "scripts", "hooks", "package.json", "tsconfig.json", "tsconfig.types.json"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, "build"));
  cpSync(join(root, "build/prefilter.wasm"), join(folder, "build/prefilter.wasm"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const files = { ...added, "src/rules/acme.ts": acme((vendor.address() as AddressInfo).port) };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const [file, line] of sentences) {
    const path = join(folder, "src/messages", file);
    const text = readFileSync(path, "utf8");
    const at = /(?:formats: |commandHelp\b.*|formatHelp\b.*)\{\n/.exec(text);
    if (at === null) throw new Error(`no place for a sentence in ${file}`);
    writeFileSync(path, text.slice(0, at.index + at[0].length) + line + text.slice(at.index + at[0].length));
  }
  const built = spawnSync(process.execPath, ["scripts/build.mjs"], { cwd: folder, encoding: "utf8" });
  expect(built.stderr).toBe("");
}, 120_000);

afterAll(() => void vendor.close());

function leakscan(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "dist/cli.js"), ...args], {
    cwd: createFolder("somewhere"),
    env: hermeticEnvironment(),
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("one more", () => {
  const token = githubToken(seeded(7));

  test("source: it is scanned, reported and helped with", () => {
    const run = leakscan("words", "one", token);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("GitHub");
    expect(leakscan("--help").stdout).toContain("Scan the words of the command line");
    expect(leakscan("completion", "bash").stdout).toContain("words");
  });

  test("format: it is written and helped with", () => {
    expect(leakscan("words", token, "--format", "shout").status).not.toBe(0);
    expect(leakscan("files", "--format", "shout").stdout).toBe("0 FOUND\n");
    expect(leakscan("files", "--help").stdout).toContain("shout");
  });

  test("vendor: its pair is told and its secret is asked about", async () => {
    const place = createFolder("vendor");
    const draw = seeded(9);
    const id = `acmeid_${alnum(draw, 16)}`;
    writeFileSync(join(place, "acme.env"), `ACME_ID=${id}\nACME_SECRET=acmesecret_${alnum(draw, 32)}\n`);
    const args = [join(folder, "dist/cli.js"), "files", "--verify", "--format", "json"];
    // Not spawnSync: the server that is asked is in this process.
    const child = spawn(process.execPath, args, { cwd: place, env: hermeticEnvironment() });
    let stdout = "";
    child.stdout.on("data", (data: Buffer) => (stdout += data.toString()));
    expect(await new Promise((resolve) => void child.on("close", resolve))).toBe(1);
    const { findings } = JSON.parse(stdout) as {
      findings: { rule: string; provider: string; related: string[]; verdict?: { status: string } }[];
    };
    const secret = findings.find(({ rule }) => rule === "acme-secret");
    expect(secret).toMatchObject({ provider: "acme", verdict: { status: "live" } });
    expect(secret?.related).toHaveLength(1);
    expect(asked).toEqual([`/who/${id}`]);
    expect(leakscan("rules", "acme").stdout).toContain("Acme secret");
  });
});
