/** Whether the text before a string ends in a call that makes or looks up something from it: `generateToken("`, `UUID.fromString("`. A UUID there is an id. */
export function isMadeFrom(before: string): boolean {
  return call.test(before);
}

const call =
  /(?:generate|create|make|sign|issue|build|encode|get|find|fetch|load)\w*\(\s*["'`]$|(?:uuid|guid)[\w.]{0,16}\(\s*(?:string:\s*)?["'`]$/i;
