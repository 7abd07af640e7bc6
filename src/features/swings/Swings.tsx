import { useEffect, useState } from 'react';
import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import type { WardFact } from '../../domain/WardFact.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { FigureRows } from '../../parts/FigureRows.tsx';
import { factSentence } from '../../parts/factSentence.ts';
import { plural } from '../../parts/formatChange.ts';
import { OnlyCouncil } from '../../parts/OnlyCouncil.tsx';
import { NothingHere } from '../../parts/NothingHere.tsx';
import { partyName } from '../../parts/partyWords.ts';
import { useFigureFoot } from '../../parts/share/useFigureFoot.tsx';
import { useChosenCouncil } from '../../parts/useChosenCouncil.ts';
import { Figure } from '../../ui/Figure.tsx';
import { useLink } from '../../url/useLink.ts';
import { SwingControls } from './SwingControls.tsx';
import { Swingometer } from './Swingometer.tsx';
import type { Pair } from './toArrow.ts';
import { toSwingometerModel } from './toSwingometerModel.ts';
import { toSwingsModel } from './toSwingsModel.ts';
import { WardList } from './WardList.tsx';
import { warmWhenIdle } from './warmLiveBars.ts';

function WithoutFigures({ wards }: { wards: readonly WardFact[] }) {
  if (wards.length === 0) return null;
  return (
    <details className="disclosure mt-2">
      <summary>{plural(wards.length, 'ward')} reported without figures</summary>
      <ul className="text-14">
        {wards.map((fact) => (
          <li key={fact.id} className="py-0.5 wrap-anywhere">
            <EvidenceLink fact={fact.id}>{factSentence({ kind: 'ward', fact })}</EvidenceLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface SwingsProps {
  facts: Facts;
  /** GSS code of the council whose wards alone are shown, where it has any; by default the link's choice among `councils`. */
  council?: string | null;
  councils?: readonly Council[];
  /** Whatever the filters. */
  allFacts?: Facts;
}

/** Share changes and swings of the wards, and the swingometer of the two leading parties. */
export function Swings({ facts, council = null, councils = [], allFacts = facts }: SwingsProps) {
  const foot = useFigureFoot();
  const chosen = useChosenCouncil(councils);
  const gss = council ?? chosen?.gss ?? null;
  const { link } = useLink();
  const [pair, setPair] = useState<Pair | null>(null);
  useEffect(() => warmWhenIdle(), []);
  const ofCouncil = facts.wards.filter((ward) => ward.council?.gss === gss);
  const wards = ofCouncil.length > 0 ? ofCouncil : facts.wards;
  const model = toSwingsModel(wards, link.swing, pair);
  const swingometer = toSwingometerModel(wards, link.swing);
  if (model.wards.length === 0) {
    return (
      <Figure id="swings" title={model.title}>
        <NothingHere what="ward with its shares of the vote" />
        <WithoutFigures wards={model.withoutFigures} />
      </Figure>
    );
  }
  const cells = { party: (row: { party: string }) => partyName(row.party) };
  return (
    <div className="@container">
      <div className={swingometer ? 'grid gap-x-8 gap-y-6 @4xl:grid-cols-[minmax(0,1fr)_22rem]' : ''}>
        <Figure
          id="swings"
          title={model.title}
          summary={model.summary}
          {...foot(model.title, () => ({
            id: 'swings',
            embed: 'swings',
            title: model.title,
            summary: model.summary,
            table: (scope) => (scope === 'all' ? toSwingsModel(allFacts.wards, link.swing, pair) : model),
          }))}
          table={
            <FigureRows
              caption="Shares and changes by ward and party; swings from rounded figures"
              table={model}
              rowKey={(row) => `${row.fact}-${row.party}`}
              cells={cells}
            />
          }
        >
          {chosen && ofCouncil.length > 0 ? <OnlyCouncil name={chosen.name} what="wards" /> : null}
          <SwingControls pairs={model.pairs} pair={pair} onPair={setPair} />
          <p className="mb-1 text-14 text-quiet">Change in share of the vote, percentage points</p>
          <WardList model={model} measure={link.swing} pair={pair} />
          <WithoutFigures wards={model.withoutFigures} />
        </Figure>
        {swingometer ? (
          <Swingometer
            model={swingometer}
            whole={() => toSwingometerModel(allFacts.wards, link.swing) ?? swingometer}
          />
        ) : null}
      </div>
    </div>
  );
}
