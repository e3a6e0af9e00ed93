import { crc32, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createScanner, place, secretKey } from "../../../src/sources/scanner.ts";
import { defaultBounds } from "../../../src/unpack/unpack.ts";
import { createFakeEngine, fakeSecret } from "../../support/fake-engine.ts";

const secret = fakeSecret("A");

describe("createScanner", () => {
  test("a blob with an id is scanned once; one without, each time", () => {
    const engine = createFakeEngine();
    const scanner = createScanner(engine);
    const bytes = Buffer.from(secret);
    expect(scanner.known("1")).toBeUndefined();
    const first = scanner.scan(bytes, "1");
    expect(scanner.scan(Buffer.from("what is said to be the same"), "1")).toBe(first);
    expect(scanner.known("1")).toBe(first);
    expect(engine.scanned).toBe(1);
    scanner.scan(bytes);
    scanner.scan(bytes);
    expect(engine.scanned).toBe(3);
    expect(scanner.engineVersion).toBe(engine.version);
  });

  test("positions are those of an editor", () => {
    const text = `\ufeffä🎉 ${secret}\r\nx\r${secret}`;
    const { located } = createScanner(createFakeEngine()).scan(Buffer.from(text));
    expect(located.map(({ start, end }) => [start, end])).toEqual([
      [
        { line: 1, column: 5 },
        { line: 1, column: 20 },
      ],
      [
        { line: 3, column: 1 },
        { line: 3, column: 16 },
      ],
    ]);
  });

  test("what is packed is found where it stands inside", () => {
    const scan = createScanner(createFakeEngine()).scan(gzipSync(`one\ntwo ${secret}\n`));
    expect(scan).toMatchObject({ cut: [], failure: null });
    const sightings = place(scan, { path: "a.gz", source: "file" });
    expect(sightings.map((sighting) => sighting.place)).toEqual([
      { path: "a.gz", line: 2, column: 5, endLine: 2, endColumn: 20, source: "file", decodedFrom: ["gzip"] },
    ]);
    const wide = createScanner(createFakeEngine()).scan(Buffer.from(`\ufeffone\r\ntwo ${secret}`, "utf16le"));
    expect(wide.located).toMatchObject([{ start: { line: 2, column: 5 }, via: ["utf-16le"] }]);
  });

  test("what a bound cuts off is named", () => {
    const bounds = { ...defaultBounds, maxDepth: 0 };
    expect(createScanner(createFakeEngine(), bounds).scan(gzipSync(secret)).cut).toEqual(["depth"]);
  });

  test("an engine that throws makes the blob unread, and its words are not passed on", () => {
    const scan = createScanner(createFakeEngine()).scan(Buffer.from(`THROW_NOW ${secret}`));
    expect(scan).toEqual({ located: [], cut: [], failure: "scan-failed: RangeError" });
  });

  test("what was found before the engine threw stays found", () => {
    const engine = createFakeEngine();
    let calls = 0;
    const failing = {
      ...engine,
      scan(bytes: Uint8Array) {
        if (++calls > 1) throw new TypeError("a rule threw");
        return engine.scan(bytes);
      },
    };
    const scan = createScanner(failing).scan(zipOfTwo(secret, "more"));
    expect(scan.located.length).toBe(1);
    expect(scan.failure).toBe("scan-failed: TypeError");
  });
});

test("place: related matches come along, what is unknown is left out", () => {
  const engine = createFakeEngine();
  const related = {
    ...engine,
    scan(bytes: Uint8Array) {
      const { matches, cut } = engine.scan(bytes);
      return { matches: matches.map((match, index) => ({ ...match, related: [1 - index] })), cut };
    },
  };
  const scan = createScanner(related).scan(Buffer.from(`${fakeSecret("A")} ${fakeSecret("B")}`));
  const sightings = place(scan, { path: null, source: "blob", blob: "1", commit: "2" });
  expect(sightings.map((sighting) => sighting.related.map(secretKey))).toEqual([[fakeSecret("B")], [fakeSecret("A")]]);
  expect(sightings[0]?.place).toEqual({
    path: null,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 16,
    source: "blob",
    blob: "1",
    commit: "2",
  });
});

/** A zip archive of two stored entries. */
function zipOfTwo(...contents: readonly [string, string]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  contents.forEach((content, index) => {
    const name = Buffer.from(`entry${index}`);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, Buffer.from(content)]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, where, name]));
    locals.push(local);
    offset += local.length;
  });
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(2, 8);
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listing, end]);
}
