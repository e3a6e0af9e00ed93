/** collect.sh: writes down how the account stands, in every region that is switched on. It only reads. */

import type { RespondMessages } from "../messages/respond-catalogue.ts";
import type { Incident } from "./incident.ts";
import { scriptHead } from "./script-head.ts";
import { printf } from "./shell.ts";

/** What is asked once. Each is a file's name and the arguments of `aws`. */
const global: readonly (readonly [string, string])[] = [
  ["sts/caller", "sts get-caller-identity"],
  ["iam/account-summary", "iam get-account-summary"],
  ["iam/account-aliases", "iam list-account-aliases"],
  ["iam/everything", "iam get-account-authorization-details"],
  ["iam/users", "iam list-users"],
  ["iam/roles", "iam list-roles"],
  ["iam/saml-providers", "iam list-saml-providers"],
  ["iam/oidc-providers", "iam list-open-id-connect-providers"],
  ["iam/credential-report-started", "iam generate-credential-report"],
  ["s3/buckets", "s3api list-buckets"],
  ["cloudfront/distributions", "cloudfront list-distributions"],
  ["organizations/organization", "organizations describe-organization"],
];

/** What is asked in each region. */
const regional: readonly (readonly [string, string])[] = [
  ["ec2/instances", "ec2 describe-instances"],
  ["ec2/spot-requests", "ec2 describe-spot-instance-requests"],
  ["ec2/spot-fleets", "ec2 describe-spot-fleet-requests"],
  ["ec2/fleets", "ec2 describe-fleets"],
  ["ec2/launch-templates", "ec2 describe-launch-templates"],
  ["ec2/images", "ec2 describe-images --owners self"],
  ["ec2/snapshots", "ec2 describe-snapshots --owner-ids self"],
  ["ec2/volumes", "ec2 describe-volumes"],
  ["ec2/key-pairs", "ec2 describe-key-pairs"],
  ["ec2/security-groups", "ec2 describe-security-groups"],
  ["autoscaling/groups", "autoscaling describe-auto-scaling-groups"],
  ["lambda/functions", "lambda list-functions"],
  ["lambda/layers", "lambda list-layers"],
  ["ecs/clusters", "ecs list-clusters"],
  ["eks/clusters", "eks list-clusters"],
  ["batch/environments", "batch describe-compute-environments"],
  ["lightsail/instances", "lightsail get-instances"],
  ["sagemaker/notebooks", "sagemaker list-notebook-instances"],
  ["sagemaker/endpoints", "sagemaker list-endpoints"],
  ["cloudformation/stacks", "cloudformation list-stacks"],
  ["events/rules", "events list-rules"],
  ["ses/identities", "ses list-identities"],
  ["ses/quota", "ses get-send-quota"],
  ["ecr/repositories", "ecr describe-repositories"],
  ["rds/instances", "rds describe-db-instances"],
];

/** The script. */
export function collectScript(incident: Incident, messages: RespondMessages): string {
  const { script } = messages;
  return `#!/usr/bin/env bash
# ${script.readOnly}
#
#   bash collect.sh [--used "us-east-1 eu-west-1"] [--regions "..."] [--out FOLDER] [--any-account]
#
# --used     regions that you do use: they come last, the others first
# --regions  only these instead of all that are switched on
${scriptHead(incident, messages)}
used='' regions='' any_account=0 out="collected-$(date -u +%Y%m%dT%H%M%SZ)"
while [ $# -gt 0 ]; do
  case $1 in
    --used) used=\${2:-}; shift ;;
    --regions) regions=\${2:-}; shift ;;
    --out) out=\${2:-$out}; shift ;;
    --any-account) any_account=1 ;;
    *) sed -n '2,7s/^# \\{0,1\\}//p' "$0" >&2; exit 64 ;;
  esac
  shift
done

once() {
  local key user users='' tries
${global.map(([file, call]) => `  save global/${file} ${call}`).join("\n")}
  for key in \${key_ids[@]+"\${key_ids[@]}"}; do
    save "global/keys/$key-last-used" iam get-access-key-last-used --access-key-id "$key"
    save "global/keys/$key-account" sts get-access-key-info --access-key-id "$key"
    user=$("$aws" iam get-access-key-last-used --access-key-id "$key" --query UserName --output text 2>/dev/null </dev/null)
    case $user in '' | None) ;; *) users="$users$user
" ;; esac
  done
  printf '%s' "$users" | sort -u | while IFS= read -r user; do
    save "global/users/$user/keys" iam list-access-keys --user-name "$user"
    save "global/users/$user/attached-policies" iam list-attached-user-policies --user-name "$user"
    save "global/users/$user/inline-policies" iam list-user-policies --user-name "$user"
    save "global/users/$user/groups" iam list-groups-for-user --user-name "$user"
    save "global/users/$user/mfa" iam list-mfa-devices --user-name "$user"
    save "global/users/$user/login" iam get-login-profile --user-name "$user"
  done
  for tries in 1 2 3 4 5; do
    save global/iam/credential-report iam get-credential-report && break
    [ "$tries" = 5 ] || sleep 2
  done
}

one_region() {
  local region=$1 key
  for key in \${key_ids[@]+"\${key_ids[@]}"}; do
    save "$region/cloudtrail/$key" cloudtrail lookup-events --region "$region" \\
      --lookup-attributes "AttributeKey=AccessKeyId,AttributeValue=$key"
  done
${regional.map(([file, call]) => `  save "$region/${file}" ${call} --region "$region"`).join("\n")}
}

check_sign_in
mkdir -p "$out" || exit 2
${printf(script.readOnly)}
printf 'time\\texit\\tfile\\tcommand\\n' >"$out/log.tsv"
once
if [ -z "$regions" ]; then
  save global/regions ec2 describe-regions --filters Name=opt-in-status,Values=opt-in-not-required,opted-in
  regions=$("$aws" ec2 describe-regions --filters Name=opt-in-status,Values=opt-in-not-required,opted-in \\
    --query 'Regions[].RegionName' --output text </dev/null) || regions=$home_region
fi
first='' last=''
for region in $regions; do
  case " $used " in *" $region "*) last="$last $region" ;; *) first="$first $region" ;; esac
done
running=0
for region in $first $last; do
  ${printf(script.region, '"$region"')}
  one_region "$region" &
  running=$((running + 1))
  # Four regions at a time; bash 3 cannot wait for the next one alone.
  if [ "$running" = 4 ]; then
    wait
    running=0
  fi
done
wait
(
  cd "$out" || exit
  digest='shasum -a 256'
  command -v sha256sum >/dev/null && digest=sha256sum
  sums=$(find . -type f -print | LC_ALL=C sort | while IFS= read -r file; do $digest "$file"; done)
  printf '%s\\n' "$sums" >SHA256SUMS
)
failed=$(awk -F '\\t' 'NR > 1 && $2 != 0' "$out/log.tsv" | wc -l | tr -d ' ')
[ "$failed" = 0 ] || ${printf(script.failed, '"$failed"')}
${printf(script.saved, '"$out"')}
`;
}
