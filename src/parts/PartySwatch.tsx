import type { Control } from '../domain/Fact.ts';
import { partyColour } from './partyWords.ts';

/** A party's colour as a small square; no overall control has dots. Always beside the party's name. */
export function PartySwatch({ party, size = 12 }: { party: Control; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" className="inline-block shrink-0">
      <rect width="12" height="12" rx="1" fill={partyColour(party)} />
      {party === 'NOC' ? (
        <g fill="var(--ground)">
          <circle cx="3.5" cy="3.5" r="1.2" />
          <circle cx="8.5" cy="3.5" r="1.2" />
          <circle cx="3.5" cy="8.5" r="1.2" />
          <circle cx="8.5" cy="8.5" r="1.2" />
        </g>
      ) : null}
    </svg>
  );
}
