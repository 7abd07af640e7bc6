import type { Party } from '../../../domain/Fact.ts';
import type { Draft, ReadSentence } from '../../reader/ReadSentence.ts';
import type { NamedWard, Unit } from '../../reader/Unit.ts';
import type { Frame } from '../../reader/Frame.ts';
import { controlOfUnit } from '../../reader/frameRoles.ts';
import { holderOfAsides } from '../../reader/holderOf.ts';

/** A ward that a verb is about, with who it is said to have come from or gone to. */
export interface WardRole {
  ward: NamedWard;
  from: Party | null;
  to: Party | null;
  byElection: boolean;
}

/** Makes a ward finding; `previous` of a hold is its holder. */
export function toWardDraft(
  span: { start: number; end: number },
  { ward, byElection }: Pick<WardRole, 'ward' | 'byElection'>,
  outcome: 'gain' | 'hold' | 'loss' | 'win',
  party: Party | null,
  previous: Party | null,
): Draft {
  return {
    type: 'ward',
    start: span.start,
    end: span.end,
    ward: ward.name,
    council: ward.council,
    outcome,
    party,
    previous: outcome === 'hold' ? party : previous,
    elected: [],
    shares: [],
    turnout: null,
    lead: null,
    byElection,
  };
}

/** The wards that a verb of gaining, holding or losing has as its object; "it" and "the seat" mean the ward that was named last. */
export function wardsOf(frame: Frame, sentence: ReadSentence): WardRole[] {
  const roles: WardRole[] = [];
  let pending: WardRole[] = [];
  let closed = false;
  const carried = wardHere(frame, sentence) ?? sentence.discourse.ward;
  const isCarried = carried !== null && /[YRS]/.test(frame.objectKind ?? '') && isSingular(frame);
  if (isCarried) pending.push({ ward: carried.ward, from: null, to: null, byElection: carried.byElection });
  roles.push(...pending);
  for (const unit of frame.args) {
    if (
      unit.kind === 'W' &&
      (unit.prep === null || unit.prep === 'O' || unit.prep === '&' || (unit.prep === 'I' && frame.objectKind !== 'C'))
    ) {
      if (closed) pending = [];
      closed = false;
      const found = rolesOf(unit, sentence);
      pending.push(...found);
      roles.push(...found);
      continue;
    }
    if (unit.kind === 'Y' && /^the (former|first|latter|last)/.test(unit.words)) {
      const one = /former|first/.test(unit.words) ? roles[0] : roles.at(-1);
      pending = one === undefined ? [] : [one];
      closed = true;
    }
    const party = unit.kind === 'P' ? controlOfUnit(unit) : null;
    if (party === null) continue;
    if (unit.prep === 'F') for (const role of pending) role.from ??= party;
    else if (unit.prep === 'T') for (const role of pending) role.to ??= party;
    else continue;
    closed = true;
  }
  return isCarried && roles.length > 1 ? roles.slice(1) : roles;
}

// "W (X): Labour have gained the ward"
function wardHere(frame: Frame, sentence: ReadSentence): ReadSentence['discourse']['ward'] {
  const named = sentence.main.filter(({ kind, start }) => kind === 'W' && start < frame.start);
  const [unit] = named;
  const [role] = unit === undefined ? [] : rolesOf(unit, sentence);
  return named.length === 1 && role !== undefined && unit?.wards.length === 1
    ? { ward: role.ward, byElection: role.byElection }
    : null;
}

const isSingular = (frame: Frame): boolean => {
  const object = frame.args[0];
  if (object === undefined) return false;
  if (object.kind === 'Y') return object.words === 'it';
  return /^(ward|seat|division|council seat|place)$/.test(object.words) && !frame.args.some(({ kind }) => kind === '#');
};

/** The wards of a unit, as roles. */
export function rolesOf(unit: Unit, sentence: ReadSentence): WardRole[] {
  const byElection =
    unit.words === 'by election' ||
    sentence.discourse.byElections ||
    (/\bby-?election\b/i.test(sentence.text) && !/parliament/i.test(sentence.text));
  const holder = holderOfAsides(unit.asides);
  return unit.wards.map((ward) => ({ ward, from: holder === 'NOC' ? null : holder, to: null, byElection }));
}
