/**
 * One command to GitHub's runner, as a line of a step's log. What stands in it may be hostile: a line end would begin a second command,
 * a colon or comma another property.
 */

import { plainText } from "./plain-text.ts";

/** Writes `::name key=value,...::message`, without the line end; several lines of ours are shown as such. Only the names of annotations: nothing here sets, adds or masks. */
export function workflowCommand(
  name: "error" | "warning" | "notice",
  properties: Readonly<Record<string, string | number>>,
  message: string | readonly string[],
): string {
  const lines = typeof message === "string" ? [message] : message;
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${lines.map(escapeData).join("%0A")}`;
}

function escapeData(text: string): string {
  return plainText(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
