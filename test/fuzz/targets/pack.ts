import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allTypes, openStore } from "../../../src/pack/store.ts";
import { ScanError } from "../../../src/core/error.ts";
import type { FuzzTarget } from "../target.ts";

const folder = mkdtempSync(join(tmpdir(), "leakscan-fuzz-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** An index and a pack behind each other, the index's length in the first four bytes. */
export const target: FuzzTarget = {
  help: "a pack and its index through our reader of git's object store",
  code: ["src/pack/"],
  words: ["PACK", "\u00fftOc"],
  seeds: () => [made(1), made(3)],
  run(input) {
    const length =
      input.length < 4 ? 0 : new DataView(input.buffer, input.byteOffset).getUint32(0) % (input.length - 3);
    const stem = join(folder, "store/objects/pack/pack-1");
    mkdirSync(join(folder, "store/objects/pack"), { recursive: true });
    writeFileSync(join(folder, "store/HEAD"), "ref: refs/heads/main\n");
    writeFileSync(`${stem}.idx`, input.subarray(4, 4 + length));
    writeFileSync(`${stem}.pack`, input.subarray(4 + length));
    try {
      const store = openStore({ repository: join(folder, "store"), maxObjectBytes: 1 << 22 });
      const ids = new Set<string>();
      for (const job of store.partitions(2))
        store.walk(job, {
          types: allTypes,
          object: ({ index }) => ids.add(store.id(index)),
          unread: (index) => ids.add(store.id(index)),
        });
      for (const id of [...ids].slice(0, 20)) store.read(id);
      store.close();
    } catch (error) {
      if (!(error instanceof ScanError)) throw error;
    }
  },
};

/** What git itself writes of a few versions of a file. */
function made(versions: number): Uint8Array {
  const dir = mkdtempSync(join(folder, "made-"));
  const git = (...args: string[]): string =>
    execFileSync("git", ["-C", dir, "-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
      encoding: "utf8",
    });
  git("init", "-q");
  for (let i = 0; i < versions; i++) {
    writeFileSync(join(dir, "a.txt"), `${"a line of a file\n".repeat(40)}version ${i}\n`);
    git("add", ".");
    git("commit", "-q", "--no-verify", "-m", `version ${i}`);
  }
  git("repack", "-q", "-a", "-d");
  const packs = join(dir, ".git/objects/pack");
  const [name = ""] = readdirSync(packs).filter((one) => one.endsWith(".pack"));
  const index = readFileSync(join(packs, name.replace(/pack$/, "idx")));
  const size = Buffer.alloc(4);
  size.writeUInt32BE(index.length);
  return Buffer.concat([size, index, readFileSync(join(packs, name))]);
}
