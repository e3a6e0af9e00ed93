/**
 * What leakscan says where it cannot even load a language's sentences: Node is too old, a bundle is broken, the machine lacks something.
 * All languages stand here, since every entry holds this file and nothing else may be needed.
 */

import { chooseLanguage } from "./choose-language.ts";
import type { Language } from "./report-catalogue.ts";

interface LastWords {
  readonly fix: string;
  readonly nodeTooOld: (version: string) => string;
  readonly tooManyFiles: readonly [cause: string, fix: string];
  readonly outOfMemory: readonly [cause: string, fix: string];
  readonly unexpected: (kind: string) => readonly [cause: string, fix: string];
}

const words: Readonly<Record<Language, LastWords>> = {
  en: {
    fix: "fix:",
    nodeTooOld: (version) => `leakscan needs Node 20.19 or later; this is ${version}`,
    tooManyFiles: ["too many files are open; the scan is not complete", "Raise the limit: ulimit -n 256"],
    outOfMemory: ["out of memory; the scan is not complete", "Give it more memory, or use --jobs 1."],
    unexpected: (kind) => [
      `unexpected error (${kind}); the scan is not complete`,
      "Install leakscan again, or report this.",
    ],
  },
  ja: {
    fix: "対処:",
    nodeTooOld: (version) => `leakscan には Node 20.19 以降が必要です(現在のバージョンは ${version})`,
    tooManyFiles: [
      "開いているファイルが多すぎるため、スキャンが完了していません",
      "上限を上げてください: ulimit -n 256",
    ],
    outOfMemory: [
      "メモリが足りないため、スキャンが完了していません",
      "使えるメモリを増やすか、--jobs 1 を指定してください。",
    ],
    unexpected: (kind) => [
      `予期しないエラー(${kind})のため、スキャンが完了していません`,
      "leakscan を再インストールするか、この問題を報告してください。",
    ],
  },
  ko: {
    fix: "해결:",
    nodeTooOld: (version) => `leakscan에는 Node 20.19 이상이 필요합니다(현재 버전: ${version})`,
    tooManyFiles: ["열린 파일이 너무 많아 스캔을 끝내지 못했습니다", "한도를 늘리세요: ulimit -n 256"],
    outOfMemory: ["메모리가 부족해 스캔을 끝내지 못했습니다", "메모리를 늘리거나 --jobs 1을 쓰세요."],
    unexpected: (kind) => [
      `예기치 않은 오류(${kind})로 스캔을 끝내지 못했습니다`,
      "leakscan을 다시 설치하거나 이 문제를 신고하세요.",
    ],
  },
};

type Environment = Readonly<Record<string, string | undefined>>;

/** What the machine lacks, where that is why something failed. */
export function lackOf(error: unknown): "tooManyFiles" | "outOfMemory" | undefined {
  const code = String((error as { code?: unknown } | null)?.code);
  if (code === "EMFILE" || code === "ENFILE") return "tooManyFiles";
  const isMemory = code === "ENOMEM" || code === "ERR_WORKER_OUT_OF_MEMORY" || code === "ERR_MEMORY_ALLOCATION_FAILED";
  // What V8 says where no array or WebAssembly memory fits any more has no code.
  const isRefused = error instanceof RangeError && /allocat|out of memory/i.test(error.message);
  return isMemory || isRefused ? "outOfMemory" : undefined;
}

/** What an entry prints as its last resort. An error may quote what was read, so only its kind is shown. */
export function lastWords(error: unknown, env: Environment): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  const said = words[chooseLanguage(undefined, env)];
  const lack = lackOf(error);
  const [cause, fix] = lack === undefined ? said.unexpected(String(code ?? name ?? typeof error)) : said[lack];
  return `leakscan: ${cause}\n  ${said.fix} ${fix}`;
}

/** What to say where this Node is too old; undefined where it is not. `version` is `process.versions.node`. */
export function nodeTooOld(version: string, env: Environment): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return words[chooseLanguage(undefined, env)].nodeTooOld(`${major}.${minor}`);
}
