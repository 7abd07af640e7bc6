import { expect, it } from 'vitest';
import { defaultLink, parseLink } from '../../../url/parseLink.ts';
import { toEmbedPath } from './toEmbedPath.ts';

const choice = { id: 'seats', theme: 'system', data: null } as const;
const explore = { page: 'explore' } as const;
const readBack = (path: string) => parseLink(path.slice(path.indexOf('?')));

it('writes the filters, and defaults too', () => {
  const path = toEmbedPath(choice, { ...defaultLink, party: ['con', 'lab'], at: '2018-05-04T02:30' }, explore, '/x/');
  expect(path).toBe(
    '/x/embed/seats/?view=map&party=con,lab&at=2018-05-04T02:30&order=oldest&record=off&swing=butler&safe=off&theme=system&v=1',
  );
});

it('freezes a copy by the first 12 of its hash', () => {
  const path = toEmbedPath({ ...choice, data: '0123456789abcdef' }, defaultLink, explore, '/');
  expect(readBack(path)).toEqual({ link: { ...defaultLink, data: '0123456789ab' }, problems: [] });
});

it('shows the view that it is named after, whatever is on the screen', () => {
  const path = toEmbedPath({ ...choice, id: 'hex', theme: 'dark' }, { ...defaultLink, view: 'table' }, explore, '/');
  expect(readBack(path).link).toMatchObject({ view: 'hex', theme: 'dark' });
});

it('takes the council from the page that it is shared from', () => {
  const path = toEmbedPath({ ...choice, id: 'council' }, defaultLink, { page: 'council', slug: 'aford' }, '/');
  expect(readBack(path).link.council).toBe('aford');
});
