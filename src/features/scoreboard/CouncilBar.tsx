import { useId } from 'react';
import { partyColour } from '../../parts/partyWords.ts';
import type { ScoreboardLine } from './toScoreboardModel.ts';

/** A party's councils as one bar, where there are too many for a square each: gained hatched, held full, lost hollow, on the scale of the longest. */
export function CouncilBar({ line, most }: { line: ScoreboardLine; most: number }) {
  const hatch = useId();
  const colour = partyColour(line.party);
  const [gained, held, lost] = [line.gained, line.held, line.lost].map((facts) => (facts.length / most) * 100);
  return (
    <svg width="100%" height="14" aria-hidden="true" className="my-1 block">
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill={colour} />
        <rect width="1.75" height="6" fill="var(--ground)" />
      </pattern>
      <rect x="0" y="1" width={`${gained ?? 0}%`} height="12" fill={`url(#${hatch})`} />
      <rect x={`${gained ?? 0}%`} y="1" width={`${held ?? 0}%`} height="12" fill={colour} />
      {lost ? (
        <svg x={`${(gained ?? 0) + (held ?? 0)}%`} y="0" width={`${lost}%`} height="14">
          <rect x="2" y="1.75" width="100%" height="10.5" fill="none" stroke={colour} strokeWidth="1.5" />
          <line x1="100%" x2="100%" y1="1" y2="13" stroke={colour} strokeWidth="3" />
        </svg>
      ) : null}
    </svg>
  );
}
