import { useState } from 'react';
import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { DivergingBars } from '../../parts/DivergingBars.tsx';
import { FigureRows } from '../../parts/FigureRows.tsx';
import { OnlyCouncil } from '../../parts/OnlyCouncil.tsx';
import { NothingHere } from '../../parts/NothingHere.tsx';
import { partyName } from '../../parts/partyWords.ts';
import { useFigureFoot } from '../../parts/share/useFigureFoot.tsx';
import { useChosenCouncil } from '../../parts/useChosenCouncil.ts';
import { Figure } from '../../ui/Figure.tsx';
import { useLink } from '../../url/useLink.ts';
import { toSeatsModel } from './toSeatsModel.ts';

const FIRST = 6;

interface SeatChangesProps {
  facts: Facts;
  /** GSS code of the council whose seats alone are shown, where it has any; by default the link's choice among `councils`. */
  council?: string | null;
  councils?: readonly Council[];
  /** Whatever the filters. */
  allFacts?: Facts;
}

/** Seats won and lost by council and party, with the check that they add up. */
export function SeatChanges({ facts, council = null, councils = [], allFacts = facts }: SeatChangesProps) {
  const foot = useFigureFoot();
  const chosen = useChosenCouncil(councils);
  const gss = council ?? chosen?.gss ?? null;
  const { link } = useLink();
  const [isWhole, setIsWhole] = useState(false);
  const ofCouncil = facts.seats.filter((seat) => seat.council?.gss === gss);
  const isPartial = link.party.length > 0 || link.outcome.length > 0;
  const model = toSeatsModel(ofCouncil.length > 0 ? ofCouncil : facts.seats, isPartial);
  if (model.groups.length === 0) {
    return (
      <Figure id="seats" title={model.title}>
        <NothingHere what="seats won or lost" />
      </Figure>
    );
  }
  const shown = isWhole ? model.groups : model.groups.slice(0, FIRST);
  return (
    <Figure
      id="seats"
      title={model.title}
      summary={model.summary}
      {...foot(model.title, () => ({
        id: 'seats',
        embed: 'seats',
        title: model.title,
        summary: model.summary,
        table: (scope) => (scope === 'all' ? toSeatsModel(allFacts.seats) : model),
      }))}
      table={
        <FigureRows
          caption="Seats won and lost by council and party"
          table={model}
          rowKey={(row) => row.fact}
          cells={{ party: (row) => partyName(row.party), ward: (row) => row.ward ?? '' }}
        />
      }
    >
      {chosen && ofCouncil.length > 0 ? <OnlyCouncil name={chosen.name} what="seats" /> : null}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,21rem),1fr))] gap-x-8">
        {shown.map((group) => (
          <li key={group.key} className="min-w-0 border-t border-line pt-2 pb-3">
            <h3 className="heading-part wrap-anywhere">{group.place}</h3>
            <DivergingBars bars={group.bars} most={model.most} isTabbable />
            <p className="text-14 text-quiet">
              {group.sum} {group.baseline}
            </p>
          </li>
        ))}
      </ul>
      {model.groups.some(({ baseline }) => baseline === null) ? (
        <p className="mb-2 text-14 text-quiet">
          Where no earlier election is named, the words do not say what the change is measured from.
        </p>
      ) : null}
      {model.groups.length > FIRST ? (
        <button type="button" className="button" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? `Show the ${FIRST} largest` : `Show all ${model.groups.length} places`}
        </button>
      ) : null}
    </Figure>
  );
}
