/** From an outcome to text. Formats, sentences and rules' explanations are loaded here, so a clean scan pays for none of them. */

import { loadMessages } from "../messages/language.ts";
import { type Format, loadFormat } from "../report/formats.ts";
import type { Outcome } from "./outcome.ts";

/** Where the text is going to be read. */
export interface Surface {
  readonly colour: boolean;
  readonly width: number;
  /** How the person calls leakscan: `npx leakscan`. */
  readonly command: string;
}

/** The report as text in the settings' language, and in their format where no other is given. */
export async function render(
  outcome: Outcome,
  surface: Surface,
  format: Format = outcome.settings.format.value,
): Promise<string> {
  const { report, settings } = outcome;
  const [messages, write, { explain }] = await Promise.all([
    loadMessages(settings.language.value),
    loadFormat(format),
    import("../rules/explain/all.ts"),
  ]);
  return write(report, {
    messages,
    explain,
    colour: surface.colour,
    width: surface.width,
    command: surface.command,
    showSecrets: settings.showSecrets.value,
    strict: settings.strict.value,
    ...(outcome.firstCommit === undefined ? {} : { firstCommit: outcome.firstCommit }),
    ...(outcome.isPush === undefined ? {} : { isPush: outcome.isPush }),
    ...(outcome.belowRoot === undefined ? {} : { belowRoot: outcome.belowRoot }),
  });
}
