/** The parts of a JSON report that tests of the program look at, and a repository with files staged. */
import { createRepository, type TestRepository } from "./git.ts";

export interface JsonReport {
  readonly scan: {
    readonly complete: boolean;
    readonly mode: string;
    readonly cut: unknown[];
    readonly notRead: unknown[];
  };
  readonly findings: readonly {
    readonly fingerprint: string;
    readonly rule: string;
    readonly masked: string;
    readonly path: string | null;
    readonly secret?: string;
    readonly suppressed?: { readonly by: string; readonly reason: string };
  }[];
}

export function stage(files: Record<string, string>, base?: TestRepository): TestRepository {
  const repository = base ?? createRepository();
  for (const [path, content] of Object.entries(files)) repository.write(path, content);
  repository.git("add", "--all");
  return repository;
}
