import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";
import { createBlobReader } from "../../../src/hook/loose-object.ts";
import { Damage } from "../../../src/pack/damage.ts";
import { looseFacts, loosePath, readLoose } from "../../../src/pack/loose.ts";
import { objectFormat } from "../../../src/pack/object-format.ts";
import { texts, type FuzzTarget } from "../target.ts";

const folder = mkdtempSync(join(tmpdir(), "leakscan-fuzz-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const format = objectFormat("sha1")!;
const limit = 1 << 20;

/** A loose object: its file as it is, and what its file would hold. */
export const target: FuzzTarget = {
  help: "a loose object through both readers: the same bytes, or refused",
  code: ["src/pack/loose.ts", "src/hook/loose-object.ts", "src/pack/decode/inflate.ts", "src/pack/decode/inflater.ts"],
  words: ["blob ", "tree ", "commit ", "tag ", "\0", "0", "12\0"],
  seeds: () => [
    ...texts("blob 6\0hello\n", "blob 0\0", "commit 3\0abc", "blob 99\0short"),
    deflateSync("blob 6\0hello\n"),
    Buffer.concat([deflateSync("blob 6\0hello\n"), Buffer.from("more")]),
    deflateSync(`blob 20000\0${"text ".repeat(4000)}`, { level: 0 }),
  ],
  run(input) {
    for (const file of [input, deflateSync(input)]) {
      const id = createHash("sha1").update(input).digest("hex");
      const path = loosePath(folder, id);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file);
      const read = orDamage(() => readLoose(path, id, format, limit));
      const facts = orDamage(() => looseFacts(path));
      if (read !== null && facts?.size !== read.bytes.length) throw new Error("an object of another size than it says");
      const quick = createBlobReader(folder, limit)(id);
      const many = createBlobReader(folder, limit, 10_000)(id);
      if ((quick === null) !== (many === null) || (quick && many && Buffer.compare(quick, many) !== 0))
        throw new Error("WebAssembly and node:zlib read differently");
      if (read?.type === 3 && (quick === null || Buffer.compare(read.bytes, quick) !== 0))
        throw new Error("the hook reads a blob differently");
      rmSync(path);
    }
  },
};

function orDamage<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Damage) return null;
    throw error;
  }
}
