/** Sends a call to who runs it: what hooks call goes to the hook's entry, before yargs is loaded. */

/** Runs a call and yields the exit code. Never throws. */
export async function run(argv: readonly string[]): Promise<number> {
  const [command] = argv;
  if (argv.length === 1 && command === "--version") {
    process.stdout.write(`${LEAKSCAN_VERSION}\n`);
    return 0;
  }
  const isForHook =
    (command === "staged" || command === "hook") && !argv.some((one) => one === "--help" || one === "-h");
  if (isForHook) {
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
