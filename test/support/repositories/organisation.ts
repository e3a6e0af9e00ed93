/** Many small bare repositories with secrets in them, some of which stand in several: made quickly, the same on every run. */
import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createFolder, hermeticEnvironment } from "../git.ts";
import { awsSecret, githubToken, seeded } from "../secrets.ts";

/** An organisation on disk. */
export interface Organisation {
  /** Holds `r000.git`, `r001.git` … */
  readonly dir: string;
  /** A token that stands at HEAD of every tenth repository, from the first on. */
  readonly shared: string;
  /** A token that every seventh repository has held, and removed. */
  readonly removed: string;
  /** The key that only this repository holds. */
  readonly own: (number: number) => string;
}

/** Makes so many repositories. */
export function createOrganisation(count: number): Organisation {
  const dir = createFolder("organisation");
  const shared = githubToken(seeded(1));
  const removed = githubToken(seeded(2));
  const own = (number: number): string => awsSecret(seeded(1000 + number));
  const template = join(dir, "template");
  execFileSync("git", ["init", "--quiet", "--bare", "--template=", "--initial-branch=main", template], {
    env: hermeticEnvironment(),
  });
  for (let i = 0; i < count; i++) {
    const at = join(dir, nameOf(i));
    cpSync(template, at, { recursive: true });
    commitTo(at, [
      {
        "README.md": `Repository ${i}\n`,
        CODEOWNERS: `* @org/team-${i % 5}\n`,
        ...(i % 10 === 0 ? { "ci/deploy.env": `GITHUB_TOKEN=${shared}\n` } : {}),
        ...(i % 7 === 0 ? { "old.env": `GITHUB_TOKEN=${removed}\n` } : {}),
        ...(i % 4 === 0 ? { "app.ini": `aws_secret_access_key = ${own(i)}\n` } : {}),
      },
      ...(i % 7 === 0 ? [{ "old.env": null }] : []),
    ]);
  }
  rmSync(template, { recursive: true });
  return { dir, shared, removed, own };
}

/** The folder of a repository. */
export function nameOf(number: number): string {
  return `r${String(number).padStart(3, "0")}.git`;
}

/** Commits to the branch `main` of a bare repository; `null` deletes a file. */
export function commitTo(repository: string, commits: readonly Readonly<Record<string, string | null>>[]): void {
  const person = "Ada Author <ada@example.com>";
  const parts: string[] = [];
  let hasParent = hasCommit(repository);
  for (const [number, files] of commits.entries()) {
    parts.push(
      `commit refs/heads/main\ncommitter ${person} ${1_767_225_600 + number * 86_400} +0000\ndata 6\nchange\n`,
    );
    if (hasParent && number === 0) parts.push("from refs/heads/main^0\n");
    hasParent = true;
    for (const [path, text] of Object.entries(files))
      parts.push(text === null ? `D ${path}\n` : `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
    parts.push("\n");
  }
  execFileSync("git", ["fast-import", "--quiet"], {
    cwd: repository,
    env: hermeticEnvironment(),
    input: parts.join(""),
    stdio: ["pipe", "ignore", "inherit"],
  });
}

function hasCommit(repository: string): boolean {
  try {
    execFileSync("git", ["rev-parse", "--verify", "--quiet", "refs/heads/main"], {
      cwd: repository,
      env: hermeticEnvironment(),
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}
