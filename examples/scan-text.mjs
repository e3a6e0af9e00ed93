// A text, known by a file name so that the config's rules for paths hold; findings one by one, worst first.
import { readFile } from "node:fs/promises";
import { scanText } from "leakscan";

const filename = process.argv[2] ?? "package.json";
for await (const finding of scanText(await readFile(filename), { cwd: process.cwd(), filename })) {
  const [place] = finding.places;
  console.log(`${filename}:${place.line}:${place.column} ${finding.rule} ${finding.secret.masked}`);
}
