import { hydrateRoot } from 'react-dom/client';
import type { EmbedId } from '../../url/route.ts';
import { readCarried } from './data/readCarried.ts';
import { EmbedPage, type EmbedFeature } from './EmbedPage.tsx';
import { shareWithLate } from './shareWithLate.ts';

/** The embeds of one script, and what its late scripts need besides React. */
export interface EmbedFamily {
  features: Partial<Record<EmbedId, EmbedFeature>>;
  shared?: Readonly<Record<string, unknown>>;
}

/** Brings the embed's static HTML to life; where it carries no data that can be read, the HTML stays as it is. @public: called by the entry that src/prerender/buildEmbeds.ts writes. */
export function mountEmbed({ features, shared = {} }: EmbedFamily): void {
  const root = document.getElementById('embed');
  const id = root?.dataset.embed as EmbedId | undefined;
  const data = readCarried(document);
  const Feature = id === undefined ? undefined : features[id];
  if (!root || id === undefined || !data || !Feature) return;
  shareWithLate(JSON.parse(root.dataset.late ?? '{}') as Record<string, string>, shared);
  hydrateRoot(root, <EmbedPage id={id} data={data} Feature={Feature} />);
}
