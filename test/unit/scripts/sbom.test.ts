import { build } from "esbuild";
import type { Metafile } from "esbuild";
import { describe, expect, test } from "vitest";
import { billOfMaterials, licences } from "../../../scripts/sbom.mjs";
import { root } from "../../../scripts/build/wasm.mjs";

interface Bill {
  readonly specVersion: string;
  readonly components: readonly { readonly purl: string; readonly licenses: unknown }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const manifest = { name: "leakscan", version: "1.2.3", license: "MIT" };
const names = (purls: readonly string[]): string[] => purls.map((purl) => purl.replace(/@[^@]*$/, ""));

/** What esbuild says of a bundle of this source. */
async function metafileOf(contents: string): Promise<Metafile> {
  const options = {
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    outdir: "out",
  } as const;
  return (await build({ ...options, absWorkingDir: root, stdin: { contents, resolveDir: root } })).metafile;
}

describe("the bill of materials", () => {
  test("lists the libraries whose code is in the bundle, with licence and who uses whom", async () => {
    const metafile = await metafileOf(
      'import yargs from "yargs"; import * as core from "@actions/core"; console.log(yargs, core);',
    );
    const bill = JSON.parse(billOfMaterials(manifest, [metafile])) as Bill;
    expect(bill.specVersion).toBe("1.6");
    const listed = names(bill.components.map(({ purl }) => purl));
    expect(listed).toEqual(
      expect.arrayContaining(["pkg:npm/%40actions/core", "pkg:npm/yargs", "pkg:npm/yargs-parser"]),
    );
    expect(listed).not.toContain("pkg:npm/valibot");
    expect(bill.components.find(({ purl }) => purl.startsWith("pkg:npm/yargs@"))?.licenses).toEqual([
      { license: { id: "MIT" } },
    ]);
    const uses = (name: string): string[] =>
      names(bill.dependencies.find(({ ref }) => ref.startsWith(`pkg:npm/${name}@`))?.dependsOn ?? []);
    expect(uses("leakscan")).toEqual(["pkg:npm/%40actions/core", "pkg:npm/yargs"]);
    expect(uses("yargs")).toContain("pkg:npm/yargs-parser");
  });

  test("leaves out what the bundler left out", async () => {
    const metafile = await metafileOf(
      'import * as v from "valibot"; import picomatch from "picomatch"; console.log(picomatch);',
    );
    const bill = JSON.parse(billOfMaterials(manifest, [metafile])) as Bill;
    expect(names(bill.components.map(({ purl }) => purl))).toEqual(["pkg:npm/picomatch"]);
  });

  test("is the same text each time", async () => {
    const metafile = await metafileOf('export * from "yaml"; export * from "smol-toml";');
    expect(billOfMaterials(manifest, [metafile])).toBe(billOfMaterials(manifest, [structuredClone(metafile)]));
  });
});

test("the licence of each library travels with it, and legal comments once", async () => {
  const metafile = await metafileOf('export * from "yaml"; import picomatch from "picomatch"; console.log(picomatch);');
  const text = licences([metafile, metafile], ["/* of one */", "/* of one */"]);
  expect(text).toMatch(/^picomatch \d.* \(MIT\)\n\nThe MIT License/m);
  expect(text).toMatch(/^yaml \d.* \(ISC\)\n\nCopyright Eemeli/m);
  expect(text.split("/* of one */")).toHaveLength(2);
});
