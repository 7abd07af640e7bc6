import { QueryClient, type QueryKey } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { App } from '../app/App.tsx';
import type { EmbedData } from '../app/embed/data/EmbedData.ts';
import { EmbedPage } from '../app/embed/EmbedPage.tsx';
import { family as charts } from '../app/embed/families/charts.tsx';
import { family as map } from '../app/embed/families/map.tsx';
import { family as posts } from '../app/embed/families/posts.tsx';
import { family as words } from '../app/embed/families/words.tsx';
import type { EmbedId } from '../url/route.ts';
import { staticFeatures } from './staticFeatures.ts';

const embeds = { ...words.features, ...charts.features, ...map.features, ...posts.features };

/** The embeds that can be rendered. */
export const embedsMade = Object.keys(embeds) as EmbedId[];

/** The HTML of an embed in its default state. */
export function renderEmbed(id: EmbedId, data: EmbedData): string {
  const Feature = embeds[id];
  if (!Feature) throw new Error(`There is no embed “${id}”`);
  return renderToString(<EmbedPage id={id} data={data} Feature={Feature} />);
}

/** The HTML of a page, from data given as if it had been fetched, and the keys of what it asked for. `address` is its path from the site's origin. */
export function renderPage(
  address: string,
  given: readonly (readonly [QueryKey, unknown])[],
): { html: string; asked: QueryKey[] } {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  for (const [key, value] of given) client.setQueryData(key, value);
  const asked = new Map<string, QueryKey>();
  const cache = client.getQueryCache();
  const build = cache.build.bind(cache);
  cache.build = (from, options, state) => {
    asked.set(JSON.stringify(options.queryKey), options.queryKey);
    return build(from, options, state);
  };
  const html = renderToString(<App client={client} features={staticFeatures} prerenderedPath={address} />);
  return { html, asked: [...asked.values()] };
}
