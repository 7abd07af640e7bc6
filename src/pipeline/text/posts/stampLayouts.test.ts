import { describe, expect, it } from 'vitest';
import { partsOf, splitWords, toPlain } from '../testing/readText.ts';

const lines = (...all: string[]) => all.join('\n');

describe('stamp layouts', () => {
  it('before the post, by a time alone, past midnight', () => {
    const page = splitWords(
      lines(
        'Live: election night in Essex',
        '',
        '10.15pm',
        'Polls have closed.',
        '',
        '12.05am',
        'Con gain Basildon from NOC.',
        'They have 22 seats.',
      ),
    );
    expect(toPlain(page)).toEqual([
      { kind: 'post', at: '05-03T22:15', words: ['Polls have closed.'] },
      { kind: 'post', at: '05-04T00:05', words: ['Con gain Basildon from NOC.', 'They have 22 seats.'] },
    ]);
  });

  it('on the line of the post', () => {
    const page = splitWords(
      lines(
        'Election night as it happened',
        '22:00 - Polls have closed.',
        '23:16: Labour hold Sunderland.',
        'They lost none.',
        '00:40 Con gain Basildon from NOC.',
      ),
    );
    expect(toPlain(page)).toEqual([
      { kind: 'post', at: '05-03T22:00', words: ['Polls have closed.'] },
      { kind: 'post', at: '05-03T23:16', words: ['Labour hold Sunderland.', 'They lost none.'] },
      { kind: 'post', at: '05-04T00:40', words: ['Con gain Basildon from NOC.'] },
    ]);
  });

  it('below the titles of the posts', () => {
    const page = splitWords(
      lines(
        'Live: election night',
        '',
        'Polls have closed',
        '22:00',
        'The counting begins.',
        '',
        'Basildon',
        'Posted at 00:05',
        'Con gain from NOC.',
        '',
        'RICHMOND FALLS',
        '01:40',
        'Lib Dem gain from Con.',
      ),
    );
    expect(toPlain(page)).toEqual([
      { kind: 'post', at: '05-03T22:00', words: ['Polls have closed', 'The counting begins.'] },
      { kind: 'post', at: '05-04T00:05', words: ['Basildon', 'Con gain from NOC.'] },
      { kind: 'post', at: '05-04T01:40', words: ['RICHMOND FALLS', 'Lib Dem gain from Con.'] },
    ]);
  });

  it('below posts of one line each', () => {
    const page = splitWords(
      lines(
        'Live: election night',
        '',
        'Con gain Basildon',
        '00:05',
        '',
        'Lab hold Exeter',
        '00:40',
        '',
        'LD gain Richmond',
        '01:40',
      ),
    );
    expect(toPlain(page).map(({ at, words }) => [at, words])).toEqual([
      ['05-04T00:05', ['Con gain Basildon']],
      ['05-04T00:40', ['Lab hold Exeter']],
      ['05-04T01:40', ['LD gain Richmond']],
    ]);
  });

  it('of four digits, where others say that they are no years', () => {
    const page = splitWords(
      lines(
        'Rolling file',
        '2210 Polls have closed.',
        '2316 Labour hold Sunderland.',
        '0040 Con gain Basildon from NOC.',
      ),
    );
    expect(toPlain(page).map(({ at, words }) => [at, words])).toEqual([
      ['05-03T22:10', ['Polls have closed.']],
      ['05-03T23:16', ['Labour hold Sunderland.']],
      ['05-04T00:40', ['Con gain Basildon from NOC.']],
    ]);
    const years = splitWords(lines('History', '2010 Labour held it.', '2014 Labour lost it.', '2018 Who knows?'));
    expect(years.posts.every(({ publishedAt }) => publishedAt === null)).toBe(true);
  });

  it('after the post, with the name of its author', () => {
    const page = splitWords(
      lines(
        'Council elections live',
        'Labour hold Sunderland.',
        'Jane Doe3 May 2018 23:16',
        'Con gain Basildon from NOC.',
        'John Roe4 May 2018 00:40',
      ),
    );
    expect(toPlain(page)).toEqual([
      { kind: 'post', at: '05-03T23:16', words: ['Labour hold Sunderland.'] },
      { kind: 'post', at: '05-04T00:40', words: ['Con gain Basildon from NOC.'] },
    ]);
    expect(page.posts.map(({ author }) => author)).toEqual(['Jane Doe', 'John Roe']);
  });

  it('after the post, where a Unix time stands before it', () => {
    const page = splitWords(
      lines(
        'Council elections live',
        'The votes are counted tonight',
        '1525385760',
        'Labour hold Sunderland.',
        'Jane Doe3 May 2018 23:16',
        '1525390800',
        'Con gain Basildon from NOC.',
        'John Roe4 May 2018 00:40',
      ),
    );
    expect(toPlain(page).filter(({ kind }) => kind === 'post')).toEqual([
      { kind: 'post', at: '05-03T23:16', words: ['Labour hold Sunderland.'] },
      { kind: 'post', at: '05-04T00:40', words: ['Con gain Basildon from NOC.'] },
    ]);
  });

  const silent = lines(
    'Council elections live',
    '23:16',
    'Labour hold Sunderland.',
    '00:40',
    'Con gain Basildon from NOC.',
    '02:30',
  );

  it('gives bounds where nothing tells before from after', () => {
    const page = splitWords(silent);
    expect(page.posts.map(({ publishedAt, publishedBetween }) => [publishedAt, ...publishedBetween])).toEqual([
      [null, '2018-05-03T23:16:00+01:00', '2018-05-04T00:40:00+01:00'],
      [null, '2018-05-04T00:40:00+01:00', '2018-05-04T02:30:00+01:00'],
    ]);
    expect(page.gaps).toEqual([]);
  });

  it('follows the meta file', () => {
    const times = (stamps: 'before' | 'after') =>
      toPlain(splitWords(silent, 'page.txt', { stamps })).map(({ at, words }) => [at, words.length]);
    expect(times('before')).toEqual([
      ['05-03T23:16', 1],
      ['05-04T00:40', 1],
      ['05-04T02:30', 0],
    ]);
    expect(times('after')).toEqual([
      ['05-03T23:16', 0],
      ['05-04T00:40', 1],
      ['05-04T02:30', 1],
    ]);
  });

  it('newest first, with relative times, changes and buttons between', () => {
    const page = splitWords(
      lines(
        ...[
          'Election night – as it happened',
          '',
          'Rolling coverage of the English council elections',
          '',
          'Jane Doe (now) and John Roe (earlier)',
        ],
        ...['Fri 4 May 2018 17.45 BST', 'First published on Thu 3 May 2018 21.30 BST', '', 'Key events', ''],
        ...[
          '7y ago',
          '04.43 BST',
          '',
          'Tories hold Wandsworth',
          '',
          'The Conservatives have held Wandsworth.',
          '',
          'Updated at 04.55 BST',
          '',
          'Share',
        ],
        ...['7y ago', '23.16 BST', 'Labour hold Sunderland.', '', 'Share'],
      ),
    );
    expect(page.authors).toEqual(['Jane Doe', 'John Roe']);
    expect(page.publishedAt).toBe('2018-05-04T17:45:00+01:00');
    expect(toPlain(page).slice(1)).toEqual([
      { kind: 'post', at: '05-04T04:43', words: ['Tories hold Wandsworth', 'The Conservatives have held Wandsworth.'] },
      { kind: 'post', at: '05-03T23:16', words: ['Labour hold Sunderland.'] },
    ]);
  });

  it('said twice on one line, with a summary above and buttons below each post', () => {
    const page = splitWords(
      lines(
        ...[
          'Elections 2018: results as they come in',
          'Summary',
          'Labour fails to take Wandsworth',
          'Live Reporting',
          'By Jane Doe and John Roe',
        ],
        ...['Posted at 2:402:40', 'Con gain Basildon from NOC.', 'Article share tools'],
        ...['Posted at 23:50 3 May23:50 3 May', 'Labour hold Sunderland.', 'Article share tools'],
      ),
    );
    expect(toPlain(page)).toEqual([
      { kind: 'standfirst', at: null, words: ['Labour fails to take Wandsworth'] },
      { kind: 'post', at: '05-04T02:40', words: ['Con gain Basildon from NOC.'] },
      { kind: 'post', at: '05-03T23:50', words: ['Labour hold Sunderland.'] },
    ]);
    expect(partsOf(page, 'byline')[0]).toBe('By Jane Doe and John Roe');
  });

  it('under headings that name the day', () => {
    const page = splitWords(
      lines(
        'Council elections live',
        'Thursday 3 May 2018',
        '22:00',
        'Polls close.',
        'Friday 4 May 2018',
        '00:40',
        'Con gain Basildon from NOC.',
        '11:30',
        'Labour gain Plymouth from the Tories.',
      ),
    );
    expect(toPlain(page).map(({ at }) => at)).toEqual(['05-03T22:00', '05-04T00:40', '05-04T11:30']);
  });

  it('takes one time under the headline for the document, not for a post', () => {
    const page = splitWords(
      lines(
        'Tories lose Trafford',
        'By Jane Doe, Local Democracy Reporter',
        'Published: 10:15, 4 May 2018 | Updated: 12:30, 4 May 2018',
        '',
        'The Conservatives have lost Trafford.',
      ),
    );
    expect(page.authors).toEqual(['Jane Doe']);
    expect(page.publishedAt).toBe('2018-05-04T12:30:00+01:00');
    expect(page.posts.map(({ kind, publishedAt }) => [kind, publishedAt])).toEqual([
      ['standfirst', null],
      ['article', null],
    ]);
  });

  it('with the title of each post on the line of its time, in front of it or behind', () => {
    const results = ['Labour hold the council.', 'The Tories have lost their majority.', 'No change here.'];
    const expected = [
      { kind: 'post', at: '05-04T00:40', words: ['Great Yarmouth', 'Labour hold the council.'] },
      { kind: 'post', at: '05-04T02:55', words: ['Dudley', 'The Tories have lost their majority.'] },
      { kind: 'post', at: '05-04T03:10', words: ['North East Lincolnshire', 'No change here.'] },
    ];
    const titles = [
      ['12.40am – Great Yarmouth', '2.55am – Dudley', '3.10am – North East Lincolnshire'],
      ['00:40: Great Yarmouth', '02:55: Dudley', '03:10: North East Lincolnshire'],
      ['12.40am Great Yarmouth', '2.55am Dudley', '3.10am North East Lincolnshire'],
      ['Great Yarmouth - 12.40am', 'Dudley - 2.55am', 'North East Lincolnshire - 3.10am'],
      ['Great Yarmouth (00:40)', 'Dudley (02:55)', 'North East Lincolnshire (03:10)'],
    ];
    for (const stamps of titles) {
      const page = splitWords(lines(...stamps.flatMap((stamp, at) => [stamp, results[at] ?? ''])));
      expect(toPlain(page)).toEqual(expected);
    }
  });

  it('takes names behind the times for the authors where one of them comes again', () => {
    const page = splitWords(
      lines(
        ...['12.40am – Jane Doe', 'Labour hold Sunderland.', '2.55am – John Roe', 'Con gain Basildon from NOC.'],
        ...['3.10am – Jane Doe', 'Labour hold Halton.'],
      ),
    );
    expect(page.posts.map(({ author }) => author)).toEqual(['Jane Doe', 'John Roe', 'Jane Doe']);
  });
});
