import { Expectations } from '../../../features/expectations/Expectations.tsx';
import { Scoreboard } from '../../../features/scoreboard/Scoreboard.tsx';
import type { EmbedFamily } from '../mountEmbed.tsx';

/** Embeds of words and figures. */
export const family: EmbedFamily = {
  features: {
    scoreboard: ({ facts }) => <Scoreboard facts={facts} />,
    expectations: ({ facts, allFacts, councils }) => <Expectations facts={facts} all={allFacts} councils={councils} />,
  },
};
