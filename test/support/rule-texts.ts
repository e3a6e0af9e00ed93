/** A rule's examples in the syntaxes in which people write them; put together at run time, so that no file holds a secret. */
import { exampleName, exampleOf, exampleOfLayout, nearExample, nearName } from "../../src/detect/pattern/example.ts";
import type { Draw, ExampleLength } from "../../src/detect/pattern/example.ts";
import type { Rule } from "../../src/rules/rule.ts";

/** A text, and where in it the secret stands. */
export interface RuleText {
  readonly syntax: string;
  readonly text: string;
  readonly secret: string;
}

/** Ways of writing a value under a name; `name` is given as words. */
const syntaxes: Readonly<Record<string, (words: readonly string[], value: string) => string>> = {
  env: (words, value) => `A=1\n${words.join("_").toUpperCase()}=${value}\nB=2\n`,
  json: (words, value) => `{"a": 1, "${camel(words)}": "${value}", "b": 2}`,
  yaml: (words, value) => `a: 1\n${words.join("-")}: ${value}\nb: 2\n`,
  code: (words, value) => `const ${camel(words)} = '${value}';\n`,
};

/** The rule's example in every syntax that its kind allows. */
export function textsOf(rule: Rule, draw: Draw, length: ExampleLength = "any"): readonly RuleText[] {
  const example = exampleOf(rule, draw, length);
  const own = { syntax: "alone", text: example.before + example.secret + example.after, secret: example.secret };
  if (rule.kind === "built-in" || rule.kind === "phrase" || (rule.kind === "near" && rule.between))
    return [own, { ...own, syntax: "in a file", text: `x = 1\r\n# é 漢字\r\n${own.text}y = 2\r\n` }];
  return [
    own,
    ...Object.entries(syntaxes).map(([syntax, write]) => {
      if (rule.kind === "token" || rule.kind === "shape") {
        const { before, secret, after } = exampleOf(rule, draw, length);
        return { syntax, text: write(["value"], before + secret + after), secret };
      }
      const make = rule.kind === "near" ? nearExample : exampleOfLayout;
      const layout = pick(rule.layouts, draw);
      const secret = make(layout, draw, rule.check, length);
      const name =
        rule.kind === "near"
          ? [...pick(rule.words, draw).split(" "), ...nearName(rule, layout).split(" ")]
          : exampleName(pick(rule.names, draw)).toLowerCase().split("_");
      return { syntax, text: write(name, secret), secret };
    }),
  ];
}

function pick<T>(list: readonly T[], draw: Draw): T {
  return list[draw(list.length)] as T;
}

function camel(words: readonly string[]): string {
  return words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join("");
}
