/**
 * What `--help` prints, from the same two tables that the command line is parsed by. It stands apart from yargs, which takes four
 * times as long to load as Node takes to start.
 */

import type { HelpMessages } from "../messages/help-catalogue.ts";
import { helpOf } from "../messages/help-language.ts";
import { displayWidth, padEnd, wrap } from "../report/terminal/width.ts";
import { options, optionsOf, type OptionFacts } from "../scan/options.ts";
import type { ArgumentFacts } from "./command.ts";
import { commandIndex } from "./command-index.ts";

/**
 * The help that a call asks for, or `undefined` where it asks for none.
 * @param width columns of the terminal
 */
export function helpFor(argv: readonly string[], width: number, messages: HelpMessages): string | undefined {
  const end = argv.indexOf("--");
  const typed = end < 0 ? argv : argv.slice(0, end);
  if (!typed.some((word) => word === "--help" || word === "-h")) return undefined;
  const name = typed.find((word, i) => Object.hasOwn(commandIndex, word) && !isValue(typed[i - 1]));
  const sections = name === undefined ? overview(messages) : aboutCommand(name, messages);
  return sections.map((section) => written(section, width)).join("\n");
}

/** A call's form, as in `range <commits>`. */
export function usageOf(name: string, given: readonly ArgumentFacts[]): string {
  const forms = given.map(({ name: argument, required, many }) => {
    const inside = many === true ? `${argument}..` : argument;
    return required === true ? `<${inside}>` : `[${inside}]`;
  });
  return [name, ...forms].join(" ");
}

/** All commands with what is known of them, in the order of help. */
export const commands: readonly (readonly [name: string, facts: (typeof commandIndex)[string]])[] = Object.entries(
  commandIndex,
).sort(([, one], [, other]) => one.order - other.order);

/** A heading, or none, and rows: a row with one column is a line of text. */
interface Section {
  readonly title?: string;
  readonly rows: readonly (readonly [string] | readonly [term: string, text: string])[];
}

function helpRow({ showHelp }: HelpMessages): readonly [string, string] {
  return ["  -h, --help", showHelp];
}

function overview(messages: HelpMessages): Section[] {
  const { headings, tagline, showVersion, moreHelp, exitCodes } = messages;
  return [
    { rows: [["leakscan <command>"]] },
    { rows: [[tagline]] },
    {
      title: headings.commands,
      rows: commands.map(([name, facts]) => [
        `  leakscan ${usageOf(name, facts.arguments)}`,
        helpOf(messages.commands, name),
      ]),
    },
    { title: headings.options, rows: [["      --version", showVersion], helpRow(messages)] },
    { rows: [[moreHelp]] },
    { rows: [[exitCodes]] },
  ];
}

function aboutCommand(name: string, messages: HelpMessages): Section[] {
  const { arguments: given, example } = commandIndex[name]!;
  const { headings, commands: texts } = messages;
  const positionals: Section = {
    title: headings.arguments,
    rows: given.map((argument) => [
      `  ${argument.name}`,
      withChoices(helpOf(texts, `${name} ${argument.name}`), argument.choices),
    ]),
  };
  const rowOf = ([option, { alias, value, choices }]: [string, OptionFacts]): [string, string] => {
    const short = alias === undefined ? "    " : `-${alias}, `;
    const term = `  ${short}--${option}${value === undefined ? "" : ` ${value}`}`;
    return [term, withChoices(helpOf(messages.options, option), choices)];
  };
  return [
    { rows: [[`leakscan ${usageOf(name, given)} [options]`]] },
    { rows: [[helpOf(texts, name)]] },
    ...(given.length === 0 ? [] : [positionals]),
    { title: headings.options, rows: [...Object.entries(optionsOf(name)).map(rowOf), helpRow(messages)] },
    { title: headings.example, rows: [[`  ${example}`]] },
  ];
}

function withChoices(help: string, choices: readonly string[] | undefined): string {
  return choices === undefined ? help : `${help}: ${choices.join(", ")}`;
}

/** Whether what follows this word is its value, and no command: `--filename config`. */
function isValue(word: string | undefined): boolean {
  return word?.startsWith("--") === true && options[word.slice(2)]?.type === "string";
}

function written({ title, rows }: Section, width: number): string {
  const column = Math.max(...rows.map(([term, text]) => (text === undefined ? 0 : displayWidth(term)))) + 2;
  const lines = rows.flatMap(([term, text]) => {
    if (text === undefined) return wrapped(term, width, /^ */.exec(term)?.[0].length ?? 0);
    // Where hardly any room is left beside the terms, the text stands below.
    if (width - column < 24) return [term, ...wrapped(`      ${text}`, width, 6)];
    const [first = "", ...more] = wrapped(text, width - column, 0);
    return [padEnd(term, column) + first, ...more.map((line) => " ".repeat(column) + line)];
  });
  return `${[...(title === undefined ? [] : [title]), ...lines].join("\n")}\n`;
}

/** Lines of at most `width` columns, unless a word is wider; all are indented. */
function wrapped(text: string, width: number, indent: number): string[] {
  return wrap(text.trim(), Math.max(1, width - indent)).map((line) => " ".repeat(indent) + line);
}
