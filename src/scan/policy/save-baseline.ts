/** Writes the baseline where it belongs. */

import { type Baseline, writeBaseline } from "../../policy/baseline.ts";
import type { Workplace } from "./baseline-file.ts";
import { keepMergeable } from "./merge-attribute.ts";

/**
 * Writes it, and sees to it that git merges it.
 * @returns whether .gitattributes was changed for that
 * @throws ScanError where the file cannot be written
 */
export async function saveBaseline(place: Workplace, baseline: Baseline): Promise<boolean> {
  await writeBaseline(place.file, baseline);
  return keepMergeable(place);
}
