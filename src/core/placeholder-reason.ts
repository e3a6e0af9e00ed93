/** The reason that shown commands stand in for, and telling it from one that a person gave. */

/** What stands for the reason in a command or comment that is shown to be filled in. */
export const placeholderReason: { readonly en: string; readonly ja: string; readonly ko: string } = {
  en: "why it is safe",
  ja: "安全である理由",
  ko: "안전한 이유",
};

/** Words that say nothing of why a value is safe, in lower case. */
const empty: ReadonlySet<string> = new Set([
  "fixme",
  "n/a",
  "na",
  "none",
  "reason",
  "text",
  "todo",
  "tbd",
  "why",
  "理由",
  "이유",
]);

/** Whether a reason is the placeholder as it was shown. */
export function isShownReason(reason: string): boolean {
  return shown.has(bare(reason));
}

/** Whether a reason is none: empty, the placeholder, or a word that only stands for one. */
export function isPlaceholderReason(reason: string): boolean {
  const words = bare(reason);
  return words === "" || shown.has(words) || empty.has(words);
}

const shown: ReadonlySet<string> = new Set(Object.values(placeholderReason));

/** Without what stands around it: quotes, brackets, dots. */
function bare(reason: string): string {
  return reason
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
