import { MapFigure } from '../../../features/map/MapFigure.tsx';
import { filterFacts } from '../../../parts/filterFacts.ts';
import { useLink } from '../../../url/useLink.ts';
import { toCoverage } from '../../toCoverage.ts';
import { toHeadline } from '../../toHeadline.ts';
import { sharedQueries, withQueries } from '../data/withQueries.tsx';
import type { EmbedFamily } from '../mountEmbed.tsx';

/** The councils under the headline of what was known by the link's moment. */
const MapEmbed = withQueries(({ allFacts, councils }) => {
  const { at } = useLink().link;
  const known = filterFacts(allFacts, councils, { party: [], outcome: [], region: null, at });
  return (
    <>
      <h2 className="heading-section">{toHeadline(known, councils)}</h2>
      <p className="mb-2 mt-1 text-14 text-quiet">{toCoverage(known, councils, at).sentence}</p>
      <MapFigure allFacts={allFacts} councils={councils} />
    </>
  );
});

/** The councils, as borders, hexagons or a table. */
export const family: EmbedFamily = {
  features: { map: MapEmbed, hex: MapEmbed, table: MapEmbed },
  shared: sharedQueries,
};
