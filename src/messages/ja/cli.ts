/** コマンドが表示する文。 */

import type { CliMessages } from "../cli-catalogue.ts";
import { credentialKindsJa } from "./credential-kinds.ts";
import { groupThousands } from "../phrase.ts";

/** 日本語。 */
export const cliJa: CliMessages = {
  language: "ja",

  allow: {
    accepted: (what, path, file) => `${path === null ? "" : `${path} の `}${what} を許可し、${file} に追加しました`,
    renewed: (what, path, file) =>
      `${path === null ? "" : `${path} の `}${what} は許可済みです。${file} の理由を更新しました`,
    gone: (number) => `直前にブロックされたもののうち ${number} 件は、もう存在しません。`,
    commit: "全員のスキャンに反映されるよう、このファイルをコミットしてください。",
  },
  baseline: {
    added: (added, total, file) =>
      `${groupThousands(added)} 件を追加しました。${file} のエントリーは ${groupThousands(total)} 件です。`,
    notFound: (number) =>
      `レポートのうち ${groupThousands(number)} 件は見つかりませんでした。その中の弱いパスワードは許可せず、それ以外はレポートの記載のまま許可しました。`,
    unread: (number) =>
      `${groupThousands(number)} 件は読み取れませんでした。その内容はベースラインに含まれていません。`,
    attributes: ".gitattributes: 今後 git はこのファイルを行ごとにマージします。これもコミットしてください。",
    stillActive: "許可しても、シークレットは無効になりません。一度でもプッシュしたものは無効化してください。",
    pruned: (gone, expired, left, file) =>
      `${file} から、なくなったもの ${groupThousands(gone)} 件と期限切れのもの ${groupThousands(expired)} 件を取り除きました。残りは ${groupThousands(left)} 件です。`,
    notCompared: (number) =>
      `以前のバージョンのエントリー ${groupThousands(number)} 件は比較できません。\`leakscan baseline --upgrade\` で書き直せます。`,
    accepted: (number, expired, file) =>
      `${file} で ${groupThousands(number)} 件を許可しています${expired === 0 ? "" : `(うち期限切れ ${groupThousands(expired)} 件)`}。`,
    noPath: "(パスなし)",
    until: (day) => `${day} まで`,
    expiredOn: (day) => `${day} に期限切れ`,
    renewed: (number, file) => `${file} のエントリー ${groupThousands(number)} 件を書き直しました。`,
    gone: (number) =>
      `${groupThousands(number)} 件のエントリーに当たるものは、もうこのリポジトリにありません。そのまま残します。`,
  },
  triage: {
    ask: "これは何ですか?",
    falseAlarm: "誤検出: 理由を書いて許可する",
    real: "本物のシークレット: 引き続き検出し、再度は尋ねない",
    skip: "あとで決める",
    open: "エディターで開く",
    why: "なぜ安全ですか? 理由はベースラインに残ります。",
    whyMissing: "安全である理由を短く書いてください。",
    message: "メッセージ内",
    more: (number) => `ほか ${groupThousands(number)} か所`,
    stopped: (number) =>
      `中断しました。残りは ${groupThousands(number)} 件です。\`leakscan triage\` で続きから再開できます。`,
    nothing: (real) =>
      real === 0
        ? "決めるものはありません。"
        : `決めるものはありません。本物のシークレット ${groupThousands(real)} 件は引き続き検出されます。無効にして取り除いてください。`,
    done: (accepted, real, skipped, file) =>
      `${file} で ${groupThousands(accepted)} 件を許可、本物は ${groupThousands(real)} 件、保留は ${groupThousands(skipped)} 件です。本物は無効にし、ベースラインをコミットしてください。`,
  },
  init: {
    by: (manager) => `フックの管理: ${manager}`,
    upToDate: (manager) => `フックの管理: ${manager}。最新の状態なので、変更はありません。`,
    change: (file, what) => `  ${file}: ${what}`,
    leftAlone: (file, todo) => `  ${file}: 変更しません。${todo}`,
    ask: "この変更を行いますか?",
    askRemember: "記憶しますか?",
    yes: /^(?:y(?:es)?|はい)$/i,
    unchanged: "何も変更していません。",
    done: "完了しました。",
    forgotten: "登録を取り消しました。",
    nothingRemembered: "記憶しているものはありませんでした。",
    nothingToRemember: "記憶できる認証情報は見つかりませんでした。",
    remembers: (file) => `自分の認証情報(${file} に、値ではなく鍵付きダイジェストとして保存します):`,
    leftOut: "対象外:",
    kinds: credentialKindsJa,
    whyLeftOut: {
      "too-short": "12 文字未満で、ダイジェストから推測されやすいため",
      "too-long": "3,000 バイトを超えるため",
      guessable: "ランダムさが足りず、ダイジェストから推測されやすいため",
      "a-stand-in": "例またはプレースホルダーのため",
      "holds-blanks": "空白を含むため",
    },
    remembered:
      "完了しました。今後は、このユーザーのすべてのスキャン(フックを含む)で検出されます。認証情報が変わったら、もう一度実行してください。--remove で取り消せます。",
  },
  verify: {
    nothingToAsk: "レポートに、確認できるキーがありません",
    gone: (number) => `シークレット ${groupThousands(number)} 件は、もうリポジトリにないため確認できませんでした`,
  },
  explain: {
    nothing: "ここに認証情報らしい値はありません。名前、形式、近くの単語のいずれからも見つかりませんでした。",
    stdin: "標準入力",
    bytes: (number) => `${groupThousands(number)} バイト`,
    evidence: "根拠",
  },
  rules: {
    labels: {
      rule: "ルール",
      provider: "プロバイダー",
      severity: "重大度",
      confidence: "確度",
      opens: "影響",
      revoke: "無効化の方法",
      looksLike: "形式",
      reach: "検索範囲",
      example: "例",
    },
    count: (number) => `ルールは ${groupThousands(number)} 個です。\`leakscan rules <id>\` で説明を表示します。`,
    lowConfidence: "(確度: 不確か)",
    cut: (why) => `最後まで読み取れませんでした: ${why}`,
    tried: (rules, examples, matches) =>
      [
        `ルール ${groupThousands(rules)} 個`,
        ...(examples > 0 ? [`例 ${groupThousands(examples)} 個は正しく判定`] : []),
        matches === null ? "試すテキストなし" : `一致 ${groupThousands(matches)} 件`,
      ].join("、"),
    everywhere: (id) =>
      `${id} はすべての行に適用されます。near に単語を指定するか、先頭に固定の文字列を置くと速くなります。`,
  },
  config: {
    from: { default: "既定値", "command line": "コマンドライン", environment: "環境変数" },
    overrides: (value, from) => `。${from} の ${value} より優先`,
  },
  progress: {
    phase: {
      cloning: "クローン中",
      listing: "一覧を取得中",
      reading: "読み取り中",
      comparing: "比較中",
      tracing: "履歴を追跡中",
      checking: "確認中",
      starting: "開始中",
    },
    share: (percent, total) => (total === "" ? `${percent}%` : `${total} 件の ${percent}%`),
    left: (time) => `残り ${time}`,
    found: (number) => `検出 ${number} 件`,
    unread: (number) => `未読 ${number} 件`,
  },
  worker: {
    started: (processes, where) => `${where} からのリポジトリを待っています(同時に ${processes} 件)`,
    stopping: (running) => (running === 0 ? "停止します" : `実行中のスキャン ${running} 件の終了を待って停止します`),
    stopped: (scanned) => `${groupThousands(scanned)} 件のリポジトリをスキャンして停止しました`,
    disconnected: (where) => `${where} への接続が切れました。再接続しています`,
    connected: (where) => `${where} に再接続しました`,
    evicts: (where, policy) =>
      `${where} はメモリが足りなくなるとジョブを捨てることがあります(maxmemory-policy ${policy})。noeviction に設定してください`,
    refused: (where, code) => `${where} が書き込みを受け付けません(${code})。再試行しています`,
    absent: (where) => `${where} からリポジトリを受け取るワーカーがいません。\`leakscan worker\` を起動してください`,
  },
  written: {
    findings: (number, unread, files) =>
      `検出 ${groupThousands(number)} 件${unread === 0 ? "" : `、読み取れなかったもの ${groupThousands(unread)} 件`}。レポート: ${files}`,
    audit: (secrets, unread, files) =>
      `シークレット ${groupThousands(secrets)} 件${unread === 0 ? "" : `、読み取れなかったリポジトリ ${groupThousands(unread)} 個`}。レポート: ${files}`,
    untrustedComments: (number) =>
      `許可コメント ${groupThousands(number)} 件は無視しました。スキャン対象が自分自身を許可することはできません(--trust-repo-config で有効にできます)`,
  },
};
