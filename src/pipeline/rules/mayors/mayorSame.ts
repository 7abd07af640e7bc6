import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { shapeOf } from './Chunk.ts';
import { knowMayors, mayorsIn, partyOfLastMayor } from './knownMayors.ts';
import { chunksIn } from './mayorContext.ts';
import { tellsNoWin } from './noMayor.ts';

const same =
  /\b(?:(?:did|does|has done|managed|achieved) (?:just |exactly |much )?(?:the same|likewise|as much)|follow(?:ed|s) suit|(?:did|managed|pulled off|brought off) it(?: too| again)?|repeated the (?:trick|feat)|had it (?:just )?as easy)\b|^\W*so (?:did|has|was|had)\b/i;
const sameParty = /\b(?:for|of) (?:the same|that|his|her|their) party\b/i;

export const mayorSame: Rule = {
  id: 'mayor-same',
  doc: 'Another mayor elected as the one just told: "N won a second term as mayor of A. M did the same in B."',
  reads: [
    [
      'Andy Birch coasted to a second term as Labour’s mayor of Greater Manchester. Steve Rothwell did the same in the Liverpool City Region.',
      'Greater Manchester: Andy Birch LAB; Liverpool City Region: Steve Rothwell -',
    ],
    [
      'The Conservative Ben Holt was re-elected mayor of the Tees Valley. In the West Midlands Andrew Stead followed suit for the same party.',
      'Tees Valley: Ben Holt CON; West Midlands: Andrew Stead CON',
    ],
    [
      'Kit Hallam won Tees Valley for the Greens, and the boxer Ann Lock did the same in South Yorkshire.',
      'Tees Valley: Kit Hallam GRN; South Yorkshire: Ann Lock GRN',
    ],
  ],
  leaves: [
    'The mayor of Bedford welcomed the result. Ben Holt did the same in the Tees Valley.',
    'Labour leader Joan Lister gave up her seat in Hackney. Pat Hegarty did the same in Salford.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const { before } = sentence.discourse;
    if (before?.post !== sentence.post || !same.test(sentence.text)) return [];
    if (mayorsIn(before).length === 0 || tellsNoWin(sentence) || isOpen(sentence)) return [];
    const chunks = chunksIn(sentence);
    const [area, ...areas] = chunks.filter(({ kind }) => kind === 'A');
    const [person, ...people] = chunks.filter(({ kind }) => kind === 'N');
    if (area === undefined || person === undefined || areas.length > 0 || people.length > 0) return [];
    const draft: Draft = {
      type: 'mayor',
      start: Math.min(area.start, person.start),
      end: Math.max(area.end, person.end),
      area: area.name,
      name: person.name,
      party:
        person.party ??
        (sameParty.test(sentence.text) || isOfDeed(before)
          ? partyOfLastMayor(sentence, sentence.start)
          : (chunks.find(({ kind }, at) => kind === 'P' && chunks[at - 1]?.kind === 'u')?.party ?? null)),
    };
    return knowMayors(sentence, [draft]);
  },
};

// "N kept A’s mayoralty in P hands", "N won A for P": what the other did as well.
const isOfDeed = (before: ReadSentence): boolean => /[whE][^;:!]{0,8}[ui]P/.test(shapeOf(chunksIn(before)));

const isOpen = ({ frames }: ReadSentence): boolean =>
  frames.some(({ mood }) => mood !== 'stated' && mood !== 'remembered');
