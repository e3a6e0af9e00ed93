/** JavaScript's expressions, as configs write them in texts, in the syntax of the linear engine. */

import { says } from "../../messages/errors.ts";
import { UsageError } from "../../core/error.ts";

/**
 * `/text/flags` as an expression, any other text as itself.
 * @param where file and line, for the error
 * @throws UsageError for a flag without a counterpart
 */
export function javascriptExpression(written: string, where: string): string {
  const [, source, flags = ""] = /^\/(.+)\/([a-z]*)$/s.exec(written) ?? [];
  if (source === undefined) return literal(written);
  // Of these, g and y say where to go on and u how letters count: here an expression is only held against a text.
  const odd = /[^gimsuy]/.exec(flags);
  if (odd !== null) throw new UsageError(says("importFlag", where, odd[0]));
  const kept = [...new Set(flags.replace(/[guy]/g, ""))].join("");
  // Named groups are written otherwise; all else that both have is the same.
  return `${kept === "" ? "" : `(?${kept})`}${source.replace(/\(\?<(?![=!])/g, "(?P<").replaceAll("\\/", "/")}`;
}

/** An expression that matches just this text. */
export function literal(text: string): string {
  return `^${text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`;
}
