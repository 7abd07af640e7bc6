import { liveFeatures } from '../app/liveFeatures.ts';
import type { Features } from '../app/Features.ts';
import { EvidencePanel } from '../features/evidence/EvidencePanel.tsx';
import { Estimates } from '../features/estimates/Estimates.tsx';
import { Expectations } from '../features/expectations/Expectations.tsx';
import { Flow } from '../features/flow/Flow.tsx';
import { SeatChanges } from '../features/seats/SeatChanges.tsx';
import { Swings } from '../features/swings/Swings.tsx';
import { Timeline } from '../features/timeline/Timeline.tsx';

/** The parts as static pages have them: all here at once, since a page is rendered in one go. */
export const staticFeatures: Features = {
  ...liveFeatures,
  Swings,
  Seats: SeatChanges,
  Flow,
  Expectations,
  Estimates,
  Timeline,
  Evidence: EvidencePanel,
};
