/**
 * Lint rules that hold the layers of ./layers.mjs, as a plugin of oxlint. They resolve each import to the file it means, which
 * a pattern over what is written (`../rules/x.ts`) cannot: that may be another layer or a folder of one's own.
 */
import { isBuiltin } from "node:module";
import { dirname, posix, relative, resolve, sep } from "node:path";
import { sentencesRule } from "./sentences.mjs";
import { forbidden, frontEnds, globals, libraries, nodeModules, processReaders, reveals } from "./layers.mjs";

export default {
  meta: { name: "leakscan" },
  rules: {
    layers: importRule(checkLayer),
    modules: importRule(checkModule),
    reveal: revealRule(),
    globals: globalsRule(),
    sentences: sentencesRule(),
  },
};

/** A rule over everything that names another module: imports, exports, types, `import()`, `new URL("./x", import.meta.url)`. */
function importRule(check) {
  return {
    create(context) {
      const folder = layerOf(context, context.filename);
      if (!folder) return {};
      const look = (source) => {
        if (source?.type !== "Literal" || typeof source.value !== "string") return;
        const message = check(context, folder, source.value);
        if (message) context.report({ node: source, message });
      };
      return {
        ImportDeclaration: ({ source }) => look(source),
        ExportNamedDeclaration: ({ source }) => look(source),
        ExportAllDeclaration: ({ source }) => look(source),
        ImportExpression: ({ source }) => look(source),
        TSImportType: ({ source, argument }) => look(source ?? argument?.literal ?? argument),
        NewExpression: ({ callee, arguments: [first] }) =>
          callee.name === "URL" && String(first?.value).startsWith(".") && look(first),
      };
    },
  };
}

function checkLayer(context, folder, specifier) {
  if (!specifier.startsWith(".")) return;
  const target = resolve(dirname(context.filename), specifier);
  const to = layerOf(context, target);
  if (!to) {
    const inside = relative(context.cwd, target).split(sep).join(posix.sep);
    if (/^build\/(?:\w+\.wasm|[\w.-]+\.txt)$/.test(inside)) return;
    return `src/${folder} may not import ${inside}: what is published stands in src`;
  }
  const why = forbidden(folder, to);
  if (why) return `src/${folder} may not import src/${to}: ${why}`;
}

function checkModule(context, folder, specifier) {
  if (specifier.startsWith(".")) return;
  if (isBuiltin(specifier)) {
    const name = specifier.startsWith("node:") ? specifier : `node:${specifier}`;
    const here = nodeModules.folders[folder];
    if (here && !here.only.includes(name)) return `src/${folder} may not import ${name}: ${here.why}`;
    const rule = nodeModules.modules[name.split("/")[0]];
    if (rule && !rule.only.includes(folder)) return `src/${folder} may not import ${name}: ${rule.why}`;
    return;
  }
  const known = Object.keys(libraries).find((name) =>
    name.endsWith("/") ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
  if (!known)
    return `src may not import ${specifier} before it is entered with its folders in scripts/lint/layers.mjs: a library is bundled into what users run`;
  const { only, why } = libraries[known];
  if (!only.includes(folder)) return `src/${folder} may not import ${specifier}: ${why}`;
}

/** `.reveal` is called or taken only where the design lets a secret out of its type. */
function revealRule() {
  return {
    create(context) {
      const folder = layerOf(context, context.filename);
      if (!folder || reveals[folder]) return {};
      const report = (node) =>
        context.report({
          node,
          message: `src/${folder} may not call reveal(): a secret leaves its type only for ${Object.entries(reveals)
            .map(([name, why]) => `src/${name} (${why})`)
            .join(", ")}`,
        });
      return {
        MemberExpression(node) {
          const { property, computed } = node;
          if ((!computed && property.name === "reveal") || (computed && property.value === "reveal")) report(property);
        },
        Property(node) {
          if (node.parent.type === "ObjectPattern" && node.key.name === "reveal") report(node);
        },
      };
    },
  };
}

/** console and process belong to the front ends; the engine does without everything that a browser lacks or a clock shows. */
function globalsRule() {
  return {
    create(context) {
      const folder = layerOf(context, context.filename);
      if (!folder) return {};
      const closed = new Map();
      if (!frontEnds.includes(folder)) {
        const why =
          "only src/cli, src/hook and src/action speak to the terminal, read the environment and end the process; pass it in";
        for (const name of ["console", "process"]) closed.set(name, why);
        if (processReaders.includes(folder)) closed.delete("process");
      }
      for (const name of globals[folder]?.names ?? []) closed.set(name, globals[folder].why);
      const report = (node, name) =>
        context.report({ node, message: `src/${folder} may not use ${name}: ${closed.get(name)}` });
      return {
        "Program:exit"(program) {
          const scope = context.sourceCode.getScope(program);
          for (const { identifier } of unresolved(scope)) {
            if (closed.has(identifier.name) && isValue(identifier)) report(identifier, identifier.name);
          }
        },
        ImportDeclaration({ source }) {
          const name = source.value.replace(/^node:/, "");
          if (closed.has(name) && isBuiltin(name)) report(source, name);
        },
        MemberExpression(node) {
          if (node.object.name === "globalThis" && closed.has(node.property.name))
            report(node.property, node.property.name);
        },
      };
    },
  };
}

/** References that no declaration of the file answers, and those to the globals themselves. */
function unresolved(scope) {
  const declared = scope.set;
  return [
    ...scope.through,
    ...[...declared.values()].filter(({ defs }) => defs.length === 0).flatMap(({ references }) => references),
  ];
}

/** Types vanish: `Buffer` as a type costs nothing at run time. */
function isValue({ parent }) {
  return !/^TS(?:TypeReference|QualifiedName|InterfaceHeritage|ClassImplements|TypeQuery)$/.test(parent?.type ?? "");
}

/** The layer that a file belongs to: the folder in src, or `index` for a file of src itself; none outside of src. */
function layerOf(context, file) {
  const [top, folder, ...rest] = relative(context.cwd, file).split(sep);
  if (top !== "src" || folder === undefined) return undefined;
  if (rest.length > 0 || !folder.includes(".")) return folder;
  return folder.endsWith(".d.ts") ? undefined : "index";
}
