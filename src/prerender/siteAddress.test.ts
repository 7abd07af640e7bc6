import { describe, expect, it } from 'vitest';
import { readSiteAddress, toAbsolute } from './siteAddress.ts';

describe('the address of the site', () => {
  it.each([
    [{}, { base: '/', origin: null }],
    [{ SITE_URL: 'https://results.example' }, { base: '/', origin: 'https://results.example' }],
    [
      { SITE_URL: 'https://results.example/elections/2018' },
      { base: '/elections/2018/', origin: 'https://results.example' },
    ],
    [{ BASE_PATH: 'elections//2018' }, { base: '/elections/2018/', origin: null }],
    [
      { SITE_URL: 'https://a.example/b/', BASE_PATH: '/c/' },
      { base: '/c/', origin: 'https://a.example' },
    ],
  ])('reads %j', (env, expected) => expect(readSiteAddress(env)).toEqual(expected));

  it.each([{ SITE_URL: 'results.example' }, { SITE_URL: 'ftp://results.example/' }, { BASE_PATH: '/a b/' }])(
    'refuses %j in one line',
    (env) => expect(() => readSiteAddress(env)).toThrow(/^(SITE_URL|BASE_PATH)=[^\n]+$/),
  );

  it('makes absolute links only where it knows the origin', () => {
    expect(toAbsolute(readSiteAddress({ SITE_URL: 'https://a.example/b/' }), 'data/')).toBe(
      'https://a.example/b/data/',
    );
    expect(toAbsolute(readSiteAddress({ BASE_PATH: '/b/' }), 'data/')).toBeNull();
  });
});
