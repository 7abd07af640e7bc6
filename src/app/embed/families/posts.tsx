import { CouncilPanel } from '../../../features/council/CouncilPanel.tsx';
import { Timeline } from '../../../features/timeline/Timeline.tsx';
import { factSentence } from '../../../parts/factSentence.ts';
import { useLink } from '../../../url/useLink.ts';
import { Choose } from '../Choose.tsx';
import { withQueries } from '../data/withQueries.tsx';
import type { EmbedFamily } from '../mountEmbed.tsx';

/** All about one council; with none named, those with a result to choose from. */
const CouncilEmbed = withQueries(({ allFacts, councils }) => {
  const { link, href } = useLink();
  const { council: slug } = link;
  if (councils.some((council) => council.slug === slug) && slug !== null) {
    return <CouncilPanel slug={slug} allFacts={allFacts} councils={councils} />;
  }
  const slugs = new Map(councils.map((council) => [council.gss, council.slug]));
  return (
    <Choose
      title="Councils reported in these documents"
      problem={slug === null ? null : `No council is called “${slug}”: name one as “council” in the link.`}
      choices={allFacts.controls.map((fact) => ({
        key: fact.id,
        href: href({ council: slugs.get(fact.council.gss) ?? null }),
        words: factSentence({ kind: 'control', fact }),
      }))}
    />
  );
});

/** Embeds that show posts. */
export const family: EmbedFamily = {
  features: {
    timeline: withQueries(({ allFacts, councils }) => <Timeline allFacts={allFacts} councils={councils} />),
    council: CouncilEmbed,
  },
};
