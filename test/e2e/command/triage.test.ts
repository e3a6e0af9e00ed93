/** `leakscan triage` in a terminal: a pty that Python makes, keys typed as a person would. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createRepository, hermeticEnvironment } from "../../support/git.ts";
import { needs } from "../../support/needs.ts";
import { buildProgram, leakscan, program } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

const python = needs(["python3", "-c", "import pty"]);

beforeAll(buildProgram, 180_000);

/** Waits for each text, then types the keys behind it. */
const driver = `
import fcntl, json, os, pty, select, struct, sys, termios, time
steps = json.loads(sys.argv[1]); argv = sys.argv[2:]
pid, fd = pty.fork()
if pid == 0: os.execvp(argv[0], argv)
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
seen = b""; at = 0; end = time.time() + 40
def read():
    global seen
    ready, _, _ = select.select([fd], [], [], 0.2)
    if not ready: return True
    try: data = os.read(fd, 65536)
    except OSError: return False
    if not data: return False
    seen += data
    return True
for text, keys in steps:
    while text.encode() not in seen[at:] and time.time() < end:
        if not read(): break
    at = max(at, seen.find(text.encode(), at) + len(text))
    # Keys that come before the question is read are lost.
    time.sleep(0.3 if keys else 0)
    os.write(fd, keys.encode())
while time.time() < end and read(): pass
if time.time() >= end: os.kill(pid, 9)
sys.stdout.buffer.write(seen)
_, status = os.waitpid(pid, 0)
sys.exit(os.waitstatus_to_exitcode(status))
`;

function inTerminal(dir: string, steps: readonly (readonly [string, string])[]): { code: number | null; text: string } {
  const argv = ["-c", driver, JSON.stringify(steps), process.execPath, program, "triage", "--no-progress"];
  const env = { ...hermeticEnvironment(), TERM: "xterm", EDITOR: "true" };
  const { status, stdout } = spawnSync("python3", argv, { cwd: dir, env, encoding: "utf8", timeout: 120_000 });
  return { code: status, text: stdout };
}

python.test(
  "decides, stops and goes on",
  () => {
    const repository = createRepository();
    const tokens = [81, 82, 83].map((seed) => githubToken(seeded(seed)));
    repository.commit("one", { "a.txt": tokens[0] ?? "", "b.txt": tokens[1] ?? "", "c.txt": tokens[2] ?? "" });
    const down = "\u001B[B";
    const first = inTerminal(repository.dir, [
      // A false alarm, with a reason; one that is none is refused.
      ["1/3", ""],
      ["confirm", "\r"],
      ["Why is it safe", "\r"],
      ["few words", "made up for a test\r"],
      // Real.
      ["2/3", ""],
      ["confirm", `${down}\r`],
      // Stopped.
      ["3/3", ""],
      ["confirm", "\u0003"],
    ]);
    expect(first.code, first.text).toBe(0);
    for (const token of tokens) expect(first.text).not.toContain(token);
    expect(readFileSync(join(repository.dir, ".leakscan-baseline.json"), "utf8")).toContain("made up for a test");
    const second = inTerminal(repository.dir, [
      ["1/1", ""],
      ["confirm", `${down}${down}\r`],
    ]);
    expect(second.code, second.text).toBe(0);
    expect(second.text).toContain("1/1");
  },
  240_000,
);

test("without a terminal it says so", () => {
  const { dir } = createRepository();
  const { code, stderr } = leakscan(["triage"], { cwd: dir });
  expect(code).toBe(64);
  expect(stderr).toContain("terminal");
});
