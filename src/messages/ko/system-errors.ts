/** What the operating system's error codes mean, in Korean. */

import { reasonsIn, type SystemErrors } from "../system-errors.ts";

export const systemErrors: SystemErrors = {
  EACCES: "권한이 없습니다",
  EADDRINUSE: "포트가 이미 사용 중입니다",
  EADDRNOTAVAIL: "이 컴퓨터에 그런 주소가 없습니다",
  EBUSY: "사용 중입니다",
  ECONNREFUSED: "그 주소에서 응답이 없습니다",
  ECONNRESET: "연결이 끊겼습니다",
  EFBIG: "이 크기의 파일은 허용되지 않습니다",
  EEXIST: "이미 있습니다",
  EIO: "디스크 오류가 발생했습니다",
  EISDIR: "폴더입니다",
  ELOOP: "심볼릭 링크가 순환합니다",
  EMFILE: "열린 파일이 너무 많습니다",
  ENAMETOOLONG: "이름이 너무 깁니다",
  ENOENT: "파일이나 폴더가 없습니다",
  ENOSPC: "디스크에 남은 공간이 없습니다",
  ENOTDIR: "경로의 일부가 폴더가 아닙니다",
  ENOTFOUND: "호스트를 찾을 수 없습니다",
  EPERM: "권한이 없습니다",
  EPIPE: "읽는 쪽이 종료되었습니다",
  EROFS: "디스크가 읽기 전용입니다",
  ETIMEDOUT: "제때 응답이 없습니다",
};

export const reason: (code: string) => string = reasonsIn(systemErrors);
