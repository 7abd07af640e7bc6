import { Timeline } from '../../../features/timeline/Timeline.tsx';
import { withQueries } from '../data/withQueries.tsx';
import type { EmbedFamily } from '../mountEmbed.tsx';

/** The posts. */
export const family: EmbedFamily = {
  features: {
    timeline: withQueries(({ allFacts, councils }) => <Timeline allFacts={allFacts} councils={councils} />),
  },
};
