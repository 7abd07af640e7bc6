import { MapFigure } from '../../../features/map/MapFigure.tsx';
import { sharedQueries, withQueries } from '../data/withQueries.tsx';
import type { EmbedFamily } from '../mountEmbed.tsx';

const MapEmbed = withQueries(({ allFacts, councils }) => <MapFigure allFacts={allFacts} councils={councils} />);

/** The councils, as borders, hexagons or a table. */
export const family: EmbedFamily = {
  features: { map: MapEmbed, hex: MapEmbed, table: MapEmbed },
  shared: sharedQueries,
};
