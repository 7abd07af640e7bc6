import type { Party } from '../../../domain/Fact.ts';
import type { Draft } from '../../reader/ReadSentence.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import type { Rule } from '../Rule.ts';
import { toWardDraft } from './wardDraft.ts';
import { onlyWardMeant, toWardTemplate } from './wardTemplate.ts';

export const wardShared: Rule = {
  id: 'ward-shared',
  doc: 'A ward whose seats went to several: "In W Labour won two of the three seats and the Conservatives one", "W has split: two Lib Dems and a Green".',
  reads: [
    [
      'In Old Town ward, Stevenage, Labour won two of the three seats and the Conservatives one.',
      'ward Old Town (Stevenage) win LAB from -; ward Old Town (Stevenage) win CON from -',
    ],
    [
      'In Old Town ward, Stevenage, the Greens took two seats, with the third going to the Lib Dems.',
      'ward Old Town (Stevenage) win GRN from -; ward Old Town (Stevenage) win LD from -',
    ],
    [
      'Old Town ward, Stevenage, was shared: the Tories have two seats and Labour the other.',
      'ward Old Town (Stevenage) win CON from -; ward Old Town (Stevenage) win LAB from -',
    ],
    [
      'Old Town ward, Stevenage, has split: two Lib Dems and a Green.',
      'ward Old Town (Stevenage) win LD from -; ward Old Town (Stevenage) win GRN from -',
    ],
    [
      'Results from Stevenage. In Old Town ward the picture was muddier. Labour won two seats and the Greens took the third.',
      'ward Old Town (Stevenage) win LAB from -; ward Old Town (Stevenage) win GRN from -',
    ],
  ],
  leaves: [
    'In Old Town ward, Stevenage, Labour could win two of the three seats and the Conservatives one.',
    'In Old Town ward, Stevenage, Labour won two of the three seats in 2014 and the Conservatives one.',
    'In Old Town ward, Stevenage, Labour won two of the three boxes and the Conservatives one.',
    'Old Town ward, Stevenage, has split before: two Lib Dems and a Green in 2014.',
  ],
  cannotReadYet: [],
  find: (sentence): Draft[] => {
    const { frames, isQuestion, discourse, kinds } = sentence;
    if (isQuestion || discourse.isPast || !kinds.includes('P') || !shared.test(sentence)) return [];
    if (frames.some(({ mood }) => mood !== 'stated') || unsure.test(sentence.text)) return [];
    const template = toWardTemplate(sentence);
    const elected = electedIn(template.text);
    if (elected.length < 2) return [];
    return onlyWardMeant(template, sentence).flatMap((role) =>
      elected.map((one) => toWardDraft(sentence, role, 'win', one.party, null, [one])),
    );
  },
};

const shared = textPattern(/\b(?:one|1|third|other|remaining|last|split|splits|shared|divided|spoils|an?)\b/i);
const unsure = /\b(?:targets?|hop(?:e|es|ed|ing)|could|might|may|would|last time|so far|(?:19|20)\d\d)\b/i;

const who = String.raw`(?:the )?@([A-Z]+)'?`;
const took = String.raw`(?:(?:have |has |had )?(?:won|taken|took|elected|secured|claimed|got|picked up|bagged|have|has|had|win|wins|take|takes)|taking|winning|getting|with)`;
const number = String.raw`(two of|one of|both|2|1|one|two)`;
const seats = String.raw`(?: (?:the|its|this ward's) (?:3|2|three|two))?(?: (?:council )?(?:seats?|councillors?|places?))?(?: (?:here|there|in ~\d))?`;
const link = String.raw`(?:,? ?(?:and|but|while|with|to|leaving|against|;))? ?,?`;
const rest = String.raw`(?:the )?(?:third|other|remaining|last|second|one|1)(?: (?:one|seat))?`;
const patterns = [
  // "Labour won two of the three seats and the Conservatives one", "… and the Conservatives took the third"
  new RegExp(
    String.raw` ${who} ${took} (?:the )?(?:first )?${number}${seats} ${link} ?${who} (?:${took} )?(?:with |on )?${rest} `,
  ),
  // "… with the third going to the Greens"
  new RegExp(
    String.raw` ${who} ${took} (?:the )?(?:first )?${number}${seats} ${link} ?(?:the )?(?:third|other|remaining|last|second)(?: (?:one|seat))? (?:going|went|goes|has gone|falling|fell) to ${who} `,
  ),
];
// "W has split: two Lib Dems and a Green", "shared the spoils: one Labour, one Tory"
const split =
  /(?: |^)(?:split|splits|shared|divided|shares) [^.@]*?[:,-] (?:with )?(1|2|one|two|an?) @([A-Z]+)(?: (?:councillors?|candidates?|members?))? ?(?:,|and|, and) ?(1|2|one|two|an?) @([A-Z]+)(?: (?:councillors?|candidates?|members?|one))?(?: (?:elected|returned))? ?[.,;!]/;

function electedIn(text: string): { party: Party; seats: number }[] {
  for (const pattern of patterns) {
    const [, first, count, second] = pattern.exec(text) ?? [];
    if (first === undefined || second === undefined || first === second) continue;
    return [
      { party: first, seats: countOf(count) },
      { party: second, seats: 1 },
    ];
  }
  const [, one, first, other, second] = split.exec(text) ?? [];
  if (first === undefined || second === undefined || first === second) return [];
  return [
    { party: first, seats: countOf(one) },
    { party: second, seats: countOf(other) },
  ];
}

const countOf = (word: string | undefined): number => (/^(?:two|2|both)\b/.test(word ?? '') ? 2 : 1);
