/** Every regular expression that is written in our sources, so that a test can hold each against running away. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

/** A literal and the file that it is written in. */
export interface WrittenExpression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** All literals of the TypeScript files in a folder of src, by file and position. */
export function expressionsIn(folder: string): readonly WrittenExpression[] {
  const root = fileURLToPath(new URL("../../src/", import.meta.url));
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes("assembly"))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      // Without types and comments a slash begins a literal, ends one, divides, or stands in a string.
      const { code } = transformSync(readFileSync(join(root, file), "utf8"), {
        loader: "ts",
        target: "es2022",
        legalComments: "none",
        minifyWhitespace: true,
      });
      return literalsOf(code).map((literal) => ({ file, ...literal }));
    });
}

function literalsOf(code: string): readonly { readonly source: string; readonly flags: string }[] {
  const found: { source: string; flags: string }[] = [];
  const quoted = /(["'])(?:\\[\s\S]|(?!\1)[^\\])*\1/y;
  const literal = /\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([a-z]*)/y;
  // Inside of `${`, code goes on: the depths of braces at which a template's text does.
  const templates: number[] = [];
  let depth = 0;
  let before = "";
  for (let at = 0; at < code.length;) {
    const character = code.charAt(at);
    const expression =
      character === '"' || character === "'"
        ? quoted
        : character === "/" && beginsOperand(before)
          ? literal
          : undefined;
    if (expression) {
      expression.lastIndex = at;
      const held = expression.exec(code);
      if (!held) throw new Error(`not understood: ${code.slice(at, at + 40)}`);
      if (expression === literal) found.push({ source: held[1] ?? "", flags: held[2] ?? "" });
      at += held[0].length;
      before = '"';
      continue;
    }
    if (character === "`" || (character === "}" && templates.at(-1) === depth)) {
      if (character === "}") templates.pop();
      at = endOfTemplateText(code, at + 1);
      if (code.startsWith("${", at - 2)) templates.push(depth);
      before = code.startsWith("${", at - 2) ? "(" : '"';
      continue;
    }
    if (character === "{") depth++;
    if (character === "}") depth--;
    if (!/\s/.test(character))
      before = /[\w$]/.test(character) && /[\w$]/.test(code.charAt(at - 1)) ? before + character : character;
    at++;
  }
  return found;
}

/** Where a template's text ends: behind its backtick, or behind a `${`. */
function endOfTemplateText(code: string, from: number): number {
  for (let at = from; at < code.length; at++) {
    const character = code.charAt(at);
    if (character === "\\") at++;
    else if (character === "`") return at + 1;
    else if (code.startsWith("${", at)) return at + 2;
  }
  throw new Error("a template does not end");
}

/** Whether an operand, not an operator, may follow what stands before. */
function beginsOperand(before: string): boolean {
  return before === "" || /^(?:[(,=:[!&|?{};+\-*%<>~^]|return|typeof|case|in|of)$/.test(before);
}
