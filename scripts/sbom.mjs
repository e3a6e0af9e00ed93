/**
 * What is inside the bundles, read from the bundler's own account of them: a bill of materials (CycloneDX 1.6) and the licences
 * that travel with the code. No time stamp and no serial number: the same bundle gives the same bytes.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./build/wasm.mjs";

/** The bill of materials of these metafiles as JSON text; only what contributes bytes is listed. */
export function billOfMaterials(manifest, metafiles) {
  const packages = packagesOf(metafiles);
  const self = `pkg:npm/${manifest.name}@${manifest.version}`;
  const describe = ({ name, version, license }, type) => ({
    type,
    "bom-ref": purl({ name, version }),
    ...nameParts(name),
    version,
    ...(license
      ? { licenses: [/^[A-Za-z0-9.+-]+$/.test(license) ? { license: { id: license } } : { expression: license }] }
      : {}),
    purl: purl({ name, version }),
  });
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: describe(manifest, "application") },
    components: packages.map((found) => describe(found, "library")),
    dependencies: [
      { ref: self, dependsOn: packages.filter(({ direct }) => direct).map(purl) },
      ...packages.map((found) => ({ ref: purl(found), dependsOn: [...found.uses].sort() })),
    ],
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

/** One text with the licence of every package in these metafiles, then the legal comments found in their code. */
export function licences(metafiles, legalComments) {
  const rule = "=".repeat(80);
  const texts = new Map();
  for (const { name, version, license, folder } of packagesOf(metafiles)) {
    const file = readdirSync(join(root, folder)).find((entry) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(entry));
    const text = file
      ? readFileSync(join(root, folder, file), "utf8")
          .replaceAll("\r\n", "\n")
          .trim()
      : "(the package holds no licence file)";
    const heading = `${name} ${version} (${license ?? "no licence named"})`;
    texts.set(text, [...(texts.get(text) ?? []), heading]);
  }
  const parts = [...texts].map(([text, headings]) => `${headings.join("\n")}\n\n${text}\n`);
  const comments = [...new Set(legalComments)].filter((text) => text.trim()).sort();
  return ["What leakscan's bundles hold of others' work, and under which licences.\n", ...parts, ...comments].join(
    `\n${rule}\n`,
  );
}

/** The npm packages whose code is in the outputs, sorted by purl. */
function packagesOf(metafiles) {
  const found = new Map();
  const at = (path) => {
    const folder = folderOf(path);
    if (!folder) return;
    if (!found.has(folder)) {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
      found.set(folder, { folder, name, version, license, direct: false, uses: new Set() });
    }
    return found.get(folder);
  };
  for (const { inputs, outputs } of metafiles) {
    const shipped = new Set(
      Object.values(outputs).flatMap((output) =>
        Object.entries(output.inputs)
          .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
          .map(([path]) => path),
      ),
    );
    for (const path of shipped) {
      const from = at(path);
      for (const { path: target, external } of inputs[path]?.imports ?? []) {
        if (external || !shipped.has(target)) continue;
        const to = at(target);
        if (!to || to === from) continue;
        if (from) from.uses.add(purl(to));
        else to.direct = true;
      }
    }
  }
  const unique = new Map([...found.values()].map((one) => [purl(one), one]));
  return [...unique.values()].sort((a, b) => (purl(a) < purl(b) ? -1 : 1));
}

/** The folder of the package that a bundled file belongs to; none for our own. The prefilter holds AssemblyScript's library. */
function folderOf(path) {
  if (path.endsWith(".wasm")) return "node_modules/assemblyscript";
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
  return folder && existsSync(join(root, folder, "package.json")) ? folder : undefined;
}

function nameParts(name) {
  const [group, rest] = name.startsWith("@") ? name.split("/") : [undefined, name];
  return group ? { group, name: rest } : { name };
}

function purl({ name, version }) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
