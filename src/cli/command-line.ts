/** The commands under yargs. The only place with argv, console and exit codes, beside the hook's. */

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

/** Exit codes, for help. */
const epilogue = `Exit codes: 0 nothing found, everything read; 1 a finding that counts; 2 could not scan, or not read all; 64 wrong usage.`;

/** Parses and runs a call; yields the exit code. Never throws. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  let output = "";
  try {
    const parser = yargs([...argv])
      .scriptName("leakscan")
      .usage("$0 <command>\n\nKeeps credentials out of git.")
      .locale("en")
      .version(LEAKSCAN_VERSION)
      .alias("h", "help")
      .strict()
      .demandCommand(1)
      // Else what stands behind `--` would be dropped, and something else scanned instead.
      .parserConfiguration({ "populate--": true })
      .middleware((parsed) => {
        const [name] = parsed._;
        if (behindDashes(parsed).length > 0 && name !== "files" && name !== "history")
          throw new UsageError(says("dashesOnly"));
      })
      .wrap(Math.min(process.stdout.columns || 100, 110))
      .epilogue(epilogue)
      .exitProcess(false)
      .fail((message, error) => {
        throw error ?? wrongUsage(message, argv);
      });
    for (const [name, { help, arguments: given, example, load }] of commands)
      parser.command({
        command: [name, ...given.map(usageOf)].join(" "),
        describe: help,
        builder: (command: Argv) => withFacts(command, name, given).example(example, ""),
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

const commands = Object.entries(commandIndex).sort(([, one], [, other]) => one.order - other.order);

function usageOf({ name, required, many }: ArgumentFacts): string {
  const inside = many === true ? `${name}..` : name;
  return required === true ? `<${inside}>` : `[${inside}]`;
}

/** Adds a command's arguments and options. */
function withFacts(argv: Argv, command: string, given: readonly ArgumentFacts[]): Argv {
  for (const { name, help, required, many, choices } of given)
    argv.positional(name, {
      type: "string",
      describe: withChoices(help, choices),
      ...(required === true ? { demandOption: true } : {}),
      ...(many === true ? { array: true } : {}),
    } as PositionalOptions);
  for (const [name, { type, help, choices, alias }] of Object.entries(optionsOf(command)))
    argv.option(name, {
      type,
      describe: withChoices(help, choices),
      ...(type === "string" ? { requiresArg: true } : {}),
      ...(alias === undefined ? {} : { alias }),
    });
  return argv;
}

/** Values are checked by who takes them, who names the nearest; yargs' own `choices` would only list them. */
function withChoices(help: string, choices: readonly string[] | undefined): string {
  return choices === undefined ? help : `${help}: ${choices.join(", ")}`;
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
  if (option !== undefined) return says("optionLacksValue", `--${option}`);
  return says(message.startsWith("Not enough non-option arguments") ? "argumentMissing" : "callWrong");
}
