/**
 * The library that measures text makes a segmenter and compiles the expression of all emoji when it is loaded: 30 ms, in every run
 * that could print a report. Here each is made when text asks for it, and the expression only where a character could be an emoji.
 */
import { readFile } from "node:fs/promises";

const replaced = [
  [
    "const segmenter = new Intl.Segmenter();",
    "let made;\nconst segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };",
  ],
  [
    "const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;",
    `let emoji;
     const rgiEmojiRegex = {
       test: (text) => /[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3]/u.test(text) && (emoji ??= /^\\p{RGI_Emoji}$/v).test(text),
     };`,
  ],
];

/** The plugin. Throws where the library no longer says what is replaced. */
export const lazyWidth = {
  name: "lazy-width",
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/]string-width[\\/]index\.js$/ }, async ({ path }) => {
      // Another library brings an older one of its own.
      if (path.split("node_modules").length > 2) return undefined;
      return { contents: lazily(await readFile(path, "utf8")), loader: "js" };
    });
  },
};

/** The library's text with what is dear made on the first use. */
export function lazily(text) {
  return replaced.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`string-width no longer holds ${JSON.stringify(from)}`);
    return changed.replace(from, () => to);
  }, text);
}
