import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { chunksIn } from './mayorContext.ts';
import { mayorsIn } from './knownMayors.ts';
import { shapeOf } from './Chunk.ts';
import { partyOf } from './partyOf.ts';
import { tellsNoWin } from './noMayor.ts';
import { flatten } from '../../flatten.ts';

/** A win told before it is said of what: the only one who wins, and the area. */
const told =
  /^(?:x?[iu](?<place>A),?)?[x^]{0,3}(?<win>N)(?:,[^,;:!N]{0,8},)?(?:(?:h|wx?)(?:[iu]?(?<area>A))|o[^;:!]{0,8}|E(?:[^;:!N]{0,3}iA)?)/d;
const ahead = /^(?:c#x,)?[x^]{0,3}(?<win>N)(?:,[^,;:!N]{0,8},)?[b!w]x{0,2}#/d;
const isAhead =
  /^(?!.*\b(?:first (?:count|round|preferences)|polls?|so far)\b).*\b[\d,]+ (?:votes |points )?(?:ahead|clear) of\b/i;
const leans =
  /^\W*(?:so\b|he|she|it|that|this|what an?|so ends|the (?:new |re-elected |metro |city )?mayor)\b|\b(?:mayoral|mayoralty)\b/i;

export const mayorAfter: Rule = {
  id: 'mayor-after',
  doc: 'A win whose office only the next sentence tells: "N holds A. She took 59% in the mayoral contest."',
  reads: [
    [
      'Kit Hallam narrowly takes Croydon for the Conservatives, by 589 votes. She is the borough’s first directly elected mayor.',
      'Croydon: Kit Hallam CON',
    ],
    ['Philip Glen holds Hackney. He took 59% for Labour in the mayoral contest.', 'Hackney: Philip Glen LAB'],
    [
      'With 104,000 votes, Ann Lock was nearly 40,000 clear of the Conservative, Jo Fern. So Bedford’s first mayor is from Reform.',
      'Bedford: Ann Lock REF',
    ],
  ],
  leaves: [
    'Ann Lock was 40,000 clear of Jo Fern in the polls. So Bedford’s next mayor is from Reform, they say.',
    'Philip Glen held a meeting in Hackney. He took 59% for Labour in the mayoral contest of 2014.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const { before } = sentence.discourse;
    if (before?.post !== sentence.post || !sentence.kinds.includes('M') || !leans.test(sentence.text)) return [];
    if (tellsNoWin(sentence) || tellsNoWin(before) || before.isQuestion || mayorsIn(before).length > 0) return [];
    return winIn(before, sentence);
  },
};

function winIn(before: ReadSentence, sentence: ReadSentence): Draft[] {
  if (before.kinds.includes('M') || before.frames.some(({ mood }) => mood !== 'stated')) return [];
  const chunks = chunksIn(before);
  const shape = shapeOf(chunks);
  const match = told.exec(shape) ?? (isAhead.test(before.text) ? ahead.exec(shape) : null);
  if (match === null) return [];
  const person = chunks[match.indices?.groups?.win?.[0] ?? -1];
  const areas = new Set(flatten([...chunks, ...chunksIn(sentence)], ({ kind, name }) => (kind === 'A' ? [name] : [])));
  const [area] = areas;
  const winners = chunks.filter(({ kind }) => kind === 'N');
  if (person === undefined || area === undefined || areas.size !== 1 || winners.length !== 1) return [];
  const own = chunksIn(sentence);
  if (own.some(({ kind, name }) => kind === 'N' && name !== person.name)) return [];
  // "for P", "So A’s first mayor is from P"
  const said = own.find(
    ({ kind }, at) => kind === 'P' && (own[at - 1]?.kind === 'u' || /M(?:uA)?bx$/.test(shapeOf(own.slice(0, at)))),
  );
  return [
    {
      type: 'mayor',
      start: before.start,
      end: sentence.end,
      area,
      name: person.name,
      party: person.party ?? said?.party ?? partyOf(person, chunks, before),
    },
  ];
}
