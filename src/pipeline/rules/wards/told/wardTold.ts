import type { Draft, ReadSentence } from '../../../reader/ReadSentence.ts';
import type { Rule } from '../../Rule.ts';
import { protagonist } from '../protagonist.ts';
import { carriedWard, toWardDraft } from '../wardDraft.ts';
import { toWardTemplate, wardsMeant, type WardTemplate } from '../wardTemplate.ts';
import { flatten } from '../../../flatten.ts';
import { toldHolds } from './toldHolds.ts';
import { toldWins } from './toldWins.ts';
import type { Telling } from './toldParts.ts';

const tellings: readonly Telling[] = [...toldHolds, ...toldWins];

export const wardTold: Rule = {
  id: 'ward-told',
  doc: 'What stands between a ward and a party in a story: "In W the winner was the Lib Dem", "W, where Ukip’s N is still a councillor". It counts only where no other rule reads the ward.',
  reads: [
    ['In Wensum ward, Norwich, the winner was the Green, on 612.', 'ward Wensum (Norwich) win GRN from -'],
    ['One vote was all that saved Labour’s Jo Bell in Wensum ward, Norwich.', 'ward Wensum (Norwich) hold LAB'],
  ],
  leaves: ['In Wensum ward, Norwich, the winner could be the Green.'],
  cannotReadYet: [],
  find: (sentence): Draft[] => {
    const { frames, isQuestion, discourse, text, main } = sentence;
    if (isQuestion || discourse.isPast || unsure.test(text)) return [];
    const unreal = frames.filter(({ mood }) => !/^(?:stated|failed|negated|remembered)$/.test(mood));
    if (unreal.some(({ mood, group }) => mood !== 'planned' || group.form !== 'infinitive')) return [];
    if (main.filter(({ kind }) => kind === 'W').length > 9) return [];
    const template = toStory(sentence);
    if (template.wards.length === 0) return [];
    const plain = withoutAsides(template.text);
    return flatten(tellings, ({ outcome, pattern }) => {
      const match = pattern.exec(plain) ?? (plain === template.text ? null : pattern.exec(template.text));
      return match === null ? [] : draftsOf(outcome, match.groups ?? {}, template, sentence);
    });
  },
};

// "W was the one to watch. After two recounts Labour's N had survived": in the ward that is spoken of.
function toStory(sentence: ReadSentence): WardTemplate {
  const template = toWardTemplate(sentence);
  const carried = template.wards.length === 0 ? carriedWard(sentence) : null;
  if (carried === null) return template;
  const text = template.text.replace(/ (?:there|here) (?=[^ ])/, ' ');
  return { text: ` in ~0 ,${text}`, starts: [], wards: [[{ ...carried, from: null, to: null }]] };
}

const unsure =
  /\b(?:targets?|hop(?:e|es|ed|ing) to|could(?! not|n['’]t)|might|may|will|would|should|expect\w*|(?<!than |on |since )last time|(?<!since |than in |than |from |until )(?:19|20)\d\d|mayor\w*|parliament\w*|constituency|ago|yet|january|february|march|april|june|july|august|september|october|november|december|last (?:year|month|week|autumn|summer|spring|winter)|earlier this|previous(?:ly)? (?:election|contest))\b/i;

// "Ann Rowe (Lab), a nurse, won": what only says who somebody is stands aside.
const withoutAsides = (text: string): string =>
  text
    .replaceAll(
      / ((?:(?!(?:in|for|of|by|to|from|and|with|the|was|is|won) )[a-z’'-]+ ){2,3})\( @([A-Z]+) \)/g,
      " @$2' $1",
    )
    .replaceAll('  ', ' ')
    .replaceAll(/ , (?!and |but |or |which |where )[^@~§,.;:]{1,70} , /g, ' ');

function draftsOf(
  outcome: Telling['outcome'],
  { w, ws, p, f, they, them }: Record<string, string | undefined>,
  template: WardTemplate,
  sentence: ReadSentence,
): Draft[] {
  const spoken = sentence.discourse.party ?? protagonist(sentence);
  const party = p ?? (they === undefined ? null : spoken);
  const from = f ?? (them === undefined ? null : spoken);
  if (party === null || party === from || (them !== undefined && from === null)) return [];
  const signs = ws === undefined ? [w] : [...ws.matchAll(/\d/g)].map(([sign]) => sign);
  const roles = flatten(signs, (sign) => wardsMeant(sign, template, sentence));
  if (ws === undefined && roles.length !== 1) return [];
  return roles.map((role) => {
    if (outcome === 'hold') return toWardDraft(sentence, role, 'hold', party, party);
    const previous = from ?? (role.from === party ? null : role.from);
    return toWardDraft(sentence, role, previous === null ? outcome : 'gain', party, previous);
  });
}
