/** Fills the ‹gaps› of a form; «placeholders» for the values remain for scripts/fixtures/fill.mjs. */
import { defaults, foreign, foreignIdentifiers, madeUp, names, plain, prefixes } from "./words.mjs";

const anyName = Object.values(names).flat();
const cjk = [...foreign.ja, ...foreign.ko, ...foreign.zh];

/** What a value is made of. It starts with a letter or digit, because a leading dash or dot is syntax in many formats. */
const values = {
  value: [
    (n) => `alnum:${n}`,
    (n) => `alnum:${n}`,
    (n) => `alnum-lower:${n}`,
    (n) => `layout:{alnum:1}{base64url:${n - 2}}{alnum:1}`,
    (n) => `layout:{alnum:4}{set(a-zA-Z0-9_):${n - 4}}`,
    () => "hex-lower:32",
  ],
  /** With the punctuation that password generators use and that quotes protect. */
  rich: [
    (n) => `layout:{alnum:1}{set(a-zA-Z0-9!*+.^~):${n - 2}}{alnum:1}`,
    (n) => `layout:{alnum:2}{set(a-zA-Z0-9@%_=):${n - 3}}{alnum:1}`,
  ],
  base64: [() => "layout:{base64:43}=", () => "base64:32", () => "base64:64"],
};

/**
 * @param {string} text
 * @param {ReturnType<typeof import("./random.mjs").randomFrom>} random
 * @throws Error for a gap that has no meaning
 */
export function expand(text, random) {
  const chosen = new Map();
  for (let out = text; ;) {
    // Inside out, so that a gap may stand within an alternative.
    const next = out.replace(/‹([^‹›]*)›(?:s(?![a-z])|S(?![A-Z]))?/g, (whole, gap) =>
      plural(filled(gap), whole.at(-1)),
    );
    if (next === out) return out;
    out = next;
  }

  /** `‹some_key›s` and `‹SOME_KEY›S` are plurals. */
  function plural(word, end) {
    return end === "›" ? word : /s$/i.test(word) ? `${word}${end === "s" ? "es" : "ES"}` : word + end;
  }

  function filled(gap) {
    if (gap.includes("¦")) return random.pick(gap.split("¦"));
    if (gap === "nbsp") return "\u00a0";
    if (Object.hasOwn(values, gap)) return `«!${random.pick(values[gap])(16 + random.below(17))}»`;
    if (gap === "weak" || gap === "default") return `«?join:${gap === "weak" ? weak() : random.pick(defaults)}»`;
    if (gap === "Weak") return `«!join:${weak()}»`;
    const lower = gap.toLowerCase();
    if (Object.hasOwn(plain, lower)) {
      const word = once(lower, () => random.pick(plain[lower]));
      return gap === lower ? word : upperFirst(word);
    }
    if (lower === "title") return once("title", () => upperFirst(`${random.pick(anyName)} settings`));
    const words = wordsOf(lower);
    if (words === undefined) throw new Error(`no such gap: ‹${gap}›`);
    return words;

    function wordsOf() {
      if (lower === "cjk word") return once(lower, () => random.pick(cjk));
      if (lower === "foreign word") return once(lower, () => random.pick(random.pick(Object.values(foreign))));
      if (/^foreign[_-]?password$/.test(lower))
        return styled(once("foreign", () => random.pick(foreignIdentifiers)).replaceAll("_", " "), gap);
      const [, which, kind] = /^(some|other|third)[ _.-]?(password|token|secret|key)$/.exec(lower) ?? [];
      if (which === undefined) return undefined;
      return styled(
        once(which, () => nameOf(kind)),
        gap,
      );
    }
  }

  /** Some have two words, as Blue-Tiger77 has. */
  function weak() {
    const { words, ends, joins } = madeUp;
    const first = random.chance(0.3) ? random.pick(words) + random.pick(joins) : "";
    return first + random.pick(words) + random.pick(ends);
  }

  /** A gap stands for the same thing wherever it is repeated. */
  function once(key, make) {
    if (!chosen.has(key)) chosen.set(key, make());
    return chosen.get(key);
  }

  function nameOf(kind) {
    const name = random.pick(kind === "secret" ? anyName : names[kind]);
    return random.chance(0.2) && !name.includes("personal") ? `${random.pick(prefixes)} ${name}` : name;
  }
}

/** Writes words as the gap is written: some_secret, someSecret, SomeSecret, SOME_SECRET, some-secret, some.secret, Some secret … */
function styled(words, like) {
  const parts = words.split(" ");
  const separator = /[ _.-]/.exec(like)?.[0] ?? "";
  if (like === like.toUpperCase()) return parts.join(separator).toUpperCase();
  const isCapital = /^[A-Z]/.test(like);
  const isTitle = /[ _.-][A-Z]/.test(like) || separator === "";
  const [first, ...rest] = parts;
  return [isCapital ? upperFirst(first) : first, ...rest.map((word) => (isTitle ? upperFirst(word) : word))].join(
    separator,
  );
}

const upperFirst = (word) => word.charAt(0).toUpperCase() + word.slice(1);
