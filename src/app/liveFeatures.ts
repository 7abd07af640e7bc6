import '../features/map/borders/leaflet.css'; // with the page's own: one file
import { lazy, type ComponentType } from 'react';
import { loadBorderMap } from '../features/map/loadBorderMap.ts';
import { MapFigure } from '../features/map/MapFigure.tsx';
import { Scoreboard } from '../features/scoreboard/Scoreboard.tsx';
import { afterFirstView } from '../parts/firstView.ts';
import type { Features } from './Features.ts';

/** A part that is fetched when it is first shown. */
const late = <Props>(load: () => Promise<ComponentType<Props>>) => lazy(async () => ({ default: await load() }));

/** The parts in the browser: map and scoreboard come with the first view, the filters after it, the rest when it is wanted. */
export const liveFeatures: Features = {
  Map: MapFigure,
  Scoreboard,
  Filters: late(async () => {
    await afterFirstView();
    return (await import('../features/filters/FilterBar.tsx')).FilterBar;
  }),
  Swings: late(async () => (await import('../features/swings/Swings.tsx')).Swings),
  Seats: late(async () => (await import('../features/seats/SeatChanges.tsx')).SeatChanges),
  Flow: late(async () => (await import('../features/flow/Flow.tsx')).Flow),
  Expectations: late(async () => (await import('../features/expectations/Expectations.tsx')).Expectations),
  Estimates: late(async () => (await import('../features/estimates/Estimates.tsx')).Estimates),
  Timeline: late(async () => (await import('../features/timeline/Timeline.tsx')).Timeline),
  Evidence: late(async () => (await import('../features/evidence/EvidencePanel.tsx')).EvidencePanel),
  Council: late(async () => (await import('../features/council/CouncilPanel.tsx')).CouncilPanel),
  Sources: late(async () => (await import('../features/sources/Sources.tsx')).Sources),
  Source: late(async () => (await import('../features/sources/SourcePage.tsx')).SourcePage),
  Method: late(async () => (await import('../features/method/MethodPage.tsx')).MethodPage),
  Data: late(async () => (await import('../features/data/DataPage.tsx')).DataPage),
  warmMap: () => void loadBorderMap(),
};
