/** The pages that are made from the tables of commands and options: action.yml's inputs, docs/commands.md, the man page. */

/** action.yml with its inputs from the table. */
export function actionYml(text, { options, actionInputs }) {
  const inputs = [...actionInputs, ...Object.values(options).flatMap(({ input }) => (input ? [input] : []))];
  const lines = inputs.map(
    ({ name, help, default: value }) =>
      `  ${name}:\n    description: ${JSON.stringify(help)}\n    default: ${/^(?:[\w.-]+|\$\{\{.*\}\})$/.test(value) && !/^(?:true|false)$/.test(value) ? value : JSON.stringify(value)}\n`,
  );
  return text.replace(/^inputs:\n(?: .*\n)*/m, `inputs:\n${lines.join("")}`);
}

/** docs/commands.md. */
export function commandsPage({ commands, optionsOf, formats, helpOf }) {
  const parts = commands.map(([name, { help, arguments: given, example }]) => {
    const rows = [
      ...given.map(({ name: argument, help: said }) => [`\`${argument}\``, said]),
      ...Object.entries(optionsOf(name)).map(([option, { help: said, value, choices }]) => [
        `\`--${option}${value === undefined ? "" : ` ${value}`}\``,
        choices === undefined ? said : `${said}: ${choices.map((one) => `\`${one}\``).join(", ")}`,
      ]),
    ];
    const table =
      rows.length === 0
        ? ""
        : `\n| | |\n| --- | --- |\n${rows.map((row) => `| ${row.join(" | ").replaceAll("<", "\\<")} |\n`).join("")}`;
    return `## leakscan ${usage(name, given)}\n\n${help}.\n\n    ${example}\n${table}`;
  });
  return `# Commands and options

Made from the tables of commands and options by \`npm run docs\`; \`leakscan <command> --help\` says the same.

${parts.join("\n")}
## Formats

| format | |
| --- | --- |
${formats.map((name) => `| \`${name}\` | ${helpOf(name)} |\n`).join("")}`;
}

/** The man page, leakscan.1. */
export function manPage({ commands, optionsOf }, version) {
  const roff = (text) =>
    text
      .replaceAll("\\", "\\e")
      .replaceAll("-", "\\-")
      .replace(/^([.'])/, "\\&$1");
  const parts = commands.map(([name, { help, arguments: given }]) =>
    [
      `.SS leakscan ${roff(usage(name, given))}`,
      `${roff(help)}.`,
      ...Object.entries(optionsOf(name)).flatMap(([option, { help: said, value }]) => [
        ".TP",
        `.B ${roff(`--${option}`)}${value === undefined ? "" : ` \\fI${value}\\fR`}`,
        roff(said),
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
