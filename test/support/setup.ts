/** Makes sure that the prefilter's WebAssembly is built before any test imports it; the bundles are the build's business. */
import { buildWasm } from "../../scripts/wasm.mjs";

export default async function setup(): Promise<void> {
  await buildWasm();
}
