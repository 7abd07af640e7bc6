import type { Features } from '../app/Features.ts';
import { liveFeatures } from '../app/liveFeatures.ts';
import { CouncilPanel } from '../features/council/CouncilPanel.tsx';
import { DataPage } from '../features/data/DataPage.tsx';
import { Estimates } from '../features/estimates/Estimates.tsx';
import { EvidencePanel } from '../features/evidence/EvidencePanel.tsx';
import { Expectations } from '../features/expectations/Expectations.tsx';
import { FilterBar } from '../features/filters/FilterBar.tsx';
import { Flow } from '../features/flow/Flow.tsx';
import { MethodPage } from '../features/method/MethodPage.tsx';
import { SeatChanges } from '../features/seats/SeatChanges.tsx';
import { SourcePage } from '../features/sources/SourcePage.tsx';
import { Sources } from '../features/sources/Sources.tsx';
import { Swings } from '../features/swings/Swings.tsx';
import { Timeline } from '../features/timeline/Timeline.tsx';

/** The parts as static pages have them: all here at once, since a page is rendered in one go. */
export const staticFeatures: Features = {
  ...liveFeatures,
  Filters: FilterBar,
  Swings,
  Seats: SeatChanges,
  Flow,
  Expectations,
  Estimates,
  Timeline,
  Evidence: EvidencePanel,
  Council: CouncilPanel,
  Sources,
  Source: SourcePage,
  Method: MethodPage,
  Data: DataPage,
};
