/** キューを使う監査に関するエラー。 */

import type { QueueErrors } from "../../errors/queue.ts";
import { reason } from "../system-errors.ts";

export const queueErrors: QueueErrors = {
  queueMissing: () => ["キューが指定されていません", "--queue redis://HOST:6379 のように指定してください。"],
  queueNoUrl: () => [
    "--queue が Redis または Valkey サーバーのアドレスではありません",
    "redis://HOST:PORT、TLS なら rediss://USER@HOST:PORT の形で書き、パスワードは LEAKSCAN_QUEUE_PASSWORD に設定してください。",
  ],
  queueUnreachable: (where, code) => [
    `キュー ${where} に接続できませんでした(${reason(code)})`,
    "アドレス、パスワード、ネットワークを確認してください。",
  ],
  queueLost: (where, minutes) => [
    `キュー ${where} に ${minutes} 分間つながりません`,
    "復旧したら同じコマンドをもう一度実行してください。続きから再開します。",
  ],
  queueRefused: (where, code) => [
    `キュー ${where} がジョブを受け付けません(${code})`,
    "OOM はメモリ不足です。メモリを増やしてください。READONLY ならプライマリを指定し、NOPERM ならユーザーの権限を増やしてください。",
  ],
  queuePrefixWrong: (value) => [
    `--queue-prefix ${value} は使えません`,
    "英数字、ピリオド、ハイフン、アンダースコアを 1 から 64 文字で指定してください。",
  ],
  storageMissing: () => [
    "レポートの保存先が指定されていません",
    "すべてのマシンで共有するフォルダーかバケットを指定してください。例: --storage /mnt/leakscan、--storage s3://BUCKET/PREFIX",
  ],
  storageNoBucket: (value) => [
    `--storage ${value} にバケット名がありません`,
    "s3://BUCKET または s3://BUCKET/PREFIX の形で書いてください。",
  ],
  storageFailed: (where, code) => [
    `保存先 ${where} を使えませんでした(${reason(code)})`,
    "保存先があり、このマシンから読み書きできるか確認してください。",
  ],
  sharedRootMissing: (folder) => [
    `${folder} はこのマシンのフォルダーで、ワーカーからは見えません`,
    "すべてのマシンで共有するフォルダーを --shared-root で指定するか、URL を並べてください。",
  ],
  notBelowSharedRoot: (folder, root) => [
    `${folder} は共有フォルダー ${root} の下にありません`,
    "すべてのリポジトリを含むフォルダーを --shared-root で指定してください。",
  ],
  queuedFileUrl: (url) => [
    `${url} はこのマシンのファイルで、ワーカーからは見えません`,
    "フォルダーを並べ、すべてのマシンで共有するフォルダーを --shared-root で指定してください。",
  ],
  queuedCredentials: (count) => [
    `認証情報を含む URL が ${count} 件あります。認証情報はキューに入れません`,
    "認証情報のない URL を並べ、ワーカー自身に環境変数のトークンか git の credential helper を設定してください。",
  ],
  queuedConfigExtends: (file) => [
    `${file} はほかのファイルを継承していますが、ワーカーにはそれがありません`,
    "キューを使う監査では、すべてを 1 つのファイルにまとめてください。",
  ],
  rateWrong: (value) => [
    `--rate ${value} は速度ではありません`,
    "10/s、60/m、600/h の形で、ホストごとなら HOST=60/m の形で書いてください。",
  ],
  metricsWrong: (value) => [
    `--metrics ${value} はポートではありません`,
    "ポート、またはアドレスとポートを指定してください。例: 0.0.0.0:9464",
  ],
  metricsFailed: (where, code) => [
    `${where} でメトリクスを提供できませんでした(${reason(code)})`,
    "--metrics で別のポートを指定してください。",
  ],
};
