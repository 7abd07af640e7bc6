import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { knowMayors } from './knownMayors.ts';
import { areaOf, chunksIn } from './mayorContext.ts';
import { tellsNoWin } from './noMayor.ts';

const opens = /^\W*(?:and |but |then )?(?:he|she)\b/i;
// "She was elected mayor of A", "He is the new mayor of A", "She won a second term as mayor"
const told =
  /^x{1,2}(?:E[^;:!N]{0,8}M|bx?q[qx]{0,3}A?M|[fr]x?s?[qx#]{0,4}A?M|bs(?:A)?M|w[^;:!NE]{0,9}[ML]|h[^;:!NE]{0,5}[ML])/;
const then = /\b(?:in|since|of) (?:\w+ )?(?:19|20)\d\d\b|\b(?:years ago|last year|first elected)\b/i;

export const mayorPronoun: Rule = {
  id: 'mayor-pronoun',
  doc: 'Who was elected is named in the sentence before: "N had a comfortable night. She was re-elected as mayor of A."',
  reads: [
    [
      'Labour’s Joan Lister had a comfortable night. She was re-elected as mayor of Hackney.',
      'Hackney: Joan Lister LAB',
    ],
  ],
  leaves: [
    'Joan Lister is no stranger to the count. She was elected mayor of Hackney in 2014.',
    'Joan Lister had a comfortable night. She hopes to be mayor of Hackney.',
    'Joan Lister and Pat Hegarty had a long night. She was re-elected mayor of Hackney.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const { text, discourse, post, kinds } = sentence;
    const { before } = discourse;
    if (!kinds.includes('M') || before?.post !== post || !opens.test(text) || then.test(text)) return [];
    if (tellsNoWin(sentence) || before.isQuestion || !told.test(shapeOf(sentence))) return [];
    return knowMayors(sentence, winner(before, sentence));
  },
};

const shapeOf = (sentence: ReadSentence): string =>
  chunksIn(sentence)
    .map(({ kind }) => kind)
    .join('');

function winner(before: ReadSentence, sentence: ReadSentence): Draft[] {
  const people = chunksIn(before).filter(({ kind }) => /[Nn]/.test(kind));
  const [person] = people;
  const area = areaOf(sentence, chunksIn(sentence), true);
  if (person?.kind !== 'N' || people.length !== 1 || area === null) return [];
  const party = chunksIn(sentence).find(({ kind }, at, all) => kind === 'P' && all[at - 1]?.kind === 'u')?.party;
  return [
    {
      type: 'mayor',
      start: before.start,
      end: sentence.end,
      area,
      name: person.name,
      party: person.party ?? party ?? null,
    },
  ];
}
