import { hydrateRoot } from 'react-dom/client';
import type { EmbedId } from '../../url/route.ts';
import { readCarried } from './data/readCarried.ts';
import { EmbedPage, type EmbedFeature } from './EmbedPage.tsx';
import { shareWithLate } from './shareWithLate.ts';

/** The feature of each embed of one script. */
export type EmbedFeatures = Partial<Record<EmbedId, EmbedFeature>>;

/** Brings the embed's static HTML to life; where it carries no data that can be read, the HTML stays as it is. `shared` names what late scripts need besides React. */
export function mountEmbed(features: EmbedFeatures, shared: Readonly<Record<string, unknown>> = {}): void {
  const root = document.getElementById('embed');
  const id = root?.dataset.embed as EmbedId | undefined;
  const data = readCarried(document);
  const Feature = id === undefined ? undefined : features[id];
  if (!root || id === undefined || !data || !Feature) return;
  shareWithLate(JSON.parse(root.dataset.late ?? '{}') as Record<string, string>, shared);
  hydrateRoot(root, <EmbedPage id={id} data={data} Feature={Feature} />);
}
