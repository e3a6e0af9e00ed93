/**
 * Sentences stand in src/messages: a rule that refuses text with words where a person reads it, in errors and in what a front end
 * prints, and any text of three words wherever it stands. A type sees to it that each language has each sentence.
 */
import { relative, sep } from "node:path";

/** Calls whose arguments a person reads, as they are written: `console.error`, `stdout.write`, `core.info`, `writeText`. */
const printers =
  /^(?:console\.\w+|(?:process\.)?std(?:out|err)\.write|core\.(?:debug|error|info|notice|setFailed|warning)|(?:await )?writeText|question)$/;

/** Errors that are printed. All others are faults of ours, whose message nobody sees. */
const errors = new Set(["ScanError", "UsageError"]);

/** Two words in a row are a sentence; a code (`git-failed`), a name or a sign is none. */
const words = /\p{L}{2,}[.;]? \p{L}+/u;

/** Three words in a row, or two and a full stop, wherever they stand: data such as a row of a table reaches people by many ways. */
const sentence = /\p{L}+ \p{L}+ \p{L}{2,}|\p{L}{2,} \p{L}{2,}\.$/u;

/** Text of a machine: commands, scripts, markup, styles. */
const machine =
  /^\s*(?:aws|brew|git|leakscan|npm|npx|pnpm|pre-commit|yarn|bun) |[<>{}$\n]|="|^Not enough non-option arguments$|^# leakscan (?:begin|end)/;

/** Properties whose texts are examples of what is scanned or typed, or names that the table of titles puts into words. */
const examples = new Set(["example", "examples", "keeps", "rejects", "title"]);

/** Files whose texts are no sentences, or are read in English alone. */
const elsewhere = {
  "src/rules/": "titles are names, put into other languages by the table of titles; a test asks for each",
  "src/core/places.ts": "for docs/places.md",
  "src/audit/worker/metrics.ts": "help texts of Prometheus, for its operator",
  "src/core/placeholder-reason.ts": "the placeholder of each language, which must be told from a reason",
  "src/report/terminal/from-environment.ts": "lines of code",
  "src/hook/clean-check.ts": "text to try the check on",
};

export function sentencesRule() {
  return {
    create(context) {
      const [top, folder] = relative(context.cwd, context.filename).split(sep);
      if (top !== "src" || folder === "messages") return {};
      const look = (nodes) => {
        for (const node of nodes) for (const part of textsIn(node)) if (words.test(part.text)) report(part);
      };
      const path = relative(context.cwd, context.filename).split(sep).join("/");
      const isElsewhere = Object.keys(elsewhere).some((one) => path.startsWith(one));
      const lookAnywhere = (node, text) => {
        if (sentence.test(text) && !machine.test(text) && !isNoSentence(node)) report({ node, text });
      };
      const report = ({ node, text }) =>
        context.report({
          node,
          message: `${JSON.stringify(text.slice(0, 60))} is read by people, so it stands in src/messages in every language: says("key") for an error, the catalogue of its area for what is printed`,
        });
      const anywhere = isElsewhere
        ? {}
        : {
            Literal: (node) => typeof node.value === "string" && lookAnywhere(node, node.value),
            TemplateElement: (node) => lookAnywhere(node, node.value.cooked ?? ""),
            JSXText: (node) => lookAnywhere(node, node.value),
          };
      return {
        ...anywhere,
        NewExpression: ({ callee, arguments: given }) => errors.has(callee.name) && look(given),
        CallExpression: ({ callee, arguments: given }) => {
          if (printers.test(written(callee))) look(given);
          // The values of a sentence are names and numbers; a word among them would stay in English.
          else if (callee.name === "says" || callee.name === "must") look(given.slice(1));
        },
      };
    },
  };
}

/** Whether a text stands where nobody reads it: a fault of ours, an example, a list of words that is split. */
function isNoSentence(node) {
  for (let at = node.parent, from = node; at; from = at, at = at.parent) {
    if (at.type === "NewExpression" && /(?:Error|Damage)$/.test(written(at.callee)) && !errors.has(at.callee.name))
      return true;
    if (at.type === "CallExpression" && at.callee.type === "Super") return true;
    if (at.type === "Property" && examples.has(at.key.name ?? at.key.value)) return true;
    if (at.type === "MemberExpression" && at.object === from && at.property.name === "split") return true;
  }
  return false;
}

/** `a.b` of a member, the name of an identifier. */
function written(node) {
  if (node.type === "Identifier") return node.name;
  if (node.type !== "MemberExpression") return "";
  const object = node.object.type === "Identifier" ? node.object.name : written(node.object);
  return `${object.split(".").at(-1)}.${node.property.name}`;
}

/** The texts of an expression: also in templates, joined texts, both sides of a choice, and lists. */
function* textsIn(node) {
  switch (node?.type) {
    case "Literal":
      if (typeof node.value === "string") yield { node, text: node.value };
      return;
    case "TemplateLiteral":
      for (const part of node.quasis) yield { node: part, text: part.value.cooked ?? "" };
      for (const part of node.expressions) yield* textsIn(part);
      return;
    case "BinaryExpression":
    case "LogicalExpression":
      yield* textsIn(node.left);
      yield* textsIn(node.right);
      return;
    case "ConditionalExpression":
      yield* textsIn(node.consequent);
      yield* textsIn(node.alternate);
      return;
    case "ArrayExpression":
      for (const part of node.elements) yield* textsIn(part);
      return;
    case "CallExpression":
      // `[…].join("\n")`
      if (node.callee.type === "MemberExpression") yield* textsIn(node.callee.object);
  }
}
