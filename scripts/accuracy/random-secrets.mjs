/**
 * Writes random secrets into twenty syntaxes and says how many are not found at medium or high confidence.
 *
 *     node scripts/accuracy/random-secrets.mjs [COUNT] [PART/PARTS]      COUNT in each syntax, 100,000 by default; or a part of them
 */
import { randomFrom } from "../judge/syntaxes.mjs";
import { bundled } from "./detect.mjs";

const alphabets = {
  hex: "0123456789abcdef",
  base62: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
  base64: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
  base64url: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
  small: "abcdefghijklmnopqrstuvwxyz0123456789",
};
const lengths = [16, 20, 24, 32, 40, 48, 64];

/** A file's name, and its text: «name» in the style it is written in, ‹› where the secret goes. */
const syntaxes = {
  ".env": ["SNAKE=‹›\n"],
  "app.ini": ["[app]\nsnake = ‹›\n"],
  "application.properties": ["app.snake=‹›\n"],
  "config.yml": ["app:\n  snake: ‹›\n", 'app:\n  camel: "‹›"\n'],
  "config.json": ['{ "camel": "‹›" }\n', '{\n  "snake": "‹›"\n}\n'],
  "config.toml": ['[app]\nsnake = "‹›"\n'],
  "web.config": ['<add key="Pascal" value="‹›" />\n'],
  "beans.xml": ['<property name="camel" value="‹›"/>\n', "<camel>‹›</camel>\n"],
  "settings.py": ['SNAKE = "‹›"\n', "client = Client(snake='‹›')\n"],
  "app.js": ["const camel = '‹›';\n", "connect({ camel: '‹›' });\n"],
  "app.ts": ['  private readonly camel: string = "‹›";\n'],
  "main.go": ['\tcamel := "‹›"\n', 'const Pascal = "‹›"\n'],
  "App.java": ['  private static final String SNAKE = "‹›";\n'],
  "App.cs": ['    public string Pascal { get; set; } = "‹›";\n'],
  "config.php": ["define('SNAKE', '‹›');\n", "$snake = '‹›';\n", "    'snake' => '‹›',\n"],
  "app.rb": ["config.snake = '‹›'\n"],
  "main.rs": ['const SNAKE: &str = "‹›";\n'],
  "main.tf": ['  snake = "‹›"\n', 'variable "snake" {\n  default = "‹›"\n}\n'],
  "deploy.sh": ["export SNAKE=‹›\n", "export SNAKE='‹›'\n"],
  Dockerfile: ["ENV SNAKE=‹›\n", "ENV SNAKE ‹›\n"],
};

const names = ["api key", "client secret", "access token", "auth token", "db password", "jwt secret", "signing key"];

const [count = "100000", slice = "1/1"] = process.argv.slice(2);
const [part, parts] = slice.split("/").map(Number);
const { createEngine, allRules, createScanner, place, judge, strictestPolicy } = await bundled();
const scanner = createScanner(createEngine(allRules));
const styles = {
  snake: (words) => words.join("_"),
  SNAKE: (words) => words.join("_").toUpperCase(),
  camel: (words) => words.map((word, i) => (i === 0 ? word : word[0].toUpperCase() + word.slice(1))).join(""),
  Pascal: (words) => words.map((word) => word[0].toUpperCase() + word.slice(1)).join(""),
};

console.log("| syntax | secrets | missed at medium | share |\n|---|---|---|---|");
let [all, lost] = [0, 0];
for (const [i, [path, forms]] of Object.entries(syntaxes).entries()) {
  if (i % parts !== part - 1) continue;
  const missed = await missedIn(path, forms, Number(count), i);
  all += Number(count);
  lost += missed;
  console.log(`| ${path} | ${count} | ${missed} | ${((100 * missed) / Number(count)).toFixed(3)}% |`);
}
console.log(`| all | ${all} | ${lost} | ${((100 * lost) / all).toFixed(3)}% |`);

async function missedIn(path, forms, total, seed) {
  const random = randomFrom(20261130 + seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  let missed = 0;
  for (let i = 0; i < total; i++) {
    const alphabet = alphabets[pick(Object.keys(alphabets))];
    const length = pick(lengths);
    let value = "";
    while (value.length < length) value += pick(alphabet);
    const words = pick(names).split(" ");
    const text = pick(forms)
      .replace(/snake|SNAKE|camel|Pascal/g, (style) => styles[style](words))
      .replace("‹›", () => value);
    if (!(await finds(text, value, path))) {
      missed++;
      if (process.env.SHOW_MISSED) console.error(JSON.stringify(text));
    }
  }
  return missed;
}

/** Whether what is found at medium or high covers the secret's own span. */
async function finds(text, value, path) {
  const scan = scanner.scan(Buffer.from(text, "latin1"));
  const { findings } = await judge(place(scan, { path, source: "file" }), strictestPolicy);
  return findings.some(({ secret, confidence }) => confidence !== "low" && secret.reveal() === value);
}
