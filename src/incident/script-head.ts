/** What both scripts begin with: who is asked, that it is not with the leaked key, and that it is the right account. */

import type { RespondMessages } from "../messages/respond-catalogue.ts";
import type { Incident } from "./incident.ts";
import { array, printf, quoted } from "./shell.ts";

/** The leaked key ids that are known whole; those that somebody accepts only where there is no other. */
export function keyIdsOf({ keys }: Incident): string[] {
  const open = keys.filter(({ accepted }) => accepted === undefined);
  return (open.length > 0 ? open : keys).flatMap(({ keyId }) => (keyId === null ? [] : [keyId]));
}

/** The account of all leaked keys; `undefined` where it is not known, or where they are of several. */
export function accountOf({ keys }: Incident): string | undefined {
  const [account, ...more] = new Set(keys.map(({ accountId }) => accountId));
  return more.length === 0 ? account : undefined;
}

/** One account's part of an incident, and what its scripts' names end in. */
export interface AccountPart {
  readonly account: string | null;
  readonly incident: Incident;
  readonly suffix: string;
  /** Whether there is a key for its scripts to act on. */
  readonly hasScripts: boolean;
}

/** The incident account by account, in the order of the keys: a script may only act in one. */
export function byAccount(incident: Incident): readonly AccountPart[] {
  const acted = new Set(keyIdsOf(incident));
  const accounts = [...new Set(incident.keys.map(({ accountId }) => accountId ?? null))];
  return accounts.map((account) => {
    const keys = incident.keys.filter(({ accountId }) => (accountId ?? null) === account);
    return {
      account,
      incident: { ...incident, keys },
      suffix: accounts.length === 1 ? "" : `-${account ?? "unknown"}`,
      hasScripts: keys.some(({ keyId }) => keyId !== null && acted.has(keyId)),
    };
  });
}

/** The region that answers for the whole partition. */
function homeRegion({ keys }: Incident): string {
  const arn = keys.find(({ verdict }) => verdict?.arn !== undefined)?.verdict?.arn ?? "";
  if (arn.startsWith("arn:aws-cn:")) return "cn-north-1";
  if (arn.startsWith("arn:aws-us-gov:")) return "us-gov-west-1";
  return arn.startsWith("arn:aws-eusc:") ? "eusc-de-east-1" : "us-east-1";
}

/** Variables, then functions that both scripts share. */
export function scriptHead(incident: Incident, { script }: RespondMessages): string {
  return `set -u
umask 077
# The AWS CLI must neither page nor ask.
export AWS_PAGER='' AWS_CLI_AUTO_PROMPT=off

key_ids=${array(keyIdsOf(incident))}
account=${quoted(accountOf(incident) ?? "")}
home_region=${quoted(homeRegion(incident))}
aws=\${AWS_CLI:-aws}
export AWS_DEFAULT_REGION="\${AWS_REGION:-\${AWS_DEFAULT_REGION:-$home_region}}"

now() { date -u +%Y-%m-%dT%H:%M:%SZ; }

# One call, saved with its time, its exit code and what it said: save <file without ending> <arguments of aws>
save() {
  local file=$1 code=0 from
  shift
  from=$(now)
  mkdir -p "$(dirname "$out/$file")"
  "$aws" "$@" --output json >"$out/$file.json" 2>"$out/$file.err" </dev/null || code=$?
  [ -s "$out/$file.err" ] || rm -f "$out/$file.err"
  printf '%s\\t%s\\t%s\\taws %s\\n' "$from" "$code" "$file" "$*" >>"$out/log.tsv"
  return "$code"
}

# Whose sign-in this is: never the leaked key, and in the key's own account.
check_sign_in() {
  local signed_in key
  command -v "$aws" >/dev/null || { ${printf(script.noCli)} >&2; exit 2; }
  for key in \${key_ids[@]+"\${key_ids[@]}"}; do
    if [ "\${AWS_ACCESS_KEY_ID:-}" = "$key" ] || [ "$("$aws" configure get aws_access_key_id 2>/dev/null)" = "$key" ]; then
      ${printf(script.leakedInUse)} >&2
      exit 2
    fi
  done
  signed_in=$("$aws" sts get-caller-identity --query Account --output text 2>/dev/null </dev/null) || {
    ${printf(script.noAccess)} >&2
    exit 2
  }
  if [ "$any_account" = 0 ] && [ -n "$account" ] && [ "$signed_in" != "$account" ]; then
    ${printf(script.wrongAccount, '"$signed_in"', '"$account"')} >&2
    exit 2
  fi
}
`;
}
