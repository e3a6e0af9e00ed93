/** The scheme that stands before a credential in the value of an Authorization header (RFC 9110, section 11.4). */

/** How long the scheme of a header is with the blank behind it, whatever it is called; 0 where the name is none of a header or no credential follows. */
export function schemeLength(name: string, value: string): number {
  return authorization.test(name) ? lengthOf(anyScheme, value) : 0;
}

/** The same under any name, for the schemes that are known. */
export function knownSchemeLength(value: string): number {
  return lengthOf(knownScheme, value);
}

function lengthOf(scheme: RegExp, value: string): number {
  return scheme.exec(value)?.[0].length ?? 0;
}

const authorization = /authorization$/i;
const anyScheme = /^(?!(?:basic|ntlm|digest|negotiate) )[a-z][\w-]{1,23} (?=[\w.~+/=:-]{16})/i;
const knownScheme = /^(?:Bearer|Basic|Token|ApiKey|Api-Key|Key|NTLM|Negotiate|Splunk|SSWS|GenieKey)\s+/i;
