import { Flow } from '../../../features/flow/Flow.tsx';
import { SeatChanges } from '../../../features/seats/SeatChanges.tsx';
import { Swings } from '../../../features/swings/Swings.tsx';
import { factSentence } from '../../../parts/factSentence.ts';
import { useLink } from '../../../url/useLink.ts';
import type { FeatureProps } from '../../Features.ts';
import { Choose } from '../Choose.tsx';
import type { EmbedFeature } from '../EmbedPage.tsx';
import type { EmbedFamily } from '../mountEmbed.tsx';

/** The GSS code of the council that the link chooses. */
function useCouncil(councils: FeatureProps['councils']): string | null {
  const { council } = useLink().link;
  return councils.find((one) => one.slug === council)?.gss ?? null;
}

const SwingsEmbed: EmbedFeature = ({ facts, councils }) => <Swings facts={facts} council={useCouncil(councils)} />;
const SeatsEmbed: EmbedFeature = ({ facts, councils }) => <SeatChanges facts={facts} council={useCouncil(councils)} />;

/** One ward: its bars where it has figures; with none named, the wards to choose from. */
const WardEmbed: EmbedFeature = ({ allFacts }) => {
  const { link, href } = useLink();
  const ward = allFacts.wards.find((one) => one.id === link.fact);
  if (ward) return <Swings facts={{ ...allFacts, wards: [ward] }} />;
  return (
    <Choose
      title="Wards reported in these documents"
      problem={
        link.fact === null ? null : `No ward has the id “${link.fact}”: name one of these as “fact” in the link.`
      }
      choices={allFacts.wards.map((fact) => ({
        key: fact.id,
        href: href({ fact: fact.id }),
        words: factSentence({ kind: 'ward', fact }),
      }))}
    />
  );
};

/** Embeds of bars and streams. */
export const family: EmbedFamily = {
  features: {
    swings: SwingsEmbed,
    seats: SeatsEmbed,
    flow: ({ facts }) => <Flow facts={facts} />,
    ward: WardEmbed,
  },
};
