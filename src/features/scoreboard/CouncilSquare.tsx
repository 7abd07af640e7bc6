import { partyColour } from '../../parts/partyWords.ts';

/** One council of a party: full when held, hatched at 45° when gained (as on the map), hollow when lost. */
export function CouncilSquare({ party, outcome }: { party: string; outcome: 'gain' | 'hold' | 'loss' }) {
  const colour = partyColour(party);
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className="block">
      {outcome === 'loss' ? (
        <rect x="1.5" y="1.5" width="11" height="11" fill="none" stroke={colour} strokeWidth="1.5" />
      ) : (
        <rect x="1" y="1" width="12" height="12" fill={colour} />
      )}
      {outcome === 'gain' ? (
        <path d="M1 8 L8 1 M6 13 L13 6" stroke="var(--ground)" strokeWidth="1.75" fill="none" />
      ) : null}
    </svg>
  );
}
