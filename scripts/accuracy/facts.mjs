/**
 * Instances of the fact table's credentials in the surroundings that people write them in. What is found of them says how the rules do on vendors
 * and syntaxes that no sample holds. Seeded: the same table and seed make the same texts.
 */

/** @typedef {{ id: string, vendor: string, credential: string, prefix: string, body: string, length: string, layout: string, checksum: string,
 *   context: string, severity: string, confidence: string }} Fact */

/** Reads the table: tab separated, a header line, no quoting. @returns {Fact[]} */
export function readFacts(text) {
  const [head, ...rows] = text.split("\n").filter((line) => line !== "");
  const names = head.split("\t");
  return rows.map((row) => Object.fromEntries(row.split("\t").map((value, i) => [names[i], value])));
}

/** Whether the row is a secret: not an identifier, and not public by design. */
export function isSecret({ credential }) {
  return !/identifier|not secret|public by design|\bpublishable\b/i.test(credential);
}

/** The row's layout in the notation, put together of prefix, body and length where it has none of its own. */
export function layoutOf({ prefix, body, length, layout }) {
  const written = layout !== "" ? layout : `${beginning(prefix)}${body === "" ? "" : bodyOf(body, length)}`;
  return written
    .replaceAll("{host}", "{set(a-z):6-10}.{set(a-z):4-8}.net")
    .replaceAll("{user}", "{set(a-z):4-8}")
    .replaceAll("{password}", "{alnum:14}")
    .replaceAll("{base64-lines:", "{base64:");
}

function beginning(prefix) {
  if (prefix === "") return "";
  const list = prefix.replaceAll("\\|", "\u0000").split("|");
  const plain = list.map((one) => one.replaceAll("\u0000", "\\|").replaceAll(/[{}()[\]]/g, "\\$&"));
  return plain.length === 1 ? plain[0] : `(${plain.join("|")})`;
}

function bodyOf(body, length) {
  return body === "uuid" || body === "jwt" ? `{${body}}` : `{${body}:${length === "" ? "32" : length}}`;
}

/** Whether the layout is a piece of a file rather than one value: a URL, a line, a block. It brings its own surroundings. */
export function isWhole(layout) {
  const plain = layout.replaceAll(/\{[^}]*\}/g, "");
  return /:\/\/|[\s"'<]|\\n|;|[?&]\w+=|^\w+=/.test(plain);
}

/** Names that people give to such a value: the table's words, or the vendor, with what it is. Folded, its words parted by blanks. */
export function namesOf(fact) {
  const vendor = fact.vendor.split(/[ (/]/)[0];
  const own = fact.context
    .split("|")
    .map((word) => word.replaceAll(/[{}]/g, "").trim())
    .filter((word) => /^[\w. -]{3,24}$/.test(word))
    // The table has some vendors without their first letter.
    .map((word) => (vendor.toLowerCase().endsWith(word) ? vendor : word));
  const what = /password|passphrase/i.test(fact.credential)
    ? ["password"]
    : /secret/i.test(fact.credential)
      ? ["secret", "secret key"]
      : /token|\bpat\b/i.test(fact.credential)
        ? ["token", "access token"]
        : ["api key", "key", "token"];
  const bases = own.length > 0 ? own : [vendor];
  const names = [];
  for (const base of bases) {
    const words = base
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, " ")
      .trim();
    if (/(?:key|token|secret|password|passwd|pass|auth|credential)s?$/.test(words)) names.push(words);
    else for (const last of what) names.push(`${words} ${last}`);
  }
  return [...new Set(names)];
}

const camel = (name) => name.replaceAll(/ (\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(` ${name}`);
const snake = (name) => name.replaceAll(" ", "_");
const upper = (name) => snake(name).toUpperCase();
const kebab = (name) => name.replaceAll(" ", "-");

/** How people write a value down. Each takes a name and a value. */
export const surroundings = {
  env: (n, v) => `${upper(n)}=${v}\n`,
  "env quoted": (n, v) => `PORT=8080\n${upper(n)}="${v}"\nDEBUG=0\n`,
  export: (n, v) => `#!/bin/sh\nexport ${upper(n)}='${v}'\n`,
  ini: (n, v) => `[default]\n${snake(n)} = ${v}\nregion = eu\n`,
  "ini camel": (n, v) => `${camel(n)} = ${v}\n`,
  properties: (n, v) => `app.${n.replaceAll(" ", ".")}=${v}\n`,
  json: (n, v) => `{\n  "name": "app",\n  "${camel(n)}": "${v}"\n}\n`,
  "json snake": (n, v) => `{"${snake(n)}": "${v}", "debug": false}\n`,
  "json in json": (n, v) => `{"config.ini": "${upper(n)}=${v}\\nBACKUP_ENABLED=true"}\n`,
  "escaped json": (n, v) => `{"body": "{\\"${snake(n)}\\":\\"${v}\\"}"}\n`,
  yaml: (n, v) => `${snake(n)}: ${v}\n`,
  "yaml quoted": (n, v) => `service:\n  ${snake(n)}: "${v}"\n`,
  "yaml single": (n, v) => `env:\n  ${kebab(n)}: '${v}'\n`,
  "yaml list": (n, v) => `env:\n  - name: ${upper(n)}\n    value: "${v}"\n`,
  xml: (n, v) => `<${camel(n)}>\n    ${v}\n</${camel(n)}>\n`,
  "xml add": (n, v) => `<add key="${pascal(n)}" value="${v}" />\n`,
  toml: (n, v) => `[auth]\n${snake(n)} = "${v}"\n`,
  javascript: (n, v) => `const ${camel(n)} = '${v}';\n`,
  property: (n, v) => `const client = new Client({ ${camel(n)}: "${v}" });\n`,
  python: (n, v) => `${upper(n)} = '${v}'\n`,
  "python call": (n, v) => `client = Client(${snake(n)}="${v}")\n`,
  go: (n, v) => `var ${camel(n)} string = "${v}"\n`,
  "go short": (n, v) => `${camel(n)} := "${v}"\n`,
  "go raw": (n, v) => `${camel(n)} := \`${v}\`\n`,
  java: (n, v) => `private static final String ${upper(n)} = "${v}";\n`,
  "java property": (n, v) => `System.setProperty("${upper(n)}", "${v}")\n`,
  csharp: (n, v) => `string ${camel(n)} = "${v}";\n`,
  php: (n, v) => `$${snake(n)} = '${v}';\n`,
  "php array": (n, v) => `return [\n  '${snake(n)}' => '${v}',\n];\n`,
  ruby: (n, v) => `  "${snake(n)}" => "${v}"\n`,
  "ruby env": (n, v) => `ENV['${upper(n)}'] = '${v}'\n`,
  rust: (n, v) => `const ${upper(n)}: &str = "${v}";\n`,
  r: (n, v) => `${snake(n)} <- "${v}"\n`,
  make: (n, v) => `${upper(n)} ::= "${v}"\n`,
  "make if unset": (n, v) => `${upper(n)} ?= ${v}\n`,
  dockerfile: (n, v) => `FROM node\nENV ${upper(n)}=${v}\n`,
  hcl: (n, v) => `provider "x" {\n  ${snake(n)} = "${v}"\n}\n`,
  "hcl variable": (n, v) => `variable "${snake(n)}" {\n  default = "${v}"\n}\n`,
  flag: (n, v) => `$ tool deploy --${kebab(n)} ${v} --yes\n`,
  "flag equals": (n, v) => `tool deploy --${kebab(n)}=${v}\n`,
  header: (n, v) => `curl -H "X-${kebab(n)}: ${v}" https://api.internal.net/\n`,
  query: (n, v) => `GET https://api.internal.net/v1/items?${snake(n)}=${encodeURIComponent(v)}&page=2\n`,
  comment: (n, v) => `// ${n}: ${v}\n`,
};

/** Where a token that its own form gives away stands without any name. */
export const alone = {
  line: (v) => `${v}\n`,
  prose: (v) => `please use ${v} for now\n`,
  quoted: (v) => `connect("${v}")\n`,
  bearer: (v) => `Authorization: Bearer ${v}\n`,
  url: (v) => `fetch("https://api.internal.net/v1?x=1&y=${encodeURIComponent(v)}")\n`,
};

/** A generator of whole numbers below `below`, from a seed. */
export function drawFrom(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    let x = state;
    x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
    x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
    return ((x ^ (x >>> 15)) >>> 0) % below;
  };
}
