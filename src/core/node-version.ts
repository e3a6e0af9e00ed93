/** Which Node leakscan runs on. Stands in every entry, so nothing here may need a newer one. */

/** What to tell the person where this Node is too old; undefined where it is not. `version` is `process.versions.node`. */
export function nodeTooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `leakscan needs Node 20.19 or later; this is ${major}.${minor}`;
}
