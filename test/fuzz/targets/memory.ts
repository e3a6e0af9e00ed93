import { parseMemory, WitnessKey } from "../../../src/scan/cache/cache-file.ts";
import type { FuzzTarget } from "../target.ts";

const settings = new Uint8Array(32).fill(7);
const head = Buffer.concat([Buffer.from("leakscan history 1\n", "latin1"), settings]);

/** What the history's cache holds: a file that another scan, or another person on the machine, has written. */
export const target: FuzzTarget = {
  help: "the memory of a history scan: opened with its key, or taken for none",
  code: ["src/scan/cache/cache-file.ts", "src/pack/known-ids.ts"],
  seeds: () => [made(20, 0, 0), made(20, 2, 1), made(32, 3, 2)],
  run(input) {
    const sealed = parseMemory(Buffer.concat([head, input]), settings);
    parseMemory(Buffer.from(input), settings);
    if (sealed === null) return;
    sealed.ids(() => {});
    const key = new WitnessKey();
    for (const witness of sealed.witnesses) key.add(Buffer.from(witness));
    if (sealed.open(key) !== null) throw new Error("opened without the key");
  },
};

function made(idBytes: number, count: number, witnesses: number): Uint8Array {
  const numbers = Buffer.alloc(12);
  for (const [i, number] of [idBytes, count, witnesses].entries()) numbers.writeUInt32LE(number, i * 4);
  return Buffer.concat([numbers, Buffer.alloc((count + witnesses) * idBytes + count + 40, 3)]);
}
