import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences/splitSentences.ts';
import { splitWords } from './testing/readText.ts';
import { toSentences } from './toSentences.ts';

const split = (text: string) => splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['Labour hold Bede. Con gain Fryerns.', ['Labour hold Bede.', 'Con gain Fryerns.']],
    ['Mr. Hug lost. Mrs. Smith won.', ['Mr. Hug lost.', 'Mrs. Smith won.']],
    ['Labour hold St. Helens. They lost St Albans.', ['Labour hold St. Helens.', 'They lost St Albans.']],
    ['J. B. Smith (Con) won. A. Jones lost.', ['J. B. Smith (Con) won.', 'A. Jones lost.']],
    ['It came at 3 a.m. Labour took it.', ['It came at 3 a.m.', 'Labour took it.']],
    ['It came at 3 a.m. BST from Derby.', ['It came at 3 a.m. BST from Derby.']],
    ['Lab 48.6% (+13.5). Con 33.7%.', ['Lab 48.6% (+13.5).', 'Con 33.7%.']],
    ['At 04.43 it was over.', ['At 04.43 it was over.']],
    ['"We lost." He went home.', ['"We lost."', 'He went home.']],
    ['“We lost!” said Mr Hug.', ['“We lost!” said Mr Hug.']],
    ['"Will we win?" he asked. Nobody knew…', ['"Will we win?" he asked.', 'Nobody knew…']],
    ['Wait... Labour have it.', ['Wait...', 'Labour have it.']],
    ['Well... we shall see.', ['Well... we shall see.']],
    ['It makes a difference.Labour has called.', ['It makes a difference.', 'Labour has called.']],
    ['They have 48%.The Tories lost.', ['They have 48%.', 'The Tories lost.']],
    ['See www.example.org.Uk or mail a.B@example.org now.', ['See www.example.org.Uk or mail a.B@example.org now.']],
    ['The U.S. Embassy watched. The U.K. did not.', ['The U.S. Embassy watched.', 'The U.K. did not.']],
    ['BreakingTories hold Westminster.', ['Breaking', 'Tories hold Westminster.']],
    ['UPDATELabour hold Wigan', ['UPDATE', 'Labour hold Wigan']],
    ['Breaking: Tories hold Westminster', ['Breaking: Tories hold Westminster']],
    ['LabourHome is no tag.', ['LabourHome is no tag.']],
    ['Gains: • Kingston • Richmond', ['Gains:', 'Kingston', 'Richmond']],
    ['- Kingston\n- Richmond\n• Sutton', ['Kingston', 'Richmond', 'Sutton']],
    ['1. Labour hold Bede\n2. Con hold Arley', ['Labour hold Bede', 'Con hold Arley']],
    ['Lib Dem gains\nKingston\nRichmond', ['Lib Dem gains', 'Kingston', 'Richmond']],
    [
      'The Conservatives have lost control of Trafford, their\nflagship in the north. They are sad.',
      ['The Conservatives have lost control of Trafford, their\nflagship in the north.', 'They are sad.'],
    ],
    ['No. 10 is quiet. No. Not now.', ['No. 10 is quiet.', 'No.', 'Not now.']],
    ['Cllr. Smith and Prof. Jones vs. Ms. Roe.', ['Cllr. Smith and Prof. Jones vs. Ms. Roe.']],
    ['Change -25.2 since then.', ['Change -25.2 since then.']],
    ['-25.2', ['-25.2']],
    ['   ', []],
    ['', []],
  ])('%j', (text, sentences) => expect(split(text)).toEqual(sentences));
});

describe('toSentences', () => {
  it('names post and paragraph, and never crosses either', () => {
    const document = splitWords(
      'Council news live\n\nLabour hold Bede. They lost none.\n\nHe added: "Fine"\n\nCon hold Arley.',
    );
    const sentences = toSentences(document).map(({ post, paragraph, start, end }) => ({
      post,
      paragraph,
      words: document.source.text.slice(start, end),
    }));
    expect(sentences).toEqual([
      { post: 0, paragraph: 0, words: 'Labour hold Bede.' },
      { post: 0, paragraph: 0, words: 'They lost none.' },
      { post: 0, paragraph: 1, words: 'He added: "Fine"' },
      { post: 1, paragraph: 0, words: 'Con hold Arley.' },
    ]);
  });
});
