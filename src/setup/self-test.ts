/**
 * Whether the hook really blocks: leakscan is called as the hook calls it, with a made-up key staged in an index and an object store of
 * the test's own. The person's index, objects and other hooks are not touched.
 */

import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { git, type GitRepository, openRepository } from "../git/run.ts";

/** How the test ended. */
export interface SelfTest {
  readonly hasBlocked: boolean;
  /** The first line of what the hook printed. */
  readonly said: string;
}

/** Name of the file that the made-up key is staged as. */
const fileName = "leakscan-self-test.txt";

/** Milliseconds that the hook may take. */
const patience = 60_000;

/**
 * Runs the test.
 * @param call what the hook calls, in sh, from the root
 */
export async function selfTest(
  { gitDir, commonDir }: GitRepository,
  root: string,
  call: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<SelfTest> {
  const scratch = await mkdtemp(path.join(tmpdir(), "leakscan-self-test-"));
  try {
    // Without its folder of objects git knows no repository.
    await mkdir(path.join(scratch, "objects"));
    const own = {
      ...env,
      GIT_DIR: gitDir,
      GIT_WORK_TREE: root,
      GIT_INDEX_FILE: path.join(scratch, "index"),
      GIT_OBJECT_DIRECTORY: path.join(scratch, "objects"),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: path.join(commonDir, "objects"),
    };
    const repository = await openRepository(root, own);
    await git(repository, ["read-tree", "HEAD"]).catch(() => git(repository, ["read-tree", "--empty"]));
    const oid = (await git(repository, ["hash-object", "-w", "--stdin"], { input: madeUpKey() }))
      .toString("utf8")
      .trim();
    await git(repository, ["update-index", "--add", "--cacheinfo", `100644,${oid},${fileName}`]);
    const { GIT_DIR: _, GIT_WORK_TREE: __, ...forHook } = own;
    return await callHook(call, root, forHook);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Nobody's key: generated anew each time, so that no list of examples lets it pass. */
function madeUpKey(): string {
  const pick = (alphabet: string, length: number): string =>
    Array.from(randomBytes(length), (byte) => alphabet.charAt(byte % alphabet.length)).join("");
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const id = `AKIA${pick(`${letters}234567`, 16)}`;
  const secret = pick(`${letters}${letters.toLowerCase()}0123456789`, 40);
  return `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
}

function callHook(call: string, root: string, env: NodeJS.ProcessEnv): Promise<SelfTest> {
  return new Promise((resolve) => {
    let text = "";
    const child = spawn("sh", ["-c", call], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], timeout: patience });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part: Buffer) => (text += part.toString("utf8")));
    child.on("error", ({ message }) => resolve({ hasBlocked: false, said: message }));
    child.on("close", (code) => {
      const [said = ""] = text.split("\n");
      // Exit code 1 alone would also be what a shell says of a file that is not there.
      resolve({ hasBlocked: code === 1 && text.includes(fileName), said: said.slice(0, 200) });
    });
  });
}
