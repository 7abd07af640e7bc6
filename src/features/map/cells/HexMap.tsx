import { partyInk } from '../../../parts/partyInk.ts';
import { partyColour } from '../../../parts/partyWords.ts';
import { areaPaint } from '../model/areaFill.ts';
import type { MapArea } from '../model/toMapModel.ts';
import type { MapViewProps } from '../MapView.ts';
import { cellPoints, toCells } from './toCells.ts';

const inkOf = (area: MapArea, isRecord: boolean) =>
  isRecord || area.party === null ? 'var(--ink)' : partyInk(area.party);

/** Every council as a hexagon of one size, near where it lies: the small ones can be seen and read. */
export function HexMap({ areas, mode, selected, focus, onPreview, onOpen }: MapViewProps) {
  const { cells, width, height } = toCells(areas);
  const chosen = cells.find(({ area }) => area.gss === selected);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="size-full"
      preserveAspectRatio="xMidYMid meet"
      role="group"
      aria-label="Councils as hexagons"
      onPointerLeave={() => onPreview(null)}
    >
      {cells.map(({ area, x, y }) => {
        const paint = areaPaint(area, mode);
        return (
          <g
            key={area.gss}
            data-gss={area.gss}
            role="button"
            tabIndex={area.gss === focus.stop ? 0 : -1}
            aria-label={area.sentence}
            aria-pressed={area.gss === selected}
            className="area"
            transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}
            opacity={paint.opacity}
            onPointerEnter={() => onPreview(area.gss)}
            onFocus={() => onPreview(area.gss)}
            onClick={() => onOpen(area.gss)}
          >
            <polygon points={cellPoints} fill={paint.fill} stroke="var(--ground)" strokeWidth="2" />
            {area.status === 'none' ? null : (
              <text
                y="5"
                textAnchor="middle"
                fill={inkOf(area, mode === 'record')}
                stroke={area.party && mode !== 'record' ? partyColour(area.party) : undefined}
                className={area.control ? 'cell-letters is-reported' : 'cell-letters'}
              >
                {area.letters}
              </text>
            )}
          </g>
        );
      })}
      {chosen ? (
        <polygon
          points={cellPoints}
          transform={`translate(${chosen.x.toFixed(2)} ${chosen.y.toFixed(2)})`}
          className="area-chosen"
        />
      ) : null}
    </svg>
  );
}
