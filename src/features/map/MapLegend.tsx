import { Legend } from '../../ui/Legend.tsx';
import { useLink } from '../../url/useLink.ts';
import type { LegendRow } from './model/toLegend.ts';

/** The legend of map and hexes: what each fill means and, where it can be, a filter. */
export function MapLegend({ rows }: { rows: readonly LegendRow[] }) {
  const { href } = useLink();
  const entries = rows.map(({ key, label, fill, isVoted, count, patch, isOn }) => ({
    key,
    label,
    count,
    isCurrent: isOn,
    ...(patch ? { href: href(patch) } : {}),
    swatch: (
      <svg width="16" height="16" aria-hidden="true" className="shrink-0">
        <rect x="0.5" y="0.5" width="15" height="15" fill={fill} stroke={isVoted ? 'var(--voted)' : 'var(--edge)'} />
      </svg>
    ),
  }));
  return <Legend label="Legend and filters of the map" entries={entries} />;
}
