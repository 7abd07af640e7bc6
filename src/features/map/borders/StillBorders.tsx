import type { Borders } from '../../../dataset/queries.ts';
import { useLink } from '../../../url/useLink.ts';
import { areaPaint } from '../model/areaFill.ts';
import type { MapViewProps } from '../MapView.ts';
import { projectInto } from './shapePath.ts';
import { stillPath } from './stillPath.ts';
import { boxOf, toShapes } from './toShapes.ts';

const WIDTH = 760; // units of the drawing: about the px of the box at a desk

/** The map as it stands in a static page: the same fills, each reported council the way to its page. */
export function StillBorders({
  borders,
  areas,
  mode,
}: Pick<MapViewProps, 'areas' | 'mode'> & { borders: Borders<'councils'> }) {
  const { href } = useLink();
  const shapes = toShapes(borders, 'councils');
  const box = boxOf(shapes);
  if (!box) return null;
  const { height, project } = projectInto(box, WIDTH);
  const byGss = new Map(areas.map((area) => [area.gss, area]));
  const drawn = shapes.flatMap((shape) => {
    const area = byGss.get(shape.id);
    const path = stillPath(shape, project);
    return area && path !== '' ? [{ area, path }] : [];
  });
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${Math.ceil(height)}`}
      className="size-full"
      role="group"
      aria-label="Councils of England"
    >
      {drawn.map(({ area, path }) => {
        const { fill, stroke, strokeWidth } = areaPaint(area, mode);
        const outline = <path key={area.gss} d={path} fill={fill} stroke={stroke} strokeWidth={strokeWidth} />;
        if (area.fact === null) return outline;
        return (
          <a key={area.gss} href={href({}, { page: 'council', slug: area.slug })} aria-label={area.sentence}>
            {outline}
          </a>
        );
      })}
    </svg>
  );
}
