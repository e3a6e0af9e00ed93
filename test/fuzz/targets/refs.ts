import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ScanError } from "../../../src/core/error.ts";
import { readHead, readReflog, readRefs } from "../../../src/git/without/refs.ts";
import { readConfig } from "../../../src/git/without/supported.ts";
import { texts, type FuzzTarget } from "../target.ts";

const folder = mkdtempSync(join(tmpdir(), "leakscan-fuzz-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const id = "0123456789".repeat(4);

/** The texts of a git directory, as they are read without git. */
export const target: FuzzTarget = {
  help: "HEAD, refs, packed-refs, a reflog and git's config without git: read, or refused with a line that says why",
  code: ["src/git/without/refs.ts", "src/git/without/supported.ts"],
  words: [
    "ref: ",
    "refs/heads/main",
    id,
    "^",
    "# pack-refs",
    "[core]",
    "[include]",
    "[extensions]\n",
    "objectformat = sha256",
    "\r\n",
    "\t",
  ],
  seeds: () =>
    texts(
      "ref: refs/heads/main\n",
      `${id}\n`,
      `# pack-refs with: peeled\n${id} refs/tags/v1\n^${id}\n`,
      `${id} ${id} A <a@example.com> 1700000000 +0000\tstash\n`,
      '[core]\n\tbare = false\n[remote "origin"]\n\turl = x\n[extensions]\n\tobjectformat = sha256\n',
    ),
  async run(input) {
    for (const name of ["refs/heads", "logs/refs"]) mkdirSync(join(folder, name), { recursive: true });
    for (const name of ["HEAD", "refs/heads/main", "packed-refs", "logs/refs/stash", "config"])
      writeFileSync(join(folder, name), input);
    const place = { gitDir: folder, commonDir: folder };
    for (const read of [
      () => readRefs(place),
      () => readHead(folder),
      () => readReflog(folder, "refs/stash"),
      () => readConfig(folder),
    ])
      await (read() as Promise<unknown>).catch((error: unknown) => {
        if (!(error instanceof ScanError)) throw error;
      });
  },
};
