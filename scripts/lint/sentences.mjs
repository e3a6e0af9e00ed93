/**
 * Sentences stand in src/messages: a rule that refuses text with words where a person reads it, in errors and in what a front end
 * prints. A type sees to it that each language has each sentence.
 */
import { relative, sep } from "node:path";

/** Calls whose arguments a person reads, as they are written: `console.error`, `stdout.write`, `core.info`, `writeText`. */
const printers =
  /^(?:console\.\w+|(?:process\.)?std(?:out|err)\.write|core\.(?:debug|error|info|notice|setFailed|warning)|(?:await )?writeText|question)$/;

/** Errors that are printed. All others are faults of ours, whose message nobody sees. */
const errors = new Set(["ScanError", "UsageError"]);

/** Two words in a row are a sentence; a code (`git-failed`), a name or a sign is none. */
const words = /\p{L}{2,}[.;]? \p{L}+/u;

export function sentencesRule() {
  return {
    create(context) {
      const [top, folder] = relative(context.cwd, context.filename).split(sep);
      if (top !== "src" || folder === "messages") return {};
      const look = (nodes) => {
        for (const node of nodes) for (const part of textsIn(node)) if (words.test(part.text)) report(part);
      };
      const report = ({ node, text }) =>
        context.report({
          node,
          message: `${JSON.stringify(text.slice(0, 60))} is read by people, so it stands in src/messages in every language: says("key") for an error, the catalogue of its area for what is printed`,
        });
      return {
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
