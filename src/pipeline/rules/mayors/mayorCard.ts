import type { Party } from '../../../domain/Fact.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { knowMayors } from './knownMayors.ts';
import { areaOfTitle, chunksIn, isUnderMayors, otherOffice, speaksOfMayor } from './mayorContext.ts';
import { partyOf } from './partyOf.ts';
import { shapeOf } from './Chunk.ts';

const opens = /^\W*(?:elected|re-?elected|winner|new mayor|mayor)\s*[:–—-]/i;
const longestCard = 4;

export const mayorCard: Rule = {
  id: 'mayor-card',
  doc: 'A card of a results page: the area of a mayor, whose gain or hold it was, and a line that says who was elected.',
  reads: [
    ['Mayor of Salford\n\nLAB HOLD\n\nElected: Kit Hallam', 'Salford: Kit Hallam LAB'],
    [
      'The day’s results.\n\nMayors\n\nBedford\n\nCON GAIN FROM LD\n\nElected: Kit Hallam (Conservative)\n\nSalford\n\nLAB HOLD\n\nElected: Ann Lock (Labour)',
      'Bedford: Kit Hallam CON; Salford: Ann Lock LAB',
    ],
    ['The results.\n\nMayors\n\nTees Valley\n\nWinner: Kit Hallam, Reform UK', 'Tees Valley: Kit Hallam REF'],
    ['Tees Valley mayor\n\nCON HOLD\n\nWinner: Ben Holt', 'Tees Valley: Ben Holt CON'],
  ],
  leaves: [
    'Salford\n\nLAB HOLD\n\nElected: Kit Hallam',
    'Lord Mayor of Bristol\n\nElected: Kit Hallam',
    'Mayor of Salford\n\nCandidates\n\nElected last time: Kit Hallam',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    if (!opens.test(sentence.text)) return [];
    const chunks = chunksIn(sentence);
    const people = chunks.filter(({ kind }) => /[Nn]/.test(kind));
    const [person] = people;
    const head = headOf(sentence);
    if (person?.kind !== 'N' || people.length !== 1 || head === null) return [];
    const party = partyOf(person, chunks, sentence) ?? head.party;
    const { start, end } = sentence;
    return knowMayors(sentence, [{ type: 'mayor', start, end, area: head.area, name: person.name, party }]);
  },
};

// The area above the line, past lines of whose result it is.
function headOf(sentence: ReadSentence): { area: string; party: Party | null } | null {
  let party: Party | null = null;
  let { before } = sentence.discourse;
  for (let steps = 0; before?.post === sentence.post && steps < longestCard; steps += 1) {
    if (otherOffice.test(before)) return null;
    const chunks = chunksIn(before);
    const shape = shapeOf(chunks);
    const area = chunks.find(({ kind }) => kind === 'A');
    if (area !== undefined)
      return isHead.test(shape) && (speaksOfMayor(before) || isUnderMayors(before)) ? { area: area.name, party } : null;
    if (!/^[Pxwh.,q:#]*$/.test(shape)) return null;
    party ??= /^P[wh]?/.test(shape) ? (chunks[0]?.party ?? null) : null;
    before = before.discourse.before;
  }
  const title = before === null ? areaOfTitle(sentence.discourse.title) : null;
  return title === null ? null : { area: title, party };
}

const isHead = /^(?:A|A[ML]|MuA)[.:]?$/;
