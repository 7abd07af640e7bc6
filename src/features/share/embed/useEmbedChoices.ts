import { embedIds, type EmbedId } from '../../../url/route.ts';
import { useLink } from '../../../url/useLink.ts';
import type { Shared } from '../Shared.ts';

/** What each embed is called, where it is not the figure that was asked for. */
const names: Readonly<Record<EmbedId, string>> = {
  map: 'Map of the councils',
  hex: 'Councils as hexagons',
  table: 'Table of the councils',
  scoreboard: 'Councils by party',
  swings: 'Swings in the wards',
  seats: 'Seats won and lost',
  flow: 'Who took what from whom',
  expectations: 'Hopes and outcomes',
  timeline: 'Timeline',
  council: 'One council',
  ward: 'One ward',
};

/** The embeds to choose among, and the one that shows what was asked for. */
export interface EmbedChoices {
  first: EmbedId;
  options: readonly { id: EmbedId; name: string; title: string }[];
}

/** What can be embedded from here; null where nothing can: a figure without an embed, a page of words. */
export function useEmbedChoices({ figure, title, facts, councils }: Shared): EmbedChoices | null {
  const { route, link } = useLink();
  const slug = route.page === 'council' ? route.slug : link.council;
  const council = councils.find((one) => one.slug === slug);
  const ward = facts.wards.find((one) => one.id === link.fact);
  const ofPage = route.page === 'explore' ? link.view : route.page === 'council' ? 'council' : null;
  const first = figure ? figure.embed : ofPage;
  if (first === null) return null;
  const nameOf = (id: EmbedId): string => {
    if (id === 'council' && council) return council.name;
    if (id === 'ward' && ward) return ward.ward;
    return names[id];
  };
  const isThere = (id: EmbedId) => (id === 'council' ? council !== undefined : id !== 'ward' || ward !== undefined);
  return {
    first,
    options: embedIds.filter(isThere).map((id) => ({ id, name: nameOf(id), title: id === first ? title : nameOf(id) })),
  };
}
