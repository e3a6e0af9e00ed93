/** contain.sh: writes down the key's state, then deactivates it. Without `--apply` it only says what it would do. */

import type { RespondMessages } from "../messages/respond-catalogue.ts";
import type { Incident } from "./incident.ts";
import { scriptHead } from "./script-head.ts";
import { array, printf, quoted } from "./shell.ts";

/** The script. */
export function containScript(incident: Incident, messages: RespondMessages): string {
  const { script } = messages;
  const roots = incident.keys.flatMap(({ keyId, isRoot }) => (isRoot && keyId !== null ? [keyId] : []));
  return `#!/usr/bin/env bash
# ${script.dryRun}
#
#   bash contain.sh [--apply] [--user NAME] [--role NAME] [--out FOLDER] [--any-account] [--force]
#
# --user   whose key it is, where IAM does not know
# --role   whose sessions are to be denied, for a temporary key
${scriptHead(incident, messages)}
root_key_ids=${array(roots)}
apply=0 force=0 any_account=0 given_user='' role='' out="contained-$(date -u +%Y%m%dT%H%M%SZ)"
while [ $# -gt 0 ]; do
  case $1 in
    --apply) apply=1 ;;
    --force) force=1 ;;
    --user) given_user=\${2:-}; shift ;;
    --role) role=\${2:-}; shift ;;
    --out) out=\${2:-$out}; shift ;;
    --any-account) any_account=1 ;;
    *) sed -n '2,7s/^# \\{0,1\\}//p' "$0" >&2; exit 64 ;;
  esac
  shift
done
failed=0

# The key's and its user's state, before and after: record <when> <key id> <user>
record() {
  save "$1/$2-last-used" iam get-access-key-last-used --access-key-id "$2"
  [ -n "$3" ] || return 0
  save "$1/$3-attached-policies" iam list-attached-user-policies --user-name "$3"
  save "$1/$3-inline-policies" iam list-user-policies --user-name "$3"
  save "$1/$3-groups" iam list-groups-for-user --user-name "$3"
  save "$1/$3-login" iam get-login-profile --user-name "$3"
  # Last, because its exit code is the one that counts.
  save "$1/$3-keys" iam list-access-keys --user-name "$3"
}

# One step: step <undo command> <arguments of aws>. Its title has been printed.
step() {
  local undo=$1 answer='' code=0 word
  shift
  ${printf(`  ${script.wouldRun}`)}
  printf '    aws'
  for word in "$@"; do
    case $word in
      *[!A-Za-z0-9_./:=@,+-]*) printf " '%s'" "$word" ;;
      *) printf ' %s' "$word" ;;
    esac
  done
  printf '\\n'
  ${printf(`  ${script.undo}`)}
  printf '    %s\\n' "$undo"
  [ "$apply" = 1 ] || return 0
  printf '  %s ' ${quoted(script.ask)}
  IFS= read -r answer || answer=no
  printf '\\n'
  if [ "$answer" != yes ]; then
    ${printf(`  ${script.skipped}`)}
    printf '%s\\tskipped\\taws %s\\n' "$(now)" "$*" >>"$out/actions.tsv"
    return 0
  fi
  "$aws" "$@" </dev/null || code=$?
  printf '%s\\t%s\\taws %s\\n' "$(now)" "$code" "$*" >>"$out/actions.tsv"
  if [ "$code" = 0 ]; then ${printf(`  ${script.done}`)}; else failed=1; fi
}

deny_older() {
  printf '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":"%s"}}}]}' "$(now)"
}

deny_role() {
  ${printf(script.stepRole, '"$role"')}
  step "aws iam delete-role-policy --role-name $role --policy-name LeakscanRevokeOlderSessions" \\
    iam put-role-policy --role-name "$role" --policy-name LeakscanRevokeOlderSessions --policy-document "$(deny_older)"
}

contain() {
  local key=$1 user=$given_user known
  printf '\\n%s\\n' "$key"
  for known in \${root_key_ids[@]+"\${root_key_ids[@]}"}; do
    if [ "$known" = "$key" ]; then
      ${printf(`  ${script.isRoot}`)}
      return 0
    fi
  done
  case $key in
    ASIA*)
      ${printf(`  ${script.temporary}`)}
      return 0
      ;;
  esac
  if [ -z "$user" ]; then
    user=$("$aws" iam get-access-key-last-used --access-key-id "$key" --query UserName --output text 2>/dev/null </dev/null) || user=''
    [ "$user" != None ] || user=''
  fi
  if [ -z "$user" ]; then
    ${printf(`  ${script.noUser}`)}
    failed=1
    return 0
  fi
  if record before "$key" "$user"; then
    ${printf(`  ${script.recorded}`, '"$out"')}
  elif [ "$apply" = 1 ] && [ "$force" = 0 ]; then
    ${printf(`  ${script.recordFailed}`)}
    failed=1
    return 0
  fi
  ${printf(script.stepDeactivate, '"$key"')}
  step "aws iam update-access-key --access-key-id $key --status Active --user-name $user" \\
    iam update-access-key --access-key-id "$key" --status Inactive --user-name "$user"
  ${printf(script.stepSessions, '"$user"')}
  step "aws iam delete-user-policy --user-name $user --policy-name LeakscanRevokeOlderSessions" \\
    iam put-user-policy --user-name "$user" --policy-name LeakscanRevokeOlderSessions --policy-document "$(deny_older)"
  [ "$apply" = 0 ] || record after "$key" "$user"
}

check_sign_in
mkdir -p "$out" || exit 2
printf 'time\\texit\\tfile\\tcommand\\n' >"$out/log.tsv"
[ "$apply" = 1 ] || ${printf(script.dryRun)}
for key in \${key_ids[@]+"\${key_ids[@]}"}; do contain "$key"; done
[ -z "$role" ] || deny_role
printf '\\n'
[ "$apply" = 0 ] || ${printf(script.next)}
exit "$failed"
`;
}
