import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import type { Rule } from '../Rule.ts';
import { sharesIn } from './seatsShared.ts';
import { toWardDraft, type WardRole } from './wardDraft.ts';
import { toWardTemplate, wardsMeant, type WardTemplate } from './wardTemplate.ts';
import { flatten } from '../../flatten.ts';

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
      'Old Town ward, Stevenage, was split between two Lib Dems and one Green.',
      'ward Old Town (Stevenage) win LD from -; ward Old Town (Stevenage) win GRN from -',
    ],
    [
      'Old Town ward, Stevenage, was shared, with one seat for Labour and one for the Tories.',
      'ward Old Town (Stevenage) win LAB from -; ward Old Town (Stevenage) win CON from -',
    ],
    [
      'Old Town ward, Stevenage, is split. Two of the seats have been gained by the Lib Dems from Labour; Labour holds the third.',
      'ward Old Town (Stevenage) gain LD from LAB; ward Old Town (Stevenage) hold LAB',
    ],
    [
      'Old Town ward, Stevenage, is split. Labour holds one seat, and the other is a Conservative gain from Labour.',
      'ward Old Town (Stevenage) hold LAB; ward Old Town (Stevenage) gain CON from LAB',
    ],
  ],
  leaves: [
    'In Old Town ward, Stevenage, Labour could win two of the three seats and the Conservatives one.',
    'In Old Town ward, Stevenage, Labour won two of the three seats in 2014 and the Conservatives one.',
    'In Old Town ward, Stevenage, Labour won two of the three boxes and the Conservatives one.',
    'Old Town ward, Stevenage, has split before: two Lib Dems and a Green in 2014.',
    'In Stevenage Labour won two seats and the Conservatives one.',
  ],
  cannotReadYet: [],
  find: (sentence): Draft[] => {
    const { frames, isQuestion, discourse, kinds } = sentence;
    if (isQuestion || discourse.isPast || !kinds.includes('P') || !shared.test(sentence)) return [];
    if (frames.some(({ mood }) => mood !== 'stated') || unsure.test(sentence.text)) return [];
    const template = toWardTemplate(sentence);
    const [roles, text] = wardBeside(template, sentence);
    if (roles.length !== 1) return [];
    return flatten(sharesIn(text), ({ party, outcome, from, seats }) =>
      roles.map((role) => toWardDraft(sentence, role, outcome, party, from, [{ party, seats }])),
    );
  },
};

const shared = textPattern(/\b(?:one|1|third|other|remaining|last|split|splits|shared|divided|spoils|an?)\b/i);
const unsure = /\b(?:targets?|hop(?:e|es|ed|ing)|could|might|may|would|last time|so far|before|(?:19|20)\d\d)\b/i;

// The ward of the words: the only one, or of several the one that the last clause is about ("… in V, while W was split between …").
function wardBeside(template: WardTemplate, sentence: ReadSentence): [WardRole[], string] {
  const { text, wards } = template;
  if (wards.length < 2) return [wardsMeant(wards.length === 1 ? '0' : undefined, template, sentence), text];
  const at = text.search(/~\d ,? ?(?:was|is|has|were)? ?(?:been )?(?:split|shared|divided)\b/);
  const next = at < 0 ? -1 : text.indexOf('~', at + 1);
  return [
    at < 0 ? [] : wardsMeant(text.charAt(at + 1), template, sentence),
    text.slice(at, next < 0 ? undefined : next),
  ];
}
