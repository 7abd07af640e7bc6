import type { Party } from '../../../../domain/Fact.ts';
import type { Draft } from '../../../reader/ReadSentence.ts';
import type { Rule } from '../../Rule.ts';
import { toWardDraft } from '../wardDraft.ts';
import { toWardTemplate, wardsMeant } from '../wardTemplate.ts';
import { flatten } from '../../../flatten.ts';
import { evidenceOf, type Evidence } from './partyEvidence.ts';

export const wardEvidence: Rule = {
  id: 'ward-evidence',
  doc: 'What a clause about one ward says of each party that it names, taken together. It counts only where no other rule reads the ward.',
  reads: [
    ['In Wensum ward, Norwich, Labour went down to a Green by 14 votes.', 'ward Wensum (Norwich) gain GRN from LAB'],
  ],
  leaves: ['In Wensum ward, Norwich, Labour won two of the three boxes.'],
  cannotReadYet: [],
  find: (sentence): Draft[] => {
    const { frames, isQuestion, discourse, text, kinds } = sentence;
    if (isQuestion || discourse.isPast || !/[Po]/.test(kinds) || unsure.test(text)) return [];
    const unreal = frames.filter(({ mood }) => !/^(?:stated|failed|negated|remembered)$/.test(mood));
    if (unreal.some(({ mood, group }) => mood !== 'planned' || group.form !== 'infinitive')) return [];
    const template = toWardTemplate(sentence);
    return flatten(clausesOf(template.text), (clause) => {
      const [sign, more] = [...clause.matchAll(/~(\d)/g)].map(([, one]) => one);
      if (more !== undefined || (sign === undefined && template.wards.length > 0) || ofCouncil.test(clause)) return [];
      const roles = wardsMeant(sign, template, sentence);
      const [role] = roles;
      const told = role === undefined || roles.length > 1 ? null : toldIn(clause);
      if (told === null || role === undefined) return [];
      const previous = told.previous ?? (role.from === told.party ? null : role.from);
      if (told.outcome === 'hold') return [toWardDraft(sentence, role, 'hold', told.party, told.party)];
      return [toWardDraft(sentence, role, previous === null ? told.outcome : 'gain', told.party, previous)];
    });
  },
};

const unsure =
  /\b(?:targets?|hop(?:e|es|ed|ing) to|could(?! not|n['’]t)|might|may|will|would|should|expect\w*|(?<!than |on |since )last time|(?<!since |than in |than |from |until )(?:19|20)\d\d|mayor\w*|parliament\w*|constituency|seats|councillors|wards|if|yet|ago|january|february|march|april|june|july|august|september|october|november|december|last (?:year|month|week|autumn|summer|spring|winter)|earlier this|previous(?:ly)? (?:election|contest)|already|so far)\b/i;

// A council that is no place of the ward: "won X from the Tories after two recounts in W".
const ofCouncil =
  / (?<! (?:in|on|at|of|across) )§\d+(?!')(?! (?:council|borough council|city council|county council) )(?! ,)(?! ~)| (?:council|control|majority on|town hall|city hall|county hall|borough|overall) /;

// Up to a semicolon, or a comma with "and" or "but" behind which another ward is told of.
const clausesOf = (text: string): string[] =>
  text.split(/(?<= [;:] )|(?<= , )(?=(?:and|but|while|whereas|though) [^~]*~)/).map((part) => ` ${part.trim()} `);

interface Told {
  outcome: 'gain' | 'hold' | 'win';
  party: Party;
  previous: Party | null;
}

function toldIn(clause: string): Told | null {
  const found = new Map<string, Evidence>();
  for (const match of clause.matchAll(/@([A-Z]+)/g)) {
    const [whole, code = ''] = match;
    const one = evidenceOf(clause, match.index, match.index + whole.length, code);
    const known = found.get(code);
    found.set(
      code,
      known === undefined
        ? one
        : {
            party: one.party,
            has: known.has ?? one.has,
            had: known.had || one.had,
            beaten: known.beaten || one.beaten,
            isAside: known.isAside && one.isAside,
          },
    );
  }
  const all = [...found.values()];
  const winners = all.filter(({ has, beaten }) => has !== null && !beaten);
  const [winner] = winners;
  if (winner?.has == null || winners.length > 1) return null;
  const losers = all.filter(({ had, beaten, party }) => (had || beaten) && party !== winner.party);
  const [loser] = losers;
  if (losers.length > 1) return null;
  if (all.some((one) => one !== winner && one !== loser && !one.isAside)) return null;
  const { party } = winner;
  if (winner.has === 'hold') return loser?.had === true ? null : { outcome: 'hold', party, previous: party };
  if (loser?.had === true) return winner.had ? null : { outcome: 'gain', party, previous: loser.party };
  if (winner.had) return { outcome: 'hold', party, previous: party };
  return winner.has === 'gain' ? { outcome: 'gain', party, previous: null } : null;
}
