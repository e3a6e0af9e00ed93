/** What code writes beside a name: names of other things, commands, parts that are filled in when it runs. */

import type { RejectPlace } from "../place.ts";

export const codePlaces: readonly RejectPlace[] = [
  {
    id: "name-of-name",
    name: /^(?:KEY|PREF|PREFS|PREFERENCE|EXTRA|ARG|TAG|PARAM|FIELD|COLUMN|COL|ATTR|PROP|PROPERTY|CONFIG|SETTING|OPTION)_[A-Z_]+$/,
    text: /^[A-Za-z]+(?:[_./-][A-Za-z]+)*$/,
    rejects: [
      'KEY_PREFERENCE_PASSWORD = "ftp_password_encrypted"',
      'KEY_PASSWORD = "device/password"',
      'EXTRA_TOKEN = "org.acme.token"',
    ],
    keeps: ['KEY_PASSWORD = "«alnum:24»"'],
  },
  {
    id: "named-secret",
    name: /(?:existing|config|pull|tls|image|external|password|token|credentials?|from)[_-]?secrets?$|secret[_-]?(?:name|ref|key[_-]?ref)/i,
    unlessRandom: true,
    rejects: [
      "existingSecret: argocd-redis-2",
      "password_secret: argocd-pw-gateway",
      "passwordFromSecret: app-db-auth",
    ],
    keeps: ["secret: «alnum:32»"],
  },
  {
    id: "command-name",
    name: /(?:command|cmd|eval|helper|program)$/i,
    any: [{ notText: /\d/ }, { unlessRandom: true }],
    rejects: [
      'password_command = ("pass", "sec/mutt_mail9")',
      'passwordeval = "gpg2 -q --decrypt mail.gpg"',
      'PassCmd: "pass mail/work-2"',
      "credential_helper = 'osxkeychain9'",
    ],
    keeps: ['password_command = "«alnum:24»"', 'commandPassword = "«alnum:16»"'],
  },
  {
    id: "command-argument",
    operator: "argument",
    name: /^(?:pass|gopass|passwd|token)$/,
    before: [60, /(?:command|cmd|args|argv|run|spawn|exec|call|check_output)["']? ?(?:[:=(] ?){1,2}[([{] ?["']$/i],
    any: [{ notText: /\d/ }, { unlessRandom: true }],
    rejects: ['password_command = ("pass", "sec/mutt_mail")', 'subprocess.run(["gopass", "mail/work"])'],
    keeps: ['headers.set("token", "«alnum:24»")', 'args = ("token", "«alnum:24»")'],
  },
  {
    id: "filled-in-string",
    quoted: true,
    any: [
      // %{ldap:userPassword}
      { text: /^[a-z]\w*(?:[:.]\w+)*$/i, beforeValue: [2, /[%@$#^~]\{$/], behind: [1, /^\}/] },
      {
        text: /\{[A-Za-z_]\w*[}.:([!]/,
        beforeValue: [6, /(?:^|[^\w"'])(?:[fF][rR]?|[rR][fF]|\$@?|@\$|s)(?:"""|'''|"|')$/],
      },
    ],
    rejects: [
      'password = f"000-{for_tests}!x"',
      "password = f'{user.name}-Pw9!'",
      'var password = $"Pw-{Guid.NewGuid()}!9";',
      'val password = s"{name.first}Pw!9"',
      "password = %{ldap:userPassword}",
    ],
    keeps: ['password = "000-«alnum:12»"'],
  },
  {
    id: "joined-beginning",
    quoted: true,
    // Its beginning, which says what kind it is; the rest is made when the program runs.
    text: /^[A-Za-z][A-Za-z0-9]{0,15}(?:[_-][A-Za-z0-9]{1,12}){0,3}[_:|@/=-]$/,
    behind: [12, /^["'`]\s{0,4}(?:\.{1,2}|\+|\|\||&|<>)\s{0,4}[$\w(@]/],
    rejects: [
      "$api_secret_key = 'acmecrm_sk_' . $app->encryption->get_random();",
      "const apiKey = 'acme2_sk_live_' + crypto.randomUUID();",
      'secret = "whk2_" <> token()',
      'password = "device2@" + tenant + ":"',
    ],
    keeps: ["$api_key = '«alnum:24»' . $tail;"],
  },
  {
    id: "looked-up",
    quoted: true,
    beforeValue: [
      48,
      /(?:^|[^A-Za-z])(?:get|find|fetch|load|look_?up|resolve|retrieve|has)(?:[A-Z_]\w{0,30})?\(\s{0,4}["']$/,
    ],
    text: /^[A-Za-z]{2,}\d{0,2}(?:[_.:-][A-Za-z]+\d{0,2})*$/,
    any: [{ text: /^[a-z]{2,16}\d{0,2}(?:[_.:-][a-z]{2,12}\d{0,2})*$/ }, { unlessRandom: true }],
    rejects: [
      "sslCertPath: getSecret('sslcertpath'),",
      "$default_key = $this->get_encryption_key( 'jqcrm_core' );",
      "$password = Config::getPassword('db_main2');",
      'secret = vault.fetch_secret("billing_v2")',
    ],
    keeps: ["$password = Config::getPassword('«alnum:24»');"],
  },
  {
    id: "left-unchanged",
    // What a form sends in place of a password that nobody changed.
    name: /(?:^|_)(?:NO|NOT|UN)_?(?:CHANGED?|EDIT(?:ED)?|MODIFIED|TOUCHED)(?:_|$)|(?:^n|N)ot?(?:Changed?|Edit(?:ed)?|Modified)(?![a-z])|(?:^u|U)n(?:changed|edited|modified|touched)(?![a-z])/,
    rejects: [
      'NO_CHANGE_PASSWORD = "NO_CHANGE_PASSWORD-«alnum:7»_V-«alnum:4»"',
      'PASSWORD_NO_EDIT = "PASSWORD_NO_EDIT-«alnum:20»"',
      'passwordUnchanged = "@@«alnum:12»@@"',
    ],
    keeps: ['CHANGED_PASSWORD = "«alnum:16»"', 'unchainedPassword = "«alnum:16»"'],
  },
];
