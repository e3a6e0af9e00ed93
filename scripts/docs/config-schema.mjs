/**
 * The config's JSON Schema, from the schema that leakscan itself checks by, and the descriptions of docs/config.md and
 * docs/custom-rules.md: so that editors say what the pages say.
 */

/** The schema's text. `pages` are those whose tables explain keys: `| `key` | meaning | default |`. */
export function configJsonSchema(schema, { config, customRules }) {
  const root = convert(schema);
  const { allow, customRules: rules } = root.properties;
  const [own, ofAllow] = config.split("### `allow`");
  explain(root, meanings(own));
  explain(allow.items, meanings(ofAllow));
  explain(rules.items, meanings(customRules));
  return `${JSON.stringify(
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:leakscan:config:1",
      title: "leakscan config",
      description: "`.leakscan.json` and its siblings, or `leakscan` in package.json.",
      ...root,
    },
    null,
    2,
  )}\n`;
}

/** The first cell may name several keys. */
function meanings(page) {
  const rows = page.split("\n").flatMap((line) => /^\| (`[^|]*`) \| (.*?) \|(?: .*)?$/.exec(line)?.slice(1) ?? []);
  const found = new Map();
  for (let i = 0; i < rows.length; i += 2)
    for (const [, key] of rows[i].matchAll(/`([^`]+)`/g))
      found.set(key, rows[i + 1].replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/: see (?:below|migrate\.md)/, ""));
  return found;
}

function explain({ properties }, known) {
  for (const [key, property] of Object.entries(properties)) {
    const description = known.get(key);
    if (description !== undefined) property.description = description;
  }
}

/** A part of valibot's schema as JSON Schema. A kind that is not known here is an error: the schema would say too little. */
function convert(part) {
  const plain = bare(part);
  for (const { type, requirement } of part.pipe?.slice(1) ?? []) {
    const isList = plain.type === "array";
    if (type === "regex") plain.pattern = requirement.source;
    else if (type === "non_empty") plain[isList ? "minItems" : "minLength"] = 1;
    else if (type === "min_length") plain[isList ? "minItems" : "minLength"] = requirement;
    else if (type === "max_length") plain[isList ? "maxItems" : "maxLength"] = requirement;
    else if (type === "min_value") plain.minimum = requirement;
    else if (type === "max_value") plain.maximum = requirement;
    else if (type === "integer") plain.type = "integer";
    else if (type !== "trim" && type !== "check") throw new Error(`no JSON Schema for the action ${type}`);
  }
  return plain;
}

function bare(part) {
  switch (part.type) {
    case "strict_object": {
      const entries = Object.entries(part.entries);
      const required = entries.filter(([, { type }]) => type !== "optional").map(([key]) => key);
      return {
        type: "object",
        properties: Object.fromEntries(entries.map(([key, value]) => [key, convert(value)])),
        ...(required.length === 0 ? {} : { required }),
        additionalProperties: false,
      };
    }
    case "optional":
      return { ...convert(part.wrapped), ...defaultOf(part.default) };
    case "array":
      return { type: "array", items: convert(part.item) };
    case "record":
      return { type: "object", additionalProperties: convert(part.value) };
    case "union":
      return { anyOf: part.options.map(convert) };
    case "picklist":
      return { enum: [...part.options] };
    case "literal":
      return { const: part.literal };
    case "string":
    case "number":
    case "boolean":
      return { type: part.type };
    default:
      throw new Error(`no JSON Schema for ${part.type}`);
  }
}

function defaultOf(value) {
  return value === undefined || typeof value === "object" ? {} : { default: value };
}
