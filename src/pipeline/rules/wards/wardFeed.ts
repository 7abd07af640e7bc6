import { controlOfUnit } from '../../reader/frameRoles.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import { resultShape } from '../../reader/resultWord.ts';
import type { Unit } from '../../reader/Unit.ts';
import type { Rule } from '../Rule.ts';
import { rolesOf, toWardDraft, type WardRole } from './wardDraft.ts';

/** Feeds: "Victoria (Hartlepool) – Lab hold", "Old Moat, Manchester: Labour gain from Con", the outcome a sentence later. */
export const wardFeed: Rule = {
  id: 'ward-feed',
  reads: [
    ['Victoria (Hartlepool) – Lab hold', 'ward Victoria (Hartlepool) hold LAB'],
    ['Mancroft (Norwich): Grn gain from Lab', 'ward Mancroft (Norwich) gain GRN from LAB'],
    [
      'Easington (County Durham): Lab 56.0 per cent, Con 44.0 per cent. Labour gain from independent.',
      'ward Easington (County Durham) gain LAB from IND',
    ],
  ],
  leaves: ['Victoria (Hartlepool): could be a Lab hold'],
  cannotReadYet: [],
  find: (sentence) => {
    if (sentence.isQuestion) return [];
    const main = sentence.main.filter(({ kind }) => !/[dan]/.test(kind));
    const drafts: Draft[] = [];
    let at = main.findIndex(({ kind }) => kind === 'W');
    if (at < 0) {
      const { ward } = sentence.discourse;
      return ward === null ? [] : entryDrafts(main, [{ ...ward, from: null, to: null }], sentence, true);
    }
    while (at >= 0) {
      const unit = main[at];
      if (unit === undefined) break;
      const rest = main.slice(at + 1);
      const end = rest.findIndex(({ kind }) => kind === 'W' || kind === ';' || kind === '|');
      drafts.push(...entryDrafts(end < 0 ? rest : rest.slice(0, end), rolesOf(unit, sentence), sentence, false));
      const next = rest.findIndex(({ kind }) => kind === 'W');
      at = next < 0 ? -1 : at + 1 + next;
    }
    return drafts;
  },
};

function entryDrafts(
  units: readonly Unit[],
  roles: readonly WardRole[],
  sentence: ReadSentence,
  isAlone: boolean,
): Draft[] {
  const shape = resultShape(units);
  const match = (
    isAlone
      ? /^(?:[Yx~RS]?b)?[:\-|,.]*(P)([+=_])(?:[SR])?(?:([FT])(P))?(?![C#WQMYRSX])/
      : /^[:\-,.|xS]*(P)([+=_])(?:[SR])?(?:([FT])(P))?(?![CWQMYRX])/
  ).exec(shape);
  const noun = match === null ? nounEntry(units, shape) : null;
  const span = { start: sentence.start, end: sentence.end };
  if (match === null) {
    if (noun === null) return [];
    return roles.map((role) => toWardDraft(span, role, noun.outcome, noun.party, noun.previous));
  }
  const [first, second] = units.filter(({ kind }) => kind === 'P').map(controlOfUnit);
  if (first == null) return [];
  const other = match[4] === undefined ? null : (second ?? null);
  return roles.map((role) => {
    if (match[2] === '=') return toWardDraft(span, role, 'hold', first, first);
    if (match[2] === '+') return toWardDraft(span, role, 'gain', first, match[3] === 'F' ? other : role.from);
    return other === null
      ? toWardDraft(span, role, 'loss', null, first)
      : toWardDraft(span, role, 'gain', other, first);
  });
}

// "It’s a Labour gain", "a Tory hold": a noun that has taken in its party.
function nounEntry(
  units: readonly Unit[],
  shape: string,
): { outcome: 'gain' | 'hold'; party: string; previous: string | null } | null {
  const match = /^[:\-,.|xYb]*([+=])(?:F(P))?/.exec(shape);
  if (match === null) return null;
  const noun = units.find(({ kind, holder }) => kind === 'G' && holder !== null);
  if (noun?.holder == null || noun.holder === 'NOC') return null;
  const from = match[2] === undefined ? undefined : units.find(({ kind, prep }) => kind === 'P' && prep === 'F');
  return {
    outcome: match[1] === '=' ? 'hold' : 'gain',
    party: noun.holder,
    previous: from === undefined ? null : controlOfUnit(from),
  };
}
