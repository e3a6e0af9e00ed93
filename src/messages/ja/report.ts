/** Japanese: polite, short sentences. Names of products and kinds of keys stay as their vendors write them. */

import type { OpensWord, RevokeWord } from "../../core/explanation.ts";
import type { MatchNote } from "../../core/match.ts";
import type { OwnReasonWord } from "../../core/own-reason.ts";
import type { Messages, ReadCounts, UnreadWord, VerdictWord } from "../report-catalogue.ts";
import { groupThousands as n, lookUp, ownReasonText, translateTitle, withDetail, beforeKana } from "../phrase.ts";
import { titlesJa } from "./titles.ts";
import { placeholderReason } from "../../core/placeholder-reason.ts";
import { systemErrors } from "./system-errors.ts";

/** Whole titles, and endings (with a space before them) of titles that begin with a vendor's name. */
const opens: Readonly<Record<OpensWord, string>> = {
  "cloud-account":
    "これを手に入れた人は、あなたのクラウドアカウントを使えます。データを読み、サーバーを立て、料金を発生させることができます。",
  "half-of-pair": "キーの識別子です。対になるシークレットと組み合わせると、アカウントにアクセスできます。",
  "temporary-access": "有効期限が切れるまで、これを手に入れた人は持ち主として操作できます。",
  database: "これを手に入れた人は、データベースを読み書きできます。",
  storage: "これを手に入れた人は、保存されているファイルを読み書きできます。",
  "source-code": "これを手に入れた人は、非公開のコードを読めます。書き換えられる場合もあります。",
  packages: "これを手に入れた人は、あなたの名前でパッケージを公開できます。インストールした全員に被害が及びます。",
  deployment: "これを手に入れた人は、サーバーで動くプログラムを変更できます。",
  payments: "これを手に入れた人は、顧客の決済情報を見られます。送金できる場合もあります。",
  messaging: "これを手に入れた人は、あなたの名前でメッセージを送れます。読める場合もあります。",
  email: "これを手に入れた人は、あなたの名前でメールを送れます。",
  ai: "これを手に入れた人は、あなたの負担で AI サービスを使えます。送った内容を見られる場合もあります。",
  monitoring: "これを手に入れた人は、ログやメトリクスから、システムの内部情報を読み取れます。",
  identity: "これを手に入れた人は、利用者や管理者としてサインインできます。",
  server: "これを手に入れた人は、サーバーにサインインできます。",
  "private-key": "これを手に入れた人は、持ち主として署名、復号、サインインができます。",
  webhook: "これを手に入れた人は、あなたの名前でそこに投稿できます。",
  service: "これを手に入れた人は、あなたの名前でこのサービスを使えます。",
  account: "これを手に入れた人は、これでサインインできます。",
  "webhook-signing": "これを手に入れた人は、本物に見えるイベントをサーバーに送れます。",
  "test-account": "テストアカウントです。実際のお金は動きませんが、テストデータと設定にアクセスできます。",
  unknown: "これを手に入れた人は、持ち主と同じことができます。",
};

const revoke: Readonly<Record<RevokeWord, string>> = {
  "aws-key": "新しいキーを作り、このキーを IAM で無効にします。CloudTrail で使われ方を確かめてから、削除してください。",
  "aws-temporary": "IAM でロールのアクティブなセッションを取り消してください。放っておいても 36 時間以内に失効します。",
  "aws-pair": "対になるシークレットアクセスキーを無効にしてください。",
  "vendor-page": "発行元の管理画面で無効にし、新しいものを作ってください。",
  "change-password": "パスワードを変え、それで開いたセッションを終了させてください。",
  "new-key-pair": "新しい鍵ペアを作り、古い公開鍵や証明書を、信頼しているすべての場所から外してください。",
  "rotate-webhook": "Webhook を削除し、新しく作ってください。",
  "entra-sessions": "ユーザーのセッションを取り消し(`revokeSignInSessions`)、パスワードを変更してください。",
  "vault-token": "`vault token revoke` で無効にしてください。",
  "ends-with-job": "ジョブの終了とともに失効します。まだ実行中なら、ジョブをキャンセルしてください。",
  "session-cookie": "セッションを終了するか、Cookie に署名するシークレットを変更してください。",
  "session-token": "対応するセッションを終了してください。すぐに失効しない場合は、署名した鍵を変更してください。",
  "smtp-password":
    "このパスワードの元になった IAM ユーザーのアクセスキーを削除し、新しい SMTP 認証情報を作ってください。",
  "swarm-token":
    "`docker swarm join-token --rotate worker`(または manager)で更新してください。ロック解除キーは `docker swarm unlock-key --rotate` で更新します。",
  "unsigned-token":
    "署名を探してください(次の行にあることもあります)。署名がなければ何にもアクセスできませんが、個人名が含まれている場合があります。",
  rotate: "新しいものを作って置き換えてから、これを無効にしてください。",
};

const unread: Readonly<Record<UnreadWord, string>> = {
  ...systemErrors,
  "alternate-missing": "参照先(alternates)のオブジェクトストアがありません",
  "alternates-too-deep": "オブジェクトストアの参照(alternates)の入れ子が深すぎます",
  "base-damaged": "差分の元になるオブジェクトが壊れています",
  "base-too-large": "差分の元になるオブジェクトが上限より大きいです",
  "checksum-mismatch": "チェックサムが合いません。オブジェクトが壊れています",
  "corrupt-delta": "オブジェクトが壊れています",
  "corrupt-gzip": "gzip データが壊れています",
  "corrupt-header": "オブジェクトが壊れています",
  "corrupt-index": "パックのインデックスが壊れています",
  "corrupt-object": "オブジェクトが壊れています",
  "corrupt-tar": "tar アーカイブが壊れています",
  "corrupt-zip": "zip アーカイブが壊れています",
  "corrupt-zlib": "圧縮データが壊れています",
  "corrupt-zstd": "zstd データが壊れています",
  "decoded-size": "エンコードされたデータが多すぎるため、残りを省きました",
  "decoding-depth": "エンコードが何重にも重なっています",
  "delta-cycle": "パックが壊れています。差分が循環しています",
  depth: "アーカイブの入れ子が深すぎます",
  "encrypted-zip": "アーカイブが暗号化されています",
  "git-failed": "git が失敗しました",
  "global-ignore-rules":
    "git がインストールされていないため、個人の git 設定にある除外ルール（core.excludesFile）は読めず、対象のファイルも含めてスキャンしました",
  interrupted: "スキャンが中断されました",
  "lfs-pointer": "中身は Git LFS にあり、このリポジトリにはありません",
  "match-too-long": "カスタムルールの一致が 1,000 バイトを超えるため除外されました",
  "matches-per-blob": "一致が多すぎるため、残りを省きました",
  "missing-base": "差分の元になるオブジェクトがありません",
  "missing-index": "パックのインデックスがありません",
  "missing-object": "オブジェクトがありません(部分クローン、または破損)",
  "missing-pack": "パックがありません",
  "not-a-file": "ファイルでもディレクトリでもありません",
  "old-entries":
    "以前のバージョンの形式です。比較すべき検出結果が多すぎるため、それらは検出として数えます。`leakscan baseline --upgrade` を実行してください",
  "pack-without-index": "パックのインデックスがありません(git が書いている途中か、中断されました)",
  "parent-not-read": "親コミットの内容がわからないため、すべて新しいものとして扱いました",
  ratio: "展開後のサイズが大きすぎます(圧縮爆弾の疑い)",
  reflog: "reflog を読み取れません",
  "scan-failed": "leakscan がここで失敗しました(お手数ですが報告してください)",
  "shard-failed": "履歴のこの部分を読み取れたワーカーがありません",
  shallow: "シャロークローンのため、履歴がここで終わっています",
  "slow-ignore-rules": ".gitignore の照合に git が時間をかけすぎたため、無視されるファイルも含めて読みました",
  submodule: "サブモジュールは別のリポジトリです",
  time: "時間がかかりすぎました",
  "too-large": "上限より大きいファイルです(--max-size)",
  "too-many-entries": "アーカイブの項目が多すぎます",
  "too-many-paths": "パスが多すぎて、すべては挙げられません",
  truncated: "途中で終わっています",
  "unexpected-output": "git の出力が想定と違います",
  "unknown-version": "leakscan が対応していない新しい形式です",
  unreadable: "読み取れませんでした",
  "unsupported-compression": "leakscan が対応していない圧縮形式です",
  "worker-failed": "読み取り中にワーカーが異常終了しました",
};

const notes: Readonly<Record<MatchNote | "file-kind", string>> = {
  "checksum-wrong": "チェックサムが合いません。入力ミスか、ダミー値です",
  example: "ドキュメントの例か、ダミー値です。実際には使えません",
  "file-kind": "ファイルの種類に応じて確度を判定しました",
  "looks-made-up": "ランダムに生成された値ではなく、人が書いた文字列に見えます。ダミー値と思われます",
  "own-credential": "`leakscan init --my-credentials` で登録した、自分の認証情報です",
  "passphrase-protected": "暗号化されています。パスフレーズがなければ使えません",
  "published-by-vendor": "提供元が自らのサンプルで公開している値です",
  "shown-as-sample": "名前から、見本として示された値です",
};

const confidences: Readonly<Record<string, string>> = { high: "確実", medium: "可能性が高い", low: "不確か" };

const reasons: Readonly<Record<OwnReasonWord, (about: string) => string>> = {
  "allowed-in": (about) => `${about} で許可されています`,
  "audited-in": (about) => `${about} でシークレットではないと確認済みです`,
  "comment-for": (about) => `${about} 用のコメントがあります`,
  "confidence-below": (about) => `確度が「${confidences[about] ?? about}」に満たないためです`,
  "from-report": () => "レポートの検出結果を許可しました",
  "known-at-baseline": () => "ベースライン作成時に既にあったものです",
  "path-ignored": () => "設定でパスが除外されています",
  "rule-off": (about) => `ルール ${about} が無効になっています`,
  "strict-off": () => "strict が無効になっています",
  "weak-off": () => "弱いパスワードの検出が無効になっています",
  "surest-ignored": () => "最も確度の高い場所が設定で除外されています",
};

const verdictReasons: Readonly<Record<VerdictWord, string>> = {
  "account-not-ready": "キーは本物ですが、アカウントがこのサービスを使えないか、停止されています",
  canary: "未確認です。ハニートークン用のアカウントのため、キーを使うとアラートが発生します",
  clock: "このコンピューターの時計がずれていると STS に判断されました",
  "custom-endpoint": "指定されたエンドポイントの回答です",
  denied: "ポリシーで拒否されたため、判断できません",
  expired: "本物でしたが、期限が切れています",
  "id-active": "キー ID は有効ですが、見つかったシークレットはどれもその組ではありません",
  interrupted: "確認する前に中断されました",
  network: "STS に接続できませんでした",
  "no-key-id": "組になるキー ID が見つかっていません",
  "no-live-key-id": "見つかったどのキー ID とも有効な組になりません。別のキーのものかもしれません",
  "no-secret": "確認に使えるシークレットが見つかっていません",
  "no-session-token": "一時キーは、セッショントークンがないと確認できません",
  "not-accepted": "見つかったどのセッショントークンでも受け付けられませんでした。別のトークンが必要かもしれません",
  "not-active": "AWS のどのパーティションでも有効なキー ID ではありません(無効化、削除、または実在しない)",
  "partitions-not-asked": "確認した範囲では知られていませんが、AWS のすべてのパーティションには確認していません",
  refused: "発行元が拒否しました。失効済みか、期限切れか、実在しない値です",
  "secret-gone": "リポジトリから消えていて、もう一度読めませんでした",
  "server-error": "STS でエラーが起きました",
  throttled: "リクエストが多すぎるため、STS に拒否されました",
  timeout: "時間内に STS の応答がありませんでした",
  "too-many-candidates": "シークレットが多すぎて、すべては試せませんでした",
  "unexpected-answer": "STS の回答ではありません(プロキシやログイン画面の可能性があります)",
  "vendor-unclear": "発行元の応答からは判断できません",
  "vendor-unreachable": "発行元に接続できませんでした",
  "wrong-secret": "試した有効なキー ID の組ではありません。別のキーのものかもしれません",
};

const keyTypes: Readonly<Record<string, string>> = {
  "long-term": "長期キー",
  temporary: "一時キー",
  bearer: "ベアラートークン",
  "service-specific": "サービス固有の認証情報",
};

const by = { baseline: "ベースライン", comment: "コメント", config: "設定" } as const;
const stopped = {
  commit: "コミットをブロックしました",
  push: "プッシュをブロックしました",
  staged: "ステージされた内容",
} as const;
const again = { commit: "コミット", push: "プッシュ", staged: "スキャン" } as const;

/** Japanese. */
export const ja: Messages = {
  language: "ja",

  severity: { critical: "重大", high: "高", medium: "中", low: "低" },
  confidence: confidences,
  verdict: { live: "有効", revoked: "無効化済み", invalid: "無効", unknown: "不明" },
  suppressedBy: by,
  label: {
    where: "場所",
    introduced: "追加",
    removed: "削除",
    now: "現在",
    fingerprint: "フィンガープリント",
    verdict: "確認",
    account: "アカウント",
    belongsTo: "対になる値",
    note: "注記",
    severity: "重大度",
    confidence: "確度",
    secret: "シークレット",
    reason: "理由",
    notRead: "読み取れなかったもの",
    cut: "途中までのもの",
  },

  number: n,
  title: (english) => translateTitle(titlesJa, english),
  opens: (word) => lookUp(opens, word),
  revoke: (word) => lookUp(revoke, word),
  unread: (why) => withDetail(unread, why),
  reason: (reason) => ownReasonText(reasons, reason),
  note: (word) => withDetail(notes, word),
  verdictReason: (word) => withDetail(verdictReasons, word),
  keyType: (word) => lookUp(keyTypes, word),

  place: {
    commitMessage: (oid, line) => `${oid ? `コミット ${oid} の` : "コミット"}メッセージの ${line} 行目`,
    tagMessage: (oid, line) => `${oid ? `タグ ${oid} の` : "タグの"}メッセージの ${line} 行目`,
    gitNote: (oid, line) => `git ノート${oid ? ` ${oid}` : ""} の ${line} 行目`,
    object: (oid, line) => `git オブジェクト${oid ? ` ${oid}` : ""} の ${line} 行目`,
    fileName: (path) => `ファイル名 ${path}`,
    refName: "ブランチまたはタグの名前",
    stdin: (line) => `標準入力の ${line} 行目`,
  },
  andMorePlaces: (first, more) => (more === 0 ? first : `${first} ほか ${n(more)} か所`),
  andMoreCommits: (first, more) => (more === 0 ? first : `${first}(ほか ${n(more)} コミット)`),
  list: (names, more) => names.join("、") + (more > 0 ? ` ほか ${n(more)} 件` : ""),

  blocked: {
    headline: (title, place, more, what) =>
      `${stopped[what]}: ${place} に ${beforeKana(title)}があります${more > 0 ? `(ほか ${n(more)} 件)` : ""}`,
    unread: (count, what) => `${stopped[what]}: 読み取れなかったものが ${n(count)} 件あり、中身を確かめられません`,
    more: (count, command) => `ほかに ${n(count)} 件あります。\`${command}\` ですべて表示します。`,
    fromEnvironment: "値は環境変数かシークレットマネージャーから読み込みます:",
    ignoreEnvFile: "env ファイルは git に入れず、.gitignore に書きます:",
    takeOut: "取り除く",
    editFile: "ファイルから値を消して、もう一度ステージします:",
    editFileThen: "各ファイルから値を消して、もう一度ステージします:",
    leaveOut: "または、ファイルごとこのコミットから外します(手元のファイルはそのまま残ります):",
    leaveOutThen: "または、これらのファイルをこのコミットから外します(手元のファイルはそのまま残ります):",
    editMessage: "値を消して、コミットメッセージを書き直します:",
    editLastCommit: "最後のコミットにあるとき: 値を消してファイルをステージし、コミットを作り直します:",
    editOlderCommits:
      "それより前のコミットにあるとき: `edit` を付けて同じように直し、`git rebase --continue` で続けます:",
    editTag: "タグのメッセージにあるとき: 値を除いて、タグを作り直します:",
    renameFile: "ファイル名に値が入っています。git mv で名前を変えてください。",
    falseAlarm: "誤検出のとき",
    falseAlarmReceived:
      "このサーバーは、既定のブランチにすでにあるベースラインだけを使います。先に登録だけを別にプッシュしてください:",
    falseAlarmReason: placeholderReason.ja,
    orComment: (place) =>
      place === undefined
        ? "または、その行か一つ上の行にコメントを書きます:"
        : `または、${place} の行か一つ上の行にコメントを書きます:`,
    teamHelp: "チームからの案内",
    alreadyPushed: "すでにプッシュした、または誰かに送ったとき",
    alreadyPushedThen: "もう秘密ではありません。まず無効にしてください。手順は次のコマンドで作成できます:",
    retry: (what) => `原因を直してから、もう一度${again[what]}してください。`,
    acceptUnread: (file) => `把握済みで問題がなければ、${file} の "acceptUnread" に書いてください。`,
  },

  found: {
    headline: (count, read, repository, atHead) => {
      const still =
        atHead === undefined
          ? ""
          : atHead === 0
            ? "(HEAD には残っていません)"
            : `(うち ${n(atHead)} 件は HEAD に残っています)`;
      return `${scope(read, repository)}にシークレットが ${n(count)} 件見つかりました${still}`;
    },
    nothing: (read) => `何も見つかりませんでした(${read})`,
    nothingInWhatWasRead: (read, notRead, cut) => {
      const lacks = [
        ...(notRead > 0 ? [`読み取れなかったものが ${n(notRead)} 件`] : []),
        ...(cut > 0 ? [`途中までしか読み取れなかったものが ${n(cut)} 件`] : []),
      ];
      return `読み取れた範囲(${read})では何も見つかりませんでしたが、${lacks.join("、")}あります`;
    },
    read: readOf,
    atHead: "HEAD に残っています",
    onlyInHistory: "HEAD にはなく、履歴に残っています",
    unreachable: "どのブランチやタグにもありませんが、このリポジトリに残っています",
    inCommits: (count) => `${n(count)} コミット`,
    more: (count) => `ほかに ${n(count)} 件。種類別の件数:`,
    showAll: (flags) => `すべて見るには、${flags} を付けてもう一度スキャンしてください`,
    listAll: (all, page) =>
      `すべてをここに表示するには ${all} を、検索・絞り込み・時系列のあるページにするには ${page} を付けて、もう一度スキャンしてください。`,
    historyKeeps:
      "行を消すだけでは足りません。履歴にも、すべてのクローンとフォークにも残っています。プッシュしたものは漏えいしたと考え、まず無効化し、それから履歴を整理してください。",
    firstHour: (file, flags) =>
      `漏えい時に最初にすること(${file} は、${flags} を付けてもう一度スキャンすると作れます):`,
    notPushedYet:
      "まだプッシュしていなければ、値を入れたコミットそのものを直してください。後から行を消すコミットを足しても、履歴に残ります。",
    falseAlarm: "誤検出のとき",
    ifShared: "プッシュしたか誰かに送ったのなら、もう秘密ではありません。まず無効にしてください。",
    examples: (count, where) =>
      `ダミーまたはドキュメント用の認証情報が ${n(count)} 件ありました(${where})。実際には使えないため、検出には数えません`,
    otherScanner: (title, file) =>
      `${title} の ${file} は適用されていません。--compat でそのまま読み込み、\`leakscan init --from auto\` で変換できます`,
    canary: "ハニートークン用として知られるアカウントです。このキーを試すとアラートが発生します",
    liveRoot: (account) =>
      `AWS アカウント ${account} のルートキーが有効です。手にした人はアカウントのすべてを操作できます。今すぐ対応してください`,
    rootKey: "ルートキー",
    account: (id) => `AWS アカウント ${id}`,
    verdictAt: (verdict, date) => `${verdict}(${date} に確認)`,
    fact: (fact, detail) => `${fact}: ${detail}`,
    repositories: (count) => `${n(count)} 個のリポジトリ`,
  },

  scope: {
    suppressed: (kinds) =>
      `除外 ${n(kinds.reduce((sum, [, count]) => sum + count, 0))} 件(${kinds.map(([kind, count]) => `${by[kind]} ${n(count)}`).join("、")})。`,
    unsure: (count, weak) =>
      `不確かな検出 ${n(count)} 件${weak > 0 ? `(うち弱いパスワード ${n(weak)} 件)` : ""}は省きました。--strict で表示します。`,
    notRead: (count) => `読み取れなかったもの(${n(count)} 件):`,
    cut: (count) => `途中までしか読み取れなかったもの(${n(count)} 件):`,
    accepted: (count) => `設定で許可済みの、読み取っていないもの: ${n(count)} 件。`,
    shard: (index, total) =>
      `これは ${total} 個のうち ${index} 番目のシャードです。すべてのシャードの JSON レポートを \`leakscan merge\` でまとめてください。`,
    more: (count) => `ほか ${n(count)} 件`,
    closing: (count, bySeverity, read, seconds) =>
      `シークレット ${n(count)} 件(${bySeverity.map(([severity, each]) => `${ja.severity[severity]} ${n(each)}`).join("、")})。${read}を ${seconds} 秒で読み取りました。`,
  },

  page: {
    heading: "leakscan レポート",
    result: (title, masked) =>
      `${title}(${masked})が見つかりました。漏えいしたものと考え、消す前に無効にしてください。`,
    repositoryRoot: "リポジトリのルートです。",
    opensHeading: "悪用されると起こること",
    revokeHeading: "無効にする方法",
    suppressedHeading: "除外",
    leftOut: (count, limit) => `${n(count)} 件を省きました。このレポートに入るのは ${n(limit)} 件までです。`,
    placesLeftOut: (count, limit) =>
      `${n(count)} 件の検出で、場所の一部を省きました。1 件につき ${n(limit)} か所までです。`,
    tooLarge: (count) => `GitHub が受け付ける大きさに収めるため、${n(count)} 件を省きました。`,
    notAllShown: (shown, count) => `${n(count)} 件のうち、GitHub に表示されるのは深刻なものから ${n(shown)} 件です。`,
  },
};

function scope({ mode, commits }: ReadCounts, repository: string | null): string {
  if (mode === "stdin") return "標準入力";
  if (mode === "staged") return "ステージされた内容";
  if (mode === "message") return "コミットメッセージ";
  if (mode === "history") return repository === null ? "リポジトリの履歴" : `${repository} の履歴`;
  if (mode === "range") return `${repository === null ? "" : `${repository} の`}コミット ${n(commits)} 個`;
  return repository === null ? "ファイル" : `${repository} `;
}

function readOf({ mode, blobs, commits }: ReadCounts): string {
  if (mode === "stdin") return "標準入力";
  if (mode === "message") return "コミットメッセージ";
  if (mode === "files") return `ファイル ${n(blobs)} 個`;
  if (mode === "staged") return `ステージ済みファイル ${n(blobs)} 個`;
  return `ブロブ ${n(blobs)} 個、コミット ${n(commits)} 個`;
}
