import type { Party } from '../../../domain/Fact.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { mayorsIn } from './findMayors.ts';
import { chunksIn } from './mayorContext.ts';

const single =
  /^(?:conservative|tory|liberal democrat|lib dem|independent|green|labour (?:man|woman|mp|candidate|politician))$/;
const won = new Set(['gain', 'hold', 'oust', 'have', 'be', 'elect', 'seeOff']);

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
  ],
  leaves: ['Hackney counts tomorrow. The Conservative took 73 per cent of the vote.'],
  cannotReadYet: ['Ben Sturgess is back as mayor of Tees Valley. It is a relief for the Tories.'],
  find: (sentence) => {
    const { before, isOther } = mayorBefore(sentence);
    if (before === null || isOther) return [];
    const party = partySaid(sentence, before.name);
    return party === null ? [] : [{ ...before, party, start: sentence.start, end: sentence.end }];
  },
};

type MayorDraft = Extract<Draft, { type: 'mayor' }>;

// The one mayor of the sentence before, where it does not say the party.
function mayorBefore({ post, discourse: { before } }: ReadSentence): { before: MayorDraft | null; isOther: boolean } {
  const mayors = before?.post === post ? mayorsIn(before).filter((one) => one.type === 'mayor') : [];
  const names = new Set(mayors.map(({ name }) => name));
  const only = mayors[0] ?? null;
  return { before: only, isOther: names.size !== 1 || mayors.some(({ party }) => party !== null) };
}

function partySaid(sentence: ReadSentence, name: string): Party | null {
  const [first, second, third] = sentence.units;
  const verb = sentence.frames[0];
  if (verb?.mood !== 'stated' || !won.has(verb.group.verbClass)) return null;
  const party = second?.parties[0];
  if (
    first?.words === 'the' &&
    party !== undefined &&
    (single.test(second?.words ?? '') || /^(?:candidate|man|woman|nominee|politician)$/.test(third?.words ?? ''))
  )
    return party;
  // "Labour’s man took 63 per cent"
  const own = first?.owns === true ? first.parties[0] : undefined;
  if (own !== undefined && /^(?:candidate|man|woman|nominee)$/.test(second?.words ?? '')) return own;
  const surname = name.split(' ').at(-1)?.toLowerCase() ?? '';
  const opens =
    /^\W*(?:he|she)\b/i.test(sentence.text) ||
    sentence.text
      .toLowerCase()
      .slice(0, name.length + 6)
      .includes(surname);
  if (!opens) return null;
  const chunks = chunksIn(sentence);
  const shape = chunks.map(({ kind }) => kind).join('');
  const said = /(?<=[wohEe][^nP]*u)P/.exec(shape) ?? /(?<=^[xNb,]{1,4})P/.exec(shape);
  return said === null ? null : (chunks[said.index]?.party ?? null);
}
