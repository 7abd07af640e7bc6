import { describe, expect, it } from 'vitest';
import { councilSlugs, isInForce } from './councilSlugs.ts';

const county = { gss: 'E10000001', name: 'Anyshire', from: null, to: '2020-04-01' };
const unitary = { gss: 'E06000099', name: 'Anyshire', from: '2020-04-01', to: null };
const district = { gss: 'E07000999', name: 'Nether & Over', from: null, to: null };

describe('councilSlugs', () => {
  it.each([
    ['2018-05-03', 'anyshire', 'anyshire-2020'],
    ['2021-05-06', 'anyshire-county', 'anyshire'],
    ['2020-04-01', 'anyshire-county', 'anyshire'],
  ])('on %s the authority in force has the plain name', (date, forCounty, forUnitary) => {
    const slugs = councilSlugs([county, unitary, district], date);
    expect(slugs.get(county.gss)).toBe(forCounty);
    expect(slugs.get(unitary.gss)).toBe(forUnitary);
    expect(slugs.get(district.gss)).toBe('nether-and-over');
  });
  it('two in force: the county adds that it is one', () => {
    const both = councilSlugs(
      [
        { ...county, to: null },
        { ...unitary, from: null },
      ],
      '2018-05-03',
    );
    expect([...both.values()].sort()).toEqual(['anyshire', 'anyshire-county']);
  });
  it('never gives one slug twice', () => {
    const namesake = { ...county, gss: 'E10000009', name: 'Anyshire county' };
    const slugs = councilSlugs([county, { ...unitary, from: null }, namesake], '2018-05-03');
    expect(new Set(slugs.values()).size).toBe(3);
  });
});

describe('isInForce', () => {
  it('`to` is the first day without it', () => {
    expect(isInForce(county, '2020-03-31')).toBe(true);
    expect(isInForce(county, '2020-04-01')).toBe(false);
    expect(isInForce(unitary, '2020-03-31')).toBe(false);
    expect(isInForce(unitary, '2020-04-01')).toBe(true);
  });
});
