/** 設定値、レポート、有効性の確認、`respond`、Action の入力、マシン自体に関するエラー。 */

import type { ScanErrors } from "../../errors/scan.ts";
import { reason } from "../system-errors.ts";

const again = "`leakscan init --my-credentials` をもう一度実行してください。--remove を付けると登録を取り消します。";

export const scanErrors: ScanErrors = {
  optionValueUnknown: (option, value, meant, choices) => [
    `--${option} に ${value} は指定できません`,
    meant === undefined ? `次のいずれかを指定してください: ${choices}` : `${meant} の間違いではありませんか?`,
  ],
  notThreads: (value) => [`--jobs ${value} はスレッド数ではありません`, "1 から 256 の整数を指定してください。"],
  notASize: (value) => [
    `--max-size ${value} はサイズではありません`,
    "バイト数か、20MB のようなサイズを指定してください。",
  ],
  optionNotADay: (option, value) => [
    `--${option} ${value} は日付ではありません`,
    "YYYY-MM-DD の形で指定してください。",
  ],
  formatsAndOutputs: (formats, outputs) => [
    `--format が ${formats} 個、--output が ${outputs} 個あります`,
    "--output ごとに --format を 1 つ指定するか、--format をすべて省いてください(拡張子で決まります)。`--output -` は標準出力です。",
  ],
  outputFailed: (code) => [
    `レポートを書き込めませんでした(${reason(code)})`,
    "出力を受け取るプログラムを確認してください。",
  ],
  reportsNone: () => ["まとめるレポートがありません", "JSON レポートを 1 つ以上指定してください。"],
  reportsMixed: () => [
    "種類の違うスキャンのレポートが混ざっています",
    "履歴どうし、ファイルどうしのように、同じ種類のレポートをまとめてください。",
  ],
  notAShard: (value, most) => [
    `--shard ${value} はシャードではありません`,
    `2/4(4 つのうち 2 番目)のように書くか、auto を指定してください。シャードは最大 ${most} 個です。`,
  ],
  shardVariables: (index, count, most) => [
    `${index} と ${count} がシャードを表していません`,
    `どちらも整数にし、番号を個数より小さくしてください。シャードは最大 ${most} 個です。`,
  ],
  shardUnknown: () => [
    "--shard auto に必要な番号と個数が環境変数にありません",
    "LEAKSCAN_SHARD_INDEX(0 から)と LEAKSCAN_SHARD_COUNT を設定してください。GitLab は CI_NODE_INDEX と CI_NODE_TOTAL を、Kubernetes は JOB_COMPLETION_INDEX を自動で設定します。",
  ],
  shardsMixed: () => [
    "レポートの一部だけがシャードのものです",
    "1 つのリポジトリのすべてのシャードだけを指定してください。",
  ],
  shardCounts: (counts) => [
    `シャードの個数が一致しません: ${counts}`,
    "すべてのシャードを同じ個数でスキャンしてから、まとめてください。",
  ],
  shardTwice: (shards, count) => [
    `同じシャードのレポートが 2 つあります: ${count} 個のうち ${shards} 番目`,
    "シャードごとにレポートを 1 つ指定してください。",
  ],
  shardsMissing: (shards, count) => [
    `シャードが足りません: ${count} 個のうち ${shards} 番目`,
    "足りないシャードもスキャンしてから、すべてをまとめてください。",
  ],
  shardsOtherObjects: () => [
    "シャードがスキャンしたリポジトリの状態が一致しません",
    "途中でプッシュがありました。同じ状態のクローンで、すべてのシャードをスキャンし直してください。",
  ],
  shardsOtherSettings: () => [
    "シャードごとに leakscan のバージョン、設定、オプションのどれかが異なります",
    "すべてのシャードと `leakscan merge` で同じものを使ってください。",
  ],
  shardsNotHere: () => [
    "このリポジトリは、シャードがスキャンしたときの状態ではありません",
    "その状態のクローンで `leakscan merge` を実行するか、--repository で指定してください。",
  ],
  reportNotJson: (name) => [
    `${name} は JSON レポートではありません`,
    "--format json を付けてスキャンし、レポートを作成してください。",
  ],
  reportNotOurs: (name) => [
    `${name} は leakscan のレポートではありません`,
    "--format json を付けてスキャンし、レポートを作成してください。",
  ],
  reportVersion: (name, version, known) => [
    `${name} はバージョン ${version} です。この leakscan が読めるのはバージョン ${known} です`,
    "この leakscan でもう一度スキャンしてください。",
  ],
  reportDamaged: (name) => [`${name} が壊れています(検出結果の項目が足りません)`, "もう一度スキャンしてください。"],
  lineMissing: (name, line) => [`${name} に ${line} 行目はありません`, "FILE:LINE の形で指定してください。"],
  placeUnreadable: (name) => [`${name} を読み取れません`, "FILE:LINE の形で指定してください。標準入力は - です。"],
  textNotScanned: (name, why) => [
    `${name ?? "標準入力"}をスキャンできませんでした(${why})`,
    "お手数ですが、報告してください。",
  ],
  ownCredentialsMissing: (file) => [`${file} がないため、自分の認証情報を確認できません`, again],
  ownCredentialsDamaged: (file) => [`${file} が壊れているため、自分の認証情報を確認できません`, again],
  ownCredentialsVersion: (file, version) => [
    `${file} のバージョンが ${version} のため、自分の認証情報を確認できません`,
    again,
  ],
  ownCredentialsUnreadable: (file, code) => [
    `${file} を読み取れないため(${reason(code)})、自分の認証情報を確認できません`,
    again,
  ],
  ownCredentialsUnwritable: (file, code) => [
    `${file} に書き込めません(${reason(code)})`,
    "フォルダーの権限を確認するか、XDG_CONFIG_HOME に別のフォルダーを設定してください。",
  ],

  subjectUnreadable: (subject, code) => [
    `${subject} を読み取れません(${reason(code)})`,
    "JSON レポート(leakscan history --format json --output leaks.json で作成)か、AWS のアクセスキー ID を指定してください。",
  ],
  replacementsInside: () => [
    "シークレットを含む置換ファイルが、リポジトリの中に作られてしまいます",
    "../replacements.txt のように、リポジトリの外のファイルを指定してください。",
  ],
  nothingToReplace: () => [
    "置換するシークレットが残っていません",
    "シークレットはリポジトリから読み直します。履歴を書き換える前に、そのリポジトリの中で実行してください。",
  ],
  folderExists: (name) => [
    `${name} はすでにあります`,
    "--folder で別のフォルダーを指定してください。証拠は上書きしません。",
  ],
  folderUnmakable: (name, code) => [`${name} を作成できません(${reason(code)})`, "パスを確認してください。"],

  stsPartition: (name, partitions) => [
    `LEAKSCAN_STS_ENDPOINTS のパーティションが正しくありません: ${name}`,
    `<パーティション>=<URL> の形で書いてください。パーティションは ${partitions} のいずれかです。`,
  ],
  variableNoUrl: (variable) => [`${variable} が URL ではありません`, "https://host[:port] の形で書いてください。"],
  variableNotHttps: (variable) => [
    `${variable} が https の URL ではありません`,
    "https を使ってください。http を使えるのは、このマシン自身(127.0.0.1)に対してだけです。",
  ],
  variableHasCredentials: (variable) => [
    `${variable} に認証情報が含まれています`,
    "URL から認証情報を取り除いてください。",
  ],
  proxyNoUrl: () => [
    "HTTPS_PROXY が http または https の URL ではありません",
    "http://host:port の形で書いてください。",
  ],

  inputValue: (name, value, meant, choices) => [
    `入力 ${name} に ${value} は指定できません`,
    meant === undefined ? `次のいずれかを指定してください: ${choices}` : `${meant} の間違いではありませんか?`,
  ],
  inputReports: (line) => [
    `入力 reports に ${line} は指定できません`,
    "1 行に 1 つずつ `<format>: <file>` の形で書いてください。",
  ],
  eventUnreadable: () => [
    "このワークフローを起動したイベントを読み取れません",
    "入力 `base` と `head` を指定してください。",
  ],
  reportFolderMissing: (file) => [
    `レポート ${file} のフォルダーがありません`,
    "ワークスペースにあるフォルダーか、RUNNER_TEMP の下に書き込んでください。",
  ],
  reportFolderLink: (file) => [
    `レポート ${file} のフォルダーは、ワークスペースの外へのリンクです`,
    "ワークスペースのフォルダーか、RUNNER_TEMP の下に書き込んでください。",
  ],

  fixLabel: () => "対処:",
  tooManyFiles: () => [
    "開いているファイルが多すぎるため、スキャンが完了していません",
    "上限を上げてください: ulimit -n 256",
  ],
  outOfMemory: () => [
    "メモリが足りないため、スキャンが完了していません",
    "使えるメモリを増やすか、--jobs 1 を指定してください。",
  ],
  unexpectedFault: (kind) => [
    `予期しないエラー(${kind})のため、スキャンが完了していません`,
    "LEAKSCAN_DEBUG=1 を付けてもう一度実行し、その出力を報告してください。シークレットはマスクされます。",
  ],
};
