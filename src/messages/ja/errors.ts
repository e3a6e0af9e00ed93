/** All errors, area by area. */

import type { ErrorMessages } from "../errors.ts";
import { auditErrors } from "./errors/audit.ts";
import { cliErrors } from "./errors/cli.ts";
import { configErrors } from "./errors/config.ts";
import { gitErrors } from "./errors/git.ts";
import { importErrors } from "./errors/imports.ts";
import { queueErrors } from "./errors/queue.ts";
import { ruleErrors } from "./errors/rules.ts";
import { scanErrors } from "./errors/scan.ts";
import { setupTexts } from "./errors/setup.ts";

export const errorsJa: ErrorMessages = {
  ...auditErrors,
  ...cliErrors,
  ...configErrors,
  ...gitErrors,
  ...importErrors,
  ...queueErrors,
  ...ruleErrors,
  ...scanErrors,
  ...setupTexts,
};
