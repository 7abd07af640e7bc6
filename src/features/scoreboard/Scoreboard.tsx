import type { ControlFact } from '../../domain/ControlFact.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { FigureRows } from '../../parts/FigureRows.tsx';
import { factSentence } from '../../parts/factSentence.ts';
import { NothingHere } from '../../parts/NothingHere.tsx';
import { useFigureFoot } from '../../parts/share/useFigureFoot.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { CouncilSquare } from './CouncilSquare.tsx';
import { ScoreboardRow } from './ScoreboardRow.tsx';
import { toScoreboardModel } from './toScoreboardModel.ts';

/** Councils that somebody lost and nobody is said to have won; many are folded. */
function WithoutWinner({ facts }: { facts: readonly ControlFact[] }) {
  const list = (
    <ul>
      {facts.map((fact) => (
        <li key={fact.id} className="py-0.5 wrap-anywhere">
          <EvidenceLink fact={fact.id}>{factSentence({ kind: 'control', fact })}</EvidenceLink>
          <span className="text-quiet">; who runs it now is not said</span>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="border-t border-line py-1.5 text-14">
      {facts.length > 3 ? (
        <details className="disclosure">
          <summary>{facts.length} changed hands, winner not said</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </div>
  );
}

/** Councils by party: gained, held, lost and net, each number a filter and each council the way to its words. */
export function Scoreboard({ facts, allFacts = facts }: { facts: Facts; allFacts?: Facts }) {
  const foot = useFigureFoot();
  const model = toScoreboardModel(facts.controls);
  if (model.reported === 0) {
    return (
      <Figure id="scoreboard" title={model.title}>
        <NothingHere what="result of a whole council" />
      </Figure>
    );
  }
  return (
    <Figure
      id="scoreboard"
      title={model.title}
      summary={model.summary}
      {...foot(model.title, () => ({
        id: 'scoreboard',
        embed: 'scoreboard',
        title: model.title,
        summary: model.summary,
        table: (scope) => (scope === 'all' ? toScoreboardModel(allFacts.controls) : model),
      }))}
      table={<FigureRows caption="Councils by party, as reported" table={model} rowKey={(row) => row.party} />}
    >
      <p aria-hidden="true" className="flex flex-wrap gap-x-4 pb-1 text-12 text-quiet">
        {(['gain', 'hold', 'loss'] as const).map((outcome) => (
          <span key={outcome} className="inline-flex items-center gap-1">
            <CouncilSquare party="NOC" outcome={outcome} />
            {{ hold: 'held', gain: 'gained', loss: 'lost' }[outcome]}
          </span>
        ))}
        <span>{model.isCrowded ? 'bars on one scale' : 'one square a council'}</span>
      </p>
      <ul aria-label="Parties">
        {model.lines.map((line) => (
          <ScoreboardRow key={line.party} line={line} model={model} />
        ))}
      </ul>
      {model.withoutWinner.length > 0 ? <WithoutWinner facts={model.withoutWinner} /> : null}
    </Figure>
  );
}
