import {
  Bar,
  BarChart,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type LabelProps,
} from 'recharts';
import { bar, barsHeight } from '../../parts/barGeometry.ts';
import type { DivergingBar } from '../../parts/DivergingBars.tsx';

/** The figure at the bar's end: Recharts gives a falling bar a negative width. */
function renderFigure(bars: readonly DivergingBar[], { x, y, width, height, index = 0 }: LabelProps) {
  const shown = bars[index];
  const isFall = (shown?.value ?? 0) < 0;
  return (
    <text
      x={Number(x) + Number(width)}
      dx={isFall ? -5 : 5}
      y={Number(y) + Number(height) / 2}
      dy="0.35em"
      textAnchor={isFall ? 'end' : 'start'}
      fontSize={14}
      fill={shown?.value ? 'currentColor' : 'var(--quiet)'}
    >
      {shown?.text}
    </text>
  );
}

interface LiveBarsProps {
  bars: readonly DivergingBar[];
  most: number;
  /** Short names, as the static drawing has them where it is narrow. */
  isNarrow: boolean;
  onPick: () => void;
}

/** The bars of `DivergingBars` drawn by Recharts, with a tooltip: loaded when a reader points at a ward. */
export function LiveBars({ bars, most, isNarrow, onPick }: LiveBarsProps) {
  const data = bars.map((one) => ({
    ...one,
    name: isNarrow ? one.short.name : one.name,
    value: one.value ?? 0,
    fill: one.kind === 'hollow' ? 'transparent' : one.colour,
    stroke: one.kind === 'hollow' ? one.colour : 'none',
  }));
  const { margin, names, shortNames, figures, gap } = bar;
  return (
    <ResponsiveContainer width="100%" height={barsHeight(bars.length)} className="cursor-pointer tabular-nums">
      <BarChart
        data={data}
        layout="vertical"
        margin={{ top: margin, right: margin, bottom: margin, left: margin }}
        barCategoryGap={`${gap * 100}%`}
        accessibilityLayer={false}
        onClick={onPick}
      >
        <XAxis hide type="number" domain={[-most, most]} padding={{ left: figures, right: figures }} />
        <YAxis
          type="category"
          dataKey="name"
          width={isNarrow ? shortNames : names}
          interval={0}
          axisLine={false}
          tickLine={false}
          tickMargin={6}
          tickSize={0}
          tick={{ fontSize: 14, fill: 'currentColor' }}
        />
        <Tooltip
          cursor={{ fill: 'var(--wash)' }}
          isAnimationActive={false}
          position={{ x: margin, y: barsHeight(bars.length) }}
          allowEscapeViewBox={{ x: false, y: true }}
          content={({ payload }) => {
            const words = (payload[0]?.payload as DivergingBar | undefined)?.words;
            return words ? <p className="border border-ink bg-ground px-2 py-1 text-14">{words}</p> : null;
          }}
        />
        <Bar dataKey="value" isAnimationActive={false}>
          <LabelList content={(props) => renderFigure(bars, props)} />
        </Bar>
        <ReferenceLine x={0} stroke="currentColor" />
      </BarChart>
    </ResponsiveContainer>
  );
}
