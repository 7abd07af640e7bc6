import { partyColour, partyName, partyShort } from '../../parts/partyWords.ts';
import { PartySwatch } from '../../parts/PartySwatch.tsx';
import { measureName, type Arrow, type Measure } from './toArrow.ts';

/** A party's name, short where the ward's card is narrow. */
function PartyNames({ code }: { code: string }) {
  return (
    <>
      <span className="@xs:hidden">{partyShort(code)}</span>
      <span className="hidden @xs:inline">{partyName(code)}</span>
    </>
  );
}

/** A swing as an arrow from party to party, its length by its points on the scale of all wards. */
export function SwingArrow({ arrow, measure, most }: { arrow: Arrow; measure: Measure; most: number }) {
  const length = Math.max(4, (arrow.points / most) * 100);
  return (
    <div className="@container mt-1">
      <div aria-hidden="true" className="flex items-center gap-2 text-14">
        <span className="inline-flex shrink-0 items-baseline gap-1.5">
          <PartySwatch party={arrow.from} />
          <PartyNames code={arrow.from} />
        </span>
        <svg height="16" className="mr-3 block w-0 min-w-0 grow overflow-visible">
          {arrow.points > 0 ? (
            <>
              <line x1="0" x2={`${length}%`} y1="8" y2="8" stroke={partyColour(arrow.to)} strokeWidth="4" />
              <svg x={`${length}%`} y="0" width="12" height="16" overflow="visible">
                <path d="M-2 1 L9 8 L-2 15 Z" fill={partyColour(arrow.to)} />
              </svg>
            </>
          ) : (
            <line x1="0" x2="100%" y1="8" y2="8" stroke="var(--line)" />
          )}
        </svg>
        <span className="inline-flex shrink-0 items-baseline gap-1.5">
          <PartySwatch party={arrow.to} />
          <PartyNames code={arrow.to} />
        </span>
      </div>
      <p className="text-14">
        <span className="font-semibold">{`${measureName[measure]} swing: ${arrow.words}`}</span>
        <span className="text-quiet">, from rounded figures</span>
      </p>
    </div>
  );
}
