import { embedKinds } from '../parts/embedSnippet.ts';
import { escapeHtml } from './htmlDocument.ts';
import type { Renderer } from './buildRenderer.ts';
import type { Page } from './toPages.ts';
import { writeFile, writePage, type Site } from './Site.ts';
import { toDatasetJsonLd } from './toDatasetJsonLd.ts';
import { toEmbedAddress } from './toEmbedAddress.ts';
import { toOembed } from './toOembed.ts';

/** What is made live only: shapes that Leaflet draws, and the start page's parts below the view, which wait for the reader. */
const isLiveOnly = (page: Page, [name]: readonly unknown[]): boolean =>
  name === 'borders' || name === 'ward-borders' || (page.route.page === 'explore' && name === 'posts');

export const pictureOf = (page: Page): string =>
  page.council ? `pictures/council/${page.council.slug}.png` : 'pictures/site.png';

/** Writes the app's pages with their content in them, and their oEmbed files. */
export function writePages(site: Site, pages: readonly Page[], renderer: Renderer): void {
  const { address, data, shell } = site;
  for (const page of pages) {
    const path = address.base + page.path;
    const { html, asked } = renderer.renderPage(path, page.given);
    const given = new Set(page.given.map(([key]) => JSON.stringify(key)));
    const needs = asked.filter((key) => given.has(JSON.stringify(key)) && !isLiveOnly(page, key));
    const oembed = page.embed ? `oembed/${page.path || 'start/'}oembed.json` : null;
    const picture = { path: pictureOf(page), alt: page.description };
    writePage(site, `${page.path}index.html`, {
      head: {
        path: page.path,
        title: page.title,
        description: page.description,
        picture,
        oembed: oembed === null ? null : { path: oembed, title: page.title },
        jsonLd: page.route.page === 'data' ? toDatasetJsonLd(data, address) : null,
      },
      links: shell.links,
      body: `<div id="app" data-path="${escapeHtml(path)}" data-hash="${data.manifest.hash}" data-needs="${escapeHtml(JSON.stringify(needs))}">${html}</div>\n${shell.script}`,
    });
    if (!page.embed || oembed === null) continue;
    const answer = toOembed(address, {
      title: page.title,
      page: page.path,
      embed: toEmbedAddress(page.embed.id, page.embed.link),
      picture: picture.path,
      height: embedKinds[page.embed.id].height,
    });
    if (answer) writeFile(site, oembed, JSON.stringify(answer));
  }
}

/** Writes the page for addresses that are none: an empty shell, which the app fills where it knows the page after all (a council that has no file of its own). */
export function writeNotFound(site: Site): void {
  const home = site.address.base;
  writePage(site, '404.html', {
    head: {
      path: '404.html',
      title: 'Not found · Declared',
      description: 'There is no such page.',
      picture: null,
      oembed: null,
      jsonLd: null,
      isHidden: true,
    },
    links: site.shell.links,
    body: `<div id="app"><p>If nothing comes here, there is no such page: <a href="${home}">all results</a>.</p></div>\n${site.shell.script}`,
  });
}
