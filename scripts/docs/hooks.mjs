/** The shell hooks with the sentences of src/messages: what they say before there is any leakscan to speak. */

const begin = "# sentences begin: written by `npm run docs` from src/messages/*/hooks.ts";
const end = "# sentences end";

/**
 * A hook's text with its sentences.
 * @param languages all languages, the one to fall back to last
 */
export function hookText(text, languages) {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error("the hook has no place for its sentences");
  const rest = text.slice(0, from) + text.slice(to);
  const keys = Object.keys(languages[0]).filter(
    (key) => key !== "language" && new RegExp(`\\b(?:say|missing) (?:\\w+ )?${key}\\b`).test(rest),
  );
  const lines = languages.flatMap((language, i) =>
    keys.map((key) => {
      const pattern = i === languages.length - 1 ? `*:${key}` : `${language.language}:${key}`;
      return `    ${pattern}) echo '${language[key].replaceAll("'", "'\\''")}' ;;`;
    }),
  );
  const block = [begin, "sentence() {", "  case $language:$1 in", ...lines, "  esac", "}", ""].join("\n");
  return text.slice(0, from) + block + text.slice(to);
}
