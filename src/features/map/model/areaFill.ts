import { partyColour } from '../../../parts/partyWords.ts';
import type { MapArea } from './toMapModel.ts';

/** What the fills tell: who runs each council as reported, or how that compares with the official record. */
export type MapMode = 'reports' | 'record';

/** How an area is drawn: SVG presentation values that follow theme and palette by themselves. */
export interface AreaPaint {
  fill: string;
  stroke: string;
  strokeWidth: number;
  opacity: number;
}

const recordFills = {
  agrees: 'var(--record-agrees)',
  differs: 'url(#record-differs)',
  disputed: 'url(#record-disputed)',
  silent: 'var(--absent)',
};

/** The fill of an area: party colour, hatched for a gain, dotted for no overall control; or its comparison. Patterns are in `MapPatterns`. */
export function areaFill(area: Pick<MapArea, 'status' | 'party' | 'isGain' | 'record'>, mode: MapMode): string {
  if (mode === 'record') return area.record === null ? 'var(--no-vote)' : recordFills[area.record];
  if (area.status === 'control' && area.party !== null) {
    if (area.party === 'NOC') return 'url(#control-noc)';
    return area.isGain ? `url(#gain-${area.party.toLowerCase()})` : partyColour(area.party);
  }
  if (area.status === 'unsaid') return 'url(#unsaid)';
  return area.status === 'none' ? 'var(--no-vote)' : 'var(--absent)';
}

/** How an area is drawn: filled by `mode`, outlined where it voted and no colour says so, faint where the filters leave it out. */
export const areaPaint = (area: MapArea, mode: MapMode): AreaPaint => ({
  fill: areaFill(area, mode),
  stroke: area.isVoted && (area.party === null || mode === 'record') ? 'var(--voted)' : 'var(--hairline)',
  strokeWidth: 0.8,
  opacity: area.isOut ? 0.22 : 1,
});
