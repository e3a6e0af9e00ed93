/** All that is known of a finding: folded out below its row. */

import type { ComponentChildren, VNode } from "preact";
import { dayOf, refOf } from "../../describe.ts";
import { shellQuote } from "../../text/shell-quote.ts";
import { CommitLine, PlaceLine, Sentence, titleIn } from "./commit.tsx";
import { usePage } from "./context.ts";
import type { Item } from "./model.ts";
import { Steps } from "./steps.tsx";
import { plainView, writeView } from "./view.ts";

/** Lines that a list of places, commits or refs shows. */
const mostLines = 100;

/** The details. */
export function Details({ item }: { readonly item: Item }): VNode {
  const { model, words, show } = usePage();
  const { page, report } = words;
  const { data, rule } = item;
  const { verdict, aws, suppressed } = data;
  // The account that the check proved, before the one that the key id claims.
  const account = verdict?.accountId ?? aws?.accountId;
  const partners = (data.related ?? []).flatMap((one) => model.byFingerprint.get(one) ?? []);
  const link = `#${writeView({ ...plainView, open: [data.fingerprint] })}`;
  return (
    <div class="details">
      <section>
        <h4>{page.detail.steps}</h4>
        <p>{report.opens(rule.opens)}</p>
        <Steps item={item} />
      </section>
      <dl>
        <Fact name={page.detail.places}>
          <Lines all={item.places} of={(place) => <PlaceLine place={place} />} />
          {data.morePlaces !== undefined && <p>{page.detail.morePlaces(data.morePlaces)}</p>}
        </Fact>
        {item.introduced.length > 0 && (
          <Fact name={page.detail.introduced}>
            <Lines all={item.introduced} of={(commit) => <CommitLine commit={commit} />} />
          </Fact>
        )}
        {item.removed.length > 0 && (
          <Fact name={page.detail.removed}>
            <Lines all={item.removed} of={(commit) => <CommitLine commit={commit} />} />
          </Fact>
        )}
        {data.commits !== undefined && <Fact name={page.detail.exposed}>{exposed(item, page, report)}</Fact>}
        {item.refs.length > 0 && (
          <Fact name={page.detail.refs}>
            <Lines all={item.refs} of={(ref) => <bdi>{refOf(ref)}</bdi>} />
          </Fact>
        )}
        <Fact name={report.label.confidence}>
          {report.confidence[data.confidence]}
          {data.note !== undefined && <span>: {report.note(data.note)}</span>}
        </Fact>
        <Reasons item={item} />
        {verdict && (
          <Fact name={report.label.verdict}>
            {report.found.verdictAt(report.verdict[verdict.status], dayOf(verdict.checkedAt))}
            {verdict.arn !== undefined && <bdi> {verdict.arn}</bdi>}
            {verdict.reason !== undefined && <span> ({report.verdictReason(verdict.reason)})</span>}
          </Fact>
        )}
        {account !== undefined && (
          <Fact name={report.label.account}>
            {report.found.account(account)}
            {aws && `, ${report.keyType(aws.keyType)}`}
            {aws?.canary && <p>{report.found.canary}</p>}
          </Fact>
        )}
        {partners.length > 0 && (
          <Fact name={report.label.belongsTo}>
            <Lines
              all={partners}
              of={(one) => (
                <button type="button" class="link" onClick={() => show(one.data.fingerprint)}>
                  {titleIn(one, report)} <code>{one.data.value}</code>
                </button>
              )}
            />
          </Fact>
        )}
        {suppressed && (
          <Fact name={page.states.suppressed}>
            {report.suppressedBy[suppressed.by]}: <bdi>{report.reason(suppressed.reason)}</bdi>
          </Fact>
        )}
        <Fact name={page.detail.rule}>
          <code>{rule.id}</code>
        </Fact>
        <Fact name={report.label.fingerprint}>
          <a href={link}>
            <code>{data.fingerprint}</code>
          </a>
        </Fact>
      </dl>
    </div>
  );
}

/** The evidence that the judgement was based on, and how to see all of it. */
function Reasons({ item }: { readonly item: Item }): VNode | null {
  const { model, words } = usePage();
  const { evidence: said } = words.page;
  const { evidence, weak, value } = item.data;
  if (evidence === undefined) return null;
  const { name, quoted, random, score } = evidence;
  const reasons = [
    ...(score === undefined ? [said.form] : []),
    ...(name === undefined ? [] : [said.name(name.replaceAll("`", "'"))]),
    ...(quoted ? [said.quoted] : []),
    ...(random ? [said.random] : []),
    ...(weak ? [said.weak] : []),
    ...(score === undefined ? [] : [said.score(`${score < 0 ? "−" : "+"}${Math.abs(score).toFixed(2)}`)]),
  ];
  const there = item.places.find(
    ({ path, decodedFrom, source, atHead }) =>
      path !== null && !path.includes(value) && decodedFrom === undefined && (atHead === true || source === "file"),
  );
  return (
    <Fact name={said.heading}>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>
            <Sentence text={reason} />
          </li>
        ))}
      </ul>
      {there && (
        <p>
          <Sentence text={said.explain(`${model.data.command} explain ${shellQuote(`${there.path}:${there.line}`)}`)} />
        </p>
      )}
    </Fact>
  );
}

type Said = ReturnType<typeof usePage>["words"];

/** From when until when, and how long that was. */
function exposed(item: Item, page: Said["page"], report: Said["report"]): string {
  const { from, until, isOpen } = item;
  const held = report.found.inCommits(item.data.commits ?? 0);
  if (from === undefined || until === undefined) return held;
  const days = page.timeline.days(Math.max(1, Math.round((until - from) / 86_400_000)));
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const end = isOpen ? page.timeline.today : day(until);
  return `${day(from)} – ${end} (${isOpen ? page.detail.stillOpen(days) : days}); ${held}`;
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): VNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Lines<T>({ all, of }: { readonly all: readonly T[]; readonly of: (one: T) => VNode }): VNode {
  const { report } = usePage().words;
  return (
    <ul class="lines" {...(all.length > 6 && { tabIndex: 0 })}>
      {all.slice(0, mostLines).map((one, index) => (
        <li key={index}>{of(one)}</li>
      ))}
      {all.length > mostLines && <li>{report.scope.more(all.length - mostLines)}</li>}
    </ul>
  );
}
