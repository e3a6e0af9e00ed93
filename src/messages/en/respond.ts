/** The first hour after a leak, in English. The other languages are translated from this one. */

import type { RespondMessages } from "../respond-catalogue.ts";

/** English. */
export const respondEn: RespondMessages = {
  language: "en",
  title: "The first hour after a leak",
  intro: [
    "A credential leaked. That happens to careful people. Work down this page from the top: the order matters.",
    "You need someone who may administer the AWS account. If that is not you, do steps 1 and 2 now, then help with the rest.",
    "Use your own administrator sign-in for every command here. Never use the leaked key.",
  ],
  factsHeading: "What leaked",
  label: {
    key: "Key id",
    account: "AWS account",
    kind: "Kind",
    checked: "Active?",
    principal: "Belongs to",
    introduced: "First committed",
    authors: "Committed by",
    commits: "Commits that hold it",
    refs: "Branches and tags",
    files: "Files",
    now: "Still in the newest version",
    forks: "Forks to ask about",
    written: "Written",
    accepted: "Accepted",
    unknown: "not known",
    notChecked: "not checked; treat it as active",
  },
  root: "**This is the ROOT user's key. Anyone with it controls the whole account. Read step 5 before step 4.**",
  canary:
    "This account is known for honeytokens: keys that are laid out as bait. Ask the person who put it there. Do not try the key: that raises an alarm.",
  accountIsClaim: "read from the key id; not confirmed by AWS",
  accountHeading: (account) => (account === null ? "AWS account: not known" : `AWS account ${account}`),
  severalAccounts:
    "The keys belong to several AWS accounts. Each account has its own scripts: sign in to that account and run those. Do every step once for each account.",
  acceptedMeans: "someone accepted this key as harmless. Check whether that is still true; the scripts leave it alone.",
  noKey:
    "No AWS key id was found, so steps 3 to 12 have no key to name. Find the key id first: look where the secret was used, or in IAM under the user's security credentials.",
  otherHeading: "Other secrets that leaked with it",
  noAws: {
    intro:
      "No AWS key is among what leaked, so this page has only the steps that every secret needs. If you do not manage what the secret opens, do step 1, then call its owner.",
    revoke: {
      title: "Revoke each secret where it was made",
      why: "As long as it works, anyone with it can use it. Once it is revoked, the copies are worthless.",
      todo: [
        "Go down the list above. How to revoke it stands beside each one.",
        "Tell the owner, your security contact and your manager now. Nobody gets into trouble for telling early.",
        "Look at its use from the leak until now: audit log, sessions, last used. Save what you see before it is deleted.",
        "Look for what was made with it: new tokens, keys, users, webhooks. Revoke those too.",
        "Give applications the new one, outside of the repository. `npx leakscan init` stops the next one before the commit.",
      ],
    },
    history: {
      title: "Only now clean the history",
      why: "This comes last because it protects nothing: the secret is known, and only revoking it helps. Cleaning first costs the time that counts and destroys what shows when it leaked.",
      todo: [
        "Follow `rewrite-history.md`.",
        "Never search for the secret itself: that would publish it once more.",
        "Ask search engines to remove cached pages, and the host to remove cached views.",
      ],
    },
  },
  why: "Why",
  steps: ({ keyId, account, isRoot }) => ({
    calm: {
      title: "Stay calm, and delete nothing",
      why: "Deleting the file, the commit or the repository does not help: copies exist within seconds. It does destroy what shows who did what.",
      todo: [
        "Do not delete the commit, the repository, the key or the user.",
        "Do not test the key to see whether it works.",
        "Note the time now, and when you found out. Keep notes from here on.",
        "Do not post about it yet: not on social media, not in a public issue. It tells others where to look.",
        "Look for mail from AWS: in the mailbox of the root user, in spam, and in the Health Dashboard. It is often in English and gets taken for phishing. Do not follow its links: open the console yourself.",
      ],
    },
    owner: {
      title: "Tell the owner of the account now",
      why: "A developer alone cannot judge what was exposed: what the key may do is decided in IAM, not in the code. The owner can also reach AWS, and pays the bill.",
      todo: [
        `Call, do not only write. Say: "Access key ${keyId} of AWS account ${account} is public. I am securing it now."`,
        "Tell your security contact and your manager too. Nobody gets into trouble for telling early.",
        "Send them this folder. It holds no secret.",
        "**A company's account:** nobody answers? Keep calling, at any hour, and then call the next person up. Do not wait for the morning.",
        "**Your own account:** you are the owner. Note the time and go to step 3.",
      ],
    },
    record: {
      title: "Write down the state before you change it",
      why: "Every change covers tracks. Support and your own team will ask how things stood. It takes minutes; if the key is being used right now, do step 4 first.",
      todo: [
        "Run `contain.sh` without any option. It records the key's state and changes nothing.",
        "Start `collect.sh` in a second window. It only reads, and it can take a while.",
        "Take screenshots of mails and notices from AWS.",
      ],
    },
    deactivate: {
      title: "Deactivate the key: Inactive, not deleted",
      why: "Inactive stops it at once and can be undone when something important breaks. A deleted key is gone, and with it a piece of evidence. AWS's mail will say to delete it: record first, deactivate at once, delete when support asks you to.",
      todo: [
        "Run `contain.sh --apply`. It asks before each step.",
        "If an application needs the key, give that application a new one first only when it takes minutes. Otherwise let it stop: that is cheaper.",
        "The leaked user cannot deactivate its own key once AWS has quarantined it. Use an administrator.",
      ],
    },
    root: {
      title: "If it is a root key",
      why: "A root key may do everything, and no policy limits it. IAM commands of another user cannot reach it.",
      todo: [
        ...(isRoot
          ? ["**Yours is one.**"]
          : ["A key id does not tell whether it is root's: `get-access-key-last-used` and the credential report do."]),
        "Sign in as root with the account's e-mail address. Open Security credentials, Access keys, and choose Deactivate.",
        "Change root's password and check its MFA, its e-mail address and its phone number: the attacker may have changed them.",
        "If you cannot sign in as root, tell AWS through the account recovery form before anything else.",
        "Afterwards: no root key at all. Nothing needs one.",
        "Do not create a new root key after you delete the old one.",
      ],
    },
    sessions: {
      title: "Revoke the sessions",
      why: "Sessions that were opened with the key stay valid after it is deactivated, for up to 36 hours. A temporary key (ASIA...) cannot be deactivated at all: only its sessions can be denied.",
      todo: [
        "For a user, `contain.sh --apply` offers a policy that denies every session older than now.",
        "For a role: IAM, Roles, the role, Revoke sessions. Or run `contain.sh --apply --role NAME`.",
        "Check whether the user could sign in to the console, and remove its password if so.",
      ],
    },
    regions: {
      title: "Look in every region, the ones you never use first",
      why: "Attackers start servers where nobody looks. The console shows one region at a time.",
      todo: [
        "Read the output of `collect.sh`. In a region you never use, anything at all is suspicious.",
        "Before you stop a server, stop what starts it anew: Auto Scaling groups, spot requests, spot fleets, launch templates, Lambda functions, ECS services, Batch, CloudFormation stacks.",
        "Look again tomorrow and the day after: spot requests and templates start instances anew.",
        "EC2 Global View lists instances, volumes and networks of all regions on one page. Check it first, then the services that it does not list.",
        "AWS may already have removed some resources. An empty console proves nothing: CloudTrail shows what was there.",
      ],
    },
    bill: {
      title: "Do not trust the bill yet",
      why: "The bill lags by hours, sometimes by a day. No increase proves nothing.",
      todo: [
        "Open Billing, Bills, and look at every region and service. Note the sum and the time.",
        "Amounts are in US dollars unless you chose another currency. Do not take them for your own.",
        "Look again after 24 hours, and at the end of the month.",
        "Blocking the card does not stop the charges. It can get the whole account suspended, with everything that runs in it. Ask support first.",
      ],
    },
    cloudtrail: {
      title: "Read what the key did",
      why: "CloudTrail logs calls by key id: 90 days, each region for itself. It shows what was made, and by whom.",
      todo: [
        "`collect.sh` saves these events for every region. They can be 15 minutes late, so run it again later.",
        "Follow new identities: if the key made a user, a key or a session, look up that key id too.",
        "Reading of objects in S3 and calls of Lambda functions are not in there unless you had data events switched on.",
        "Switch on GuardDuty: it helps to find what is still going on. It is too slow to wait for.",
        "No trace of a leak, but AWS warns you? The key can have come from instance metadata (require IMDSv2), CI logs, a laptop, or an old backup. Look there, or the next key leaks the same way.",
      ],
    },
    leftovers: {
      title: "Remove what attackers leave behind",
      why: "They create a backdoor before they do anything else. Deactivating the key does not close it.",
      todo: [
        "In IAM: new users, new access keys (also of old users), new roles, changed trust policies, new inline policies, new login passwords, identity providers.",
        "Running things: EC2 instances, spot requests, Lambda functions and their layers, ECS, Lightsail, SageMaker, Batch, Bedrock use.",
        "Quiet things: machine images, snapshots shared with others, key pairs, security groups open to 0.0.0.0/0, changed bucket policies, SES identities used for spam, event rules, CloudFormation stacks, raised quotas.",
        "Record each one before you remove it.",
        "Stored things that cost money: EBS volumes, RDS databases and their snapshots, NAT gateways, elastic IP addresses, VPCs, Reserved Instances and Savings Plans.",
        "Stop a server and take a snapshot of it before you delete it: it may hold the only evidence.",
      ],
    },
    restrictions: {
      title: "Know what AWS may have restricted",
      why: "When AWS finds a key in public, it attaches a policy to the user and may limit the account. Things then fail that have nothing to do with your code.",
      todo: [
        "Look for a policy named `AWSCompromisedKeyQuarantine` (also V2, V3, V4) on the user. It denies new spending, but the key still works for the rest: deactivate it all the same.",
        "The account may be limited as well: new servers, SES, even CloudFront. Existing things can be hit too.",
        "Do not detach the policy yourself. Finish the steps, then ask support in the case to lift the restrictions. They check first, which can take days: ask early.",
        "CloudFront in particular is unlocked only after everything is cleaned up, and unlocking can need an action of yours on a page that support names.",
      ],
    },
    support: {
      title: "Open the support case",
      why: "Only support can lift restrictions and look at the bill. If AWS has opened a case already, answer in that one: it is found in the Support Center.",
      todo: [
        "Support Center, Create case, Account and billing, Account, Security. This is free on every plan. Title: Compromised access key.",
        "How long the first answer takes: Basic, account and billing cases only, mostly within a day; Developer, 12 to 24 business hours; Business and Business Support+, 1 hour when production is down; Enterprise, 15 minutes. Plans change: see the plan's page.",
        "In a hurry, choose Phone or Chat instead of Web. Under preferred contact language choose English, Japanese or Korean: a call in your language may have to wait for office hours.",
        `Write: account ${account}, key id ${keyId}, when it leaked, when you deactivated it, what you found and removed. Never the secret.`,
        "List the regions that you do use. Everything else is then known not to be yours.",
        'Ask for the bill to be looked at: "Please review the charges of the unauthorized use." There is no right to it, but for a first time it is often granted.',
        "They will ask you to: delete or rotate the key, check every region, remove what is not yours, turn on MFA for root, and confirm all this in the case. Do it and confirm each point.",
        "No answer on the basic plan? A higher plan is billed pro rata, and you can go back to the lower one afterwards. Its phone support often answers within minutes.",
        "A call from abroad, in English? Ask for someone who speaks your language. Check that it is AWS: it must know your case number, and you can call back through the case.",
        "A refund comes as credit, takes weeks, may cover EC2 but not EBS, and may be decided region by region: abuse in a region that you use is harder to tell apart. Keep your own list.",
      ],
    },
    prevent: {
      title: "Limit the damage next time",
      why: "Support asks for it, and most accounts that were hit are tried again.",
      todo: [
        "A budget alarm on a small sum, and Cost Anomaly Detection.",
        "MFA for root and for everyone. No root keys.",
        "Least privilege: what may this user do that it never does?",
        "Roles instead of keys: IAM Identity Center for people, OIDC for CI, instance and task roles for servers.",
        "Switch off regions that you do not use, or deny them with a service control policy.",
        "Install the hook, so that the next one is stopped before the commit: `npx leakscan init`.",
        "Delete users and keys that nobody needs. Set a password policy in IAM. Switch off STS in regions that you do not use.",
        "Search for your key IDs on the web now and then. Never search for a secret.",
      ],
    },
    history: {
      title: "Only now clean the history",
      why: "This comes last because it protects nothing: the key is known, and only deactivating it helps. Cleaning first costs the time that counts and destroys what shows when it leaked.",
      todo: [
        "Follow `rewrite-history.md`.",
        `Look for copies in search engines and code search by the key id \`${keyId}\`. Never search for the secret: that would publish it once more.`,
        "Ask search engines to remove cached pages, and the host to remove cached views.",
        "**Leaked on a web page** (a sample, a blog, a file on your site)? Take the page or file down, save its access log, then ask search engines and web archives to remove their copies.",
      ],
    },
    others: {
      title: "Tell those whose data may be gone",
      why: "If the key could read other people's data, you may be bound by law or contract to say so, often within 72 hours of finding out.",
      todo: [
        "Decide this together with your data protection contact, not alone.",
        "Say what is known, what is not yet known, and when you will say more.",
        "Write down how it came about without naming culprits, and what now prevents it.",
      ],
    },
  }),
  rewrite: {
    title: "Taking the secret out of the history",
    first:
      "Do this after what leaked has been revoked. It protects nothing by itself, and it disturbs everyone who works on the repository.",
    stepsHeading: "Rewriting",
    steps: [
      "Agree on a time with everyone who works on it. Ask them to push what they have. Merge or close open pull requests.",
      "Make a copy to keep: the history as it was is evidence.",
      "Write the file of replacements. It holds the secrets, so nobody but you may read it, and it must not lie in the repository.",
      "Rewrite a fresh clone with git filter-repo (https://github.com/newren/git-filter-repo). The second option does the same to commit messages.",
      "Check that nothing is left, then push all branches and tags over the old ones. Protected branches must allow it for that moment.",
      "Delete the file of replacements.",
      "Everyone else deletes their clone and clones again. A single old clone that is merged and pushed brings everything back.",
    ],
    elsewhereHeading: "What else holds a copy",
    elsewhere: [
      "Forks: they keep the old commits, and on GitHub these can be reached through your repository too. Ask their owners, or the host.",
      "The host's cached views and pull requests: commits stay reachable by their id. On GitHub ask support to remove them and to collect garbage; on GitLab use repository clean-up, then housekeeping.",
      "CI: logs, caches, artifacts, and workspaces of your own runners.",
      "Releases, packages, container images and source archives that were built from these commits.",
      "Mirrors, backups, deployed servers that clone the repository, wikis, issues, chats and mails that quote it.",
      "Search engines and archives: search by the key id, never by the secret, then ask for removal.",
      "Whatever cannot be reached stays. That is why the key had to be made worthless first.",
    ],
  },
  script: {
    noCli: "The AWS CLI is not installed. See https://docs.aws.amazon.com/cli/",
    leakedInUse: "This shell uses the leaked key. Use an administrator's own sign-in instead.",
    noAccess: "AWS does not accept your sign-in. Set AWS_PROFILE, or run: aws sso login",
    wrongAccount: "You are signed in to account %s, but the key belongs to %s. Sign in there, or give --any-account.",
    readOnly: "This script only reads. It changes nothing in the account.",
    region: "Region %s",
    failed: "%s calls failed; see log.tsv. A denied call is nothing found, not nothing there.",
    saved: "Saved in %s",
    dryRun: "DRY RUN: nothing is changed. With --apply it acts, and asks before each step.",
    wouldRun: "Would run:",
    ask: "Do this? Type yes or no:",
    skipped: "Skipped.",
    done: "Done.",
    recorded: "The state was recorded in %s",
    recordFailed: "The state could not be recorded, so nothing is changed. Use --force to continue anyway.",
    noUser: "IAM does not know whose key this is. Give the user's name with --user NAME.",
    isRoot: "This is a root key. It can only be deactivated by signing in as root: see step 5 in RUNBOOK.md.",
    temporary:
      "This is a temporary key. It cannot be deactivated; its role's sessions can be denied: give --role NAME.",
    stepDeactivate: "Deactivate key %s (it can be activated again)",
    stepSessions: "Deny all sessions of user %s that were opened before now",
    stepRole: "Deny all sessions of role %s that were opened before now",
    undo: "To undo:",
    next: "Continue with step 6 in RUNBOOK.md.",
  },
  startNow: "Start now:",
  written: (folder) => `Instructions for the first hour are in ${folder}. Open RUNBOOK.md and start at the top.`,
  replacementsWritten: (file, count) =>
    `${file} holds ${count} secret${count === 1 ? "" : "s"} in the clear, for git filter-repo. Only you can read it. Delete it afterwards.`,
  gone: (count) =>
    `${count} secret${count === 1 ? " is" : "s are"} not in the repository any more and could not be read again.`,
};
