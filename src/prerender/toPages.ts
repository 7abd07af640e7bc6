import type { QueryKey } from '@tanstack/react-query';
import { toCoverage, coverageLine } from '../app/toCoverage.ts';
import { toHeadline } from '../app/toHeadline.ts';
import { toPageTitle } from '../app/toPageTitle.ts';
import type { Council } from '../domain/Council.ts';
import { factSentence } from '../parts/factSentence.ts';
import { formatDay } from '../parts/formatTime.ts';
import type { LinkState } from '../url/linkSchema.ts';
import { formatRoute, type EmbedId, type Route } from '../url/route.ts';
import type { BuiltData } from './readBuiltData.ts';

/** A page that is made at build. */
export interface Page {
  route: Route;
  /** Below the site's root. */
  path: string;
  title: string;
  description: string;
  /** The data that it is rendered with, as if it had been fetched. */
  given: readonly (readonly [QueryKey, unknown])[];
  /** The council whose picture it has. */
  council: Council | null;
  /** The embed that shows the same, and what its link has to say. */
  embed: { id: EmbedId; link: Partial<LinkState> } | null;
}

const MOST_POSTS_IN_START = 200; // of the start page's timeline: as many as it shows without a virtual list, which static HTML can't hold

/** Councils that get a page: those that voted, and any other that something is reported of. */
export function councilsWithPage({ facts, councils }: BuiltData): Council[] {
  const { controls, wards, seats, expectations } = facts;
  const named = new Set([...controls, ...wards, ...seats, ...expectations].map((fact) => fact.council?.gss));
  return councils.filter((council) => council.voted || named.has(council.gss));
}

function describeCouncil(council: Council, { facts }: BuiltData): string {
  const day = formatDay(facts.election.date);
  const control = facts.controls.find((fact) => fact.council.gss === council.gss);
  if (control)
    return `${factSentence({ kind: 'control', fact: control })}. What was said of it on election night, with the words that say so.`;
  const isNamed = [...facts.wards, ...facts.seats].some((fact) => fact.council?.gss === council.gss);
  if (isNamed)
    return `${council.name}: wards and seats as they were reported for the election of ${day}, with the words that say so.`;
  return `${council.name} ${council.voted ? `voted on ${day}; its result is` : 'is named, but a result of it is'} not in these documents.`;
}

/** Every page but the embeds, in the order of the sitemap. */
export function toPages(data: BuiltData): Page[] {
  const { facts, councils, manifest, posts } = data;
  const base: Page['given'] = [
    [['manifest'], manifest],
    [['facts'], facts],
    [['councils'], councils],
  ];
  const election = `${facts.election.name}, ${formatDay(facts.election.date)}`;
  const coverage = coverageLine(toCoverage(facts, councils, null));
  const page = (route: Route, description: string, more: Partial<Page> = {}): Page => ({
    route,
    path: formatRoute(route).slice(1),
    title: `${toPageTitle(route, facts, councils)} · Declared`,
    description,
    given: base,
    council: null,
    embed: null,
    ...more,
  });
  const withPosts: Page['given'] = [...base, [['posts'], posts]];
  const start: Page['given'] = [
    ...base,
    [['borders'], data.borders],
    ...(posts.length <= MOST_POSTS_IN_START ? [[['posts', 0], posts] as const] : []),
  ];
  return [
    page({ page: 'explore' }, `${toHeadline(facts, councils)}. ${coverage}.`, {
      title: `${toHeadline(facts, councils)} · ${facts.election.name}`,
      given: start,
      embed: { id: 'map', link: {} },
    }),
    ...councilsWithPage(data).map((council) =>
      page({ page: 'council', slug: council.slug }, describeCouncil(council, data), {
        title: `${council.name}: council election, ${formatDay(facts.election.date)} · Declared`,
        given: withPosts,
        council,
        embed: { id: 'council', link: { council: council.slug } },
      }),
    ),
    page(
      { page: 'sources' },
      `The ${facts.documents.length} documents behind every figure: whole, with each fact marked where it is said.`,
      {
        given: [...withPosts, [['report'], data.read('report.json')]],
      },
    ),
    ...facts.documents.map((document) =>
      page(
        { page: 'source', id: document.id },
        `${document.title}: the whole text, each fact marked in place, and what was not read.`,
        { given: [...withPosts, [['document', document.id], data.read(`documents/${document.id}.json`)]] },
      ),
    ),
    page(
      { page: 'method' },
      `How the figures were read out of live blogs: each rule with its own examples, and what it cannot read. ${election}.`,
      {
        given: [...base, [['method'], data.read('method.json')], [['report'], data.read('report.json')]],
      },
    ),
    page({ page: 'data' }, `All that was read, as CSV and JSON, with the evidence of every figure. ${election}.`, {
      given: [...base, [['report'], data.read('report.json')]],
    }),
  ];
}
