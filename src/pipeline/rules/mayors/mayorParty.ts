import type { Party } from '../../../domain/Fact.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { mayorsIn, type MayorDraft } from './knownMayors.ts';
import { chunksIn } from './mayorContext.ts';
import { partySaid } from './partySaid.ts';
import { flatten } from '../../flatten.ts';
import { shapeOf } from './Chunk.ts';

const sentencesBack = 3;

export const mayorParty: Rule = {
  id: 'mayor-party',
  doc: `What the next sentence says of a mayor's party: "N is back as mayor of A. The Conservative took 73 per cent of the vote."`,
  reads: [
    [
      'Ben Sturgess is back as mayor of Tees Valley. The Conservative took 73 per cent of the vote.',
      'Tees Valley: Ben Sturgess CON',
    ],
    [
      'Joan Lister has been re-elected mayor of Hackney. She won 61 per cent of the vote for Labour.',
      'Hackney: Joan Lister LAB',
    ],
    ['Paul Dale has been elected mayor of Salford, as Ian Steward was. Both are Labour.', 'Salford: Paul Dale LAB'],
    [
      'In Doncaster, Rosalind Joy is mayor for a fourth time. Labour’s lead over Reform was only 698 votes.',
      'Doncaster: Rosalind Joy LAB',
    ],
    [
      'Farida Malik is the new mayor of London. The Labour candidate, who had 44% of first choices, beat her rival.',
      'London: Farida Malik LAB',
    ],
    [
      'Kim Hall is the mayor of the North East. She beat Jamie Drew, who ran as an independent, by 58,000 votes for Labour.',
      'North East: Kim Hall LAB',
    ],
    [
      'Bedford’s first elected mayor will be Kim Hall. The Conservative squeezed past Ann Lock by 600 votes.',
      'Bedford: Kim Hall CON',
    ],
    [
      'Kim Hall becomes the first mayor of Bedford. The Labour leader of the borough council won 57% of first preferences.',
      'Bedford: Kim Hall LAB',
    ],
    ['Nick Johns is the new mayor of Bedford. It is a Conservative gain.', 'Bedford: Nick Johns CON'],
    [
      'Nick Johns becomes mayor of Bedford. The Conservative candidate’s nearest rival was 300 behind.',
      'Bedford: Nick Johns CON',
    ],
    [
      'Joan Lister was re-elected mayor of Hackney, and Pat Hegarty will be the new mayor of Salford. Both represent Labour.',
      'Hackney: Joan Lister LAB; Salford: Pat Hegarty LAB',
    ],
    [
      'Hackney’s mayor is back for another term. Joan Lister took 51 per cent. The Labour mayor said she was glad.',
      'Hackney: Joan Lister LAB',
    ],
  ],
  leaves: [
    'Hackney’s mayor goes to bed. The Labour mayor said she was glad.',
    'Hackney counts tomorrow. The Conservative took 73 per cent of the vote.',
  ],
  cannotReadYet: ['Ben Sturgess is back as mayor of Tees Valley. It is a relief for the Tories.'],
  find: (sentence) => {
    const all = partyOfAll(sentence);
    const mayors = mayorsBefore(sentence, all === null ? 1 : numberOf(sentence));
    if (mayors.length === 0) return [];
    const [only] = mayors;
    const names = new Set(mayors.map(({ name }) => name));
    const party =
      all ??
      (names.size === 1 && only?.party === null ? (partySaid(sentence, only.name) ?? partyOfSpeaker(sentence)) : null);
    if (party === null) return [];
    return flatten(mayors, (mayor) =>
      mayor.party === null ? [{ ...mayor, party, start: sentence.start, end: sentence.end }] : [],
    );
  },
};

const speaks =
  /^\W*The (?:[\p{L}’']+ ){1,3}mayor(?:,[^,;.]{0,60},)? (?:said|says|told|promised|thanked|added|joked|admitted|called|paid tribute)\b/u;
const again =
  /\b(?:back|re-?elected|again|another|held on|holds on|hung on|survive[sd]?|(?:second|third|fourth|fifth) term)\b/i;

// "A’s mayor is back for another term. N took 50.9%. The Labour mayor said …": whoever was mayor before still is.
function partyOfSpeaker(sentence: ReadSentence): Party | null {
  const [mayor, next] = chunksIn(sentence);
  if (mayor?.kind !== 'M' || next?.kind === 'u' || !speaks.test(sentence.text)) return null;
  let { before } = sentence.discourse;
  for (let steps = 0; before?.post === sentence.post && steps < sentencesBack; steps += 1) {
    if (again.test(before.text)) return mayor.party;
    before = before.discourse.before;
  }
  return null;
}

// "Both are Labour.": how many are meant at least.
const numberOf = ({ text }: ReadSentence): number =>
  /\bboth\b/i.test(text) ? 2 : /\ball three\b/i.test(text) ? 3 : /\ball four\b/i.test(text) ? 4 : 1;

// The mayors of the nearest sentence before that names any, or of so many as name the number that is asked for, no further back than where another person or area is spoken of.
function mayorsBefore({ post, discourse }: ReadSentence, number: number): readonly MayorDraft[] {
  let { before } = discourse;
  const told: MayorDraft[] = [];
  for (let steps = 0; before !== null && before.post === post && steps < sentencesBack; steps += 1) {
    told.push(...mayorsIn(before));
    if (new Set(told.map(({ name }) => name)).size >= number) return told;
    if (mayorsIn(before).length === 0 && chunksIn(before).some(({ kind }) => kind === 'N' || kind === 'A')) break;
    before = before.discourse.before;
  }
  return told;
}

/** "Both represent Labour.", "They are both Labour.", "Both of them belong to the Greens." */
const belongs =
  /^\W*(?:(?:[Tt]hey|[Tt]he (?:pair|two|three|four)) (?:are |were )?)?(?:[Bb]oth|[Aa]ll|[Ee]ach)(?: (?:of them|three|four|five|men|women|winners|mayors))*(?: (?:are|were|represent(?:ed|s)?|belong to|(?:ran|stood) for|(?:came|come|are) from|carried|carry|wore|wear))? (?:the )?[\p{Lu}](?!.*\b(?:targets?|areas|councils|boroughs|towns|cities|gains?|losses)\b)/u;

/** "What they have in common is a rosette: both stood for P" */
const ran =
  /[:;–—-] ?(?:they |the (?:pair|two|three|four) )?(?:both|all(?: three| four)?) (?:are|were|stood for|ran for|were elected for|won for|represent|stand for) (?:the )?(?=\p{Lu})/u;

const partyAt = ({ units, start }: ReadSentence, at: number): Party | null => {
  const unit = units.find((one) => one.start >= start + at);
  return unit?.parties.length === 1 ? (unit.parties[0] ?? null) : null;
};

// "Both are Labour.", "All three stood for the Conservatives."
function partyOfAll(sentence: ReadSentence): Party | null {
  const behindColon = ran.exec(sentence.text);
  if (behindColon !== null) return partyAt(sentence, behindColon.index + behindColon[0].length);
  if (!/^\W*(?:(?:they|these|the (?:pair|two|three|four)) (?:are |were )?)?(?:both|all)\b/i.test(sentence.text))
    return null;
  const parties = new Set(flatten(chunksIn(sentence), ({ party }) => (party === null ? [] : [party])));
  const [only] = parties;
  const isSaid = belongs.test(sentence.text) || /^[x#]*(?:!u|bx?|[wh][^P]*u)P/.test(shapeOf(chunksIn(sentence)));
  return isSaid && parties.size === 1 ? (only ?? null) : null;
}
