/** The commands under yargs, which parses and names what is wrong; help is ./help.ts's. */

import yargs, { type Argv, type PositionalOptions } from "yargs";
import { type Sentence, UsageError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { faultOf } from "../scan/fault.ts";
import { loadErrorsFor } from "../scan/spoken-language.ts";
import { nearest } from "../policy/nearest.ts";
import { optionsOf } from "../scan/options.ts";
import { writeText } from "../scan/reports/write-text.ts";
import { type ArgumentFacts, behindDashes, type Typed } from "./command.ts";
import { commandIndex } from "./command-index.ts";
import { commands, usageOf } from "./help.ts";

/** Parses and runs a call; yields the exit code. Never throws. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  let output = "";
  try {
    const parser = yargs([...argv])
      .scriptName("leakscan")
      .locale("en")
      .version(LEAKSCAN_VERSION)
      .help(false)
      .strict()
      .demandCommand(1)
      // Else what stands behind `--` would be dropped, and something else scanned instead.
      .parserConfiguration({ "populate--": true, "dot-notation": false })
      .middleware((parsed) => {
        const name = String(parsed._[0]);
        if (behindDashes(parsed).length > 0 && name !== "files" && name !== "history")
          throw new UsageError(says("dashesOnly"));
        checkValues(name, parsed, argv.slice(0, argv.length - behindDashes(parsed).length));
      })
      .exitProcess(false)
      .fail((message, error) => {
        // What yargs throws itself has the message and no cause or fix.
        throw error instanceof UsageError ? error : wrongUsage(message ?? error.message, argv);
      });
    for (const [name, { arguments: given, load }] of commands)
      parser.command({
        command: usageOf(name, given),
        builder: (command: Argv) => withFacts(command, name, given),
        handler: async (typed: Typed) => {
          exitCode = await (await load()).run(typed);
        },
      });
    await parser.parseAsync([...argv], {}, (_error, _argv, text) => {
      output = text;
    });
    await writeText(process.stdout, output === "" ? "" : `${output}\n`);
    return exitCode;
  } catch (error) {
    const context = { cwd: process.cwd(), env: process.env };
    const fault = faultOf(error, await loadErrorsFor(argv, context), process.env["LEAKSCAN_DEBUG"] === "1");
    await writeText(process.stderr, `${fault.lines.join("\n")}\n`);
    return fault.exitCode;
  }
}

/** Adds a command's arguments and options. Values are checked by what takes them, which names the nearest. */
function withFacts(argv: Argv, command: string, given: readonly ArgumentFacts[]): Argv {
  for (const { name, required, many } of given)
    argv.positional(name, {
      type: "string",
      ...(required === true ? { demandOption: true } : {}),
      ...(many === true ? { array: true } : {}),
    } as PositionalOptions);
  for (const [name, { type, alias }] of Object.entries(optionsOf(command)))
    argv.option(name, {
      type,
      ...(type === "string" ? { requiresArg: true } : {}),
      ...(alias === undefined ? {} : { alias }),
    });
  return argv;
}

/** Refuses what yargs accepts: `--no-` before an option that has a value, an empty value, and a value of an option that has none. */
function checkValues(command: string, parsed: Typed, words: readonly string[]): void {
  for (const [name, { type }] of Object.entries(optionsOf(command))) {
    if (type === "string" && parsed[name] === false)
      throw new UsageError(says("optionUnknown", command, `--no-${name}`, name));
    const lacksValue = type === "string" && parsed[name] === "";
    if (
      lacksValue ||
      (type === "boolean" && words.some((word) => word.startsWith(`--${name}=`) && !/=(?:true|false)$/.test(word)))
    )
      throw new UsageError(says("optionLacksValue", command, `--${name}`));
  }
}

/** What yargs finds wrong, as cause and fix. */
function wrongUsage(message: string, argv: readonly string[]): UsageError {
  const [typed] = argv;
  const [, unknown] = /^Unknown arguments?: ([^\s,]+)/.exec(message.trim()) ?? [];
  if (unknown !== undefined && typed !== undefined && Object.hasOwn(commandIndex, typed)) {
    const option = nearest(unknown, Object.keys(optionsOf(typed)));
    const shown = argv.some((one) => one.startsWith("-") && one.includes(unknown)) ? `--${unknown}` : unknown;
    return new UsageError(says("optionUnknown", typed, shown.slice(0, 80), option));
  }
  if (typed === undefined || typed.startsWith("-") || Object.hasOwn(commandIndex, typed))
    return new UsageError(callWrong(message, typed));
  return new UsageError(
    says("commandUnknown", JSON.stringify(typed.slice(0, 80)), nearest(typed, Object.keys(commandIndex))),
  );
}

function callWrong(message: string, typed: string | undefined): Sentence {
  if (typed === undefined) return says("commandMissing");
  const [, option] = /^Not enough arguments following: ([^\s,]+)/.exec(message.trim()) ?? [];
  if (option !== undefined) return says("optionLacksValue", typed, `--${option}`);
  if (!message.startsWith("Not enough non-option arguments")) return says("callWrong");
  const facts = commandIndex[typed];
  return facts === undefined ? says("commandMissing") : says("argumentMissing", typed, facts.example);
}
