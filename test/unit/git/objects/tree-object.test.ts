/** Trees as git and old tools write them, and trees that are cut off. */
import { expect, test } from "vitest";
import { eachEntry } from "../../../../src/git/objects/tree-object.ts";

function treeOf(entries: readonly (readonly [mode: string, name: string])[]): Buffer {
  return Buffer.concat(
    entries.flatMap(([mode, name]) => [Buffer.from(`${mode} ${name}\0`), Buffer.alloc(20, name.charCodeAt(0))]),
  );
}

function read(bytes: Buffer): [boolean, string[]] {
  const found: string[] = [];
  const whole = eachEntry(bytes, 20, (kind, start, end, idAt) =>
    found.push(`${kind} ${bytes.toString("utf8", start, end)} ${bytes[idAt]}`),
  );
  return [whole, found];
}

test("kinds by mode", () => {
  const bytes = treeOf([
    ["100644", "a"],
    ["100755", "b"],
    ["120000", "c"],
    ["160000", "d"],
    ["40000", "e"],
    ["040000", "f"],
    ["100664", "g h"],
  ]);
  expect(read(bytes)).toEqual([
    true,
    ["blob a 97", "blob b 98", "blob c 99", "submodule d 100", "tree e 101", "tree f 102", "blob g h 103"],
  ]);
});

test("the empty tree", () => {
  expect(read(Buffer.alloc(0))).toEqual([true, []]);
});

test.each([1, 10, 21, 25])("cut off by %i bytes: what came before is read", (missing) => {
  const bytes = treeOf([
    ["100644", "a"],
    ["100644", "b"],
  ]);
  expect(read(bytes.subarray(0, bytes.length - missing))).toEqual([false, ["blob a 97"]]);
});
