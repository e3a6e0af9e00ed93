/**
 * What an AWS key id tells without a call: its kind, the account it claims, and whether that account hands out honeytokens
 * (asking STS about such a key alerts its owner).
 */

import type { IdFacts } from "../finding.ts";

const kinds: Readonly<Record<string, string>> = {
  AKIA: "long-term",
  ASIA: "temporary",
  ABIA: "bearer",
  ACCA: "service-specific",
};

/** Accounts known to issue honeytoken keys: Thinkst canarytokens, then similar services. */
const canaries: ReadonlySet<string> = new Set(
  (
    "052310077262 171436882533 266735846894 534261010715 595918472158 717712589309 730335385048 819147034852 " +
    "893192397702 992382622183 044858866125 251535659677 344043088457 351906852752 390477818340 426127672474 " +
    "427150556519 439872796651 445142720921 465867158099 637958123769 693412236332 732624840810 735421457923 " +
    "959235150393 982842642351"
  ).split(" "),
);

/** Which part of an AWS credential a rule finds; `undefined` for all other rules. */
export function awsPart(rule: string): "id" | "secret" | "token" | undefined {
  if (rule === "aws-access-key-id") return "id";
  if (rule.startsWith("aws-secret")) return "secret";
  return rule === "aws-session-token" ? "token" : undefined;
}

/** Facts of an AWS access key id; `undefined` for anything else. The account is the id's claim, not a proof. */
export function awsFacts(keyId: string): IdFacts | undefined {
  if (!/^A[A-Z0-9]{19}$/.test(keyId)) return undefined;
  const keyType = kinds[keyId.slice(0, 4)];
  if (keyType === undefined) return undefined;
  const accountId = awsAccountId(keyId);
  if (accountId === undefined) return { keyType, canary: false };
  return { keyType, accountId, canary: canaries.has(accountId) };
}

/** The account, twelve digits, that a key id of 2019 or later carries; `undefined` for older ids and other kinds. */
export function awsAccountId(keyId: string): string | undefined {
  if (!/^A[KS]IA[A-Z2-7]{16}$/.test(keyId) || keyId[4] === "I" || keyId[4] === "J") return undefined;
  // Ten base32 characters are 50 bits: the 48 wanted and 2 more. 32-bit operators would cut them.
  let bits = 0n;
  for (const character of keyId.slice(4, 14)) bits = (bits << 5n) | BigInt(base32Value(character));
  const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
  return account > 999_999_999_999n ? undefined : account.toString().padStart(12, "0");
}

function base32Value(character: string): number {
  const code = character.charCodeAt(0);
  return code >= 0x41 ? code - 0x41 : code - 0x32 + 26;
}
