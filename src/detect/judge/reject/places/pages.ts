/** What web pages and texts for people hold: forms, links, labels, translations, selectors. */

import { latin1 } from "../../../text.ts";
import { linkKey } from "../../link-key.ts";
import type { RejectPlace } from "../place.ts";

const isHidden = /type\s?=\s?["']?hidden/i;

/** The tag that begins before `start` and goes on behind `end`, as far as it is near. */
function tagAround(bytes: Uint8Array, start: number, end: number): string {
  const before = latin1(bytes, start - 200, start);
  const behind = latin1(bytes, end, end + 120);
  return before.slice(Math.max(0, before.lastIndexOf("<"))) + behind.slice(0, (behind.indexOf(">") + 1 || 1) - 1);
}

export const pagePlaces: readonly RejectPlace[] = [
  {
    id: "hidden-field",
    name: /(?:token|state)$/i,
    notName: /auth|access|api|refresh|bearer|secret/i,
    holds: (bytes, { operator, nameStart, start, end }) =>
      operator !== "assign" && isHidden.test(tagAround(bytes, Math.min(nameStart, start), end)),
    rejects: [
      '<input type="hidden" name="_token" value="«alnum:40»">',
      '<input name="form_token" value="«base64url:43»" type="hidden">',
    ],
    keeps: [
      '<input type="hidden" name="auth_token" value="«alnum:40»">',
      '<input type="hidden" name="api_secret" value="«alnum:40»">',
      '<input type="text" name="token" value="«alnum:40»">',
    ],
  },
  {
    id: "page-address",
    operator: "assign",
    notName: /secret|private|pass/i,
    before: [
      240,
      /(?:<(?:script|img|link|iframe|source)\b[^<>]{0,80}\b(?:src|href)=["']|badge|!\[[^\]]{0,60}\]\()[^"'\s<>]*[?&;]$/i,
    ],
    rejects: [
      '<script src="https://cdn.example.org/sdk.js?apikey=«base64url:40»"></script>',
      "[![x](https://ci.example.org/a/badge.svg?token=«alnum:10»)](https://ci.example.org/a)",
    ],
    keeps: ['fetch("https://api.example.org/v1/users?token=«alnum:40»")'],
  },
  {
    id: "link",
    operator: "assign",
    any: [{ name: /^(?:k|key|auth_?key)$/i }, { name: linkKey }],
    // The address of a page that a text invites to.
    before: [240, /(?:\]\(|\bhref=["'])(?:https?:)?\/\/[^\s()<>"']{4,200}[?&;]$/],
    rejects: [
      "[Join](https://qm.example.com/cgi-bin/qr?_wv=1027&k=abc&authKey=«alnum:40»)",
      "[docs](https://platform.example.com/document/x?key=«hex:24»)",
      '<a target="_blank" href="https://cloud.tencent.com/act/cps/redirect?redirect=1&cps_key=«hex-lower:32»&from=x">',
    ],
    keeps: [
      "[api](https://api.example.com/v1/users?token=«alnum:40»)",
      "GET https://api.example.com/v1?key=«alnum:40»",
    ],
  },
  {
    id: "template-filter",
    operator: "table",
    holds: (bytes, { nameStart }) => {
      const before = latin1(bytes, nameStart - 120, nameStart);
      return before.lastIndexOf("{{") > before.lastIndexOf("}}");
    },
    rejects: ["  key: {{ .Values.config.password | b64enc | quote }}"],
    keeps: ["| password | «alnum:24» |"],
  },
  {
    id: "attribute-selector",
    operator: "colon",
    // input[type=password]:focus+label
    before: [32, /\[[a-z][\w-]*[~|^$*]?=["']?$/i],
    beforeValue: [4, /\]::?$/],
    rejects: [
      ".field input[type=password]:focus+.form-icon-2, a {",
      "input[type='password']:-webkit-autofill~span2 {",
      "[name=token]:checked+label2 {",
    ],
    keeps: ["[db] password:«alnum:16»"],
  },
  {
    id: "label-name",
    any: [
      {
        name: /^(?:[Ll]abel|[Hh]eader|[Bb]utton|[Tt]ab|[Tt]itle|lbl|btn|[Oo]ption|[Tt]ooltip|[Pp]laceholder|[Mm]essage|msg|[Hh]int|[Ee]rror)(?=[A-Z_-])/,
      },
      // What a person may do, said in several words.
      {
        name: /^(?:[Ff]orgot(?:ten)?|[Ll]ost|[Rr]eset|[Cc]hange|[Ss]how|[Hh]ide|[Ee]nter|[Rr]emember|[Rr]ecover|[Ff]orget)(?=[A-Z_. -])/,
        text: /[A-Za-z\x80-\xff][!?.,:]? +\S/,
      },
      // A question in words alone.
      { text: /^[A-Za-z\x80-\xff]+(?: [A-Za-z\x80-\xff]+)+ ?\?$/ },
    ],
    rejects: [
      'LabelPassword = "Zur1ck-setzen"',
      '"forgot_password": "Izgubljeno geslo?"',
      '"password": "Izgubljeno geslo?"',
      '"resetPassword": "Ponastavi geslo 2"',
    ],
    keeps: ['labelledPassword = "«alnum:16»"', 'reset_password = "«alnum:16»"', 'password = "«alnum:5» «alnum:5»?"'],
  },
  {
    id: "translated-text",
    operator: "argument",
    // What a program shows in the language of its reader, and the domain of its texts: __("Lost your password?", "shop").
    before: [
      120,
      /(?:^|[^\w$])(?:__|_[enx]|_nx|_ex|esc_(?:html|attr)_(?:_|[ex])|d?n?gettext|translate|trans|\$?t[cr]?)\)?\( {0,2}(?:"[^"\n]*|'[^'\n]*)$/,
    ],
    rejects: [
      '(0,i.__)("Lost your password?","buddypress7")',
      "_e( 'Password', 'my-shop7' );",
      "esc_html__( 'Your token', 'acme2go' )",
      'gettext("Enter password", "acme2go")',
    ],
    keeps: ["set('password', '«alnum:20»')", "headers.set('token', '«alnum:20»')"],
  },
];
