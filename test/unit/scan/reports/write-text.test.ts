import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { checkWritable, writeFileWhole, writeParts, writeText } from "../../../../src/scan/reports/write-text.ts";
import { createFolder } from "../../../support/git.ts";

function failing(code: string): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
}

test("waits for the stream; a reader that has gone is no error, a full disk is", async () => {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      setImmediate(() => {
        chunks.push(chunk.toString());
        done();
      });
    },
  });
  await writeText(stream, "text");
  expect(chunks).toEqual(["text"]);
  await writeText(failing("EPIPE"), "text");
  await expect(writeText(failing("ENOSPC"), "text")).rejects.toThrow("the disk is full");
});

test("parts come in order, and none is made for a reader that has gone", async () => {
  let text = "";
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  const parts = Array.from({ length: 20 }, (_, i) => `${i}`.repeat(30_000));
  await writeParts(stream, parts);
  expect(text === parts.join("")).toBe(true);
  let made = 0;
  function* endless(): Generator<string> {
    for (;;) {
      made++;
      yield "x".repeat(100_000);
    }
  }
  await writeParts(failing("EPIPE"), endless());
  expect(made).toBe(1);
});

test.skipIf(process.platform === "win32")("a pipe is written into and stays one", async () => {
  const pipe = join(createFolder(), "pipe");
  execFileSync("mkfifo", [pipe]);
  await checkWritable(pipe);
  const read = readFile(pipe, "utf8");
  await writeFileWhole(pipe, "text", false);
  expect(await read).toBe("text");
  expect(statSync(pipe).isFIFO()).toBe(true);
});

test("a file is replaced whole, and nothing is left where that fails", async () => {
  const folder = createFolder();
  await writeFileWhole(join(folder, "a"), "one", false);
  await writeFileWhole(join(folder, "a"), "two", true);
  expect(readFileSync(join(folder, "a"), "utf8")).toBe("two");
  await writeFileWhole(join(folder, "a"), ["x".repeat(100_000), "y"], false);
  expect(readFileSync(join(folder, "a"), "utf8")).toBe(`${"x".repeat(100_000)}y`);
  await expect(writeFileWhole(join(folder, "no", "a"), "x", false)).rejects.toThrow("cannot be written");
  await expect(writeFileWhole(join(folder, "a", "b"), "x", false)).rejects.toThrow(
    "cannot be written (part of the path is no folder)",
  );
  await expect(writeFileWhole(folder, "x", false)).rejects.toThrow("cannot be written");
  expect(readdirSync(folder)).toEqual(["a"]);
});
