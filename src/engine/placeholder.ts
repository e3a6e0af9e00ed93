/** Values that stand for a secret without being one: examples, templates, variables, sequences. */

/**
 * Whether the value is a stand-in: a documented example, a template expression, a variable, a filler.
 * @param random whether the value looks random: then only what chance does not make counts against it
 */
export function isPlaceholder(value: string, random: boolean): boolean {
  return isTemplate(value) || isExample(value) || madeUp.test(value) || (!random && standInWord.test(value));
}

/** Whether a value that has a credential's own form is a documented example or a filler. */
export function isExample(value: string): boolean {
  return isFiller(value) || exampleAnywhere.test(value) || isDocumented(value);
}

/** Whether a value begins like one that AWS prints in its guides, however misspelt its end. */
export function isDocumented(value: string): boolean {
  return documented.test(value);
}

/** Whether the value is an expression that something else fills in: `${X}`, `{{ x }}`, `<your key>`, `%s`, `$VAR`. */
export function isTemplate(value: string): boolean {
  return template.test(value);
}

/** Whether the value is one character, a short pattern or a plain sequence over and over. */
export function isFiller(value: string): boolean {
  const length = value.length;
  if (length === 0) return true;
  if (/(.)\1{4,}/.test(value) && distinct(value) < Math.max(5, Math.min(12, length / 4))) return true;
  if (/^[xX*.#_-]+$/.test(value)) return true;
  if (/([^A/+])\1{19,}/.test(value)) return true; // zero bytes and set bits in base64 are A and /: those may be real
  if (length >= 8 && distinct(value) <= 3) return true;
  // A pattern of up to a quarter of the value, over and over (not hex runs such as 0a0a by chance).
  for (let period = 1; period <= 10 && period * 3 <= length; period++) {
    let same = true;
    for (let i = period; i < length && same; i++) same = value[i] === value[i - period];
    if (same) return true;
  }
  return length >= 8 && sequenceShare(value) >= 0.6;
}

/** The share of characters that continue a run of ascending or descending neighbours of four or more. */
function sequenceShare(value: string): number {
  let covered = 0;
  let run = 1;
  let step = 0;
  const flush = (): void => {
    if (run >= 4) covered += run;
  };
  for (let i = 1; i < value.length; i++) {
    const difference = sequenceAt(value, i);
    if (difference !== 0 && (difference === step || run === 1)) {
      run++;
      step = difference;
    } else {
      flush();
      run = difference !== 0 ? 2 : 1;
      step = difference;
    }
  }
  flush();
  return covered / value.length;
}

const keyboardRows = "qwertyuiop asdfghjkl zxcvbnm 1234567890";

/** 1 or -1 where the character at `i` follows or precedes the one before it in the alphabet or on the keyboard, else 0. */
function sequenceAt(value: string, i: number): number {
  const a = value.charCodeAt(i - 1) | 32;
  const b = value.charCodeAt(i) | 32;
  if (b - a === 1) return 1;
  if (b - a === -1) return -1;
  const row = keyboardRows.indexOf(String.fromCharCode(a, b));
  return row >= 0 && a !== 32 ? 1 : 0;
}

function distinct(value: string): number {
  return new Set(value).size;
}

const template =
  /^\$[A-Za-z_({]|^\$\$|\$\{[^}]*\}|\{\{|\}\}|<%|%>|^%[A-Za-z_]+%$|^%\(?[a-z]|#\{|^<[^>]*>?$|^\{[A-Za-z_.$\d\s:-]*\}$|^@[A-Za-z_.]+@$|^__\w+__$|^\[[^\]]*\]$|^:[a-z_]+$|^[A-Za-z_]+\(.*\)$|^\(.*\)$/;

/** Beginnings of the keys that AWS prints in its guides, and their misspellings end otherwise. */
const documented = /^(?:A[KS]IAIOSFODNN7|AKIAI44QH8DHB|wJalrXUtnFEMI[/\\+]|je7MtGbClwBF[/\\]).*E[XAS][A-Z]{3,8}$/i;

const exampleAnywhere =
  /example|change[_\s-]?me|placeholder|your[_\s-]?(?:own|api|app|aws|secret|access|token|key|password|pass|client|auth|private|public|user|account|azure|google|github|bot|db)|redacted|replace[_\s-]?(?:me|with|this)|insert[_\s-]?(?:your|key|here)|notasecret|not[_\s-]a[_\s-](?:real|valid|secret)|removed[_\s-]|undefined|s3cr3t[_\s-]?key|dummy[_\s-]|xxxxxx|\*\*\*|\.\.\.|…|supersecret|topsecret|mysecret|my[_-]secret|secretkey|secret[_-]key|access[_-]key|accesskey|api[_-]key|apikey|p[a@]ssw(?:[o0]r)?d[\d!@#.]*$|^passw(?:or)?d|lorem|foobar|hunter2|keyboard/i;

/** Words that begin or end a stand-in. Only asked of values that do not look random: chance puts short words anywhere. */
const standInWord =
  /^(?:your|my|the|some|any|our|enter|insert|add|put|set|use|test(?:ing)?|fake|mock|dummy|sample|demo|temp|tmp|foo|bar|baz|todo|none|null|nil|true|false|default|secret|token|password|passphrase|credentials?|bogus|invalid|valid|wrong|correct|new|old|bad|good)(?:[\s_.:/-]|$)|[\s_.:-](?:here|goes|key|token|secret|password|value|name|id|string)$/i;

/** What people put before a made-up token, however random the rest. */
const madeUp = /^(?:fake|dummy|mock|bogus|invalid|sample)[\s_.:-]/i;
