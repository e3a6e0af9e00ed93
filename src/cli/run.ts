/** Sends a call to what runs it: hooks' calls go to the hook's entry, help is printed, and only then is yargs loaded. */

import { isMemoryScarce } from "../hook/scarce-memory.ts";

/** Runs a call and yields the exit code. Never throws. */
export async function run(argv: readonly string[]): Promise<number> {
  const [command] = argv;
  if (argv.length === 1 && asksVersion.has(command)) return print(`${LEAKSCAN_VERSION}\n`);
  if (command === "help" || argv.some((one) => one === "--help" || one === "-h")) {
    const { helpForCall } = await import("./help-call.ts");
    // `leakscan help history` asks what `leakscan history --help` asks.
    const help = await helpForCall(
      command === "help" ? [...argv.slice(1), "--help"] : argv,
      Math.min(process.stdout.columns || 100, 110),
    );
    if (help !== undefined) return print(help);
  }
  if (await isMemoryScarce()) {
    const { runApart } = await import("../hook/apart.ts");
    return runApart(new URL("./cli-apart.worker.js", import.meta.url), argv);
  }
  return start(argv);
}

/** How people ask for the version; help names the first. */
const asksVersion: ReadonlySet<string | undefined> = new Set(["--version", "-v", "-V", "version"]);

/** Runs a call that asks neither for help nor for the version. */
export async function start(argv: readonly string[]): Promise<number> {
  const [command] = argv;
  if (command === "staged" || command === "hook") {
    if (command === "hook") {
      const { passesTyped } = await import("../hook/typed.ts");
      if (await passesTyped(argv, process.env)) return 0;
    }
    const hook = await import("../hook/run.ts");
    return hook.run(argv);
  }
  const { runCommandLine } = await import("./command-line.ts");
  return runCommandLine(argv);
}

/** Prints and waits until the stream has taken it. A reader that leaves early (`| head`) has seen enough. */
function print(text: string): Promise<number> {
  process.stdout.on("error", () => {});
  return new Promise((resolve) => void process.stdout.write(text, () => resolve(0)));
}
