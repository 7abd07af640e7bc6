import { coverageLine, toCoverage } from '../app/toCoverage.ts';
import { toHeadline } from '../app/toHeadline.ts';
import { toCouncilFlow } from '../features/flow/toFlowModel.ts';
import { toScoreboardModel } from '../features/scoreboard/toScoreboardModel.ts';
import { toSeatsModel } from '../features/seats/toSeatsModel.ts';
import { toSwingsModel } from '../features/swings/toSwingsModel.ts';
import type { EmbedId } from '../url/route.ts';
import type { BuiltData } from './readBuiltData.ts';

/** The title and the sentence of an embed's page. */
export interface EmbedHead {
  title: string;
  description: string;
}

/** What each embed is called in search results, messages and oEmbed: the figure's own title and sentence. */
export function toEmbedHead(id: EmbedId, { facts, councils, posts }: BuiltData): EmbedHead {
  const coverage = `${coverageLine(toCoverage(facts, councils, null))}.`;
  const ofModel = ({ title, summary }: { title: string; summary: string }): EmbedHead => ({
    title,
    description: summary || coverage,
  });
  switch (id) {
    case 'map':
    case 'hex':
    case 'table':
      return { title: toHeadline(facts, councils), description: coverage };
    case 'scoreboard':
      return ofModel(toScoreboardModel(facts.controls));
    case 'swings':
      return ofModel(toSwingsModel(facts.wards, 'butler'));
    case 'seats':
      return ofModel(toSeatsModel(facts.seats));
    case 'flow':
      return ofModel(toCouncilFlow(facts.controls));
    case 'expectations':
      return {
        title: 'Hopes and outcomes',
        description: `${facts.expectations.length} things said before the results, and what came of each. ${coverage}`,
      };
    case 'timeline':
      return {
        title: 'The night, post by post',
        description: `${posts.length} posts in time order, results marked. ${coverage}`,
      };
    case 'council':
      return { title: 'One council', description: `Before and after, wards, seats and what was expected. ${coverage}` };
    case 'ward':
      return { title: 'One ward', description: `Shares and changes as reported. ${coverage}` };
  }
}
