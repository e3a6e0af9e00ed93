/**
 * What leakscan finds of the fact table's credentials, each put together from its row and written down as people do.
 *
 *     npm run accuracy:facts -- ../shared/token-formats.tsv     sums, and the rows and syntaxes that do worst
 *     ... --samples 20 --seed 1 --rows 60                       how many of each row; which; how many rows to list
 *     ... --id PART --show                                      only these rows, with what was missed
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundled } from "./accuracy/detect.mjs";
import { alone, drawFrom, isSecret, isWhole, layoutOf, namesOf, readFacts, surroundings } from "./accuracy/facts.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    samples: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    rows: { type: "string", default: "40" },
    id: { type: "string" },
    show: { type: "boolean", default: false },
  },
});

if (positionals.length !== 1) {
  console.error("Name the table: npm run accuracy:facts -- token-formats.tsv");
  process.exitCode = 64;
} else await run(positionals[0]);

async function run(file) {
  const { createEngine, allRules, exampleOfLayout } = await bundled();
  const engine = createEngine(allRules);
  const facts = readFacts(readFileSync(file, "utf8"))
    .filter(isSecret)
    .filter(({ id }) => id.includes(values.id ?? ""));
  const rows = [];
  const syntaxes = new Map();
  const lone = [0, 0];
  for (const [index, fact] of facts.entries()) {
    const draw = drawFrom(Number(values.seed) * 7919 + index);
    const row = { fact, of: 0, found: 0, vendor: 0, error: undefined };
    rows.push(row);
    const names = namesOf(fact);
    for (let i = 0; i < Number(values.samples); i++) {
      let secret;
      try {
        secret = exampleOfLayout(layoutOf(fact), draw, checkOf(fact));
      } catch (error) {
        row.error = error.message;
        break;
      }
      const list = Object.entries(surroundings);
      const [syntax, write] = list[draw(list.length)];
      const whole = isWhole(layoutOf(fact));
      const text = whole ? `${secret.replaceAll("\\n", "\n")}\n` : write(names[draw(names.length)], secret);
      const matches = engine.scan(Buffer.from(text)).matches;
      const hit = matches
        .filter(({ confidence }) => confidence !== "low")
        .find((match) => whole || holds(match, secret, text));
      row.of++;
      const key = whole ? "none" : syntax;
      const sums = syntaxes.get(key) ?? syntaxes.set(key, [0, 0]).get(key);
      sums[0]++;
      if (hit) {
        row.found++;
        sums[1]++;
        if (hit.provider !== "generic") row.vendor++;
      } else if (values.show)
        console.log(
          `${fact.id} [${syntax}] ${JSON.stringify(text)} ${matches.map((m) => `${m.rule}:${m.confidence}`).join(" ")}`,
        );
    }
    if (fact.context === "" && fact.prefix.length >= 4 && row.error === undefined && !isWhole(layoutOf(fact))) {
      const forms = Object.values(alone);
      const secret = exampleOfLayout(layoutOf(fact), draw, checkOf(fact));
      const text = forms[draw(forms.length)](secret);
      lone[0]++;
      if (engine.scan(Buffer.from(text)).matches.some((m) => m.confidence !== "low" && holds(m, secret, text)))
        lone[1]++;
      else if (values.show) console.log(`${fact.id} [alone] ${JSON.stringify(text)}`);
    }
  }
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(
    `${rows.length} rows, ${sum("of")} texts: ${percent(sum("found") / sum("of"))} found at medium or better, ` +
      `${percent(sum("vendor") / sum("of"))} by a rule of the vendor; mean over rows ${percent(mean(rows))}; ` +
      `${rows.filter((row) => row.found === row.of).length} rows always. Alone: ${lone[1]} of ${lone[0]}.`,
  );
  console.log("\nSyntaxes:");
  for (const [name, [of, found]] of [...syntaxes].sort((a, b) => a[1][1] / a[1][0] - b[1][1] / b[1][0]).slice(0, 16))
    console.log(`  ${percent(found / of)} of ${of}  ${name}`);
  console.log("\nRows:");
  for (const { fact, of, found, error } of rows
    .sort((a, b) => a.found / a.of - b.found / b.of)
    .slice(0, Number(values.rows)))
    console.log(
      `  ${found}/${of}  ${fact.id}  ${layoutOf(fact).slice(0, 80)}  ${fact.context} ${fact.confidence} ${error ?? ""}`,
    );
}

function holds({ secret, span }, expected, text) {
  const raw = Buffer.from(text).subarray(span.start, span.end).toString();
  return [secret.reveal(), raw, decoded(raw)].some((value) => {
    const [short, long] = value.length < expected.length ? [value, expected] : [expected, value];
    return long.includes(short) && short.length >= 0.6 * long.length;
  });
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function checkOf({ vendor, checksum, layout, credential }) {
  if (/^(?:GitHub|npm)$/.test(vendor) && /CRC32/i.test(checksum))
    return vendor === "npm" ? "npm-crc32" : "github-crc32";
  if (vendor === "GitLab" && /base36/i.test(checksum)) return "gitlab-routable";
  return layout === "{jwt}" || /^ses smtp/i.test(credential) ? (layout === "{jwt}" ? "jwt" : undefined) : undefined;
}

function mean(rows) {
  const counted = rows.filter(({ of }) => of > 0);
  return counted.reduce((total, { of, found }) => total + found / of, 0) / counted.length;
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
