/** Makes sure that the WebAssembly and the providers' index are there before any test imports them; the bundles are the build's business. */
import { writeProviderIndex } from "../../scripts/providers.mjs";
import { buildWasm } from "../../scripts/wasm.mjs";

export default async function setup(): Promise<void> {
  writeProviderIndex();
  await buildWasm();
}
