/** Writes src/rules/providers.ts, the index of the providers' files, where it changed. */
export function writeProviderIndex(folder?: string): void;
