import type { MapArea } from './model/toMapModel.ts';
import type { MapMode } from './model/areaFill.ts';
import type { AreaFocus } from './useAreaFocus.ts';

/** What each of the views is given: the councils, how to fill them, the chosen one, where focus is, and what a pointer does. */
export interface MapViewProps {
  areas: readonly MapArea[];
  mode: MapMode;
  selected: string | null;
  focus: AreaFocus;
  onPreview: (gss: string | null) => void;
  onOpen: (gss: string) => void;
}
