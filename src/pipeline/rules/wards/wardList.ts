import type { Party } from '../../../domain/Fact.ts';
import { controlOfUnit } from '../../reader/frames/frameRoles.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import { combineUnits } from '../../reader/units/combineUnits.ts';
import { resultWord } from '../../reader/units/resultWord.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { unitOf } from '../Needs.ts';
import type { Rule } from '../Rule.ts';
import { rolesOf, toWardDraft, type WardRole } from './wardDraft.ts';
import { flatten } from '../../flatten.ts';

export const wardList: Rule = {
  id: 'ward-list',
  doc: '"Two Green gains: W from Labour and V from the Tories", "Labour lost two wards: W to the Greens and V to the Tories".',
  reads: [
    [
      'Gains for the Greens in Stevenage: Old Town (from Labour), Bedwell (from the Tories).',
      'ward Old Town (Stevenage) gain GRN from LAB; ward Bedwell (Stevenage) gain GRN from CON',
    ],
    [
      'Two Labour losses: Old Town ward, Stevenage, to the Greens and Bedwell to the Tories.',
      'ward Old Town (Stevenage) gain GRN from LAB; ward Bedwell (Stevenage) gain CON from LAB',
    ],
    [
      'Two from Basildon, both Labour gains: Laindon Park, where a Tory was defending, and Nethermayne, previously Lib Dem.',
      'ward Laindon Park (Basildon) gain LAB from CON; ward Nethermayne (Basildon) gain LAB from LD',
    ],
    [
      'The Greens made two gains in Stevenage: Old Town from Labour and Bedwell from the Tories.',
      'ward Old Town (Stevenage) gain GRN from LAB; ward Bedwell (Stevenage) gain GRN from CON',
    ],
  ],
  leaves: [
    'Two from Sunderland, both Labour hopes: Hopley and Marl Bank.',
    'The Lib Dems hope for two gains in Sunderland: Hopley and Marl Bank.',
    'Labour could lose two wards in Stevenage: Old Town to the Greens and Bedwell to the Tories.',
  ],
  cannotReadYet: [],
  needs: unitOf(':'),
  find: (sentence): Draft[] => {
    if (
      sentence.isQuestion ||
      sentence.frames.some(
        ({ mood, group, isAside }) => !isAside && (mood !== 'stated' || thought.test(group.verbClass)),
      )
    )
      return [];
    const main = sentence.main.filter(({ kind }) => !/[dan]/.test(kind));
    const colon = main.findIndex(({ kind }) => kind === ':');
    const lead = colon <= 0 ? null : readLead(withAsides(main.slice(0, colon)), sentence);
    if (lead === null) return [];
    const drafts: Draft[] = [];
    for (let at = colon + 1; at < main.length; at += 1) {
      const [ward, prep, other] = main.slice(at, at + 3);
      if (ward?.kind !== 'W') continue;
      const said = prep === undefined || other === undefined || !/^[FT]$/.test(prep.kind) ? null : controlOfUnit(other);
      const rival = said === 'NOC' ? null : said;
      for (const role of rolesOf(ward, sentence)) {
        const draft = draftOf(
          lead,
          role,
          prep?.kind === 'T' ? rival : null,
          prep?.kind === 'F' ? rival : null,
          sentence,
        );
        if (draft !== null) drafts.push(draft);
      }
    }
    return drafts;
  },
};

const thought = /^(?:hope|fear|think)$/;

/** What the words before the colon announce: whose gains, holds or losses, and from whom. */
interface Lead {
  sign: '+' | '=' | '_';
  party: Party;
  from: Party | null;
}

function draftOf(
  { sign, party, from }: Lead,
  role: WardRole,
  to: Party | null,
  own: Party | null,
  sentence: ReadSentence,
) {
  if (sign === '=') return to === null && own === null ? toWardDraft(sentence, role, 'hold', party, party) : null;
  if (sign === '_')
    return to === null
      ? toWardDraft(sentence, role, 'loss', null, party)
      : toWardDraft(sentence, role, 'gain', to, party);
  const previous = own ?? role.from ?? from;
  return to !== null || previous === party ? null : toWardDraft(sentence, role, 'gain', party, previous);
}

// "Two from Basildon, both Labour gains: …"
const withAsides = (lead: readonly Unit[]): readonly Unit[] =>
  lead.some((unit) => /[+=_]/.test(resultWord(unit)))
    ? lead
    : flatten(lead, (unit) => [
        unit,
        ...flatten(unit.asides, ({ units }) =>
          /^(?:both|all)\b/.test(units[0]?.words ?? '') ? combineUnits(units) : [],
        ),
      ]);

function readLead(lead: readonly Unit[], { frames }: ReadSentence): Lead | null {
  const signs = new Set(lead.map(resultWord).filter((word) => /^[+=_]$/.test(word)));
  const [sign] = signs;
  const frame = frames.find(({ group, verbStart }) => verbStart < (lead.at(-1)?.end ?? 0) && group.voice === 'active');
  const subject =
    frame?.subject?.kind === 'P' && frame.subject.parties.length === 1 ? frame.subject.parties[0] : undefined;
  const from = partiesBehind(lead, 'F');
  const owners = new Set(
    flatten(lead, ({ kind, parties, holder, prep }) =>
      prep === 'F' || prep === 'T' ? [] : kind === 'P' ? parties : holder === null || holder === 'NOC' ? [] : [holder],
    ),
  );
  const [owner] = owners;
  const party = subject ?? (owners.size === 1 ? owner : undefined);
  if (signs.size !== 1 || party === undefined || from.length > 1 || !/^[+=_]$/.test(sign ?? '')) return null;
  return { sign: sign as Lead['sign'], party, from: from[0] ?? null };
}

const partiesBehind = (lead: readonly Unit[], prep: string): Party[] =>
  flatten(lead, (unit) => (unit.kind === 'P' && unit.prep === prep ? unit.parties : []));
