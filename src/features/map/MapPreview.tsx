import { PartySwatch } from '../../parts/PartySwatch.tsx';
import type { MapArea } from './model/toMapModel.ts';
import type { MapMode } from './model/areaFill.ts';

/** What is under the pointer or has focus, in a sentence, at a fixed place of the map. */
export function MapPreview({ area, mode }: { area: MapArea | null; mode: MapMode }) {
  if (!area) return null;
  return (
    <div className="map-preview">
      <p className="flex items-baseline gap-1.5 font-semibold">
        {area.party ? <PartySwatch party={area.party} /> : null}
        {area.name}
      </p>
      <p>{area.sentence}</p>
      {mode === 'record' && area.recordSentence ? <p className="text-quiet">{area.recordSentence}</p> : null}
    </div>
  );
}
