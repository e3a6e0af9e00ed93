/** The pages that are made from the tables of commands and options: action.yml's inputs, docs/commands.md, the man page. */

/** action.yml with its inputs from the table. */
export function actionYml(text, { options, actionInputs, inputHelp }) {
  const inputs = [...actionInputs, ...Object.values(options).flatMap(({ input }) => (input ? [input] : []))];
  const lines = inputs.map(
    ({ name, default: value }) =>
      `  ${name}:\n    description: ${JSON.stringify(inputHelp[name])}\n    default: ${/^(?:[\w.-]+|\$\{\{.*\}\})$/.test(value) && !/^(?:true|false)$/.test(value) ? value : JSON.stringify(value)}\n`,
  );
  return text.replace(/^inputs:\n(?: .*\n)*/m, `inputs:\n${lines.join("")}`);
}

/** docs/commands.md. */
export function commandsPage({ commands, optionsOf, formats, help }) {
  const parts = commands.map(([name, { arguments: given, example }]) => {
    const rows = [
      ...given.map(({ name: argument }) => [`\`${argument}\``, help.commands[`${name} ${argument}`]]),
      ...Object.entries(optionsOf(name)).map(([option, { value, choices }]) => [
        `\`--${option}${value === undefined ? "" : ` ${value}`}\``,
        choices === undefined
          ? help.options[option]
          : `${help.options[option]}: ${choices.map((one) => `\`${one}\``).join(", ")}`,
      ]),
    ];
    const table =
      rows.length === 0
        ? ""
        : `\n| | |\n| --- | --- |\n${rows.map((row) => `| ${row.join(" | ").replaceAll("<", "\\<")} |\n`).join("")}`;
    return `## leakscan ${usage(name, given)}\n\n${help.commands[name]}.\n\n    ${example}\n${table}`;
  });
  return `# Commands and options

Made from the tables of commands and options by \`npm run docs\`; \`leakscan <command> --help\` says the same.

${parts.join("\n")}
## Formats

| format | |
| --- | --- |
${formats.map((name) => `| \`${name}\` | ${help.formats[name]} |\n`).join("")}`;
}

/** The man page, leakscan.1. */
export function manPage({ commands, optionsOf, help }, version) {
  const roff = (text) =>
    text
      .replaceAll("\\", "\\e")
      .replaceAll("-", "\\-")
      .replace(/^([.'])/, "\\&$1");
  const parts = commands.map(([name, { arguments: given }]) =>
    [
      `.SS leakscan ${roff(usage(name, given))}`,
      `${roff(help.commands[name])}.`,
      ...Object.entries(optionsOf(name)).flatMap(([option, { value }]) => [
        ".TP",
        `.B ${roff(`--${option}`)}${value === undefined ? "" : ` \\fI${value}\\fR`}`,
        roff(help.options[option]),
      ]),
    ].join("\n"),
  );
  return `.TH LEAKSCAN 1 "" "leakscan ${version}" ""
.SH NAME
leakscan \\- keeps credentials out of git
.SH SYNOPSIS
.B leakscan
.I command
.RI [ options ]
.SH COMMANDS
${parts.join("\n")}
.SH EXIT STATUS
.TP
0
nothing found, and everything in scope was read
.TP
1
a finding that counts
.TP
2
could not scan, or not read all
.TP
64
wrong usage of the command line or the config
`;
}

function usage(name, given) {
  const words = given.map(({ name: argument, required, many }) => {
    const inside = many ? `${argument}...` : argument;
    return required ? `<${inside}>` : `[${inside}]`;
  });
  return [name, ...words].join(" ");
}
