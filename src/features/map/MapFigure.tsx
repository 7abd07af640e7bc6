import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import type { Council } from '../../domain/Council.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { partyShort } from '../../parts/partyWords.ts';
import { plural } from '../../parts/formatChange.ts';
import { markFirstViewDrawn } from '../../parts/firstView.ts';
import { useFigureFoot } from '../../parts/share/useFigureFoot.tsx';
import { useLink } from '../../url/useLink.ts';
import { HexMap } from './cells/HexMap.tsx';
import { CouncilTable } from './CouncilTable.tsx';
import { LiveBorders } from './LiveBorders.tsx';
import { MapKeys } from './MapKeys.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapPatterns } from './MapPatterns.tsx';
import { MapPreview } from './MapPreview.tsx';
import { toLegend } from './model/toLegend.ts';
import { toMapModel, toTableAreas } from './model/toMapModel.ts';
import { Undrawn } from './Undrawn.tsx';
import { useMapState } from './useMapState.ts';
import { ViewTabs } from './ViewTabs.tsx';

const RecordList = lazy(async () => ({ default: (await import('./RecordList.tsx')).RecordList }));

/** The councils as a map of borders, as hexagons or as a table: one model, one selection, one legend. */
export function MapFigure({ allFacts, councils }: { allFacts: Facts; councils: readonly Council[] }) {
  const { link } = useLink();
  const foot = useFigureFoot();
  const { party, outcome, region, at } = link;
  const isChoosing = party.length + outcome.length > 0;
  const model = useMemo(
    () => toMapModel(allFacts, councils, { party, outcome, region, at }),
    [allFacts, councils, party, outcome, region, at],
  );
  const mode = link.record === 'on' ? 'record' : 'reports';
  useEffect(() => {
    if (link.view !== 'map') markFirstViewDrawn();
  }, [link.view]);
  const box = useRef<HTMLDivElement>(null);
  const state = useMapState(model, box);
  const shown = model.areas.filter((area) => area.control !== null && !area.isOut).length;
  const chosen = model.areas.find((area) => area.gss === state.selected);
  const hasRecord = councils.some((council) => council.official !== null);
  const view = {
    areas: model.areas,
    mode,
    selected: state.selected,
    focus: state.focus,
    onPreview: state.setPreview,
    onOpen: state.open,
  } as const;
  const title = mode === 'record' ? 'Councils: the reports and the official record' : 'Councils, as reported';
  const { source, actions } = foot(title, async () => {
    const { toSharedMap } = await import('./toSharedMap.ts');
    return toSharedMap({ title, embed: link.view, model, isChoosing, allFacts, councils });
  });
  const officialOf = (gss: string) => {
    const official = councils.find((council) => council.gss === gss)?.official;
    if (!official) return null;
    return [official.before, official.after].map((code) => (code === null ? '?' : partyShort(code))).join(' → ');
  };
  return (
    <section id="councils" aria-labelledby="map-title">
      <h2 id="map-title" className="sr-only">
        {title}
      </h2>
      <ViewTabs hasRecord={hasRecord} />
      <p role="status" className="sr-only">
        {chosen ? `Chosen: ${chosen.sentence}` : `${plural(shown, 'reported council')} shown`}
      </p>
      {link.view === 'table' ? (
        <div className="map-table">
          <CouncilTable
            areas={toTableAreas(model, isChoosing)}
            selected={state.selected}
            timeZone={allFacts.election.timeZone}
            officialOf={officialOf}
          />
        </div>
      ) : (
        <>
          <MapPatterns />
          <div
            ref={box}
            className="map-box"
            data-drawing="fixed"
            onKeyDown={state.focus.onKeyDown}
            onPointerLeave={() => state.setPreview(null)}
          >
            {link.view === 'hex' ? (
              <HexMap {...view} />
            ) : (
              <LiveBorders {...view} region={region} wards={allFacts.wards} />
            )}
            <MapPreview area={state.preview} mode={mode} />
          </div>
          <div className="mt-3" data-drawing="">
            <MapLegend rows={toLegend(model, mode, link)} />
          </div>
          <Undrawn areas={model.undrawn} />
        </>
      )}
      {mode === 'record' ? (
        <Suspense fallback={null}>
          <RecordList areas={model.areas} />
        </Suspense>
      ) : null}
      {actions ? (
        <p className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-14 text-quiet">
          <span className="min-w-0">{source}</span>
          {actions}
        </p>
      ) : null}
      <MapKeys isOpen={state.areKeysShown} onClose={() => state.setKeysShown(false)} />
    </section>
  );
}
