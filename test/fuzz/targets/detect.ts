import wasm from "../../../build/prefilter.wasm";
import { createEngine } from "../../../src/detect/create.ts";
import { createSimdPrefilter } from "../../../src/detect/prefilter/simd.ts";
import { allRules } from "../../../src/rules/all.ts";
import { textsOf } from "../../support/rule-texts.ts";
import { seeded } from "../../support/secrets.ts";
import { same, texts, type FuzzTarget } from "../target.ts";

const prefilter = createSimdPrefilter(wasm);
const plain = createEngine(allRules);
const simd = createEngine(allRules, prefilter === undefined ? {} : { prefilter });

/** The engine on both prefilters, decoders included. */
export const target: FuzzTarget = {
  help: "text through the engine, decoders included; both prefilters must find the same",
  code: ["src/detect/"],
  words:
    'password=|secret: |token|api_key = "|-----BEGIN |-----END |Authorization: Bearer |curl -u |://|@|&quot;|%3D|\\n|\\u0041|\\x41|base64|AKIA|ghp_|eyJ|leakscan:allow|=>|: |\n|\r\n|\t|,|;|パスワード|密码|0x|==|\'|"|<key>|</key>|${'.split(
      "|",
    ),
  seeds: () => [
    ...allRules.flatMap((rule, i) => (i % 4 === 0 ? texts(textsOf(rule, seeded(i), "any")[0]?.text ?? "") : [])),
    ...texts(
      Buffer.from("password = hunter2hunter2\n".repeat(3)).toString("base64"),
      "a: |\n  b\n",
      "name,password\nx,y\n",
    ),
  ],
  run(input) {
    const one = plain.scan(input);
    const other = simd.scan(input);
    const told = ({ matches, cut }: typeof one): unknown => [
      matches.map(({ span, rule, confidence, decodedFrom }) => [span, rule, confidence, decodedFrom]),
      cut,
    ];
    same(told(one), told(other), "what both prefilters find");
    for (const { span } of one.matches)
      if (span.start < 0 || span.end > input.length || span.start >= span.end)
        throw new Error("a span outside of the text");
  },
};
