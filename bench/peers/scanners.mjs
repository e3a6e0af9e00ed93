/** Every scanner that is compared: how it scans a history, or the files where it reads no history, and where its report counts. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The scanners for one repository.
 * @param repository a clone with a working tree, or a bare one: scanners of files are then left out
 * @param scratch an empty folder for reports
 * @returns `reads` is what a scanner reads: the whole history, or the files of HEAD; `findings` counts what it reported
 */
export function scannersFor(repository, scratch) {
  const report = (name) => join(scratch, name);
  const lines = (name) => readFileSync(report(name), "utf8").split("\n").filter(Boolean).length;
  const json = (name) => JSON.parse(readFileSync(report(name), "utf8"));
  const hasFiles = existsSync(join(repository, ".git"));
  const history = [
    {
      name: "leakscan history",
      call: [
        process.execPath,
        join(root, "dist/cli.js"),
        "history",
        repository,
        "--no-cache",
        "--format",
        "json",
        "--output",
        report("leakscan.json"),
      ],
      version: [process.execPath, join(root, "dist/cli.js"), "--version"],
      findings: () => json("leakscan.json").summary.findings,
    },
    {
      name: "noseyparker scan",
      call: ["noseyparker", "scan", "--datastore", report("noseyparker"), "--git-history", "full", repository],
      version: ["noseyparker", "--version"],
      findings: () =>
        JSON.parse(
          execFileSync("noseyparker", ["report", "--datastore", report("noseyparker"), "--format", "json"], {
            encoding: "utf8",
            maxBuffer: 1 << 30,
          }),
        ).length,
    },
    {
      name: "kingfisher scan",
      call: [
        "kingfisher",
        "scan",
        repository,
        "--no-validate",
        "--format",
        "jsonl",
        "--output",
        report("kingfisher.jsonl"),
      ],
      version: ["kingfisher", "--version"],
      findings: () => lines("kingfisher.jsonl"),
    },
    {
      name: "gitleaks git",
      call: [
        "gitleaks",
        "git",
        repository,
        "--no-banner",
        "--log-opts=--all",
        "--report-path",
        report("gitleaks.json"),
      ],
      version: ["gitleaks", "version"],
      findings: () => json("gitleaks.json").length,
    },
    {
      name: "betterleaks git",
      call: [
        "betterleaks",
        "git",
        repository,
        "--no-banner",
        "--log-opts=--all",
        "--report-path",
        report("betterleaks.json"),
      ],
      version: ["betterleaks", "version"],
      findings: () => json("betterleaks.json").length,
    },
    {
      name: "trufflehog git",
      call: ["trufflehog", "git", `file://${repository}`, "--no-verification", "--no-update", "--json"],
      version: ["trufflehog", "--version"],
      stdout: report("trufflehog.jsonl"),
      findings: () => lines("trufflehog.jsonl"),
    },
  ].map((scanner) => ({ ...scanner, reads: "history" }));
  const ofFiles = [
    {
      name: "leakscan files",
      call: [
        process.execPath,
        join(root, "dist/cli.js"),
        "files",
        repository,
        "--format",
        "json",
        "--output",
        report("leakscan-files.json"),
      ],
      version: [process.execPath, join(root, "dist/cli.js"), "--version"],
      findings: () => json("leakscan-files.json").summary.findings,
    },
    {
      name: "detect-secrets scan",
      call: ["detect-secrets", "-C", repository, "scan", "--no-verify"],
      version: ["detect-secrets", "--version"],
      stdout: report("detect-secrets.json"),
      findings: () => Object.values(json("detect-secrets.json").results).flat().length,
    },
    {
      name: "secretlint",
      call: [
        "secretlint",
        "--secretlintrcJSON",
        preset,
        "--format",
        "json",
        "--output",
        report("secretlint.json"),
        "**/*",
      ],
      version: ["secretlint", "--version"],
      cwd: repository,
      findings: () => json("secretlint.json").flatMap(({ messages }) => messages).length,
    },
    {
      name: "credsweeper",
      call: ["credsweeper", "--path", repository, "--save-json", report("credsweeper.json"), "--jobs", "2"],
      version: ["credsweeper", "--version"],
      findings: () => json("credsweeper.json").length,
    },
  ].map((scanner) => ({ ...scanner, reads: "files" }));
  return hasFiles ? [...history, ...ofFiles] : history;
}

const preset = '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}';
