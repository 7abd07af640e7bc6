import { describe, expect, test } from 'vitest';
import { loadReference } from '../../../../bench/score/loadReference.ts';
import { readText } from '../../../../bench/score/readText.ts';

const reference = loadReference();
const read = (text: string, date = '2018-05-03') => readText(reference, text, date);
const councils = (text: string, date?: string): string[] =>
  read(text, date).findings.flatMap((finding) => (finding.type === 'control' ? [finding.council.gss] : []));

describe('councils', () => {
  test.each([
    ['Labour held Barking and Dagenham, Lewisham and Newham.', ['E09000002', 'E09000023', 'E09000025']],
    ['Labour held Richmond-upon-Thames.', ['E09000027']],
    ['The Tories kept Kensington & Chelsea.', ['E09000020']],
    ['Labour lost control of King’s Lynn and West Norfolk.', ['E07000146']],
    ['The Conservatives lost their majority on Derby city council.', ['E06000015']],
    ['The Conservatives gained Durham county council.', ['E06000047']],
    ['Labour held Greater Manchester.', []],
    ['Labour held Swindon South.', []],
    ['Labour held London.', []],
    ['Labour won control of Swindon town council.', []],
    ['The MP for Exeter held his seat.', []],
    ['Labour took Stoke Park from the Tories.', []],
  ])('%s', (text, expected) => {
    expect(councils(text)).toEqual(expected);
  });

  test.each([
    ['Labour has held Newcastle, and the Tyne bridges are lit red.', ['E08000021']],
    ['In Staffordshire Labour has held Newcastle.', ['E07000195']],
    ['The Lib Dems gained Kingston, Richmond and Sutton from the Tories.', ['E09000021', 'E09000027', 'E09000029']],
    ['Labour has held Newcastle.', []],
  ])('an ambiguous name is settled by what is near it, or not at all: %s', (text, expected) => {
    expect(councils(text)).toEqual(expected);
  });

  test('an ambiguous name that nothing settles is a problem', () => {
    expect(read('Labour has held Newcastle.').problems.map(({ kind }) => kind)).toContain('unresolved-council');
  });

  test.each([
    ['2018-05-03', ['E07000154']],
    ['2021-05-06', []],
  ])('a council counts only while it exists: Northampton on %s', (date, expected) => {
    expect(councils('The Conservatives held Northampton.', date)).toEqual(expected);
  });

  test.each([
    ['2018-05-03', 'E10000009'],
    ['2019-05-02', 'E06000059'],
  ])('one name, two councils, by date: Dorset on %s', (date, expected) => {
    expect(councils('The Conservatives held Dorset.', date)).toEqual([expected]);
  });

  test('a name with a comma in it is one name', () => {
    const text = 'The Conservatives have lost control of Bournemouth, Christchurch and Poole and Swindon.';
    expect(councils(text, '2023-05-04')).toEqual(['E06000058', 'E06000030']);
  });

  test('councils of Wales and Scotland are their own', () => {
    expect(
      councils('Labour held Newport. The SNP won Dundee outright. Plaid Cymru kept Gwynedd.', '2022-05-05'),
    ).toEqual(['W06000022', 'S12000042', 'W06000002']);
  });
});

describe('parties', () => {
  test.each([
    ['The Lib Dems gained Exeter.', 'LD'],
    ['Ukip gained Exeter.', 'UKIP'],
    ['The independents gained Exeter.', 'IND'],
    ['The Green Party gained Exeter.', 'GRN'],
    ['The Labour group held Exeter.', 'LAB'],
    ['Exeter turned blue.', 'CON'],
  ])('%s', (text, party) => {
    expect(read(text).findings.flatMap((finding) => (finding.type === 'control' ? [finding.control] : []))).toEqual([
      party,
    ]);
  });

  test('a newspaper is no party', () => {
    expect(councils('Labour told The Independent that it had plans for Exeter.')).toEqual([]);
  });
});
