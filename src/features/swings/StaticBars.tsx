import { partyColour } from '../../parts/partyWords.ts';
import { bar, REST_COLOUR } from './barGeometry.ts';
import type { ChangeBar } from './toChangeBars.ts';

/** The bars as plain SVG in percent, for static pages and until somebody points at them. The padding is `barGeometry` as classes, for the CSP allows no style attribute. */
export function StaticBars({ bars, most }: { bars: readonly ChangeBar[]; most: number }) {
  const height = bars.length * bar.band;
  return (
    <div className="py-[5px] pr-[49px] pl-[169px]">
      <svg aria-hidden="true" width="100%" height={height} overflow="visible" className="block overflow-visible">
        {bars.map(({ party, name, change, text }, index) => {
          const top = index * bar.band;
          const width = (Math.abs(change ?? 0) / most) * 50;
          const isFall = (change ?? 0) < 0;
          return (
            <g key={name} fontSize="14" fill="currentColor">
              <text x={-bar.figures - 8} y={top + bar.band / 2} dy="0.35em" textAnchor="end">
                {name}
              </text>
              <rect
                x={`${isFall ? 50 - width : 50}%`}
                y={top + bar.band * bar.gap}
                width={`${width}%`}
                height={bar.band * (1 - 2 * bar.gap)}
                fill={party === null ? 'none' : partyColour(party)}
                stroke={party === null ? REST_COLOUR : 'none'}
              />
              <text
                x={`${isFall ? 50 - width : 50 + width}%`}
                dx={isFall ? -5 : 5}
                y={top + bar.band / 2}
                dy="0.35em"
                textAnchor={isFall ? 'end' : 'start'}
                className="tabular-nums"
                fill={change ? 'currentColor' : 'var(--quiet)'}
              >
                {text}
              </text>
            </g>
          );
        })}
        <line x1="50%" x2="50%" y1="0" y2={height} stroke="currentColor" />
      </svg>
    </div>
  );
}
