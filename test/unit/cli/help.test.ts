import { expect, test } from "vitest";
import { commands, helpFor } from "../../../src/cli/help.ts";
import { optionsOf } from "../../../src/scan/options.ts";

test("a call that asks for no help gets none", () => {
  expect(helpFor(["history", "."], 80)).toBeUndefined();
  expect(helpFor([], 80)).toBeUndefined();
  // Behind -- stand names.
  expect(helpFor(["files", "--", "--help"], 80)).toBeUndefined();
});

test("the overview names every command", () => {
  const help = helpFor(["--help"], 100);
  for (const [name, { help: text }] of commands) {
    expect(help).toContain(`leakscan ${name}`);
    expect(help?.replace(/\s+/g, " ")).toContain(text);
  }
});

test("a command's help names its arguments, all its options and what they take", () => {
  for (const [name, { arguments: given, example }] of commands) {
    for (const call of [
      [name, "--help"],
      ["-h", name],
    ]) {
      const help = helpFor(call, 100)?.replace(/\s+/g, " ") ?? "";
      for (const argument of given) expect(help).toContain(argument.help);
      for (const [option, { help: text, value, alias }] of Object.entries(optionsOf(name))) {
        expect(help).toContain(`--${option}${value === undefined ? "" : ` ${value}`} ${text}`);
        if (alias !== undefined) expect(help).toContain(`-${alias}, --${option}`);
      }
      expect(help).toContain(example);
    }
  }
});

test("a command's name that is an option's value is not taken for the command", () => {
  expect(helpFor(["--output", "config", "files", "-h"], 100)).toContain("leakscan files");
});

test("no line is wider than the terminal, unless a single word is", () => {
  for (const width of [30, 60, 80, 110])
    for (const call of [["-h"], ...commands.map(([name]) => [name, "-h"])])
      for (const line of helpFor(call, width)?.split("\n") ?? []) {
        // A usage, an option or an example is printed in one piece.
        if (/^ *(?:leakscan|-|npx|kubectl|source|\w+$)/.test(line)) continue;
        expect(line.length <= width || !line.trim().includes(" "), `${width}: ${line}`).toBe(true);
      }
});
