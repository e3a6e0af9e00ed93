/**
 * What `--help` prints, from the same two tables that the command line is parsed by. It stands apart from yargs, which takes four
 * times as long to load as Node takes to start.
 */

import { options, optionsOf, type OptionFacts } from "../scan/options.ts";
import type { ArgumentFacts } from "./command.ts";
import { commandIndex } from "./command-index.ts";

/**
 * The help that a call asks for, or `undefined` where it asks for none.
 * @param width columns of the terminal
 */
export function helpFor(argv: readonly string[], width: number): string | undefined {
  const end = argv.indexOf("--");
  const typed = end < 0 ? argv : argv.slice(0, end);
  if (!typed.some((word) => word === "--help" || word === "-h")) return undefined;
  const name = typed.find((word, i) => Object.hasOwn(commandIndex, word) && !isValue(typed[i - 1]));
  const sections = name === undefined ? overview() : aboutCommand(name);
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

const helpRow = ["  -h, --help", "Show help"] as const;

function overview(): Section[] {
  return [
    { rows: [["leakscan <command>"]] },
    { rows: [["Keeps credentials out of git."]] },
    {
      title: "Commands:",
      rows: commands.map(([name, facts]) => [`  leakscan ${usageOf(name, facts.arguments)}`, facts.help]),
    },
    { title: "Options:", rows: [["      --version", "Show the version"], helpRow] },
    { rows: [["`leakscan <command> --help` lists the options of a command."]] },
    {
      rows: [
        [
          "Exit codes: 0 nothing found, everything read; 1 a finding that counts; 2 could not scan, or not read all; 64 wrong usage.",
        ],
      ],
    },
  ];
}

function aboutCommand(name: string): Section[] {
  const { help, arguments: given, example } = commandIndex[name]!;
  const positionals: Section = {
    title: "Arguments:",
    rows: given.map((argument) => [`  ${argument.name}`, withChoices(argument.help, argument.choices)]),
  };
  return [
    { rows: [[`leakscan ${usageOf(name, given)} [options]`]] },
    { rows: [[help]] },
    ...(given.length === 0 ? [] : [positionals]),
    { title: "Options:", rows: [...Object.entries(optionsOf(name)).map(rowOf), helpRow] },
    { title: "Example:", rows: [[`  ${example}`]] },
  ];
}

function rowOf([name, { alias, value, help, choices }]: [string, OptionFacts]): [string, string] {
  const short = alias === undefined ? "    " : `-${alias}, `;
  return [`  ${short}--${name}${value === undefined ? "" : ` ${value}`}`, withChoices(help, choices)];
}

function withChoices(help: string, choices: readonly string[] | undefined): string {
  return choices === undefined ? help : `${help}: ${choices.join(", ")}`;
}

/** Whether what follows this word is its value, and no command: `--filename config`. */
function isValue(word: string | undefined): boolean {
  return word?.startsWith("--") === true && options[word.slice(2)]?.type === "string";
}

function written({ title, rows }: Section, width: number): string {
  const column = Math.max(...rows.map(([term, text]) => (text === undefined ? 0 : term.length))) + 2;
  const lines = rows.flatMap(([term, text]) => {
    if (text === undefined) return wrapped(term, width, /^ */.exec(term)?.[0].length ?? 0);
    // Where hardly any room is left beside the terms, the text stands below.
    if (width - column < 24) return [term, ...wrapped(`      ${text}`, width, 6)];
    const [first = "", ...more] = wrapped(text, width - column, 0);
    return [term.padEnd(column) + first, ...more.map((line) => " ".repeat(column) + line)];
  });
  return `${[...(title === undefined ? [] : [title]), ...lines].join("\n")}\n`;
}

/** Lines of at most `width` characters, unless a word is longer; those behind the first are indented. */
function wrapped(text: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  let isEmpty = true;
  for (const word of text.trim().split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = " ".repeat(indent);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
