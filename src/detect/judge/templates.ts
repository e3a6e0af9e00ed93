/** How templates, shells and frameworks write what something else fills in: `${X}`, `{{ x }}`, `<your key>`, `%s`. */

/** Whether the value is such an expression. */
export function isTemplate(value: string): boolean {
  return (joined ??= new RegExp(templateForms.map(({ form }) => form.source).join("|"))).test(value);
}

let joined: RegExp | undefined;

/** A form, and values that have it. */
export interface TemplateForm {
  readonly form: RegExp;
  readonly like: readonly string[];
}

export const templateForms: readonly TemplateForm[] = [
  { form: /^\\?\$[A-Za-z_({]/, like: ["$TOKEN", "\\$pass", "$(cat key)"] },
  { form: /^\$\$/, like: ["$$TOKEN"] },
  { form: /\$\{[^}]*\}/, like: ["Bearer ${token}"] },
  { form: /#\{/, like: ["key-#{id}"] },
  { form: /%\{\w+\}/, like: ["%{token}"] },
  { form: /^%[A-Za-z_]+%$/, like: ["%DB_PASSWORD%"] },
  { form: /^%\(?[a-z]/, like: ["%s", "%(password)s"] },
  { form: /\{\{|\}\}/, like: ["{{ token }}"] },
  { form: /<%|%>/, like: ["<%= token %>"] },
  { form: /^<[^>]*>?$/, like: ["<your key>"] },
  { form: /^&lt;.*&gt;$/, like: ["&lt;token&gt;"] },
  { form: /^\{[A-Za-z_.$\d\s:-]*\}/, like: ["{token}", "{0}"] },
  { form: /\{[A-Za-z_][\w-]*:[\d,-]+\}/, like: ["{token:10}"] },
  { form: /^@[A-Za-z_.]+@$/, like: ["@db.password@"] },
  { form: /^__\w+__$/, like: ["__DB_PASSWORD__"] },
  { form: /«[^«»]*(?:»|$)/, like: ["«password»"] },
  { form: /^\[[^\]]*\]$/, like: ["[your token]"] },
  { form: /^:[a-z_]+$/, like: [":password"] },
  { form: /^[A-Za-z_]+\(.*\)$/, like: ["getToken(1)"] },
  { form: /^\(.*\)$/, like: ["(secret)"] },
];
