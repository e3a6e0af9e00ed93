/** The commands under yargs, which parses and names what is wrong; help is ./help.ts's. */

import yargs, { type Argv, type PositionalOptions } from "yargs";
import { UsageError } from "../core/error.ts";
import { faultOf } from "../scan/fault.ts";
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
      .demandCommand(1, "Which command?")
      .recommendCommands()
      // Else what stands behind `--` would be dropped, and something else scanned instead.
      .parserConfiguration({ "populate--": true })
      .middleware((parsed) => {
        const [name] = parsed._;
        if (behindDashes(parsed).length > 0 && name !== "files" && name !== "history")
          throw new UsageError("Only names of files and repositories stand behind `--`.", "Leave the `--` out.");
      })
      .exitProcess(false)
      .fail((message, error) => {
        throw error ?? wrongUsage(message, argv);
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
    const fault = faultOf(error, process.env["LEAKSCAN_DEBUG"] === "1");
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

/** What yargs finds wrong, as cause and fix. */
function wrongUsage(message: string, argv: readonly string[]): UsageError {
  const [typed] = argv;
  const all = "`leakscan --help` lists all commands, `leakscan <command> --help` its options.";
  const [, unknown] = /^Unknown arguments?: ([^\s,]+)/.exec(message.trim()) ?? [];
  if (unknown !== undefined && typed !== undefined && Object.hasOwn(commandIndex, typed)) {
    const option = nearest(unknown, Object.keys(optionsOf(typed)));
    const shown = argv.some((one) => one.startsWith("-") && one.includes(unknown)) ? `--${unknown}` : unknown;
    return new UsageError(
      `leakscan ${typed} does not know ${JSON.stringify(shown.slice(0, 80))}.`,
      option === undefined ? `\`leakscan ${typed} --help\` lists what it takes.` : `Did you mean --${option}?`,
    );
  }
  if (typed === undefined || typed.startsWith("-") || Object.hasOwn(commandIndex, typed))
    return new UsageError(oneLine(message), all);
  const [meant] = /^Did you mean \S+\?$/.exec(message.trim()) ?? [];
  return new UsageError(`There is no command ${JSON.stringify(typed.slice(0, 80))}.`, meant ?? all);
}

function oneLine(text: string): string {
  if (text.startsWith("Not enough non-option arguments")) return "The command lacks an argument.";
  const line = text.trim().replace(/\s*\n\s*/g, " ");
  return /[.?!]$/.test(line) ? line : `${line}.`;
}
