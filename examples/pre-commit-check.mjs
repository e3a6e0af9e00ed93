// What is staged, as a hook of one's own: the first finding is enough.
import { scanStaged } from "leakscan";

for await (const { rule, places } of scanStaged({ cwd: process.cwd(), env: process.env })) {
  console.error(`${places[0].path}:${places[0].line} holds a secret (${rule})`);
  process.exitCode = 1;
  break;
}
