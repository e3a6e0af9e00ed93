/** Which comments on a line let a match pass. The engine says what stands there; whether it counts is decided here. */

import { ownReason } from "../core/own-reason.ts";
import type { Suppression } from "../core/finding.ts";
import { type Directive, lineMark } from "../core/match.ts";
import { isShownReason } from "../core/placeholder-reason.ts";

/** `true`: every known scanner's comment counts; `with-reason`: only those that give one; `false`: none. */
export type AllowComments = boolean | "with-reason";

/** The suppression by the first directive that counts; `undefined` where none does. leakscan's own goes first. */
export function allowedByComment(directives: readonly Directive[], allow: AllowComments): Suppression | undefined {
  if (allow === false) return undefined;
  const counting = directives.filter(
    (directive) => directive.tool !== lineMark && (allow === true || hasReason(directive)),
  );
  const chosen =
    counting.find((directive) => directive.tool === "leakscan" && hasReason(directive)) ??
    counting.find((directive) => directive.tool === "leakscan") ??
    counting[0];
  if (!chosen) return undefined;
  return { by: "comment", reason: chosen.reason?.trim() || ownReason("comment-for", chosen.tool) };
}

function hasReason(directive: Directive): boolean {
  const reason = directive.reason ?? "";
  return reason.trim() !== "" && !isShownReason(reason);
}
