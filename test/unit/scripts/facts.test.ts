import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../../../scripts/accuracy-facts.mjs", import.meta.url));
const columns =
  "id vendor credential class prefix body length layout checksum context pairs-with severity live-check docs confidence".split(
    " ",
  );

test("credentials of a fact table are put together, written down and looked for; identifiers are not", () => {
  const folder = mkdtempSync(join(tmpdir(), "leakscan-facts-test-"));
  try {
    const rows = [
      {
        id: "gitlab-token",
        vendor: "GitLab",
        credential: "Personal access token",
        prefix: "glpat-",
        body: "base64url",
        length: "20",
      },
      {
        id: "nobody-hash",
        vendor: "Nobody",
        credential: "Commit",
        body: "alpha-lower",
        length: "7",
        context: "nobody",
      },
      {
        id: "aws-user",
        vendor: "AWS",
        credential: "IAM user id (identifier)",
        prefix: "AIDA",
        body: "base32-upper",
        length: "17",
      },
    ];
    const file = join(folder, "facts.tsv");
    const lines = rows.map((row) => columns.map((name) => (row as Record<string, string>)[name] ?? "").join("\t"));
    writeFileSync(file, `${[columns.join("\t"), ...lines].join("\n")}\n`);
    const told = (): string => execFileSync(process.execPath, [script, file, "--samples", "10"], { encoding: "utf8" });
    const first = told();
    expect(first).toMatch(/^2 rows, 20 texts: 50\.0 % found/);
    expect(first).toContain("1 rows always. Alone: 1 of 1.");
    expect(first).toContain("0/10  nobody-hash");
    expect(told()).toBe(first);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
