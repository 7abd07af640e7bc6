import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Council } from '../../domain/Council.ts';
import {
  makeControl,
  makeCouncil,
  makeDataset,
  makeEstimate,
  makeExpectation,
  makeSeat,
  makeWard,
} from '../../domain/makeFacts.ts';
import type { Facts } from '../../domain/Dataset.ts';
import type { Post } from '../../domain/Post.ts';
import { LinkProvider } from '../../url/LinkProvider.tsx';
import { CouncilPanel } from './CouncilPanel.tsx';

const place = { gss: 'anytown', name: 'Anytown' };
const record = { before: 'CON', after: 'LAB', disputed: false, basis: 'Count of councillors' };
const gain = makeControl('Anytown', {
  outcome: 'gain',
  control: 'LAB',
  previous: 'CON',
  official: 'agrees',
  conflicts: [{ reason: 'time', says: { control: 'NOC' }, evidence: makeControl('x').evidence }],
});
const full = makeDataset({
  controls: [gain],
  wards: [makeWard('Upper Ward', { LAB: [48.6, 13.5], CON: [33.7, null] }, { council: place })],
  seats: [makeSeat('LAB', 3, { council: place }), makeSeat('CON', null, { council: place, direction: 'down' })],
  expectations: [
    makeExpectation('Anytown', 'LAB', { speaker: 'A mayor', outcome: 'met', settledBy: gain.id }),
    makeExpectation('Elsewhere', 'LAB'),
  ],
  estimates: [makeEstimate('exit-poll', { area: 'Anytown' })],
});
const post: Post = {
  id: 'p1',
  documentIds: ['a'],
  kind: 'post',
  author: null,
  publishedAt: '2018-05-03T21:44:00Z',
  publishedBetween: [null, null],
  paragraphs: ['Elsewhere it rained.', 'In Anytown <b>the count</b> went on.'],
  councils: ['anytown'],
  parties: [],
  facts: [],
};

function htmlOf(options: { facts?: Facts; council?: Partial<Council>; path?: string; posts?: Post[] | null } = {}) {
  const { facts = full, council = {}, path = '/council/anytown/', posts = [post] } = options;
  const client = new QueryClient();
  if (posts) client.setQueryData(['posts'], posts);
  return renderToString(
    <QueryClientProvider client={client}>
      <LinkProvider prerenderedPath={path}>
        <CouncilPanel
          slug="anytown"
          allFacts={facts}
          councils={[makeCouncil('Anytown', { official: record, ...council }), makeCouncil('Elsewhere')]}
        />
      </LinkProvider>
    </QueryClientProvider>,
  ).replaceAll('<!-- -->', '');
}

describe('CouncilPanel', () => {
  const html = htmlOf();
  it('says who runs it now, who ran it before, and in which words', () => {
    expect(html).toContain('Gained from the Conservatives');
    expect(html).toMatch(/Before<\/dt><dd.*?Conservative<\/dd>/);
    expect(html).toMatch(/<mark[^>]*>words<\/mark>/);
  });
  it('shows wards with figures, a change that is not given as such', () => {
    expect(html).toContain('Labour won Upper Ward');
    expect(html).toContain('48.6%');
    expect(html).toContain('+13.5 points');
    expect(html).toContain('not said');
  });
  it('shows seats won and lost, and what is not said of them', () => {
    expect(html).toContain('+3 seats');
    expect(html).toContain('some seats lost; how many is not said');
  });
  it('shows what was expected and what came of it, of this council alone', () => {
    expect(html).toContain('A mayor hoped for a Labour win in Anytown');
    expect(html).toContain('As expected');
    expect(html).not.toContain('win in Elsewhere');
  });
  it('keeps contradictions as cards with the reason', () => expect(html).toContain('Said at another time'));
  it('sets modelled figures apart', () => expect(html).toMatch(/Modelled, not declared.*Exit poll, Anytown/));
  it('names every post that names it, at the paragraph that does, as text', () => {
    expect(html).toContain('1 post that names it');
    expect(html).toContain('In Anytown &lt;b&gt;the count&lt;/b&gt; went on.');
    expect(html).toContain('href="/?council=anytown&amp;post=p1"');
  });
  it('has no style attribute, and no heading of its own on its page', () => {
    expect(html).not.toMatch(/ style=/);
    expect(html).not.toContain('<h1');
    expect(html).not.toMatch(/<h2[^>]*>Anytown/);
    expect(htmlOf({ path: '/' })).toMatch(/<h2[^>]*>Anytown<\/h2>/);
  });
});

describe('what is not reported', () => {
  const nothing = makeDataset();
  it('is not taken for held, and the record only stands beside it', () => {
    const html = htmlOf({ facts: nothing });
    expect(html).toContain('Who runs it now is not reported in these documents.');
    expect(html).toContain('Not reported does not mean held');
    expect(html).toContain('The documents are silent. The record has Conservative before, Labour after.');
  });
  it('is told apart from a council that did not vote', () => {
    const html = htmlOf({ facts: nothing, council: { voted: false, official: null } });
    expect(html).toContain('No council election here on 3 May 2018.');
    expect(html).toContain('The record that is compared here does not hold this council.');
  });
});

describe('the official record', () => {
  it('differs where both say something else', () => {
    const facts = makeDataset({ controls: [{ ...gain, official: 'differs', previous: 'NOC' }] });
    expect(htmlOf({ facts })).toContain('Differs on who ran it before: the record has Conservative before');
  });
  it('says that its sources differ, and its basis', () => {
    const html = htmlOf({ council: { official: { ...record, disputed: true, before: 'NOC' } } });
    expect(html).toContain('Agrees: no overall control before, Labour after. Sources of the record differ');
    expect(html).toContain('Count of councillors');
  });
});

describe('hard input', () => {
  it('shows a name of 60 characters whole', () => {
    const name = 'The Metropolitan Borough Council of Upper and Nether Wallop-by-Sea';
    expect(htmlOf({ council: { name }, path: '/' })).toContain(name);
  });
  it('names a slug that no council has', () => {
    expect(htmlOf({ council: { slug: 'other' } })).toContain('No council is called “anytown”.');
  });
  it('waits for the posts', () => expect(htmlOf({ posts: null })).toContain('Loading the posts that name it'));
});
