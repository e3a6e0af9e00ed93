/**
 * A real emulator of AWS for tests: moto's server, and the AWS CLI, both Python packages in a virtual environment that is made
 * here once and kept in build/. Without Python the tests skip; see ./needs.ts.
 */
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { withLock } from "../lock.ts";
import { root } from "../program.ts";

/** The virtual environment's folder of programs, or why there is none. */
export type Python = { readonly bin: string } | { readonly missing: string };

const folder = join(root, "test/support/servers/moto");

/** Makes the environment where it is not there yet (a minute), or says why it cannot. */
export function preparePython(): Python {
  const requirements = join(folder, "requirements.txt");
  const digest = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 12);
  const venv = join(root, `build/python-${digest}`);
  const bin = join(venv, process.platform === "win32" ? "Scripts" : "bin");
  const done = join(venv, "complete");
  if (existsSync(done)) return { bin };
  return withLock(join(root, "build/python.lock"), 300_000, () => {
    if (existsSync(done)) return { bin };
    rmSync(venv, { recursive: true, force: true });
    const python = ["python3", "python"].find((name) => run(name, ["-c", "import ensurepip, venv"]) === null);
    if (python === undefined) return missing("no Python 3 with venv and ensurepip (Debian: python3-venv)");
    const pip = join(bin, "python");
    const failed =
      run(python, ["-m", "venv", venv]) ??
      run(pip, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", requirements]);
    if (failed !== null) return missing(`moto could not be installed: ${failed}`);
    writeFileSync(done, "");
    return { bin };
  });
}

/** A running emulator. */
export interface Moto {
  readonly url: string;
  stop(): Promise<void>;
}

/** An access key of the emulator. */
export interface Key {
  readonly id: string;
  readonly secret: string;
  readonly token?: string;
}

/** The keys that `keys.py` makes. */
export type Keys = Readonly<Record<"admin" | "leaky" | "gone" | "session", Key>>;

/** Starts moto on a free port of loopback; it checks signatures from the fourth call on. */
export async function startMoto(bin: string): Promise<Moto> {
  const port = await freePort();
  const server = spawn(join(bin, "moto_server"), ["-H", "127.0.0.1", "-p", String(port)], {
    env: { ...bare(), PATH: process.env["PATH"] ?? "", INITIAL_NO_AUTH_ACTION_COUNT: "3" },
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${String(port)}`;
  for (let tries = 0; ; tries++) {
    if (server.exitCode !== null || tries > 300) throw new Error("moto_server did not start");
    const answer = await fetch(`${url}/moto-api/data.json`).catch(() => null);
    if (answer?.ok === true) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, stop: () => stop(server) };
}

/** Makes the keys. Once a server: its free calls are used up then. */
export function makeKeys(bin: string, { url }: Moto): Keys {
  const made = spawnSync(join(bin, "python"), [join(folder, "keys.py"), url], { encoding: "utf8", env: bare() });
  if (made.status !== 0) throw new Error(`keys.py: ${made.stderr}`);
  return JSON.parse(made.stdout) as Keys;
}

/** An environment without this machine's AWS settings. */
export function bare(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith("AWS_"),
    ),
  );
}

function missing(why: string): Python {
  return { missing: why };
}

/** Null where it went well, else the last line of what it said. */
function run(program: string, args: readonly string[]): string | null {
  const done = spawnSync(program, args, { encoding: "utf8", env: bare() });
  if (done.status === 0) return null;
  return done.stderr?.trim().split("\n").at(-1) ?? String(done.error);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, "exit");
  server.kill();
  await ended;
}
