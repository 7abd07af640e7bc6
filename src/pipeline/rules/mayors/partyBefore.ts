import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { wordsOf } from '../../reader/units/Unit.ts';
import { shapeOf, type Chunk } from './Chunk.ts';
import { chunksIn, speaksOfMayor } from './mayorContext.ts';
import { isRival } from './partySaid.ts';
import { isRegion } from './readAreas.ts';
import { flatten } from '../../flatten.ts';

/** The one party that the sentence right before named in words about a mayor, of the area if it names one. */
export function partyBefore({ post, discourse: { before } }: ReadSentence, area: string): Chunk['party'] {
  if (before?.post !== post) return null;
  const chunks = chunksIn(before);
  const shape = shapeOf(chunks);
  // "A: P. N, first round"
  if (/(?:^[|-]?|:)A[:,-]P[.]?$/.test(shape)) return chunks.find(({ kind }) => kind === 'P')?.party ?? null;
  const isOfArea = chunks.every(({ kind, name }) => !/[NnA]/.test(kind) || name === area);
  const glad =
    (chunks.every(({ kind, name }) => kind !== 'A' || name === area) ? partyGlad(before) : null) ??
    (isOfArea ? partyOfLead(before, shape) : null);
  if (
    glad !== null ||
    !(speaksOfMayor(before) || isRegion(area) || (area.includes(' and ') && before.text.includes(area)))
  )
    return glad;
  if (chunks.some(({ kind, name }) => kind === 'N' || (kind === 'A' && name !== area))) return null;
  // A line of votes names more than one candidate.
  if (/\d,\d{3}|\d%/.test(before.text)) return null;
  if (grim.test(before.text)) return null;
  // "A mayor: Con gain from Lab.", "P have gained the A mayoralty from Q."
  const feed = /(?:[ML](?:uA)?[:-]|^A[:-]|^x{0,2})(?=P[xwhk])/.exec(shape);
  if (feed !== null) return chunks[feed.index + feed[0].length]?.party ?? null;
  // "A has a Q council and a P mayor."
  const ofOffice = chunks.filter(({ kind, party }) => kind === 'M' && party !== null);
  if (ofOffice.length === 1 && /[kbr][^;:!olO]{0,8}M/.test(shape)) return ofOffice[0]?.party ?? null;
  const parties = new Set(
    flatten(chunks, ({ party, start }) => (party === null || isRival(before.units, start) ? [] : [party])),
  );
  // "Earlier the party had also won the first contest for mayor of A."
  if (parties.size === 0 && /^\W*(?:\w+ ){0,4}the party\b/i.test(before.text)) return before.discourse.party;
  const [only] = parties;
  return parties.size === 1 && !shape.includes('Pl') ? (only ?? null) : null;
}

const bright =
  /\b(?:gain|hold|win|victory|triumph|success|crumbs?(?: of comfort)?|comfort|cheer|relief|consolation|boost|(?:good|better|great|happier) news|joy|smiles?|bright spot|something to (?:smile|cheer|shout) about|reprieve) for (?:the )?$/i;

// "Here’s a crumb for P.", "In A it’s a gain for P.", and above the result "P squeaks home in A"
function partyOfLead({ units, frames, text, start, isQuestion }: ReadSentence, shape: string): Chunk['party'] {
  if (isQuestion || grim.test(text) || frames.some(({ mood }) => mood !== 'stated')) return null;
  const named = units.filter(({ kind }) => kind === kindOf.party);
  const [only, ...others] = named;
  if (only?.parties.length !== 1 || others.length > 0) return null;
  // "P squeaks home in A", "A stays loyal to P."
  const isHeading = /^P[whE](?:[x!]{0,2}i)?A$|^A[rm]x{0,2}[tc]P[.]?$/.test(shape);
  return isHeading || bright.test(text.slice(0, only.start - start)) ? (only.parties[0] ?? null) : null;
}

/** Not whose win follows: hopes, losses, and what was won elsewhere. */
const grim =
  /\b(?:bad (?:news|night|day)|blow|disappoint\w*|worse|hop(?:e|es|ed|ing)|setback|troubles?|grim|fail\w*|fell short|miss(?:ed|es)|fear\w*|worr\w+|(?:two|three|four|five) (?:of the (?:\w+ )?)?(?:mayoralties|mayors|mayoral))\b/i;

const feast =
  /^(?:(?:is|are|was|were|has|have) )?(?:\w+ )?(?:celebrat\w+|delighted|jubilant|ecstatic|overjoyed|cheering|cheers?|grins?|grinning|smiles|smiling|jubilation|delight)\b/;

// "In A, where n was mayor, P is celebrating."
function partyGlad({ units, frames }: ReadSentence): Chunk['party'] {
  if (frames.some(({ mood }) => mood !== 'stated' && mood !== 'remembered')) return null;
  const glad = flatten(units, ({ kind, parties }, at) =>
    kind === kindOf.party && feast.test(wordsOf(units, at + 1, at + 4)) ? parties : [],
  );
  return glad.length === 1 ? (glad[0] ?? null) : null;
}
