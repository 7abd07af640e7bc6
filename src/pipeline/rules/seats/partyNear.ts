import type { Party } from '../../../domain/Fact.ts';
import type { Frame } from '../../reader/Frame.ts';
import { partyOfUnit } from '../../reader/partyMeant.ts';
import { kindOf } from '../../reader/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/Unit.ts';

/** Whether a preposition such as "from" or "to" governs a name, so that it is no subject. */
export function isGoverned(units: readonly Unit[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const unit = units[before];
    if (unit === undefined) return false;
    if (/[FTBw>OAU]/.test(unit.kind) || /^(?:than|against|for)$/.test(unit.words)) return true;
    if (!/[dxa]/.test(unit.kind)) return false;
  }
  return false;
}

/** The parties that a change before or behind which no verb of its own stands is about: the nearest before it, "both" for all of them. */
export function partiesBefore(sentence: ReadSentence, from: number): Party[] {
  const { units } = sentence;
  const isShared = units.slice(Math.max(0, from - 4), from).some(({ words }) => /^(?:both|each)$/.test(words));
  if (isShared)
    return [...new Set(units.slice(0, from).flatMap((unit) => (unit.kind === kindOf.party ? unit.parties : [])))];
  const aside = asidesOf(sentence, units[from]);
  let governed: Party | null = null;
  for (let at = from - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit === undefined || /[;|]/.test(unit.kind)) break;
    // "in each case – the Tories had run them –": between two dashes stands something else.
    if (isDash(unit))
      at =
        Math.max(
          units.findLastIndex((one, index) => index < at && isDash(one)),
          0,
        ) || at;
    if (unit.kind !== kindOf.party || aside.has(unit.start)) continue;
    const [party] = unit.parties;
    if (party === undefined) continue;
    // "with Labour up nine"
    const isNext = at === from - 1 && units[at - 1]?.kind === kindOf.with;
    if (isNext || !isGoverned(units, at)) return [party];
    governed ??= party;
  }
  const named = new Set(units.slice(0, from).flatMap((unit) => (unit.kind === kindOf.party ? unit.parties : [])));
  if (governed !== null) return named.size === 1 ? [governed] : [];
  const meant = subjectBefore(sentence, units[from]);
  return meant === null ? [] : [meant];
}

const isDash = ({ kind, surface }: Unit): boolean => kind === '-' && /[–—]/.test(surface);

// Where the parties stand that only a relative clause names, to which a change does not belong.
function asidesOf({ main }: ReadSentence, change: Unit | undefined): Set<number> {
  const starts = new Set<number>();
  for (const { asides } of main) {
    for (const { kind, units } of asides) {
      const isInside = units.some(({ start }) => start === change?.start);
      if (kind === 'relative' && !isInside)
        for (const unit of units) if (unit.kind === kindOf.party) starts.add(unit.start);
    }
  }
  return starts;
}

function subjectBefore(sentence: ReadSentence, unit: Unit | undefined): Party | null {
  const frame = sentence.frames.findLast(({ start }) => start <= (unit?.start ?? 0));
  const own = frame === undefined ? null : partyOfSubject(frame, sentence);
  return own ?? (/\b(?:they|the party|it|its|their)\b/i.test(sentence.text) ? partySpokenOf(sentence) : null);
}

/** The party that is a verb's subject: named, or meant by "they" and "the party". */
export function partyOfSubject(frame: Frame, sentence: ReadSentence): Party | null {
  const party = partyOfUnit(frame.subject, sentence);
  if (party !== null) return party;
  const isLeaning =
    frame.subject?.kind === kindOf.pronoun && /^(?:they|the party|it|the group)$/.test(frame.subject.words);
  return isLeaning ? partySpokenOf(sentence) : null;
}

// The one party that the sentence before named.
function partySpokenOf({ discourse }: ReadSentence): Party | null {
  if (discourse.party !== null) return discourse.party;
  const named = new Set(
    (discourse.before?.units ?? []).flatMap((unit) => (unit.kind === kindOf.party ? unit.parties : [])),
  );
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}
