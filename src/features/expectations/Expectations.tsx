import { useState } from 'react';
import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { findFact } from '../../parts/anyFact.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { factSentence } from '../../parts/factSentence.ts';
import { FigureRows } from '../../parts/FigureRows.tsx';
import { toLocalMinute } from '../../parts/formatTime.ts';
import { NothingHere } from '../../parts/NothingHere.tsx';
import { partyAtStart, partyName } from '../../parts/partyWords.ts';
import { useFigureFoot } from '../../parts/share/useFigureFoot.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { useLink } from '../../url/useLink.ts';
import { LedgerLine } from './LedgerLine.tsx';
import { toExpectationsModel, type Settlement } from './toExpectationsModel.ts';
import type { LedgerOrder } from './toLedgerGroups.ts';

const orders: readonly { order: LedgerOrder; label: string }[] = [
  { order: 'council', label: 'Council' },
  { order: 'party', label: 'Party' },
  { order: 'outcome', label: 'Outcome' },
];

const FIRST = 12;

interface ExpectationsProps {
  /** What the filters leave. */
  facts: Facts;
  /** All facts: what settled an expectation may itself be filtered out. */
  all: Facts;
  councils: readonly Council[];
}

/** The ledger of what was hoped beside what came of it. */
export function Expectations({ facts, all, councils }: ExpectationsProps) {
  const { link, href } = useLink();
  const foot = useFigureFoot();
  const [order, setOrder] = useState<LedgerOrder>('council');
  const [isWhole, setIsWhole] = useState(false);
  const { timeZone } = facts.election;
  const settlementOf = (id: string): Settlement | null => {
    const settling = findFact(all, id);
    if (!settling) return null;
    const { knownBy } = settling.fact;
    const isKnown = link.at === null || (knownBy !== null && toLocalMinute(knownBy, timeZone) <= link.at);
    return { sentence: factSentence(settling), isKnown };
  };
  const regionOf = new Map(councils.flatMap(({ gss, region }) => (region === null ? [] : [[gss, region] as const])));
  const toModel = ({ expectations }: Facts) =>
    toExpectationsModel(expectations, order, { timeZone, regionOf, settlementOf });
  const model = toModel(facts);
  if (model.groups.length === 0) {
    return (
      <Figure id="expectations" title={model.title}>
        <NothingHere what="hopes or forecasts of a council" />
      </Figure>
    );
  }
  const shown = isWhole ? model.groups : model.groups.slice(0, FIRST);
  return (
    <Figure
      id="expectations"
      title={model.title}
      summary={model.summary}
      {...foot(model.title, () => ({
        id: 'expectations',
        embed: 'expectations',
        title: model.title,
        summary: model.summary,
        table: (scope) => (scope === 'all' ? toModel(all) : model),
      }))}
      table={
        <FigureRows
          caption="What was expected, and what became of it"
          table={model}
          rowKey={(row) => row.fact}
          cells={{ party: (row) => (row.party === null ? null : partyName(row.party)) }}
        />
      }
    >
      <div className="mb-2 flex flex-wrap items-center gap-x-6 gap-y-1 text-14 print:hidden">
        <span role="group" aria-label="Grouped by" className="inline-flex flex-wrap items-center gap-2">
          <span className="text-quiet">By</span>
          {orders.map((one) => (
            <button
              key={one.order}
              type="button"
              className="legend-entry aria-pressed:font-semibold aria-pressed:underline"
              aria-pressed={order === one.order}
              onClick={() => setOrder(one.order)}
            >
              {one.label}
            </button>
          ))}
        </span>
        <span role="group" aria-label="Of one party" className="inline-flex flex-wrap items-center gap-x-3">
          <span className="text-quiet">Of</span>
          {model.parties.map(({ code, count }) => {
            const isOn = link.party.join() === code.toLowerCase();
            return (
              <a
                key={code}
                className="legend-entry"
                aria-current={isOn ? 'true' : undefined}
                href={href({ party: isOn ? [] : [code.toLowerCase()] })}
              >
                {partyAtStart(code)} <span className="text-quiet tabular-nums">{count}</span>
              </a>
            );
          })}
        </span>
      </div>
      <div className="@container max-w-4xl">
        {shown.map((group) => (
          <section key={group.key} className="border-t border-line pt-2 pb-1">
            <h3 className="text-16 wrap-anywhere">
              <span className="font-semibold">{group.title}</span>
              {group.settled ? (
                <span className="text-14">
                  {' '}
                  · <EvidenceLink fact={group.settled.fact}>{group.settled.sentence}</EvidenceLink>
                </span>
              ) : null}
            </h3>
            <ul>
              {group.entries.map((entry) => (
                <LedgerLine
                  key={entry.fact}
                  entry={entry}
                  isUnderCouncil={order === 'council' && entry.council !== null}
                  isSettledAbove={group.settled !== null}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {model.groups.length > FIRST ? (
        <button type="button" className="button" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? `Show the first ${FIRST}` : `Show all ${model.groups.length}`}
        </button>
      ) : null}
    </Figure>
  );
}
