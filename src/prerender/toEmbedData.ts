import type { EmbedData } from '../app/embed/data/EmbedData.ts';
import type { Council } from '../domain/Council.ts';
import type { Facts } from '../domain/Dataset.ts';
import type { EmbedId } from '../url/route.ts';
import type { BuiltData } from './readBuiltData.ts';

type List = 'controls' | 'wards' | 'seats' | 'mayors' | 'expectations' | 'estimates' | 'gaps';

/** The facts that each embed shows, its filters and its evidence need; the rest would only weigh. */
const lists: Readonly<Record<EmbedId, readonly List[]>> = {
  map: ['controls', 'wards', 'seats'],
  hex: ['controls', 'wards', 'seats'],
  table: ['controls', 'wards', 'seats'],
  scoreboard: ['controls'],
  swings: ['wards'],
  seats: ['seats'],
  flow: ['controls', 'wards'],
  expectations: ['controls', 'wards', 'seats', 'expectations'],
  timeline: ['controls', 'wards', 'seats', 'mayors', 'expectations', 'estimates'],
  council: ['controls', 'wards', 'seats', 'mayors', 'expectations'],
  ward: ['wards'],
};
const everyList: readonly List[] = ['controls', 'wards', 'seats', 'mayors', 'expectations', 'estimates', 'gaps'];
const isMapLike = (id: EmbedId): boolean => id === 'map' || id === 'hex' || id === 'table';

/** Posts that an embed carries at most: as many as the timeline shows whole, those with facts first, so that a long night still shows its results. */
const MOST_POSTS = 150;

function narrow(facts: Facts, id: EmbedId): Facts {
  const empty = everyList.filter((list) => !lists[id].includes(list));
  return { ...facts, ...Object.fromEntries(empty.map((list) => [list, []])) };
}

function pickPosts({ posts }: BuiltData): BuiltData['posts'] {
  if (posts.length <= MOST_POSTS) return posts;
  const withFacts = posts.filter((post) => post.facts.length > 0);
  const kept = new Set([...withFacts, ...posts.filter((post) => post.facts.length === 0)].slice(0, MOST_POSTS));
  return posts.filter((post) => kept.has(post));
}

/** Councils without what the embed does not show: a map needs all of them and their places, the rest only those that facts name. */
function pickCouncils({ councils }: BuiltData, facts: Facts, id: EmbedId): Council[] {
  if (isMapLike(id)) return councils.map((council) => ({ ...council, aliases: [] }));
  const named = new Set(
    [...facts.controls, ...facts.wards, ...facts.seats, ...facts.expectations].map((fact) => fact.council?.gss),
  );
  return councils
    .filter((council) => council.voted || named.has(council.gss))
    .map((council) => ({ ...council, hex: null, ...(id === 'council' ? {} : { aliases: [] }) }));
}

/** What the page of an embed carries in itself. */
export function toEmbedData(id: EmbedId, data: BuiltData): EmbedData {
  const facts = narrow(data.facts, id);
  const withPosts = id === 'timeline' || id === 'council';
  const page = data.manifest.files['posts/0000.json'];
  return {
    manifest: { ...data.manifest, files: withPosts && page ? { 'posts/0000.json': page } : {}, documents: {} },
    facts,
    councils: pickCouncils(data, facts, id),
    ...(withPosts ? { posts: pickPosts(data) } : {}),
    ...(id === 'map' ? { borders: data.borders, wardBorders: data.wardBorders } : {}),
  };
}
