/** Makes sure that the WebAssembly, the report's page and the registries' indexes are there before any test imports them; the bundles are the build's business. */
import { writeRegistries } from "../../scripts/registries.mjs";
import { buildReportPage } from "../../scripts/build/report-page.mjs";
import { buildWasm } from "../../scripts/build/wasm.mjs";

export default async function setup(): Promise<void> {
  writeRegistries();
  await buildWasm();
  await buildReportPage();
}
