import type { Facts } from '../../domain/Dataset.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { FigureRows } from '../../parts/FigureRows.tsx';
import { NothingHere } from '../../parts/NothingHere.tsx';
import { partyName } from '../../parts/partyWords.ts';
import { useFigureFoot } from '../../parts/share/useFigureFoot.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { toEstimatesModel } from './toEstimatesModel.ts';

/** Projections, polls and odds as quotations: no bar, no party's colour, so that none passes for a result. */
export function Estimates({ facts, allFacts = facts }: { facts: Facts; allFacts?: Facts }) {
  const foot = useFigureFoot();
  const { timeZone } = facts.election;
  const model = toEstimatesModel(facts.estimates, timeZone);
  if (model.entries.length === 0) {
    return (
      <Figure id="estimates" title={model.title}>
        <NothingHere what="forecast, poll or odds" />
      </Figure>
    );
  }
  const nameOf = (code: string | null) => (code === null ? '' : partyName(code));
  return (
    <Figure
      id="estimates"
      title={model.title}
      summary={model.summary}
      {...foot(model.title, () => ({
        id: 'estimates',
        embed: null,
        title: model.title,
        summary: model.summary,
        table: (scope) => (scope === 'all' ? toEstimatesModel(allFacts.estimates, timeZone) : model),
      }))}
      table={
        <FigureRows
          caption="Modelled and quoted figures, none of them a result"
          table={model}
          rowKey={(row) => `${row.fact}-${row.party ?? ''}`}
          cells={{
            party: (row) => nameOf(row.party),
            of: (row) => nameOf(row.of),
            towards: (row) => nameOf(row.towards),
            area: (row) => row.area ?? '',
            unit: (row) => row.unit?.replaceAll('-', ' ') ?? '',
            note: (row) => row.note ?? '',
          }}
        />
      }
    >
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-x-8">
        {model.entries.map((entry) => (
          <li key={entry.fact} className="min-w-0 border-t border-line py-3 text-14 wrap-anywhere">
            <h3 className="label-caps">{entry.kind}</h3>
            <p className={entry.isMissing ? 'mt-1 text-16 text-quiet italic' : 'mt-1 font-serif text-16'}>
              <EvidenceLink fact={entry.fact}>{entry.figure}</EvidenceLink>
            </p>
            <p className="text-quiet">{entry.attribution}</p>
            {entry.note ? <p className="line-clamp-6 text-quiet">Note: {entry.note}</p> : null}
            <blockquote className="mt-1 border-l-2 border-line pl-3 font-serif" dir="auto">
              <q>{entry.quote}</q>
            </blockquote>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
