/** How code of each language reads a value from the environment instead of holding it: the line to write in its place. */

/** The line for a file, by its name; undefined where the language is not known. `name` is the variable's. */
export function fromEnvironment(path: string, name: string): string | undefined {
  const file = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  for (const { files, line } of languages) if (files.test(file)) return line.replaceAll("NAME", name);
  return undefined;
}

/** Whether a file is one that keeps values for the environment and belongs into .gitignore; a template of one does not. */
export function isEnvFile(path: string): boolean {
  const file = path.slice(path.lastIndexOf("/") + 1);
  return /^\.env(?:\.[\w-]+)*$|^[\w-]+\.env$/.test(file) && !/example|sample|template|dist$/i.test(file);
}

/** The name of an environment variable for what code calls `dbPassword` or `db.password`: DB_PASSWORD. */
export function variableFor(text: string): string | undefined {
  const [, name] = /([A-Za-z_][\w.-]{1,60})["'`\])]*\s*(?::=|=>|[:=(,])[^:=]*$/.exec(text.slice(-160)) ?? [];
  return name
    ?.replace(/^.*\./, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/\W+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toUpperCase();
}

/** Each language's own way; where the file is configuration, the way its tool takes values from outside. */
const languages: readonly { readonly files: RegExp; readonly line: string }[] = [
  { files: /\.pyi?$|\.ipynb$/, line: 'os.environ["NAME"]' },
  { files: /\.(?:[cm]?[jt]sx?|vue|svelte)$/, line: "process.env.NAME" },
  { files: /\.(?:rb|rake|erb)$|^(?:gemfile|rakefile)$/, line: 'ENV.fetch("NAME")' },
  { files: /\.(?:php|phtml)$/, line: "getenv('NAME')" },
  { files: /\.go$/, line: 'os.Getenv("NAME")' },
  { files: /\.(?:java|kts?|scala|groovy|gradle)$/, line: 'System.getenv("NAME")' },
  { files: /\.(?:cs|vb|fs)$/, line: 'Environment.GetEnvironmentVariable("NAME")' },
  { files: /\.rs$/, line: 'std::env::var("NAME")?' },
  { files: /\.swift$/, line: 'ProcessInfo.processInfo.environment["NAME"]' },
  { files: /\.dart$/, line: "Platform.environment['NAME']" },
  { files: /\.(?:c|cc|cpp|cxx|h|hpp|m|mm)$/, line: 'getenv("NAME")' },
  { files: /\.exs?$/, line: 'System.fetch_env!("NAME")' },
  { files: /\.lua$/, line: 'os.getenv("NAME")' },
  { files: /\.p[lm]$/, line: "$ENV{NAME}" },
  { files: /\.r$/, line: 'Sys.getenv("NAME")' },
  { files: /\.(?:sh|bash|zsh|fish)$/, line: '"$NAME"' },
  { files: /\.ps1$/, line: "$env:NAME" },
  { files: /^(?:docker-)?compose[\w.-]*\.ya?ml$/, line: "${NAME}" },
  { files: /\.(?:tf|tfvars)$/, line: "var.NAME  # TF_VAR_NAME, and sensitive = true" },
  { files: /\.properties$|^application[\w.-]*\.ya?ml$/, line: "${NAME}" },
];
