import { useLink } from '../url/useLink.ts';
import { bar } from './barGeometry.ts';

/** A bar from the zero line: `value` null draws none. `hollow`: worked out, not printed; `open`: the words give only the direction, -1 or 1. */
export interface DivergingBar {
  key: string;
  name: string;
  value: number | null;
  text: string;
  /** The figure with its name and unit, for those who do not see the bar. */
  words: string;
  colour: string;
  kind: 'solid' | 'hollow' | 'open';
  fact: string;
  /** What stands for name and text where the figure is narrower than 320 px. */
  short: { name: string; text: string };
}

interface DivergingBarsProps {
  bars: readonly DivergingBar[];
  /** The end of the scale to both sides. */
  most: number;
  /** Each bar its own stop for the Tab key; off where a heading already leads to the same words. */
  isTabbable: boolean;
}

const OPEN_LENGTH = 28; // per cent of the plot: a length that is not on the scale, and so ends in an arrow

function Mark({ shown, most }: { shown: DivergingBar; most: number }) {
  const { value, kind, colour, text } = shown;
  const isFall = (value ?? 0) < 0;
  const width = kind === 'open' ? OPEN_LENGTH : (Math.min(Math.abs(value ?? 0), most) / most) * 50;
  const end = isFall ? 50 - width : 50 + width;
  // What has no length says so on the free side of the zero line, where there is room for words.
  const isBeyond = kind !== 'open' && value !== null && value !== 0;
  const isTextLeft = isBeyond ? isFall : kind === 'open' && !isFall;
  return (
    <>
      {kind === 'open' ? (
        <>
          <line x1="50%" x2={`${end}%`} y1="12" y2="12" stroke={colour} strokeWidth="2" strokeDasharray="4 3" />
          <svg x={`${end}%`} y="0" width="1" height="24" overflow="visible">
            <path d={isFall ? 'M7 6 L-1 12 L7 18' : 'M-7 6 L1 12 L-7 18'} fill="none" stroke={colour} strokeWidth="2" />
          </svg>
        </>
      ) : (
        <rect
          x={`${Math.min(50, end)}%`}
          y={bar.band * bar.gap}
          width={`${width}%`}
          height={bar.thick}
          fill={kind === 'hollow' ? 'none' : colour}
          stroke={kind === 'hollow' ? colour : 'none'}
        />
      )}
      <line x1="50%" x2="50%" y1="0" y2={bar.band} stroke="currentColor" />
      {[
        { words: text, className: 'hidden @xs:block' },
        { words: shown.short.text, className: '@xs:hidden' },
      ].map(({ words, className }) => (
        <text
          key={className}
          className={className}
          x={`${isBeyond ? end : 50}%`}
          dx={isTextLeft ? -5 : 5}
          y={bar.band / 2}
          dy="0.35em"
          textAnchor={isTextLeft ? 'end' : 'start'}
          fontSize="14"
          fill={isBeyond ? 'currentColor' : 'var(--quiet)'}
        >
          {words}
        </text>
      ))}
    </>
  );
}

/** Bars to both sides of a zero line, figures beside them, each the way to its words. Plain SVG in percent, so it can stand in static pages; the CSP allows no style attribute, so the box of `barGeometry` is written as classes. */
export function DivergingBars({ bars, most, isTabbable }: DivergingBarsProps) {
  const { href } = useLink();
  return (
    <ul className="@container p-[5px] text-14 tabular-nums">
      {bars.map((shown) => (
        <li key={shown.key}>
          <a
            href={href({ fact: shown.fact })}
            aria-label={`${shown.words}: see the words that say so`}
            tabIndex={isTabbable ? undefined : -1}
            className="flex h-6 items-center hover:bg-wash"
          >
            <span className="w-12 shrink-0 pr-1.5 text-right leading-4 @xs:w-30">
              <span className="@xs:hidden">{shown.short.name}</span>
              <span className="hidden @xs:inline">{shown.name}</span>
            </span>
            <span className="block grow px-11">
              <svg aria-hidden="true" width="100%" height={bar.band} className="block overflow-visible">
                <Mark shown={shown} most={most} />
              </svg>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
