/** Projects that have leakscan installed. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { createRepository, type TestRepository } from "../git.ts";
import { program, root } from "../program.ts";

/** A repository with leakscan and its program in its node_modules, and these files. */
export function createProject(files: Readonly<Record<string, string>> = {}): TestRepository {
  const repository = createRepository();
  mkdirSync(join(repository.dir, "node_modules/.bin"), { recursive: true });
  symlinkSync(root, join(repository.dir, "node_modules/leakscan"), "dir");
  symlinkSync(program, join(repository.dir, "node_modules/.bin/leakscan"));
  repository.write(".gitignore", "node_modules\n");
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  return repository;
}
