import type { Party } from '../../../domain/Fact.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { Rule } from '../Rule.ts';
import { toWardDraft } from './wardDraft.ts';
import { gainWords } from './gainWords.ts';
import { holdWords } from './holdWords.ts';
import type { Outcome, Phrase } from './phraseParts.ts';
import { winWords } from './winWords.ts';
import { gainedBefore } from './gainedBefore.ts';
import { toWardTemplate, wardsMeant, type WardTemplate } from './wardTemplate.ts';
import { flatten } from '../../flatten.ts';

const phrases: readonly Phrase[] = [...holdWords, ...gainWords, ...winWords];

export const wardPhrases: Rule = {
  id: 'ward-phrases',
  doc: 'Set words: "W, which they held", "W stays blue", "came within nine votes of taking W from Labour", "Labour’s only loss was in W, to the Greens".',
  reads: [
    [
      'There was better news for the Tories in Old Town ward, Stevenage, which they held.',
      'ward Old Town (Stevenage) hold CON',
    ],
    ['Wensum ward, Norwich, remained a Green ward.', 'ward Wensum (Norwich) hold GRN'],
    [
      'The Tories came within nine votes of taking Wensum ward, Norwich, from the Greens.',
      'ward Wensum (Norwich) hold GRN',
    ],
    ['Wensum ward, Norwich: Labour (no change)', 'ward Wensum (Norwich) hold LAB'],
    [
      'In Wensum ward, Norwich, the Greens’ share was 41.2%, enough to hold the seat.',
      'ward Wensum (Norwich) hold GRN',
    ],
    [
      'In Norwich the Greens gained two seats. Among their gains was Wensum, taken from Labour.',
      'ward Wensum (Norwich) gain GRN from LAB',
    ],
    ['Labour’s only loss in Norwich was in Wensum, to the Greens.', 'ward Wensum (Norwich) gain GRN from LAB'],
    [
      'The Greens’ only gain in Norwich came in Wensum, at Labour’s expense.',
      'ward Wensum (Norwich) gain GRN from LAB',
    ],
    [
      'Three were up for grabs in Wensum ward, Norwich, and Labour have won all three.',
      'ward Wensum (Norwich) win LAB from -',
    ],
  ],
  leaves: [
    'There was better news for the Tories in Old Town ward, Stevenage, which they hope to hold.',
    'The Greens’ big prize in Norwich is Wensum, where they held all three seats in 2014.',
    'Wensum ward, Norwich, remained a Green target.',
    'Wensum ward, Norwich, may stay blue.',
    'The Tories could come within nine votes of taking Wensum ward, Norwich, from the Greens.',
    'Among Labour’s targets in Norwich was Wensum, taken from them by the Greens in 2014.',
  ],
  cannotReadYet: [],
  find: (sentence): Draft[] => {
    const { frames, isQuestion, discourse, text } = sentence;
    const told = phrases.filter(({ gate }) => gate.test(sentence));
    if (told.length === 0 || isQuestion || discourse.isPast || unsure.test(text)) return [];
    // "rejecting Labour, which was defending it"
    const unreal = frames.filter(
      ({ mood, group }) => group.lemma !== 'defend' && !/^(?:stated|failed|negated|remembered)$/.test(mood),
    );
    if (unreal.some(({ mood, group }) => mood !== 'planned' || group.form !== 'infinitive')) return [];
    const template = toWardTemplate(sentence);
    return flatten(told, ({ outcome, pattern, isEach, isInfinitive }) => {
      if (unreal.length > 0 && isInfinitive !== true) return [];
      const match = pattern.exec(template.text);
      if (match === null) return [];
      const matches = isEach === undefined ? [match] : [...template.text.matchAll(isEach)];
      return flatten(matches, (one) => read(outcome, one, template, sentence));
    });
  },
};

const unsure =
  /\b(?:targets?|hop(?:e|es|ed|ing) to|could|might|may|will|would|should|expect\w*|(?<!than )last time|(?<!since |than in |than |from )(?:19|20)\d\d|mayor\w*|parliament\w*|constituency)\b/i;

function read(outcome: Outcome, match: RegExpMatchArray, template: WardTemplate, sentence: ReadSentence): Draft[] {
  const index = match.index ?? 0;
  const groups = match.groups ?? {};
  const sign = groups.w ?? groups.w2 ?? groups.w3;
  const named = groups.p ?? groups.p2 ?? groups.p3;
  const { f: first, f2: second } = groups;
  const from = first ?? second ?? (groups.them === undefined ? null : sentence.discourse.party);
  const party =
    named ??
    (groups.they === undefined ? null : sentence.discourse.party) ??
    winnerBefore(template.text.slice(0, index), sentence, from);
  if (party === null || party === from || (groups.them !== undefined && from === null)) return [];
  const listed = flatten([...(groups.ws ?? '').matchAll(/~(\d)/g)], ([, one]) => wardsMeant(one, template, sentence));
  if (listed.length > 0)
    return listed.map((role) => toWardDraft(sentence, role, outcome, party, outcome === 'hold' ? null : from));
  const roles = wardsMeant(sign, template, sentence);
  // "W, V and U, which they held": perhaps of the last alone, perhaps one name.
  const isListed = /[,&] ?$|and $/.test(template.text.slice(0, template.text.indexOf('~', index)));
  if (
    roles.length > 1 ||
    (isListed &&
      (named === undefined || first === undefined) &&
      roles.length > 0 &&
      /~.*[,&]/.test(template.text.slice(0, index)))
  )
    return [];
  return roles.map((role) =>
    toWardDraft(
      sentence,
      role,
      outcome === 'win' && from !== null ? 'gain' : outcome,
      party,
      outcome === 'hold' ? null : from,
    ),
  );
}

// Whose "the gains" are, and "W, taken from Labour".
const winnerBefore = (before: string, sentence: ReadSentence, from: Party | null): Party | null => {
  const only = onlyBefore(before, before.length);
  return from === null || (only !== null && only !== from) ? only : gainedBefore(sentence, from);
};

// Whom "they" means: the one party that is named before.
function onlyBefore(text: string, end: number): Party | null {
  const named = new Set(text.slice(0, end).match(/(?<=@)[A-Z]+/g) ?? []);
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}
