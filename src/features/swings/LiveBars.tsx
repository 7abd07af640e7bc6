import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { partyColour } from '../../parts/partyWords.ts';
import { bar, barsHeight, REST_COLOUR } from './barGeometry.ts';
import type { ChangeBar } from './toChangeBars.ts';

interface LabelProps {
  x?: number | string | undefined;
  y?: number | string | undefined;
  width?: number | string | undefined;
  height?: number | string | undefined;
  index?: number | undefined;
}

/** The figure at the bar's end: Recharts gives a falling bar a negative width. */
function renderFigure(bars: readonly ChangeBar[], { x, y, width, height, index = 0 }: LabelProps) {
  const shown = bars[index];
  const isFall = (shown?.change ?? 0) < 0;
  return (
    <text
      x={Number(x) + Number(width)}
      dx={isFall ? -5 : 5}
      y={Number(y) + Number(height) / 2}
      dy="0.35em"
      textAnchor={isFall ? 'end' : 'start'}
      fontSize={14}
      className="tabular-nums"
      fill={shown?.change ? 'currentColor' : 'var(--quiet)'}
    >
      {shown?.text}
    </text>
  );
}

/** The same bars drawn by Recharts, with a tooltip: loaded when a reader points at a ward. */
export function LiveBars({ bars, most }: { bars: readonly ChangeBar[]; most: number }) {
  const data = bars.map((one) => ({
    ...one,
    value: one.change ?? 0,
    fill: one.party === null ? 'transparent' : partyColour(one.party),
    stroke: one.party === null ? REST_COLOUR : 'none',
  }));
  const { margin, names, figures, gap } = bar;
  return (
    <ResponsiveContainer width="100%" height={barsHeight(bars.length)}>
      <BarChart
        data={data}
        layout="vertical"
        margin={{ top: margin, right: margin, bottom: margin, left: margin }}
        barCategoryGap={`${gap * 100}%`}
        accessibilityLayer={false}
      >
        <XAxis hide type="number" domain={[-most, most]} padding={{ left: figures, right: figures }} />
        <YAxis
          type="category"
          dataKey="name"
          width={names}
          interval={0}
          axisLine={false}
          tickLine={false}
          tickMargin={6}
          tick={{ fontSize: 14, fill: 'currentColor' }}
        />
        <ReferenceLine x={0} stroke="currentColor" />
        <Tooltip
          cursor={{ fill: 'var(--wash)' }}
          isAnimationActive={false}
          content={({ payload }) => {
            const words = (payload[0]?.payload as ChangeBar | undefined)?.words;
            return words ? <p className="border border-ink bg-ground px-2 py-1 text-14">{words}</p> : null;
          }}
        />
        <Bar dataKey="value" isAnimationActive={false}>
          <LabelList content={(props) => renderFigure(bars, props)} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
