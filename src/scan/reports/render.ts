/** From an outcome to text. Formats, sentences and rules' explanations are loaded here, so a clean scan pays for none of them. */

import { loadMessages } from "../../messages/language.ts";
import { type Format, loadParts } from "../../report/formats.ts";
import { explainWith } from "../rules/explain.ts";
import { exitRules } from "../settings.ts";
import type { Outcome } from "./build-report.ts";

/** Where the text is going to be read. */
export interface Surface {
  readonly colour: boolean;
  readonly width: number;
  /** How the person calls leakscan: `npx leakscan`. */
  readonly command: string;
  /** Absent where it is none: a file or a pipe. */
  readonly terminal?: { readonly hyperlinks: boolean } | undefined;
}

/** The report as text in the settings' language. */
export async function render(outcome: Outcome, surface: Surface, format: Format): Promise<string> {
  return Array.from(await renderParts(outcome, surface, format)).join("");
}

/** As {@link render}, in parts: a report may be too long to be held whole. */
export async function renderParts(outcome: Outcome, surface: Surface, format: Format): Promise<Iterable<string>> {
  const { report, settings } = outcome;
  const [messages, write, { explain: explainBuiltIn }] = await Promise.all([
    loadMessages(settings.language.value),
    loadParts(format),
    import("../../rules/explain.ts"),
  ]);
  return write(report, {
    messages,
    explain: explainWith(outcome.customRules ?? [], explainBuiltIn),
    colour: surface.colour,
    width: surface.width,
    command: surface.command,
    isTerminal: surface.terminal !== undefined,
    hyperlinks: surface.terminal?.hyperlinks === true,
    all: settings.all.value,
    showSecrets: settings.showSecrets.value,
    ...exitRules(settings),
    ...(outcome.firstCommit === undefined ? {} : { firstCommit: outcome.firstCommit }),
    ...(outcome.help === undefined ? {} : { help: outcome.help }),
    ...(outcome.byHand === undefined ? {} : { byHand: outcome.byHand }),
    ...(outcome.pushedRange === undefined ? {} : { pushedRange: outcome.pushedRange }),
    ...(outcome.isPush === undefined ? {} : { isPush: outcome.isPush }),
    ...(outcome.isReceived === undefined ? {} : { isReceived: outcome.isReceived }),
    ...(outcome.commentsCount === undefined ? {} : { commentsCount: outcome.commentsCount }),
    ...(outcome.belowRoot === undefined ? {} : { belowRoot: outcome.belowRoot }),
  });
}
