/** What the operating system's error codes mean, in Japanese. */

import { reasonsIn, type SystemErrors } from "../system-errors.ts";

export const systemErrors: SystemErrors = {
  EACCES: "権限がありません",
  EADDRINUSE: "ポートは使用中です",
  EADDRNOTAVAIL: "このマシンにそのアドレスはありません",
  EBUSY: "使用中です",
  ECONNREFUSED: "接続先が応答しません",
  ECONNRESET: "接続が切断されました",
  EFBIG: "この大きさのファイルは許可されていません",
  EEXIST: "すでに存在します",
  EIO: "ディスクがエラーを返しました",
  EISDIR: "フォルダーです",
  ELOOP: "シンボリックリンクが循環しています",
  EMFILE: "開いているファイルが多すぎます",
  ENAMETOOLONG: "名前が長すぎます",
  ENOENT: "ファイルまたはフォルダーがありません",
  ENOSPC: "ディスクの空きがありません",
  ENOTDIR: "パスの途中がフォルダーではありません",
  ENOTFOUND: "ホストが見つかりません",
  EPERM: "権限がありません",
  EPIPE: "読み取り側が終了しました",
  EROFS: "ディスクは読み取り専用です",
  ETIMEDOUT: "時間内に応答がありません",
};

export const reason: (code: string) => string = reasonsIn(systemErrors);
