/** A repository with secrets, and scans of it with and without what an earlier one remembered. */
import { expect } from "vitest";
import { createRepository, type TestRepository } from "../git.ts";
import { type CacheUser } from "./history-cache.ts";
import { awsKeyId, awsSecret, githubToken, seeded } from "../secrets.ts";

/** Scans with the cache and without, and holds the reports against each other; returns how many objects the first read. */
export async function scanBoth(user: CacheUser, dir: string): Promise<number | null> {
  const remembered = await user.scan(dir);
  const plain = await user.scanPlainly(dir);
  expect(remembered.report).toBe(plain.report);
  return remembered.read;
}

/** Objects of the store, alternates left out. */
export function objectsOf({ git }: TestRepository): ReadonlySet<string> {
  const list = git("cat-file", "--batch-all-objects", "--batch-check=%(objectname)");
  return new Set(list.split("\n").filter(Boolean));
}

export function repositoryWithSecrets(seed = 1): TestRepository {
  const repository = createRepository();
  const random = seeded(seed);
  const key = `aws_access_key_id = ${awsKeyId(random)}\naws_secret_access_key = ${awsSecret(random)}\n`;
  repository.commit("clean", { "src/a.txt": "nothing here\n", "src/b.txt": "nor here\n" });
  repository.commit("key", { "conf/.env": key });
  repository.commit("moved", { "conf/.env": null, "old/.env": `# moved\n${key}` });
  repository.commit(`a token: ${githubToken(random)}`, { "src/a.txt": "changed\n" });
  return repository;
}
