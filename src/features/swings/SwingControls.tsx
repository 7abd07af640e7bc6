import { partyName } from '../../parts/partyWords.ts';
import { useLink } from '../../url/useLink.ts';
import { measureName, type Pair } from './toArrow.ts';

interface SwingControlsProps {
  pairs: readonly Pair[];
  pair: Pair | null;
  onPair: (pair: Pair | null) => void;
}

/** Which measure, and between which parties. */
export function SwingControls({ pairs, pair, onPair }: SwingControlsProps) {
  const { link, href } = useLink();
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2 text-14 print:hidden">
      <span role="group" aria-label="Measure of swing" className="inline-flex items-center gap-2">
        Swing by
        {(['butler', 'steed'] as const).map((measure) => (
          <a
            key={measure}
            href={href({ swing: measure })}
            aria-current={link.swing === measure ? 'true' : undefined}
            title={measure === 'butler' ? 'On all votes' : 'On the votes of the two parties alone'}
            className="legend-entry"
          >
            {measureName[measure]}
          </a>
        ))}
      </span>
      {pairs.length > 1 ? (
        <label className="inline-flex max-w-full flex-wrap items-center gap-x-2">
          Between
          <select
            className="max-w-full rounded-sm border border-line bg-ground px-2 py-1"
            value={pair?.join('-') ?? ''}
            onChange={(event) => onPair(pairs.find((one) => one.join('-') === event.target.value) ?? null)}
          >
            <option value="">last holder (else runner-up) and winner</option>
            {pairs.map((one) => (
              <option key={one.join('-')} value={one.join('-')}>
                {one.map(partyName).join(' and ')}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  );
}
