/** A hook's text with its sentences. */
export function hookText(text: string, languages: readonly object[]): string;
