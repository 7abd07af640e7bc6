import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import type { MapArea } from './model/toMapModel.ts';

/** Reported councils that have no place on the map, each with its sentence. */
export function Undrawn({ areas }: { areas: readonly MapArea[] }) {
  if (areas.length === 0) return null;
  return (
    <div className="mt-3 text-14">
      <p className="text-quiet">Reported, but not among the English districts and boroughs that this map draws:</p>
      <ul>
        {areas.map((area) => (
          <li key={area.gss}>
            {area.fact ? <EvidenceLink fact={area.fact}>{area.sentence}</EvidenceLink> : area.sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
