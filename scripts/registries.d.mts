/** Writes the index of each registry that changed: below another root in a test. */
export function writeRegistries(base?: string): void;
