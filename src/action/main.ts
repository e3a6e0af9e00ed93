/** The Action's entry. Loads the rest only once there is a last resort: a fault of loading it ends with a line, and 1 means a finding. */

import { lastWords } from "../messages/last-words.ts";

const end = (error: unknown): never => {
  console.error(lastWords(error, process.env));
  process.exit(2);
};
process.once("uncaughtException", end);
process.once("unhandledRejection", end);
const { run } = await import("./run.ts");
await run();
