import { FigureRows } from '../../parts/FigureRows.tsx';
import { plural } from '../../parts/formatChange.ts';
import { capitalise, partyColour, partyName } from '../../parts/partyWords.ts';
import { useFigureFoot } from '../../parts/share/useFigureFoot.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { useLink } from '../../url/useLink.ts';
import { dial, onDial, stackDots } from './dialGeometry.ts';
import type { SwingometerModel } from './toSwingometerModel.ts';

function Arc({ from, to, most, colour }: { from: number; to: number; most: number; colour: string }) {
  const [start, end] = [onDial(from, most, dial.radius), onDial(to, most, dial.radius)];
  const path = `M${start.x} ${start.y} A${dial.radius} ${dial.radius} 0 0 1 ${end.x} ${end.y}`;
  return <path d={path} fill="none" stroke={colour} strokeWidth="6" />;
}

function Ticks({ most }: { most: number }) {
  return [-most, -most / 2, 0, most / 2, most].map((points) => {
    const [inner, outer, label] = [dial.radius - 8, dial.radius + 3, dial.radius - 20].map((r) =>
      onDial(points, most, r),
    );
    return (
      <g key={points}>
        <line x1={inner?.x} y1={inner?.y} x2={outer?.x} y2={outer?.y} stroke="currentColor" />
        <text x={label?.x} y={label?.y} dy="0.35em" textAnchor="middle" fontSize="13" fill="var(--quiet)">
          {Math.abs(points)}
        </text>
      </g>
    );
  });
}

/** The half dial of two parties: a dot a ward, and a needle where there are enough wards for an average. */
export function Swingometer({ model, whole }: { model: SwingometerModel; whole: () => SwingometerModel }) {
  const foot = useFigureFoot();
  const { go } = useLink();
  const { left, right, dots, most, mean, n } = model;
  const places = stackDots(
    dots.map(({ points }) => points),
    most,
  );
  // The view starts above the highest dot, so that few dots leave no hole above the dial.
  const top = Math.floor(Math.min(dial.cy - dial.radius, ...places.map(({ y }) => y)) - 12);
  const tip = onDial(mean ?? 0, most, dial.radius - 34);
  const note = 'From rounded figures';
  const { source, actions } = foot(capitalise(model.title), () => ({
    id: 'swingometer',
    embed: 'swings',
    title: capitalise(model.title),
    summary: `${model.summary} ${note}.`,
    table: (scope) => (scope === 'all' ? whole() : model),
  }));
  return (
    <Figure
      id="swingometer"
      level={3}
      title={capitalise(model.title)}
      summary={model.summary}
      source={
        source ? (
          <>
            {note} · {source}
          </>
        ) : (
          note
        )
      }
      actions={actions}
      table={<FigureRows caption={model.title} table={model} rowKey={(row) => row.fact} />}
    >
      <svg
        viewBox={`0 ${top} ${dial.width} ${dial.height - top}`}
        role="img"
        aria-label={model.summary}
        className="block w-full max-w-90"
      >
        <Arc from={-most} to={0} most={most} colour={partyColour(left)} />
        <Arc from={0} to={most} most={most} colour={partyColour(right)} />
        <Ticks most={most} />
        {dots.map((dot, index) => (
          <circle
            key={dot.fact}
            cx={places[index]?.x}
            cy={places[index]?.y}
            r={n > 60 ? 2 : 4}
            fill={dot.points === 0 ? 'var(--quiet)' : partyColour(dot.points > 0 ? right : left)}
            className="cursor-pointer"
            onClick={() => go({ fact: dot.fact })}
          >
            <title>{dot.words}</title>
          </circle>
        ))}
        {mean === null ? null : (
          <line
            x1={dial.cx}
            y1={dial.cy}
            x2={tip.x}
            y2={tip.y}
            stroke="currentColor"
            strokeWidth="3"
            strokeLinecap="round"
          />
        )}
        <circle cx={dial.cx} cy={dial.cy} r="4" fill="currentColor" />
        <g fontSize="14" fill="currentColor">
          <text x="0" y={dial.cy + 4}>
            ◂ {partyName(left)}
          </text>
          <text x={dial.width} y={dial.cy + 4} textAnchor="end">
            {partyName(right)} ▸
          </text>
          <text x={dial.cx} y={dial.cy + 20} textAnchor="middle" fill="var(--quiet)">
            n = {plural(n, 'ward')}
          </text>
        </g>
      </svg>
    </Figure>
  );
}
