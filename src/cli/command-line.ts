/** The commands under yargs. The only place with argv, console and exit codes, beside the hook's. */

import yargs, { type CommandModule } from "yargs";
import { UsageError } from "../core/error.ts";
import { faultOf } from "../scan/fault.ts";
import { writeText } from "../scan/reports/write-text.ts";
import { allow } from "./commands/allow.ts";
import { baseline } from "./commands/baseline.ts";
import { behindDashes } from "./command.ts";
import { config } from "./commands/config.ts";
import { files } from "./commands/files.ts";
import { history } from "./commands/history.ts";
import { hook, staged } from "./commands/hook.ts";
import { init } from "./commands/init.ts";
import { merge } from "./commands/merge.ts";
import { range } from "./commands/range.ts";
import { respond } from "./commands/respond.ts";
import { rules } from "./commands/rules.ts";
import { stdin } from "./commands/stdin.ts";
import { verify } from "./commands/verify.ts";

/** Exit codes as help tells them. */
const epilogue = `Exit codes: 0 nothing found, everything read; 1 a finding that counts; 2 could not scan or not read all; 64 wrong usage.`;

/** Parses and runs a call; yields the exit code. Never throws. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const finish = (code: number): void => {
    exitCode = code;
  };
  let output = "";
  try {
    const commands = [
      staged,
      range,
      history,
      files,
      stdin,
      hook,
      init,
      allow,
      baseline,
      verify,
      respond,
      merge,
      rules,
      config,
    ];
    const modules = commands.map((command) => command(finish));
    const parser = yargs([...argv])
      .scriptName("leakscan")
      .usage("$0 <command>\n\nKeeps credentials out of git.")
      .locale("en")
      .version(LEAKSCAN_VERSION)
      .alias("h", "help")
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
      .wrap(Math.min(process.stdout.columns || 100, 110))
      .epilogue(epilogue)
      .exitProcess(false)
      .fail((message, error) => {
        throw error ?? wrongUsage(message, argv, modules);
      });
    for (const one of modules) parser.command(one);
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

/** What yargs finds wrong, as cause and way out. */
function wrongUsage(message: string, [typed]: readonly string[], modules: readonly CommandModule[]): UsageError {
  const all = "`leakscan --help` lists all commands, `leakscan <command> --help` its options.";
  const isCommand = modules.some(({ command }) => String(command).split(" ", 1)[0] === typed);
  if (typed === undefined || typed.startsWith("-") || isCommand) return new UsageError(oneLine(message), all);
  const [meant] = /^Did you mean \S+\?$/.exec(message.trim()) ?? [];
  return new UsageError(`There is no command ${JSON.stringify(typed.slice(0, 80))}.`, meant ?? all);
}

function oneLine(text: string): string {
  if (text.startsWith("Not enough non-option arguments")) return "The command lacks an argument.";
  const line = text.trim().replace(/\s*\n\s*/g, " ");
  return /[.?!]$/.test(line) ? line : `${line}.`;
}
