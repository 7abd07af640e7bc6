import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parties } from '../domain/parties.ts';
import { migrateLink } from './migrateLink.ts';
import { linkKeys, linkSchema, paramOf, type LinkState } from './linkSchema.ts';
import { defaultLink, formatLink, parseLink } from './parseLink.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';

const table: [string, Partial<LinkState>][] = [
  ['', {}],
  ['?view=hex', { view: 'hex' }],
  ['?council=kingston-upon-thames', { council: 'kingston-upon-thames' }],
  ['?party=lab,ld', { party: ['lab', 'ld'] }],
  ['?party=con,noc&outcome=gain,loss', { party: ['con', 'noc'], outcome: ['gain', 'loss'] }],
  ['?kind=result,hope', { kind: ['result', 'hope'] }],
  ['?region=north-west', { region: 'north-west' }],
  ['?doc=1-polling-day,3-overnight', { doc: ['1-polling-day', '3-overnight'] }],
  ['?q=knife+edge', { q: 'knife edge' }],
  ['?q=50%25+%26+more%3F', { q: '50% & more?' }],
  ['?at=2018-05-04T02:30', { at: '2018-05-04T02:30' }],
  ['?order=newest', { order: 'newest' }],
  ['?post=0a1b2c3d4e-2', { post: '0a1b2c3d4e-2' }],
  ['?fact=control-E07000012', { fact: 'control-E07000012' }],
  ['?record=on&swing=steed&safe=on&theme=dark', { record: 'on', swing: 'steed', safe: 'on', theme: 'dark' }],
  ['?data=0123456789ab&frame=f-1', { data: '0123456789ab', frame: 'f-1' }],
];

describe('the link schema', () => {
  it.each(table)('reads and writes %s', (query, patch) => {
    const link = { ...defaultLink, ...patch };
    expect(parseLink(query)).toEqual({ link, problems: [] });
    expect(formatLink(link)).toBe(query);
  });

  it.each([
    ['?view=globe', '“view=globe” was not understood'],
    ['?veiw=hex', '“veiw” is not part of our links'],
    ['?at=2018-02-30T10:00', '“at=2018-02-30T10:00” was not understood'],
    ['?party=lab,whig', '“party=lab,whig” was not understood'],
    ['?view=hex&view=table', '“view” stands twice; the first was read'],
    ['?v=7', 'this link was made by a newer version of this page; what could be read was read'],
  ])('names what it cannot read in %s', (query, problem) => {
    expect(parseLink(query).problems).toEqual([problem]);
  });

  it('keeps what it can read beside what it cannot', () => {
    expect(parseLink('?party=lab,whig').link.party).toEqual(['lab']);
  });

  it('writes one link for one choice, whatever its order', () => {
    expect(formatLink({ ...defaultLink, party: ['ld', 'con'] })).toBe('?party=con,ld');
    expect(formatLink({ ...defaultLink, doc: ['b', 'a', 'b'] })).toBe('?doc=a,b');
  });

  it('drops the marks of other sites without a word', () => {
    expect(parseLink('?utm_source=x&fbclid=1&childId=c&initialWidth=300')).toEqual({ link: defaultLink, problems: [] });
  });

  it('writes defaults too where asked, so that later defaults do not change an article', () => {
    const query = formatLink(defaultLink, { all: true });
    expect(query).toContain('view=map');
    expect(query).toContain('theme=system');
    expect(parseLink(query)).toEqual({ link: defaultLink, problems: [] });
  });

  it('brings an older link up to date', () => {
    const rename = (query: URLSearchParams) => new URLSearchParams(query.toString().replace('colour=', 'party='));
    const { query } = migrateLink(new URLSearchParams('v=1&colour=lab'), [rename], 2);
    expect(query.toString()).toBe('party=lab');
  });

  it('gives any of 10,000 states back from its link, in under 2,000 characters', () => {
    const id = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
    const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
    const state = fc.record({
      view: fc.constantFrom('map', 'hex', 'table'),
      council: optional(id),
      party: fc.subarray(parties.map((party) => party.code.toLowerCase())),
      outcome: fc.subarray(['gain', 'hold', 'loss']),
      kind: fc.subarray(['result', 'hope', 'figure', 'other']),
      region: optional(id),
      doc: fc.uniqueArray(id, { maxLength: 8 }).map((ids) => ids.sort()),
      q: optional(
        fc
          .string({ unit: fc.constantFrom('a', ' ', '&', '漢', '😀', 'é'), maxLength: 120 })
          .map((words) => linkSchema.q.parse(words).value),
      ),
      at: optional(
        fc
          .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 16)),
      ),
      order: fc.constantFrom('oldest', 'newest'),
      post: optional(id),
      fact: optional(fc.stringMatching(/^[A-Za-z0-9-]{1,60}$/)),
      record: fc.constantFrom('off', 'on'),
      swing: fc.constantFrom('butler', 'steed'),
      safe: fc.constantFrom('off', 'on'),
      theme: fc.constantFrom('system', 'light', 'dark'),
      data: optional(fc.stringMatching(/^[0-9a-f]{12}$/)),
      frame: optional(fc.stringMatching(/^[\w-]{1,64}$/)),
    });
    fc.assert(
      fc.property(state, (some) => {
        const link = { ...defaultLink, ...some } as LinkState;
        const query = formatLink(link);
        expect(query.length).toBeLessThan(2000);
        expect(parseLink(query)).toEqual({ link, problems: [] });
        expect(formatLink(parseLink(query).link)).toBe(query);
      }),
      { numRuns: 10_000 },
    );
  });

  it('never throws, and is stable, on any query at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...linkKeys), (junk, key) => {
        const { link } = parseLink(`?${key}=${encodeURIComponent(junk.replace(/\p{Surrogate}/gu, ''))}&${junk}`);
        expect(parseLink(formatLink(link)).link).toEqual(link);
        expect(() => paramOf(key).parse(junk)).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('routes', () => {
  it.each<[string, Route]>([
    ['/e/', { page: 'explore' }],
    ['/e/council/plymouth/', { page: 'council', slug: 'plymouth' }],
    ['/e/sources/', { page: 'sources' }],
    ['/e/sources/4-friday/', { page: 'source', id: '4-friday' }],
    ['/e/method/', { page: 'method' }],
    ['/e/data/', { page: 'data' }],
    ['/e/embed/map/', { page: 'embed', id: 'map' }],
  ])('reads and writes %s', (path, route) => {
    expect(parseRoute(path, '/e/')).toEqual(route);
    expect(formatRoute(route, '/e/')).toBe(path);
  });

  it('reads a path without its last slash, or with index.html', () => {
    expect(parseRoute('/e/method', '/e/')).toEqual({ page: 'method' });
    expect(parseRoute('/e', '/e/')).toEqual({ page: 'explore' });
    expect(parseRoute('/e/council/plymouth/index.html', '/e/')).toEqual({ page: 'council', slug: 'plymouth' });
  });

  it.each(['/e/embed/pie/', '/e/council/A B/', '/e/nowhere/', '/e/council/a/b/'])('does not know %s', (path) => {
    expect(parseRoute(path, '/e/').page).toBe('unknown');
  });
});
