import { useState } from 'react';
import type { Facts } from '../../domain/Dataset.ts';
import { FigureRows } from '../../parts/FigureRows.tsx';
import { NothingHere } from '../../parts/NothingHere.tsx';
import { plural } from '../../parts/formatChange.ts';
import { partyColour, partyName } from '../../parts/partyWords.ts';
import { useFigureFoot } from '../../parts/share/useFigureFoot.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { FlowSides } from './FlowSides.tsx';
import { FlowStreams } from './FlowStreams.tsx';
import { toFlowLayout } from './toFlowLayout.ts';
import { toCouncilFlow, toWardFlow, type FlowModel } from './toFlowModel.ts';

function FlowPicture({ model, onPick }: { model: FlowModel; onPick: (key: string) => void }) {
  const { height, left, right, ribbons } = toFlowLayout(model);
  return (
    <div role="img" aria-label={model.summary} className="@container max-w-2xl">
      <div className="flex">
        <FlowSides nodes={left} height={height} side="left" />
        <svg
          width="100%"
          height={height}
          viewBox={`0 0 100 ${height}`}
          preserveAspectRatio="none"
          className="block min-w-0 grow"
        >
          {ribbons.map(({ key, to, path, words }) => (
            <path
              key={key}
              d={path}
              fill={to === null ? 'var(--quiet)' : partyColour(to)}
              className="cursor-pointer opacity-55 hover:opacity-90"
              onClick={() => onPick(key)}
            >
              <title>{words}</title>
            </path>
          ))}
        </svg>
        <FlowSides nodes={right} height={height} side="right" />
      </div>
    </div>
  );
}

/** Who took what from whom, councils or wards: holders on the left, winners on the right, and each stream in words below. */
export function Flow({ facts, allFacts = facts }: { facts: Facts; allFacts?: Facts }) {
  const foot = useFigureFoot();
  const models = [toCouncilFlow(facts.controls), toWardFlow(facts.wards)];
  const withChanges = models.filter(({ changed }) => changed > 0);
  const [wanted, setWanted] = useState<FlowModel['level']>('council');
  const [picked, setPicked] = useState<{ key: string } | null>(null);
  const model = withChanges.find(({ level }) => level === wanted) ?? withChanges[0];
  if (!model) {
    return (
      <Figure id="flow" title="Who took what from whom">
        <NothingHere what="council or ward that changed hands" />
      </Figure>
    );
  }
  const toWhole = (level: FlowModel['level']) =>
    level === 'ward' ? toWardFlow(allFacts.wards) : toCouncilFlow(allFacts.controls);
  const nameOf = (code: string | null) => (code === null ? 'not said' : partyName(code));
  return (
    <Figure
      id="flow"
      title={model.title}
      summary={model.summary}
      {...foot(model.title, () => ({
        id: 'flow',
        embed: 'flow',
        title: model.title,
        summary: model.summary,
        table: (scope) => (scope === 'all' ? toWhole(model.level) : model),
      }))}
      table={
        <FigureRows
          caption={model.title}
          table={model}
          rowKey={(row) => `${row.from ?? ''}>${row.to ?? ''}`}
          cells={{ from: (row) => nameOf(row.from), to: (row) => nameOf(row.to) }}
        />
      }
    >
      {withChanges.length > 1 ? (
        <p className="mb-3 flex gap-2 print:hidden">
          {withChanges.map(({ level, changed }) => (
            <button
              key={level}
              type="button"
              className="button"
              aria-pressed={level === model.level}
              onClick={() => setWanted(level)}
            >
              {plural(changed, level)}
            </button>
          ))}
        </p>
      ) : null}
      <FlowPicture model={model} onPick={(key) => setPicked({ key })} />
      <FlowStreams key={model.level} streams={model.streams} picked={picked} />
      {model.held > 0 ? (
        <p className="border-t border-line pt-1.5 text-14 text-quiet">
          Not drawn: {plural(model.held, model.level)} reported as held.
        </p>
      ) : null}
    </Figure>
  );
}
