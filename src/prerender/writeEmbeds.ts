import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbedId } from '../url/route.ts';
import { embedKinds } from '../parts/embedSnippet.ts';
import type { EmbedScripts } from './buildEmbeds.ts';
import type { Renderer } from './buildRenderer.ts';
import { toEmbedHead } from './embedHeads.ts';
import { escapeHtml, escapeJson } from './htmlDocument.ts';
import { writeFile, writePage, type Site } from './Site.ts';
import { toEmbedAddress } from './toEmbedAddress.ts';
import { toEmbedData } from './toEmbedData.ts';
import { toOembed } from './toOembed.ts';

const FROZEN = 'frozen'; // the folder that keeps frozen copies from one build to the next

/** Writes an embed's page, its frozen copy and its oEmbed file. */
function writeEmbed(site: Site, id: EmbedId, scripts: EmbedScripts, renderer: Renderer): void {
  const { address, data } = site;
  const carried = toEmbedData(id, data);
  const { title, description } = toEmbedHead(id, data);
  const path = `embed/${id}/`;
  const below = (file: string) => address.base + file;
  const late = Object.fromEntries(Object.entries(scripts.late).map(([key, file]) => [key, below(file)]));
  const picture = { path: `pictures/embed/${id}.png`, alt: description };
  const oembed = `oembed/${path}oembed.json`;
  writePage(site, `${path}index.html`, {
    head: { path, title, description, picture, oembed: { path: oembed, title }, jsonLd: null },
    links: [
      '<base target="_blank">',
      `<link rel="icon" href="${below('icon.svg')}" type="image/svg+xml">`,
      `<link rel="stylesheet" href="${below(scripts.style)}">`,
      `<script src="${below(scripts.script)}" defer></script>`,
    ],
    body: `<div id="embed" data-embed="${id}" data-late="${escapeHtml(JSON.stringify(late))}">${renderer.renderEmbed(id, carried)}</div>
<script type="application/json" id="embed-data">${escapeJson(carried)}</script>`,
  });
  writeFile(
    site,
    `data/${data.manifest.hash.slice(0, 12)}/embed/${id}.js`,
    `globalThis.declaredFrozen=${escapeJson(carried)};`,
  );
  const answer = toOembed(address, {
    title,
    page: path,
    embed: toEmbedAddress(id),
    picture: picture.path,
    height: embedKinds[id].height,
  });
  if (answer) writeFile(site, oembed, JSON.stringify(answer));
}

/** Writes every embed, and puts the frozen copies in place: those kept in `frozen/`, and that of this dataset, which `keep` adds there. */
export function writeEmbeds(
  site: Site,
  embeds: ReadonlyMap<EmbedId, EmbedScripts>,
  renderer: Renderer,
  keep: boolean,
): void {
  if (existsSync(FROZEN)) {
    const copies = readdirSync(FROZEN).filter((name) => /^[0-9a-f]{12}$/.test(name));
    for (const copy of copies) cpSync(join(FROZEN, copy), join(site.dist, 'data', copy), { recursive: true });
  }
  for (const [id, scripts] of embeds) writeEmbed(site, id, scripts, renderer);
  if (!keep) return;
  const hash = site.data.manifest.hash.slice(0, 12);
  mkdirSync(FROZEN, { recursive: true });
  cpSync(join(site.dist, 'data', hash), join(FROZEN, hash), { recursive: true });
}
