import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bitsPerCharacter, guessBits, looksRandom, randomness, rarity } from "../../../../src/detect/judge/rarity.ts";

const small = "abcdefghijklmnopqrstuvwxyz";
const capital = small.toUpperCase();
const digit = "0123456789";
const base64 = `${small}${capital}${digit}+/`;

describe("what people write does not look random", () => {
  test.each([
    "getElementsByTagNameNS",
    "XMLHttpRequestEventTarget",
    "isEligibleForImmediateDelivery",
    "org.springframework.boot.autoconfigure",
    "com.example.service.impl.UserServiceImpl",
    "node_modules/lodash/fp/_baseConvert.js",
    "../../packages/core/src/index.test.ts",
    "/usr/local/share/ca-certificates/extra",
    "AWS_SECRET_ACCESS_KEY",
    "MAX_CONCURRENT_UPLOAD_PARTS",
    "navbar-expand-lg-navigation",
    "the quick brown fox jumps over the lazy dog",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit",
    "watashi wa nihongo ga sukoshi wakarimasu",
    "douzoyoroshikuonegaishimasu",
    "abcdefghijklmnop",
    "abcdefghijklmnopqrstuvwxyz0123456789",
    "zyxwvutsrqponmlkjihgfedcba",
    "0123456789",
    "0123456789012345678901234567890123456789",
    "18446744073709551615",
    "31415926535897932384626433832795",
    "1234567890abcdef1234567890abcdef",
    "qwertyuiop",
    "qwertyuiopasdfghjklzxcvbnm",
    "aaaaaaaaaaaaaaaaaaaaaaaa",
    "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
    "========================================",
    "deadbeefdeadbeefdeadbeefdeadbeef",
    "00000000000000000000000000000000",
    "a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6",
    "1.0.0-alpha.20210101",
    "application/vnd.openxmlformats-officedocument",
    "2024-01-31T12:34:56.789Z",
    "20240131123456",
    "your_api_key_goes_here",
    "<YOUR_SECRET_ACCESS_KEY>",
    "${process.env.DATABASE_PASSWORD}",
    "changeme",
    "password",
    "これは秘密ではありません、ただの日本語の文章です",
    "비밀번호를 입력하세요 여기에 반드시 입력",
    "Zugriffsschlüsselverwaltungsübersicht",
    "",
    "4f",
  ])("%s", (text) => {
    expect(judge(looksRandom, text)).toBe(false);
  });
});

describe("what generators make looks random", () => {
  test("nearly all AWS secrets, with or without digits, whatever they begin with", () => {
    const draw = generator(7);
    expect(missed(() => draw(base64, 40), 100_000)).toBeLessThan(10);
    expect(missed(() => draw(small + capital, 40), 20_000)).toBeLessThan(3);
    expect(missed(() => `/${draw(base64, 39)}`, 20_000)).toBeLessThan(3);
    expect(missed(() => `+${draw(base64, 39)}`, 20_000)).toBeLessThan(3);
  });

  test("nearly all AWS secrets that hold a word by chance", () => {
    const draw = generator(8);
    for (const word of ["false", "test", "Example", "public", "EXAMPLE"]) {
      expect(missed(() => draw(base64, 17) + word + draw(base64, 23 - word.length), 5_000)).toBeLessThan(6);
    }
  });

  test("nearly all hex values of 32 digits, in small letters and capitals, bare and as UUIDs", () => {
    const draw = generator(9);
    const hex = `${digit}abcdef`;
    expect(missed(() => draw(hex, 32), 100_000)).toBeLessThan(10);
    expect(missed(() => draw(hex.toUpperCase(), 32), 100_000)).toBeLessThan(10);
    expect(missed(() => draw(hex, 32).replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"), 20_000)).toBeLessThan(20);
  });

  test("hex behind a prefix of other letters", () => {
    const draw = generator(10);
    expect(missed(() => `xkz_${draw(`${digit}abcdef`, 32)}`, 10_000)).toBeLessThan(5);
  });

  test.each([
    ["Base62 of 20", small + capital + digit, 20, 30],
    ["small letters and digits of 24", small + digit, 24, 30],
    ["Base32 of 32", `${capital}234567`, 32, 10],
    ["small letters of 24", small, 24, 30],
    ["passwords of 20", `${small}${capital}${digit}!@#$%^&*`, 20, 60],
  ])("nearly all of %s", (_, alphabet, length, bound) => {
    const draw = generator(11);
    expect(missed(() => draw(alphabet, length), 50_000)).toBeLessThan(bound);
  });

  test("half a hundred draws of twelve characters are told from a dozen words by their bits", () => {
    const draw = generator(12);
    const drawn = Array.from({ length: 50 }, () => judge(rarity, draw(base64, 12)));
    const words = ["organization", "Hello, World", "foo_bar_test", "my-component", "Password1234", "src/index.ts"];
    expect(Math.min(...drawn)).toBeGreaterThan(Math.max(...words.map((word) => judge(rarity, word))));
  });
});

describe("bits", () => {
  test("well-known passwords are few bits, drawn ones of the same length many", () => {
    const weak = ["hunter2!", ["P@ss", "w0rd123"].join(""), "letmein123", "qwerty12345"];
    const strong = [["x7$K", "q!9vLm"].join(""), ["Zp4#", "wQ8@bN"].join("")];
    for (const password of strong) {
      for (const known of weak)
        expect(judge(bitsPerCharacter, password)).toBeGreaterThan(judge(bitsPerCharacter, known) + 1);
    }
  });

  test("what is written is not worth more guesses than a draw, and what is drawn not more than its alphabet", () => {
    expect(judge(guessBits, "internationalization")).toBeLessThan(64);
    const draw = generator(13);
    for (let i = 0; i < 200; i++) {
      const value = draw(`${digit}abcdef`, 16);
      expect(judge(guessBits, value)).toBeLessThanOrEqual(64);
      expect(judge(guessBits, draw(base64, 40))).toBeGreaterThan(128);
    }
  });

  test("an empty value has next to none and no bits a character", () => {
    expect(judge(bitsPerCharacter, "")).toBe(0);
    expect(Number.isFinite(judge(rarity, ""))).toBe(true);
  });

  test("other scripts add nothing", () => {
    expect(judge(rarity, "パスワードパスワード")).toBeLessThan(16);
    expect(judge(randomness, "パスワードパスワード")).toBeLessThan(0);
  });

  test("any bytes get finite bits that depend on the value alone, not on what stands around or was asked before", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 80 }),
        fc.uint8Array({ maxLength: 40 }),
        fc.uint8Array({ maxLength: 40 }),
        (value, left, right) => {
          const around = new Uint8Array([...left, ...value, ...right]);
          const bits = rarity(value, 0, value.length);
          expect(Number.isFinite(bits) && bits >= 0).toBe(true);
          expect(rarity(around, left.length, left.length + value.length)).toBe(bits);
          expect(randomness(around, left.length, left.length + value.length)).toBe(randomness(value, 0, value.length));
        },
      ),
    );
  });

  test("a repeated half costs little more than the half", () => {
    const draw = generator(14);
    for (let i = 0; i < 100; i++) {
      const half = draw(base64, 24);
      expect(judge(rarity, half + half)).toBeLessThan(judge(rarity, half) * 1.6);
    }
  });
});

function judge<T>(ask: (bytes: Uint8Array, start: number, end: number) => T, text: string): T {
  const bytes = new TextEncoder().encode(text);
  return ask(bytes, 0, bytes.length);
}

function missed(draw: () => string, count: number): number {
  let misses = 0;
  for (let i = 0; i < count; i++) if (!judge(looksRandom, draw())) misses++;
  return misses;
}

/** Draws strings from an alphabet, the same ones in each run. */
function generator(seed: number): (alphabet: string, length: number) => string {
  let state = seed * 0x9e3779b1;
  return (alphabet, length) => {
    let value = "";
    for (let i = 0; i < length; i++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      value += alphabet[(state >>> 0) % alphabet.length] ?? "";
    }
    return value;
  };
}
