import { parties } from '../domain/parties.ts';
import { toHeadline } from '../app/toHeadline.ts';
import { coverageLine, toCoverage } from '../app/toCoverage.ts';
import { formatDay } from '../parts/formatTime.ts';
import type { EmbedId } from '../url/route.ts';
import { toEmbedHead } from './embedHeads.ts';
import { drawMap } from './pictures/drawMap.ts';
import { mapSize, toPictureSvg, type Picture } from './pictures/toPictureSvg.ts';
import { toPng } from './pictures/toPng.ts';
import { writeFile, type Site } from './Site.ts';
import type { Page } from './toPages.ts';
import { pictureOf } from './writePages.ts';

const AT_ONCE = 2; // pictures drawn side by side

/** Draws the pictures of links: the site's, each council's and each embed's. Gives how many. */
export async function writePictures(site: Site, pages: readonly Page[], embeds: Iterable<EmbedId>): Promise<number> {
  const { facts, councils } = site.data;
  const drawing = drawMap(site.data, mapSize.width, mapSize.height);
  const key = parties.flatMap(({ code, short, colours }) => {
    const count = facts.controls.filter((fact) => fact.control === code).length;
    return count > 0 ? [{ name: short, colour: colours.light, count }] : [];
  });
  const foot = `${facts.election.name} · ${formatDay(facts.election.date)}`;
  const coverage = coverageLine(toCoverage(facts, councils, null));
  const wanted = new Map<string, Picture>();
  wanted.set('pictures/site.png', { title: toHeadline(facts, councils), text: coverage, foot, key, council: null });
  for (const page of pages) {
    if (!page.council) continue;
    const { gss, name } = page.council;
    wanted.set(pictureOf(page), { title: name, text: page.description, foot, key, council: gss });
  }
  for (const id of embeds) {
    const { title, description: text } = toEmbedHead(id, site.data);
    wanted.set(`pictures/embed/${id}.png`, { title, text, foot, key, council: null });
  }
  const queue = [...wanted];
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [file, picture] = next;
      writeFile(site, file, await toPng(toPictureSvg(picture, drawing)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return wanted.size;
}
