import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { isContainer } from "../../../src/unpack/unpack.ts";
import { unpacked } from "./archives.ts";

const wide = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};
const mark = "\ufeff";
const english = "[default]\r\naws_region = eu-west-1\r\nsetting_of_mine = value-value-value-value\r\n";
const japanese =
  "# 設定ファイルです。これはあいうえおかきくけこ\nアクセスキー = value-value-value-value\n　一つ、二つ\n";
const korean = "# 설정 파일입니다. 가나다라마바사\n접근키 = value-value-value-value\n끝\n";
const chinese = "# 这是一个配置文件，请不要提交到仓库里去。\n访问密钥 = value-value-value-value\n结束\n";
const russian = "# Это файл настроек\nключ = value-value-value-value\n";

describe("UTF-16", () => {
  const texts = { english, japanese, korean, chinese, russian };
  for (const [language, text] of Object.entries(texts)) {
    for (const bigEndian of [false, true]) {
      const charset = bigEndian ? "utf-16be" : "utf-16le";
      it(`${charset} of ${language} text, with and without a byte order mark`, () => {
        for (const blob of [wide(mark + text, bigEndian), wide(text, bigEndian)]) {
          expect(isContainer(blob)).toBe(true);
          expect(unpacked(blob)).toMatchObject({ texts: { [charset]: text }, layers: [{}], cuts: [] });
        }
      });
    }
  }

  it("with a mark is recovered exactly, whatever the text", () => {
    const letters = [
      ..."aZ09_=/+\"' \t\r\n",
      ..."あいうえおん一二三ァー、。　漢字",
      ..."가힣한글",
      "😀",
      "\u{20b9f}",
      "é",
      "ß",
    ];
    const text = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(text, fc.boolean(), (value, bigEndian) => {
        const { layers, cuts } = unpacked(wide(mark + value, bigEndian));
        expect(layers[0]).toEqual({ via: bigEndian ? "utf-16be" : "utf-16le", bytes: Buffer.from(value) });
        expect(cuts).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("longer than a string's buffer, with pairs of surrogates on every seam", () => {
    const text = `a${"😀".repeat(200_000)}`;
    expect(unpacked(wide(mark + text)).texts["utf-16le"]).toBe(text);
  });

  it("cut in the middle of a unit keeps all units before it", () => {
    const blob = wide(mark + english);
    expect(unpacked(blob.subarray(0, blob.length - 1)).texts["utf-16le"]).toBe(english.slice(0, -1));
  });

  it("inside an archive is a layer of the archive", () => {
    expect(unpacked(gzipSync(wide(english))).texts).toEqual({ "gzip > utf-16le": english });
  });
});

describe("UTF-16 among other bytes", () => {
  it("appended to UTF-8, as PowerShell's >> does: one text, with the file's lines", () => {
    const head = "# 秘密の設定\nKEY=first-value\n";
    for (const start of ["", mark]) {
      const blob = Buffer.concat([Buffer.from(head), wide(start + "SETTING=value-value-value\r\n")]);
      expect(unpacked(blob)).toMatchObject({
        texts: { "partly-utf-16le": `${head}SETTING=value-value-value\r\n` },
        layers: [{}],
      });
    }
  });

  it("UTF-8 appended to UTF-16, as echo >> does: found, however the bytes are aligned", () => {
    for (const odd of ["", "\n"]) {
      const blob = Buffer.concat([
        wide(mark + english),
        Buffer.from(`${odd}# 鍵。SETTING=value-value-value-value\n`),
        wide(english),
      ]);
      const { texts } = unpacked(blob);
      // The few bytes before the first run of ASCII may still be read as UTF-16.
      expect(texts["partly-utf-16le"]).toContain(`SETTING=value-value-value-value\n${english}`);
    }
  });

  it("UTF-8 appended to UTF-16 without any ASCII of its own: the bytes are a layer, too", () => {
    const blob = Buffer.concat([
      wide(`${mark}これはひらがなだけのぶんしょうです`),
      Buffer.from("SETTING=value-value-value-value\n"),
    ]);
    expect(unpacked(blob).texts[""]).toContain("SETTING=value-value-value-value\n");
  });

  it("hiragana alone is not taken for ASCII", () => {
    expect(unpacked(wide(`${mark}${"これはひらがなだけのぶんしょうです".repeat(20)}`)).layers).toHaveLength(1);
  });

  it("a mark before binary: the bytes themselves are a layer, too", () => {
    const blob = Buffer.concat([
      Buffer.from([0xff, 0xfe, 1, 0, 0, 0, 0, 0xd8]),
      Buffer.from("SETTING=value-value-value-value\n"),
    ]);
    expect(unpacked(blob).layers.at(-1)).toEqual({ via: "", bytes: blob });
  });

  it("strings of a Windows program are read, and what is between them stays", () => {
    const header = Buffer.concat([Buffer.from("MZ\x90\x00\x03\x00\x00\x00", "latin1"), Buffer.alloc(1200, 0)]);
    const eight = Buffer.from("\x00eight-bit text in between\x00");
    const blob = Buffer.concat([
      header,
      wide("Server=db;Setting=value-value"),
      eight,
      Buffer.from([31]),
      wide("second string"),
      Buffer.from([0, 7]),
    ]);
    const text = unpacked(blob).texts["partly-utf-16le"]!;
    for (const part of ["Server=db;Setting=value-value", "eight-bit text in between", "second string"])
      expect(text).toContain(part);
  });
});

describe("UTF-32", () => {
  it.each([true, false])("with a mark (little endian: %j)", (littleEndian) => {
    const text = `${mark}${japanese}😀`;
    const blob = Buffer.alloc([...text].length * 4);
    [...text].forEach((c, i) =>
      littleEndian ? blob.writeUInt32LE(c.codePointAt(0)!, i * 4) : blob.writeUInt32BE(c.codePointAt(0)!, i * 4),
    );
    expect(unpacked(blob)).toMatchObject({
      texts: { [littleEndian ? "utf-32le" : "utf-32be"]: `${japanese}😀` },
      layers: [{}],
    });
  });
});

describe("what is not UTF-16", () => {
  it("UTF-8 text of any language", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), (text) => {
        fc.pre(!/[\0\ufeff]/.test(text));
        expect(isContainer(Buffer.from(text))).toBe(false);
      }),
      { numRuns: 2000 },
    );
    for (const text of [
      english,
      japanese,
      korean,
      chinese,
      russian,
      "00000000000000000000000000000000000000000000",
      "0x30, 0x31",
    ]) {
      expect(isContainer(Buffer.from(text.repeat(30)))).toBe(false);
    }
  });

  it("random bytes of any length", () => {
    let state = 1;
    const random = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24;
    for (let i = 0; i < 8_000; i++) {
      const blob = Buffer.from(Array.from({ length: 16 + (i % 300) }, random));
      blob[0]! &= 0x7f;
      const { layers } = unpacked(blob);
      expect(layers.at(-1)!.bytes.equals(blob)).toBe(true);
      expect(layers.some((layer) => layer.via.includes("utf"))).toBe(false);
    }
  });

  it("tables of small numbers, of 16 and 32 bits", () => {
    for (const size of [2, 4]) {
      const table = Buffer.alloc(4096);
      for (let i = 0; i * size < table.length; i++) table.writeUIntLE(i % 255, i * size, size);
      expect(isContainer(table)).toBe(false);
      expect(isContainer(table.subarray(32 * size))).toBe(false);
    }
  });

  it("the programs, libraries, pictures and fonts of this machine", () => {
    const files = [process.execPath, ...binariesIn("node_modules", 400)];
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const { layers } = unpacked(readFileSync(file).subarray(0, 100_000));
      expect([file, layers.filter((layer) => /utf-(16|32)/.test(layer.via)).length]).toEqual([file, 0]);
    }
  });
});

/** Binary files below a folder, as git's own look for NUL would call them. */
function binariesIn(folder: string, most: number): string[] {
  const found: string[] = [];
  const visit = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (found.length >= most) return;
      const path = join(at, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (/\.(node|wasm|png|ttf|woff2?|ico|so|bin|a)$/.test(entry.name)) found.push(path);
    }
  };
  visit(folder);
  return found;
}
