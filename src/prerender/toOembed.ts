import { escapeHtml } from './htmlDocument.ts';
import { toAbsolute, type SiteAddress } from './siteAddress.ts';

/** What an oEmbed file is about. */
export interface OembedOf {
  title: string;
  /** The page that a reader may be sent to, below the site's root. */
  page: string;
  /** The embed's address with its query, below the site's root. */
  embed: string;
  /** The picture, 1200 by 630 px, below the site's root. */
  picture: string;
  /** The embed's height in px at 600 px. */
  height: number;
}

const WIDTH = 600;
const CACHE_SECONDS = 3600;

/** An oEmbed answer (version 1.0, type rich). Its `html` has only the attributes that WordPress keeps. Null where the build was not told SITE_URL: there is no relative oEmbed. */
export function toOembed(site: SiteAddress, { title, page, embed, picture, height }: OembedOf): object | null {
  const url = toAbsolute(site, page);
  const src = toAbsolute(site, embed);
  const provider = toAbsolute(site, '');
  if (url === null || src === null || provider === null) return null;
  const name = escapeHtml(title);
  const frame = `<iframe src="${escapeHtml(src)}" width="${WIDTH}" height="${height}" frameborder="0" scrolling="no" title="${name}"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    html: `<blockquote><a href="${escapeHtml(url)}">${name}</a></blockquote>${frame}`,
    width: WIDTH,
    height,
    provider_name: 'Declared',
    provider_url: provider,
    cache_age: CACHE_SECONDS,
    thumbnail_url: toAbsolute(site, picture),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
