/** 큐를 쓰는 감사의 오류. */

import type { QueueErrors } from "../../errors/queue.ts";
import { reason } from "../system-errors.ts";

export const queueErrors: QueueErrors = {
  queueMissing: () => ["큐가 지정되지 않았습니다", "--queue redis://HOST:6379 형식으로 지정하세요."],
  queueNoUrl: () => [
    "--queue가 Redis 또는 Valkey 서버 주소가 아닙니다",
    "redis://HOST:PORT, TLS라면 rediss://USER@HOST:PORT 형식으로 적고, 비밀번호는 LEAKSCAN_QUEUE_PASSWORD에 설정하세요.",
  ],
  queueUnreachable: (where, code) => [
    `큐 ${where}에 연결할 수 없습니다(${reason(code)})`,
    "주소, 비밀번호, 네트워크를 확인하세요.",
  ],
  queueLost: (where, minutes) => [
    `큐 ${where}에 ${minutes}분 동안 연결되지 않습니다`,
    "복구되면 같은 명령을 다시 실행하세요. 멈춘 곳부터 이어서 진행합니다.",
  ],
  queueRefused: (where, code) => [
    `큐 ${where}에서 작업을 받지 않습니다(${code})`,
    "OOM: 메모리가 부족하니 늘리세요. READONLY: 주 서버를 지정하세요. NOPERM: 사용자의 권한이 부족합니다.",
  ],
  queuePrefixWrong: (value) => [
    `--queue-prefix ${value}은(는) 쓸 수 없습니다`,
    "영문자, 숫자, 점, 하이픈, 밑줄을 1자에서 64자까지 쓰세요.",
  ],
  storageMissing: () => [
    "보고서를 둘 곳이 지정되지 않았습니다",
    "모든 머신이 공유하는 폴더나 버킷을 지정하세요. 예: --storage /mnt/leakscan, --storage s3://BUCKET/PREFIX",
  ],
  storageNoBucket: (value) => [
    `--storage ${value}에 버킷 이름이 없습니다`,
    "s3://BUCKET 또는 s3://BUCKET/PREFIX 형식으로 적으세요.",
  ],
  storageFailed: (where, code) => [
    `저장소 ${where}을(를) 쓸 수 없습니다(${reason(code)})`,
    "그곳이 있는지, 이 머신에서 읽고 쓸 수 있는지 확인하세요.",
  ],
  sharedRootMissing: (folder) => [
    `${folder}은(는) 이 머신의 폴더라서 워커가 볼 수 없습니다`,
    "모든 머신이 공유하는 폴더를 --shared-root로 지정하거나 URL을 나열하세요.",
  ],
  notBelowSharedRoot: (folder, root) => [
    `${folder}은(는) 공유 폴더 ${root} 아래에 없습니다`,
    "모든 저장소가 들어 있는 폴더를 --shared-root로 지정하세요.",
  ],
  queuedFileUrl: (url) => [
    `${url}은(는) 이 머신의 파일이라서 워커가 볼 수 없습니다`,
    "폴더를 나열하고, 모든 머신이 공유하는 폴더를 --shared-root로 지정하세요.",
  ],
  queuedCredentials: (count) => [
    `URL ${count}개에 자격 증명이 들어 있습니다. 자격 증명은 큐에 넣지 않습니다`,
    "자격 증명이 없는 URL을 나열하고, 워커에 환경 변수 토큰이나 git credential helper를 설정하세요.",
  ],
  queuedConfigExtends: (file) => [
    `${file}이(가) 다른 파일을 확장하지만 워커에는 그 파일이 없습니다`,
    "큐를 쓰는 감사에서는 모두 한 파일에 넣으세요.",
  ],
  rateWrong: (value) => [
    `--rate ${value}은(는) 속도가 아닙니다`,
    "10/s, 60/m, 600/h 형식으로, 호스트 하나라면 HOST=60/m 형식으로 적으세요.",
  ],
  metricsWrong: (value) => [
    `--metrics ${value}은(는) 포트가 아닙니다`,
    "포트, 또는 주소와 포트를 지정하세요. 예: 0.0.0.0:9464",
  ],
  metricsFailed: (where, code) => [
    `${where}에서 메트릭을 제공할 수 없습니다(${reason(code)})`,
    "--metrics로 다른 포트를 지정하세요.",
  ],
};
