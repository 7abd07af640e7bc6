import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import type { Chunk } from './Chunk.ts';
import { chunksIn } from './mayorContext.ts';
import { knowMayors } from './knownMayors.ts';
import { tellsNoWin } from './noMayor.ts';
import { startOfList, type Pair } from './pairMayors.ts';
import { isRegion } from './readAreas.ts';
import { partyOfPair } from './partyOfPair.ts';
import { flatten } from '../../flatten.ts';

const head = /^[^:;|.]{0,60}\bmayor(?:s|al|alties)\b[^:;|.]{0,40}:/i;
const chosen =
  /\b(?:(?:were|are|been|was)\b.{0,20}\b(?:re-?)?(?:elected|returned|chosen)|(?:re-?)?elected|won|held|kept|retained|stayed|took|returned)\b/i;
const plural =
  /\b(?:mayors|elect(?:ed|s)? (?:a|its|their) mayor|mayoralties|mayoral (?:contests|races|elections|results))\b|\b(?:each|both)\b[^.;:]{0,40}\bmayors?\b/i;
/** "N and M were both re-elected, in A and B respectively" */
const inTurn = /\brespectively\b/i;
const open = /\b(?:candidates?|standing|hopefuls|contenders|to watch|outgoing|former|not up)\b/i;

export const mayorPairs: Rule = {
  id: 'mayor-pairs',
  doc: 'Areas and names of several mayors in one sentence, in pairs or in two rows: "Labour mayors were elected in A (N) and B (N)", "A and B elected mayors: N and N".',
  reads: [
    [
      'Labour mayors were elected in Hackney (Joan Lister) and Salford (Pat Hegarty).',
      'Hackney: Joan Lister LAB; Salford: Pat Hegarty LAB',
    ],
    [
      'Mayors: Bedford – Con gain from LD, Tom Ashdown; Hackney – Lab hold, Joan Lister.',
      'Bedford: Tom Ashdown CON; Hackney: Joan Lister LAB',
    ],
    [
      'Re-elected as mayors were Joan Lister (Hackney, Lab) and Tom Ashdown (Bedford, Con).',
      'Bedford: Tom Ashdown CON; Hackney: Joan Lister LAB',
    ],
    [
      'Hackney and Salford elected Labour mayors: Joan Lister and Pat Hegarty.',
      'Hackney: Joan Lister LAB; Salford: Pat Hegarty LAB',
    ],
    [
      'Hackney and Salford each re-elected a Labour mayor: Joan Lister and Pat Hegarty.',
      'Hackney: Joan Lister LAB; Salford: Pat Hegarty LAB',
    ],
    [
      'Other mayors elected in London included Labour’s Joan Lister in Hackney and Pat Hegarty, of the same party, in Newham.',
      'Hackney: Joan Lister LAB; Newham: Pat Hegarty LAB',
    ],
    [
      'Joan Lister and Pat Hegarty have both been re-elected, in South Yorkshire and Tees Valley respectively.',
      'South Yorkshire: Joan Lister -; Tees Valley: Pat Hegarty -',
    ],
  ],
  leaves: [
    'Joan Lister and Pat Hegarty have both been re-elected, in Hackney and Salford respectively.',
    'The mayors of Hackney and Salford, Joan Lister and Pat Hegarty, met in Leeds.',
    'Candidates for the two mayoralties were Joan Lister (Hackney) and Pat Hegarty (Salford).',
    'Mayors were elected in Hackney and Salford, where Joan Lister lost to Pat Hegarty.',
  ],
  cannotReadYet: [],
  find: (sentence) => {
    const { text } = sentence;
    const isHead = head.test(text);
    if (
      !(plural.test(text) || inTurn.test(text)) ||
      !(isHead || chosen.test(text)) ||
      open.test(text) ||
      tellsNoWin(sentence)
    )
      return [];
    const chunks = chunksIn(sentence);
    if (chunks.some(({ kind }) => /[nolOf]/.test(kind))) return [];
    const pairs = pairsOf(chunks);
    if (!plural.test(text) && !pairs.every(({ area }) => isRegion(area))) return [];
    return knowMayors(
      sentence,
      pairs.length < 2 ? [] : flatten(pairs, (_, at) => toDraft(pairs, at, chunks, sentence)),
    );
  },
};

function pairsOf(chunks: readonly Chunk[]): Pair[] {
  const begin = startOfList(chunks);
  const named = flatten(chunks, (chunk, at) => (at >= begin && /[AN]/.test(chunk.kind) ? [{ chunk, at }] : []));
  // "mayors elected in London included N in A and M in B"
  const [area] = named;
  const isScene =
    named.length % 2 > 0 && area !== undefined && isRegion(area.chunk.name) && chunks[area.at - 1]?.kind === 'i';
  const told = isScene ? named.slice(1) : named;
  const order = told.map(({ chunk }) => chunk.kind).join('');
  if (/^(?:AN)+$|^(?:NA)+$/.test(order))
    return flatten(told, ({ chunk, at }, index) => {
      const second = told[index + 1];
      if (index % 2 > 0 || second === undefined) return [];
      const [area, person] = chunk.kind === 'A' ? [chunk, second.chunk] : [second.chunk, chunk];
      return [{ area: area.name, person, from: at, to: told[index + 2]?.at ?? chunks.length }];
    });
  if (!/^(?:A+N+|N+A+)$/.test(order)) return [];
  // "A, B and C": the last two are one chunk.
  const areas = flatten(told, ({ chunk }) => (chunk.kind === 'A' ? chunk.name.split(' and ') : []));
  const people = told.filter(({ chunk }) => chunk.kind === 'N');
  if (areas.length !== people.length) return [];
  return people.map(({ chunk, at }, index) => ({ area: areas[index] ?? '', person: chunk, from: at, to: at + 1 }));
}

function toDraft(pairs: readonly Pair[], at: number, chunks: readonly Chunk[], sentence: ReadSentence): Draft[] {
  const pair = pairs[at];
  if (pair === undefined) return [];
  const { area, person, from, to } = pair;
  const edges = chunks.slice(from, to).filter(({ kind }) => /[ANP]/.test(kind));
  return [
    {
      type: 'mayor',
      start: edges[0]?.start ?? person.start,
      end: edges.at(-1)?.end ?? person.end,
      area,
      name: person.name,
      party: partyOfPair(sentence, chunks, pairs, at),
    },
  ];
}
