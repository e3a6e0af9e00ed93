/** Every rule that leakscan ships, in the order in which they are listed. */

import { aws } from "./aws.ts";
import { generic } from "./generic.ts";
import type { Rule } from "./rule.ts";

/** All rules. */
export const allRules: readonly Rule[] = [...aws, ...generic];
