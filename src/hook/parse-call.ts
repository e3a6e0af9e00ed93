/** From argv to a call of the hook, with Node's own parser: it costs no start-up. */

import { parseArgs, type ParseArgsConfig } from "node:util";
import { optionsOf, type RawOptions, rawOf } from "../scan/options.ts";
import { UsageError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { nearest } from "../policy/nearest.ts";

/** A call of the hook's entry. */
export type Call =
  | { readonly stage: "staged" | "pre-commit"; readonly raw: RawOptions & { readonly amend?: boolean } }
  | { readonly stage: "commit-msg"; readonly file: string; readonly raw: RawOptions }
  | { readonly stage: "pre-push"; readonly remote: string | null; readonly raw: RawOptions }
  | { readonly stage: "pre-receive"; readonly raw: RawOptions }
  | { readonly stage: "framework"; readonly files: readonly string[]; readonly raw: RawOptions };

/** Parses `staged [options]` and `hook <stage> [options] [git's own arguments]`. Throws a UsageError. */
export function parseCall(argv: readonly string[]): Call {
  const [command, ...rest] = argv;
  const stage = command === "hook" ? rest.shift() : command;
  const { values, positionals } = parse(rest);
  const raw: RawOptions = rawOf(values);
  if (stage === "staged" || stage === "pre-commit") {
    // Git hands pre-commit no arguments; frameworks hand it file names, which say less than the index does.
    if (stage === "staged" && positionals.length > 0) throw new UsageError(says("stagedTakesNoPaths"));
    return { stage, raw };
  }
  if (stage === "commit-msg") {
    const [file] = positionals;
    if (file === undefined) throw new UsageError(says("commitMsgNeedsFile"));
    return { stage, file, raw };
  }
  if (stage === "pre-push") {
    // Git hands over the remote's name and its URL; where it was given as a URL alone, that is its name too.
    const [remote, url] = positionals;
    return { stage, remote: remote === undefined || remote === url ? null : remote, raw };
  }
  if (stage === "pre-receive") return { stage, raw };
  if (stage === "framework") return { stage, files: positionals, raw };
  throw new UsageError(says("stageUnknown", JSON.stringify((stage ?? "").slice(0, 80))));
}

function parse(args: string[]): { values: Record<string, unknown>; positionals: string[] } {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const [name, { type, many, alias }] of Object.entries(optionsOf("hook")))
    options[name] = {
      type,
      ...(many === true ? { multiple: true } : {}),
      ...(alias === undefined ? {} : { short: alias }),
    };
  try {
    return parseArgs({ args, options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const said = /'(--?[\w-]{1,40})/.exec(message)?.[1];
    const meant = said === undefined ? undefined : nearest(said.replace(/^-+/, ""), Object.keys(optionsOf("hook")));
    throw new UsageError(
      code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
        ? says("optionUnknown", "staged", said ?? "", meant)
        : says("optionLacksValue", "staged", said ?? ""),
    );
  }
}
