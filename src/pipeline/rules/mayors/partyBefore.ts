import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { wordsOf } from '../../reader/units/Unit.ts';
import type { Chunk } from './Chunk.ts';
import { chunksIn, speaksOfMayor } from './mayorContext.ts';
import { isRival } from './partySaid.ts';
import { isRegion } from './readAreas.ts';
import { flatten } from '../../flatten.ts';

/** The one party that the sentence right before named in words about a mayor, of the area if it names one. */
export function partyBefore({ post, discourse: { before } }: ReadSentence, area: string): Chunk['party'] {
  if (before?.post !== post) return null;
  const chunks = chunksIn(before);
  const glad = chunks.every(({ kind, name }) => kind !== 'A' || name === area) ? partyGlad(before) : null;
  if (
    glad !== null ||
    !(speaksOfMayor(before) || isRegion(area) || (area.includes(' and ') && before.text.includes(area)))
  )
    return glad;
  if (chunks.some(({ kind, name }) => kind === 'N' || (kind === 'A' && name !== area))) return null;
  // A line of votes names more than one candidate.
  if (/\d,\d{3}|\d%/.test(before.text)) return null;
  const shape = chunks.map(({ kind }) => kind).join('');
  if (grim.test(before.text)) return null;
  // "A mayor: Con gain from Lab.", "P have gained the A mayoralty from Q."
  const feed = /(?:[ML](?:uA)?[:-]|^A[:-]|^x{0,2})(?=P[xwhk])/.exec(shape);
  if (feed !== null) return chunks[feed.index + feed[0].length]?.party ?? null;
  const parties = new Set(
    flatten(chunks, ({ party, start }) => (party === null || isRival(before.units, start) ? [] : [party])),
  );
  // "Earlier the party had also won the first contest for mayor of A."
  if (parties.size === 0 && /^\W*(?:\w+ ){0,4}the party\b/i.test(before.text)) return before.discourse.party;
  const [only] = parties;
  return parties.size === 1 && !shape.includes('Pl') ? (only ?? null) : null;
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
