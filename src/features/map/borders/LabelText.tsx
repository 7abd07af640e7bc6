import type { Control } from '../../../domain/Fact.ts';
import { partyInk } from '../../../parts/partyInk.ts';
import { partyColour } from '../../../parts/partyWords.ts';
import type { Label } from './placeLabels.ts';

/** A placed name: in the ink that stands out on its party's colour, or, beside its area, in ink on the ground. */
export function LabelText({ label, party }: { label: Label; party: Control | null }) {
  return (
    <text
      x={label.x}
      y={label.y + 4}
      textAnchor="middle"
      className="area-label"
      fill={party ? partyInk(party) : 'var(--ink)'}
      stroke={party ? partyColour(party) : 'var(--ground)'}
    >
      {label.text}
    </text>
  );
}
