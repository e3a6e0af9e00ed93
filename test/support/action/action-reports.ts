/** What the Action's presenters are told, for tests: made by hand from small parts, or arbitrary and full of hostile text. */
import { says } from "../../../src/messages/errors.ts";
import fc from "fast-check";
import type { ActionReport, ScopeFacts } from "../../../src/action/action-report.ts";
import type { Finding, Report } from "../../../src/core/finding.ts";
import { exitCode } from "../../../src/core/summary.ts";
import { arbitraryReport, hostileText, report, secrets } from "../reports.ts";

/** A pull request of three commits. */
export const pullRequest: ScopeFacts = {
  kind: "range",
  event: "pull_request",
  base: "a".repeat(40),
  head: "b".repeat(40),
  commits: 3,
  widened: null,
  isDeepened: false,
  pullRequest: { number: 7, isFork: false },
};

/** A nightly scan of everything. */
export const nightly: ScopeFacts = {
  ...pullRequest,
  kind: "history",
  event: "schedule",
  base: null,
  head: null,
  pullRequest: null,
};

/** What presenters are told of a pull request with these findings, unless a test says otherwise. */
export function actionReport(
  findings: readonly Finding[] = [],
  over: Partial<ActionReport> = {},
  scan: Partial<Report["scan"]> = {},
): ActionReport {
  const given = report(findings, {
    mode: "range",
    repository: "/home/runner/work/shop",
    blobs: 12,
    commits: 3,
    ...scan,
  });
  const code = exitCode(given, { strict: over.strict ?? false });
  return {
    report: given,
    strict: false,
    exitCode: code,
    fails: code !== 0,
    isComplete: given.scan.notRead.length + given.scan.cut.length === 0,
    scope: pullRequest,
    suppressedByThisChange: [],
    acceptedByThisChange: [],
    loosenedByThisChange: [],
    label: { name: "leakscan-allow", isSet: false, isPossible: true, isStale: false },
    policyFaults: [],
    goneAtHead: new Set(),
    urls: {
      server: "https://github.com",
      repository: "ada/shop",
      headRepository: "ada/shop",
      api: "https://api.github.com",
      run: "https://github.com/ada/shop/actions/runs/1",
    },
    writesHtml: false,
    language: "en",
    ...over,
  };
}

/** Arbitrary ones. Every secret is one of `secrets`; all other text is hostile and may hold them. */
export function arbitraryActionReport(): fc.Arbitrary<ActionReport> {
  const text = hostileText(Object.values(secrets));
  const oid = fc.stringMatching(/^[0-9a-f]{40}$/);
  const url = fc.oneof(
    fc.constantFrom(
      null,
      "https://github.com",
      "https://ghe.example:8443/base",
      "javascript:alert(1)",
      'https://x/"><b>',
    ),
    hostileText(),
  );
  return fc
    .record({
      given: arbitraryReport(),
      strict: fc.boolean(),
      fails: fc.boolean(),
      own: fc.array(fc.record({ by: fc.constantFrom("baseline" as const, "comment", "config"), reason: text }), {
        maxLength: 5,
      }),
      gone: fc.nat(3),
      accepted: fc.array(fc.record({ what: text, why: text, reason: text }), { maxLength: 3 }),
      loosenedByThisChange: fc.array(fc.record({ by: fc.constantFrom("baseline" as const, "config"), what: text }), {
        maxLength: 3,
      }),
      label: fc.record({ name: text, isSet: fc.boolean(), isPossible: fc.boolean(), isStale: fc.boolean() }),
      policyFaults: fc.array(
        text.map((name) => says("configNotObject", name)),
        { maxLength: 3 },
      ),
      scope: fc.record({
        kind: fc.constantFrom("range" as const, "history"),
        event: fc.oneof(fc.constantFrom("pull_request", "push", "merge_group", "schedule"), text),
        base: fc.option(fc.oneof(oid, text)),
        head: fc.option(fc.oneof(oid, text)),
        commits: fc.nat(100),
        widened: fc.constantFrom("before-is-gone" as const, "new-branch", "no-base", null),
        isDeepened: fc.boolean(),
        pullRequest: fc.option(fc.record({ number: fc.nat(999), isFork: fc.boolean() })),
      }),
      urls: fc.record({
        server: url,
        repository: fc.option(fc.oneof(fc.constant("ada/shop"), text)),
        headRepository: fc.option(fc.oneof(fc.constant("mallory/shop"), text)),
        api: url,
        run: url,
      }),
      writesHtml: fc.boolean(),
      language: fc.constantFrom("en" as const, "ja", "ko"),
    })
    .map(({ given, own, gone, accepted, ...rest }) => {
      const { notRead, cut } = given.scan;
      return {
        ...rest,
        report: given,
        exitCode: exitCode(given, rest),
        isComplete: notRead.length + cut.length === 0,
        suppressedByThisChange: own.flatMap((suppression, at) => {
          const finding = given.findings[at];
          return finding === undefined ? [] : [{ finding, suppression }];
        }),
        acceptedByThisChange: accepted,
        goneAtHead: new Set(given.findings.slice(0, gone).map(({ fingerprint }) => fingerprint)),
      };
    });
}
