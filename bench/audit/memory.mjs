/**
 * The memory of an audit's parent at 100 and at 10,000 repositories:
 *
 *     npm run build && node bench/audit/memory.mjs [secrets] [shared]
 *
 * The parent lists, keeps the journal and joins; what scans is replaced by a program that hands in so many made-up secrets for each
 * repository at once, 20 where none is given, so many of which stand in all of them, 2 where none is given.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const secrets = Number(process.argv[2] ?? 20);
const shared = Number(process.argv[3] ?? 2);
const folder = mkdtempSync(join(tmpdir(), "leakscan-bench-"));
try {
  const dist = join(folder, "dist");
  cpSync(join(import.meta.dirname, "../../dist"), dist, {
    recursive: true,
    filter: (source) => !/dist[\\/](?:action|types)/.test(source),
  });
  writeFileSync(join(dist, "audit.worker.js"), worker());
  writeFileSync(
    join(folder, "told.mjs"),
    `process.on("exit", () => console.error("peak", Math.round(process.resourceUsage().maxRSS / 1024), "MiB"));`,
  );
  for (const count of [100, 1000, 10_000]) {
    const repositories = join(folder, `of-${count}`);
    for (let i = 0; i < count; i++)
      for (const name of ["objects", "refs", "HEAD"])
        mkdirSync(join(repositories, `r${i}.git`, name), { recursive: true });
    const args = ["--import", join(folder, "told.mjs"), join(dist, "cli.js"), "audit", repositories];
    const state = join(folder, `state-${count}`);
    const start = performance.now();
    const { stderr } = spawnSync(
      process.execPath,
      [...args, "--state", state, "--output", join(folder, "report.json")],
      {
        encoding: "utf8",
      },
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${count} repositories of ${secrets} secrets, ${shared} of them in all: ${/peak .*/.exec(stderr)?.[0]}, ${seconds} s`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What stands in the place of the scanning process. */
function worker() {
  return `
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
process.on("disconnect", () => process.exit());
process.on("message", ({ setup, repository: { id } }) => {
  let text = "";
  for (let i = 0; i < ${secrets}; i++) {
    const fingerprint = createHash("md5").update(i < ${shared} ? "shared" + i : id + i).digest("hex");
    const secret = { fingerprint, rule: "r", provider: "p", description: "A token", severity: "high", confidence: "high", masked: "abcd****wxyz" };
    const occurrence = {
      atHead: i % 2 === 0, reachable: true, commits: 3, firstSeen: "2026-01-01T00:00:00Z", lastSeen: "2026-02-01T00:00:00Z",
      branches: ["main", "next"], branchCount: 2, places: [{ path: "config/app.env", line: i + 1 }], placeCount: 1,
      owners: ["@org/team"], counts: true, related: [],
    };
    text += JSON.stringify({ secret, occurrence }) + "\\n";
  }
  writeFileSync(join(setup.reports, id + ".secrets.jsonl"), text);
  const facts = { rulesVersion: "1", commits: 1, blobs: 1, bytes: 1, durationMs: 1, at: new Date().toISOString(), findings: ${secrets}, notRead: 0, cut: 0, secretsBytes: Buffer.byteLength(text) };
  process.send({ kind: "result", result: { kind: "read", facts } });
});
`;
}
