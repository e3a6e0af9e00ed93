/** Words: lists of them, sentences, a name that is said again, and signs in which a name stands by chance. */

import { isQuote, NAME } from "../../../locate/syntax/bytes.ts";
import { latin1 } from "../../../text.ts";
import { looksRandom } from "../../rarity.ts";
import { digits, holdsAny, keep, lower } from "../../../characters.ts";
import { anyWord } from "../../../word-list.ts";
import { fewWords, type RejectPlace } from "../place.ts";

const passwordName = anyWord({ holds: "pass pwd pw".split(" ") });

/** What stands in no dense data, and what stands in data that is not dense: lists, queries. */
const endsData: ReadonlySet<number> = codesOf(" \t\n\v\f\r\"'\\/");

const partsPlainData: ReadonlySet<number> = codesOf(".,:;&=%-");

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

export const prosePlaces: readonly RejectPlace[] = [
  {
    id: "word-list",
    // Short strings in a row before it, as no list of passwords in use has them, or parts of a build around it.
    text: /^[\x21-\x7e]{4,16}$/,
    any: [
      { beforeValue: [160, new RegExp(`(?:["'][^"'\\n]{1,16}["'],\\s{0,8}){${fewWords}}["']$`)] },
      {
        text: /^[a-z]{3,10}\d{0,3}(?:-[a-z]{1,6}\d{0,2})*$/,
        behind: [120, /^["'](?:,\s{0,8}["'][a-z]{3,10}\d{0,3}(?:-[a-z]{1,6}\d{0,2})*["']){2}/],
        notName: passwordName,
      },
    ],
    rejects: [
      'passwords = ["123456", "qwerty", "dragon", "abc123", "monkey", "master", "trustno1"]',
      'token: ["tomcat9", "jetty12-ee8", "liberty26-ee8", "payara5", "wildfly26"]',
    ],
    keeps: ['passwords = ["«alnum:20»"]', 'token: ["«alnum:16»"]'],
  },
  {
    id: "dense-data",
    quoted: false,
    holds: (bytes, { nameStart }) => {
      if (nameStart < 40) return false;
      const signs = new Set<number>();
      for (let p = nameStart - 1; p >= nameStart - 40; p--) {
        const c = bytes[p] as number;
        if (endsData.has(c)) return false;
        if (NAME[c] !== 1 && !partsPlainData.has(c)) signs.add(c);
      }
      return signs.size >= 6;
    },
    rejects: [],
    keeps: [],
  },
  {
    id: "cipher-list",
    operator: "colon",
    text: /^[!+-]?[A-Z][A-Z0-9+-]*(?:[:"'; ]|$)/,
    before: [1, /[:!+-]/],
    rejects: ["ssl_ciphers HIGH:!aNULL:!EXP:!PSK:!SRP:!DSS;"],
    keeps: ["wifi:psk:«alnum:20»"],
  },
  {
    id: "loose-blank",
    operator: "space",
    holds: (bytes, { quoted, nameStart, nameEnd, start, end }, name, text) => {
      if (bytes[nameStart - 1] === 0x2d) return false;
      const before = latin1(bytes, nameStart - 40, nameStart);
      const drawn = text.length >= 16 && looksRandom(bytes, start, end);
      const endsLine = /^["']?;?[ \t]*\r?(?:\n|$)/.test(latin1(bytes, end, end + 8));
      const beginsLine = /(?:^|\n)[ \t]*(?:sets?[ \t]+)?$/.test(before);
      if (drawn && (quoted || /^[A-Z][A-Z0-9_]+$/.test(name) || (beginsLine && endsLine))) return false;
      // A string that is nothing but both: echo "password …" >> ~/.netrc
      if (drawn && isQuote(bytes[nameStart - 1]) && bytes[end] === bytes[nameStart - 1]) return false;
      if (quoted && (/#\s*define\s+$|\bset\s+$/i.test(before) || (/^psk$/i.test(name) && /:\s*$/.test(before))))
        return false;
      if (beginsLine && /^(?:[a-z]+(?:[Pp]assword|Passwd)|requirepass|masterauth|\w*pw|(?:store|key)pass)$/.test(name))
        return !(quoted || endsLine);
      const isAccount =
        /\b(?:login|machine|user|username|role|by|with)\b[^\n]*$/i.test(before) || /(?:^|\n)\s*$/.test(before);
      return !(
        nameEnd > nameStart &&
        /^(?:[a-z]+-)?(?:password|passwd)$/i.test(name) &&
        isAccount &&
        (quoted || holdsAny(text, digits))
      );
    },
    rejects: ['# We pass "hcw_9a" on.'],
    keeps: [
      "ENV API_TOKEN «alnum:32»",
      "requirepass «alnum:24»\n",
      '%any : PSK "«alnum:12»"',
      'RUN echo "password «alnum:24»" >> ~/.netrc',
    ],
  },
  {
    id: "sentence",
    text: /^[A-Za-z]+$/,
    behind: [40, /^ [A-Za-z]+(?:[ .,!\r\n]|$)/],
    holds: (_bytes, { wholeLine }) => wholeLine,
    rejects: ["// password: CardDAV password to access it"],
    keeps: ["password: «alnum:24»"],
  },
  {
    id: "text-about-it",
    quoted: true,
    text: /^[A-Za-z]+(?: [A-Za-z]+)*$/,
    before: [60, /["'][A-Za-z]+ (?:[A-Za-z]+ )*$/],
    holds: (_bytes, _value, name, text) =>
      text.toLowerCase().replace(/s$/, "").endsWith(name.toLowerCase().replace(/s$/, "")),
    rejects: ['{"a weak password":"weak passwords"}'],
    keeps: ['{"mail password":"«alnum:20»"}'],
  },
  {
    id: "name-again",
    notName: passwordName,
    holds: (_bytes, _value, name, text) => {
      if (text.length >= 24) return false;
      const [own, said] = [name, text].map((one) => keep(one.toLowerCase(), lower));
      return said !== undefined && said.length >= 5 && own !== undefined && own.endsWith(said);
    },
    rejects: ['accessToken: "accessToken2"'],
    keeps: ['accessToken: "«alnum:24»"'],
  },
];
