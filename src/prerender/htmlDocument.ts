import { contentPolicy } from './contentPolicy.ts';
import { toAbsolute, type SiteAddress } from './siteAddress.ts';

/** What the head of a page says; paths are below the site's root. */
export interface PageHead {
  path: string;
  title: string;
  description: string;
  picture: { path: string; alt: string } | null;
  /** The oEmbed file of this page, with the title that embeds get. */
  oembed: { path: string; title: string } | null;
  jsonLd: Record<string, unknown> | null;
  /** Kept out of search engines: the error page, embeds. */
  isHidden?: boolean;
}

interface HtmlDocument {
  site: SiteAddress;
  head: PageHead;
  /** Tags of the head that the bundler made, or that this page needs besides. */
  links: readonly string[];
  body: string;
  language?: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML and in a double-quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** JSON as it may stand in a script element: nothing in it ends the element or a line. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const meta = (key: 'name' | 'property', name: string, content: string): string =>
  `<meta ${key}="${name}" content="${escapeHtml(content)}">`;

/** Tags that need absolute addresses: left out where the build was not told SITE_URL. */
function shareTags({ picture, oembed, path, title, description }: PageHead, site: SiteAddress): string[] {
  const url = toAbsolute(site, path);
  if (url === null) return [];
  const image = picture ? toAbsolute(site, picture.path) : null;
  return [
    `<link rel="canonical" href="${escapeHtml(url)}">`,
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Declared'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', url),
    meta('property', 'og:locale', 'en_GB'),
    ...(image && picture
      ? [
          meta('property', 'og:image', image),
          meta('property', 'og:image:width', '1200'),
          meta('property', 'og:image:height', '630'),
          meta('property', 'og:image:alt', picture.alt),
          meta('name', 'twitter:card', 'summary_large_image'),
        ]
      : [meta('name', 'twitter:card', 'summary')]),
    ...(oembed
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(toAbsolute(site, oembed.path) ?? '')}" title="${escapeHtml(oembed.title)}">`,
        ]
      : []),
  ];
}

/** A whole HTML page. */
export function toHtml({ site, head, links, body }: HtmlDocument): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(head.title)}</title>
${[
  meta('name', 'description', head.description),
  ...(head.isHidden ? [meta('name', 'robots', 'noindex')] : []),
  ...shareTags(head, site),
  ...links,
  ...(head.jsonLd ? [`<script type="application/ld+json">${escapeJson(head.jsonLd)}</script>`] : []),
].join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
}
