import { Flow } from '../../../features/flow/Flow.tsx';
import { SeatChanges } from '../../../features/seats/SeatChanges.tsx';
import { Swings } from '../../../features/swings/Swings.tsx';
import { useLink } from '../../../url/useLink.ts';
import type { FeatureProps } from '../../Features.ts';
import { ChooseFact } from '../ChooseFact.tsx';
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
  const { fact } = useLink().link;
  const ward = allFacts.wards.find((one) => one.id === fact);
  return ward ? <Swings facts={{ ...allFacts, wards: [ward] }} /> : <ChooseFact wards={allFacts.wards} wanted={fact} />;
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
