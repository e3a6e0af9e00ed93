/** What the bundler puts in: the version by `define`, WebAssembly modules as bytes and texts by its loaders. */

/** The version of package.json. */
declare const LEAKSCAN_VERSION: string;

declare module "*.wasm" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

declare module "*.txt" {
  const text: string;
  export default text;
}

/** Digest of the pre-commit hook's bundle, by `define`: the name of its code cache. */
declare const LEAKSCAN_QUICK: string;
