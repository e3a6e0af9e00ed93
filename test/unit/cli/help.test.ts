import { expect, test } from "vitest";
import { commands, helpFor as helpIn } from "../../../src/cli/help.ts";
import { languages } from "../../../src/messages/choose-language.ts";
import { helpEn } from "../../../src/messages/en/help.ts";
import { helpOf, loadHelp } from "../../../src/messages/help-language.ts";
import { displayWidth } from "../../../src/report/terminal/width.ts";
import { optionsOf } from "../../../src/scan/options.ts";

const helpFor = (call: readonly string[], width: number): string | undefined => helpIn(call, width, helpEn);

test.each(languages)("every command, argument, option and format has help: %s", async (language) => {
  const { commands: texts, options: optionTexts } = await loadHelp(language);
  for (const [name, { arguments: given }] of commands) {
    for (const key of [name, ...given.map((one) => `${name} ${one.name}`)])
      expect(helpOf(texts, key), key).not.toBe("");
    for (const option of Object.keys(optionsOf(name))) expect(helpOf(optionTexts, option), option).not.toBe("");
  }
});

test("a call that asks for no help gets none", () => {
  expect(helpFor(["history", "."], 80)).toBeUndefined();
  expect(helpFor([], 80)).toBeUndefined();
  // Behind -- stand names.
  expect(helpFor(["files", "--", "--help"], 80)).toBeUndefined();
});

test("the overview names every command", () => {
  const help = helpFor(["--help"], 100);
  for (const [name] of commands) {
    expect(help).toContain(`leakscan ${name}`);
    expect(help?.replace(/\s+/g, " ")).toContain(helpOf(helpEn.commands, name));
  }
});

test("a command's help names its arguments, all its options and what they take", () => {
  for (const [name, { arguments: given, example }] of commands) {
    for (const call of [
      [name, "--help"],
      ["-h", name],
    ]) {
      const help = helpFor(call, 100)?.replace(/\s+/g, " ") ?? "";
      for (const argument of given) expect(help).toContain(helpOf(helpEn.commands, `${name} ${argument.name}`));
      for (const [option, { value, alias }] of Object.entries(optionsOf(name))) {
        const text = helpOf(helpEn.options, option);
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

test.each(languages)("no line is wider than the terminal, unless a single word is: %s", async (language) => {
  const messages = await loadHelp(language);
  for (const width of [30, 60, 80, 110])
    for (const call of [["-h"], ...commands.map(([name]) => [name, "-h"])])
      for (const line of helpIn(call, width, messages)?.split("\n") ?? []) {
        // A usage, an option or an example is printed in one piece.
        if (/^ *(?:leakscan|-|npx|kubectl|source|\w+$)/.test(line)) continue;
        expect(displayWidth(line) <= width || !line.trim().includes(" "), `${width}: ${line}`).toBe(true);
      }
});
