/** What explains the rules to a person: stands apart from them, so that the hook loads it only when there is something to tell. */

import type { Explain } from "../../core/explanation.ts";

/** Explains a rule by its id. */
export const explain: Explain = () => undefined;
