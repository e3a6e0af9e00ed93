/** カスタムルールと、ルールの検索に関するエラー。 */

import type { RuleErrors } from "../../errors/rules.ts";

export const ruleErrors: RuleErrors = {
  unknownRule: (name, meant) => [
    `ルールまたはプロバイダー ${name} は存在しません`,
    meant === undefined ? "ルールの一覧は `leakscan rules` で確認できます。" : `${meant} の間違いではありませんか?`,
  ],
  noOwnRules: (name) => [
    `${name} にカスタムルールがありません`,
    '"customRules" に追加するか(docs/custom-rules.md を参照)、最初の引数にルールのファイルを指定してください。',
  ],
  ownRulesLeftOut: (why) => `${why}。カスタムルールは含まれていません`,
  exampleNotFound: (name, id, key) => [
    `${name}: customRules ${id}: ${key} が検出されません`,
    "ルールか例を直してください。プレースホルダーや EXAMPLE を含む値は検出されません。",
  ],
  exampleFound: (name, id, key) => [
    `${name}: customRules ${id}: ${key} が検出されてしまいます`,
    "プレフィックスを長くする、near に単語を加える、長さを変えるなどして、ルールを厳しくしてください。",
  ],
  customRulesTooMany: (name, count, most) => [
    `${name}: customRules に ${count} 個のルールがあります`,
    `上限は ${most} 個です。`,
  ],
  customRule: (name, id, what) => `${name}: customRules ${id}: ${what}`,
  twoRulesOfThisId: () => ["同じ id のルールが 2 つあります", "それぞれ別の id を付けてください。"],
  ruleNameTaken: () => [
    "組み込みのルールまたはプロバイダーと同じ名前です",
    '"own" や会社名で始まる名前など、別の名前にしてください。',
  ],
  nearWordUnusable: (word) => [
    `near の単語 ${word} は検索に使えません`,
    "ASCII の英数字が 3 文字以上必要です。記号と大文字・小文字は区別されません。",
  ],
  nearWordTooLong: (most) => [`near の単語が ${most} 文字を超えています`, "単語の先頭だけを書いてください。"],
  regexAndParts: () => [
    "regex と、prefix・alphabet・length を同時に指定しています",
    "すべてを regex に書くか、regex を削除してください。",
  ],
  secretGroupWithoutRegex: () => ["secretGroup には regex が必要です", "secretGroup を削除してください。"],
  nothingDistinctive: () => [
    "シークレットをほかの文字列と区別する手がかりがありません",
    'シークレットの先頭に付く prefix、近くにある単語("near")、または regex を指定してください。',
  ],
  rulePartMissing: (key) => [
    `${key} がありません`,
    'プレフィックスに続く部分の "alphabet" と "length"、または "regex" を指定してください。',
  ],
  unknownAlphabet: (alphabet, meant, known) => [
    `alphabet ${alphabet} は存在しません`,
    meant === undefined
      ? `使えるもの: ${known}。"set(A-Z0-9_)" のように文字を並べることもできます。`
      : `"${meant}" の間違いではありませんか?`,
  ],
  lengthWrong: (length) => [`length ${length} は数値でも範囲でもありません`, '32 や "20-40" のように書いてください。'],
  secretsTooLong: (most) => [
    `シークレットが ${most} 文字を超える可能性があります`,
    "それより長いものは履歴のスキャンで見落とされます。length を小さくしてください。",
  ],
  secretsTooShort: (least) => [
    `シークレットが ${least} 文字しかない可能性があります`,
    "プレフィックスを含めて 8 文字未満だと、どこにでも一致します。length を大きくしてください。",
  ],
  regexWrong: (where, why) => `${where}: ${why}`,
  regexTooLarge: () => ["大きすぎます", "繰り返しを減らすか、2 つのルールに分けてください。"],
  regexGroups: (groups, group) => [
    `グループは ${groups} 個ですが、secretGroup が ${group} です`,
    "グループの番号は 1 からで、0 は一致した全体です。",
  ],
  regexMatchesNothing: () => [
    "空文字列に一致するため、どこにでも一致してしまいます",
    "1 文字以上に一致するようにしてください。",
  ],
  regexNotCompiled: (why) => [
    `コンパイルできません: ${why}`,
    "RE2 の構文(https://github.com/google/re2/wiki/Syntax)で書いてください。先読み・後読みと後方参照は使えません。",
  ],
};
