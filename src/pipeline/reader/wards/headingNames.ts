import { kindOf } from '../units/lexiconWords.ts';
import { isOpener, isPerson, isRegion } from '../units/openName.ts';
import { changeUnit, type Unit } from '../units/Unit.ts';

/** As many units a name has at most. */
export const longestName = 6;

/** The index behind names joined by "and", "with" or commas, and nothing but names; none where it is a person, a region or a word that only opens a sentence. */
export function endOfName(units: readonly Unit[]): number {
  let end = 0;
  while (end < longestName && isPart(units, end)) end += 1;
  const [first] = units;
  const words = nameOf(units.slice(0, end));
  if (first === undefined || end === 0 || !first.cap || notNames.test(words) || isOpener(words)) return 0;
  const isCouncil = units.slice(0, end).every(({ kind }) => kind === kindOf.council || kind === kindOf.otherPlace);
  const isOther = isCouncil || isPerson(first) || isRegion(changeUnit(first, { words }));
  return isOther || !units.slice(0, end).some(isNameLike) ? 0 : end;
}

const isNameLike = ({ kind, surface }: Unit): boolean =>
  kind === kindOf.name || (kind === kindOf.word && surface === surface.toUpperCase());

/** The name that a line is, and nothing else: "ELM ROW", "Oakhill, Ashdown and Beech", "New Park (two seats)"; null for any other line. */
export function nameOfLine(units: readonly Unit[]): readonly Unit[] | null {
  const line = units[0]?.kind === '|' ? units.slice(1) : units;
  // "Lancaster Central"
  const [town, more] = line;
  if (town?.kind === kindOf.otherPlace && more === undefined && town.cap && town.words.includes(' ')) return line;
  // "New" is a word of its own elsewhere.
  const from = line[0]?.kind === 'a' && line[0].cap && line[1] !== undefined && isNameLike(line[1]) ? 1 : 0;
  let end = endOfName(line.slice(from));
  if (end === 0) return null;
  end += from;
  while (line[end]?.kind === ',') {
    const more = endOfName(line.slice(end + 1));
    if (more === 0) return null;
    end += more + 1;
  }
  const name = line.slice(0, end);
  const isList = !name.some(({ kind }) => kind === ',') || name.some(({ kind }) => kind === kindOf.and);
  const behind = behindBracket(line, end);
  return isList && (behind >= line.length || (line[behind]?.kind === '.' && behind === line.length - 1)) ? name : null;
}

function isPart(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (at > 0 && (unit.kind === kindOf.and || /^(?:with|on|the|le|in|under|by)$/.test(unit.words)))
    return units[at + 1]?.cap === true;
  return unit.cap && unit.group === null && unit.parties.length === 0 && /[XKCRxdIw&]/.test(unit.kind);
}

const notNames =
  /\b(?:winners?|losers?|mentions?|reaction|background|analysis|turnout|results?|summary|conclusion|verdict|profile|round-?up|news|live|update|updates|latest|breaking|council|councillors?|elections?|declared|elected|candidates?|what|how|why|who|when|where|full|key|more|also|next|read|story|stories|picture|facts|figures|numbers|leader|leaders|deputy|chairman|party|parties|group|count|vote|votes|seats|wards|divisions|elsewhere|meanwhile|overall|postscript|footnote|correction|editor|reporter|correspondent|county hall|town hall|city hall)\b/;

/** The index behind "(two seats)", that hangs on a name. */
export function behindBracket(units: readonly Unit[], end: number): number {
  if (units[end]?.kind !== '(') return end;
  const close = units.findIndex(({ kind }, at) => at > end && kind === ')');
  const inside = units.slice(end + 1, close);
  return close > 0 && inside.every(({ kind }) => /[#Sx]/.test(kind)) ? close + 1 : end;
}

/** The words of a name, as it is known by. */
export const nameOf = (units: readonly Unit[]): string =>
  units
    .map(({ words, kind }) => (kind === kindOf.and ? 'and' : words))
    .join(' ')
    .replaceAll(' ,', ',');

/** One name of several units, a ward of the council. */
export function asName(units: readonly Unit[], gss: string | null): Unit {
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('No name.');
  const surface = units
    .map((unit) => unit.surface)
    .join(' ')
    .replaceAll(' ,', ',');
  const words = nameOf(units);
  return changeUnit(first, {
    kind: kindOf.name,
    end: last.end,
    owns: last.owns,
    words,
    surface: surface === surface.toUpperCase() ? inTitleCase(surface) : surface,
    councils: [],
    parties: [],
    group: null,
    wardOf: [...new Set([...(first.wardOf ?? []), ...(gss === null ? [] : [gss])])],
  });
}

/** A name in capitals as it is written elsewhere. */
export const inTitleCase = (name: string): string =>
  name
    .toLowerCase()
    .replace(
      /(^|[\s-])(?!(?:and|with|on|the|le|in|under|by|of)\b)(\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
