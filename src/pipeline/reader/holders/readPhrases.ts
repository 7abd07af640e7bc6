import type { Control } from '../../../domain/Fact.ts';
import { kindOf } from '../units/lexiconWords.ts';
import { partyOfUnit } from '../frames/partyMeant.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { changeUnit, type NamedCouncil, type Unit } from '../units/Unit.ts';
import { councilsOfPhrase } from './councilsOfPhrase.ts';
import { endsEarlier } from './endsEarlier.ts';
import type { HolderPhrase } from './HolderPhrase.ts';
import { phrasesIn } from './phrasesIn.ts';
import type { SaidHolder } from './SaidHolder.ts';
import { partiesIn, toTemplate, unitAt, type Subject, type Template } from './toTemplate.ts';
import { flatten } from '../../flatten.ts';

/** Finds in a sentence the phrases that say who had a council; `meant` are the councils it is about where it names none. */
export function readPhrases(sentence: ReadSentence, meant: () => readonly NamedCouncil[]): SaidHolder[] {
  if (sentence.isQuestion || !/[PNoYC0z]/.test(sentence.kinds)) return [];
  const end = endOfOwn(sentence);
  if (end === null) return [];
  // "Labour 48.1% (+3.4), gain from the Conservatives": of a ward.
  const { before, ward } = sentence.discourse;
  const isEntry = isPoll(sentence) || (before?.paragraph === sentence.paragraph && isPoll(before));
  const isOfWard = ward !== null || /^[|]*W[|,:-]/.test(sentence.shape);
  if (isEntry || (isOfWard && !sentence.kinds.includes(kindOf.council))) return [];
  const phrases = phrasesIn(sentence);
  if (phrases.length === 0) return [];
  const template = toTemplate(sentence.units, subjectsOf(sentence));
  const found: SaidHolder[] = [];
  const inWard = isOfWardIn(sentence.units);
  for (const phrase of phrases) {
    phrase.pattern.lastIndex = 0;
    for (let match = phrase.pattern.exec(template.text); match !== null; match = phrase.pattern.exec(template.text)) {
      const behind = match.index + match[0].length;
      const holder = holderIn(phrase, match, template);
      if (phrase.kind === 'plain' && inWard) continue;
      if ((sentence.units[unitAt(template, match.index)]?.start ?? 0) >= end) continue;
      if (holder === null || isElse(template.text, match.index, behind, phrase, sentence.discourse.year)) continue;
      if (isOfCountry.test(match[0]) && !isHere.test(template.text.slice(behind))) continue;
      const span = {
        from: unitAt(template, match.index),
        to: unitAt(template, behind - 1),
        isApposed: phrase.isApposed,
      };
      const councils = councilsOfPhrase(sentence, span, () => (isQuoted(sentence, span.from) ? [] : meant()));
      for (const council of councils) {
        const place = sentence.discourse.placeOf(council);
        if (place !== null) found.push(toSaid(place.gss, holder, phrase, sentence));
      }
    }
  }
  return found;
}

// "It had been Labour since 2002, and on Wednesday a minister with a constituency near by …": where what is of this contest ends; null for nowhere.
function endOfOwn({ text: all, start, end }: ReadSentence): number | null {
  const text = all.replace(insertion, (words) => ' '.repeat(words.length));
  if (!otherContest.test(text)) return end;
  const first = firstClause.exec(text)?.[0] ?? null;
  return first === null || otherContest.test(first) ? null : start + first.length;
}

// "X, which takes in the prime minister’s constituency, had been Tory"
export const insertion =
  /(?<=, )(?:whose|which|where|home (?:to|of)|part of)\b[^,.;]{0,70}\bconstituency\b[^,.;]{0,30}(?=,)/g;

const firstClause = /^[^,;:“"]{12,80}(?=, and (?:on|at|in|as|the|an?) )/;

// What somebody says of a party’s rule, with no council named, may be of the country’s.
function isQuoted({ text, start, units }: ReadSentence, at: number): boolean {
  const before = text.slice(0, (units[at]?.start ?? start) - start);
  return before.includes('“') ? before.lastIndexOf('“') > before.lastIndexOf('”') : before.split('"').length % 2 === 0;
}

// "Splott, in Cardiff, is a Labour gain from the Lib Dems"
const isOfWardIn = (units: readonly Unit[]): boolean =>
  units.some(({ kind }, at) => {
    const ward = units[at - 2]?.kind === ',' ? units[at - 3] : units[at - 2];
    return (
      kind === kindOf.council && units[at - 1]?.words === 'in' && /[WX]/.test(ward?.kind ?? '') && ward?.cap === true
    );
  });

const isPoll = ({ text, scores }: ReadSentence): boolean => text.includes('%') && scores.length > 0;

// "They had run it since 2003", "It lost X and was beaten in Y": the party that the sentence before was about.
/** The pronouns of a sentence that stand for a party as the subject of a verb, or behind "with", with the party that they mean. */
export function subjectsOf(sentence: ReadSentence): Subject[] {
  const { units } = sentence;
  if (!sentence.kinds.includes(kindOf.pronoun) && !sentence.text.includes(' their hands')) return [];
  const first = units.findIndex(({ kind }) => kind !== kindOf.adverb && kind !== '"');
  return flatten(units, (unit, at) => {
    if (unit.owns && unit.words === 'the party') return ofOwner(unit, at, sentence);
    // "was in their hands until this week"
    if (unit.words === 'their' && /^(?:hands|possession|keeping)$/.test(units[at + 1]?.words ?? ''))
      return sentence.discourse.party === null ? [] : [{ at, party: sentence.discourse.party }];
    // "took X off them, but in Y, where they had a majority, it …": either of two.
    if (unit.words === 'they' && namesRivalBefore(units, at)) return [];
    if (unit.kind !== kindOf.pronoun || unit.owns || !/^(?:they|them|the party|it|theirs)$/.test(unit.words)) return [];
    const next = /^[at]$/.test(units[at + 1]?.kind ?? '') ? units[at + 2] : units[at + 1];
    const verb = next?.group?.verbClass ?? (at === first ? 'be' : null);
    const isOfParty =
      unit.words === 'them'
        ? units[at - 1]?.words === 'with'
        : unit.words === 'theirs'
          ? units[at - 1]?.kind === ',' ||
            (units[at - 1]?.kind === kindOf.verb && besideTheirs.test(units[at + 1]?.words ?? '')) ||
            /^(?:both|all|each)? ?(?:of )?them$/.test(units[at - 1]?.words ?? '')
          : unit.words === 'it'
            ? verb !== null &&
              next?.group?.voice !== 'passive' &&
              (/^(?:lose|gain|hold|run)$/.test(verb) || next?.group?.lemma === 'give')
            : verb !== null;
    const party = isOfParty ? partyOfUnit(unit, sentence) : null;
    return party === null ? [] : [{ at, party }];
  });
}

/** "was theirs as well until this month" */
const besideTheirs = /^(?:with|too|as well|also|before|beforehand|yesterday|(?:until|till|up to)\b.*)$/;

const namesRivalBefore = (units: readonly Unit[], end: number): boolean =>
  units.some(({ kind, words }, at) => {
    const link = units[at - 1]?.kind === kindOf.determiner ? units[at - 2] : units[at - 1];
    return at < end && link?.kind === kindOf.from && (kind === kindOf.party || words === 'them');
  });

// "now in the party’s sole possession", not "the party’s candidate"
function ofOwner(unit: Unit, at: number, sentence: ReadSentence): Subject[] {
  const behind = sentence.units
    .slice(at + 1, at + 3)
    .some(({ words }) => /^(?:hands|possession|control|keeping|column)$/.test(words));
  const party = behind ? partyOfUnit(changeUnit(unit, { owns: false }), sentence) : null;
  return party === null ? [] : [{ at, party }];
}

const toSaid = (gss: string, holder: Control, { kind }: HolderPhrase, sentence: ReadSentence): SaidHolder => ({
  gss,
  holder,
  weight: kind === 'loser' ? 'loser' : holder === 'NOC' && kind === 'hung' ? 'shared' : 'said',
  start: sentence.start,
  post: sentence.post,
  paragraph: sentence.paragraph,
});

// "14 years of Tory government": the country’s, unless a place is named.
const isOfCountry = /\bgovernment\b/;
const isHere =
  /^ (?:(?:in|on|at|over|of) (?:the |this )?(?:§|city|borough|county|district|town|council|area)|there\b|locally\b)/;
const otherContest =
  /\b(parliamentary|constituency|Commons|MP|MPs|by-election|mayoralty|Downing Street|Westminster government|referendum|police and crime)\b/;

function holderIn(phrase: HolderPhrase, match: RegExpExecArray, { text }: Template): Control | null {
  if (phrase.kind === 'hung') return 'NOC';
  const [party] = partiesIn(match);
  if (party === undefined) return null;
  if (phrase.kind === 'counted') {
    const [held, all] = [Number(match[2]), Number(match[3])];
    return held * 2 > all && held <= all ? party : null;
  }
  if (phrase.kind === 'fallen') {
    const [all = 0, held = 0] = match
      .slice(2)
      .map(Number)
      .sort((one, other) => other - one);
    return held * 2 > all && held < all ? party : null;
  }
  const sign = text.indexOf(`@${party}`, match.index);
  const behind = text.slice(sign + party.length + 1);
  if (shares.test(behind) || text.slice(0, sign).endsWith(' minority ')) return 'NOC';
  if (/^'? -led /.test(behind)) return null;
  const end = match.index + match[0].length;
  const words = `${text.slice(match.index, end)}${text.slice(end).split(/[;.]/)[0]?.split(' ').slice(0, around).join(' ') ?? ''}`;
  return sharesPower.test(words) ? 'NOC' : party;
}

// "a Conservative-independent coalition", "a Labour-led alliance"
const shares = /^'? (?:\S+ ){0,4}?(?:coalition|alliance|partnership|pact|minority)\b/;
const sharesPower =
  /\b(?:as a minority|in coalition|in alliance|in partnership|propped up|with (?:the |@\w+' )?(?:help|support|backing)|(?:through|thanks to|by|with) a deal|minority administration)\b|\b(?:though|albeit|but) @NOC/;

const around = 7;
const ofAll = /\bseats to spare\b|\bof (?:the |its |their )?\d+ seats\b/g;
const ofSeats = /\b(ward|wards|division|seat|seats|mayoral|mayor|mayoralty|constituency|parish|chair|deputy)\b/;
const elsewhen =
  /(?<!\b(?:minutes?|hours?|moments?) )\bago\b|(?<!\bsince )\blast year\b|\bonce\b(?! (?:more|again)\b)|\bused to\b|\bthe (?:country|nation)\b|\b(?:Britain|England)\b/;

// Said of a ward or a seat, or of a time that is further back.
function isElse(text: string, start: number, end: number, phrase: HolderPhrase, year: number): boolean {
  const [before = ''] = text.slice(0, start).split(/[;:.]/).slice(-1);
  const clause = phrase.isApposed ? before : (before.split(',').at(-1) ?? '');
  const lead = clause.trim().split(' ').slice(-around).join(' ');
  const behind =
    text
      .slice(end)
      .split(/[,;:.]/)[0]
      ?.trim()
      .split(' ')
      .slice(0, around)
      .join(' ') ?? '';
  const own = `${text.slice(start, end)} ${behind}`;
  if (phrase.kind === 'taken') return false;
  if (elsewhen.test(own) || /\bonce\b(?! (?:more|again)\b)/.test(lead) || endsEarlier(own, year)) return true;
  return phrase.kind === 'plain' && ofSeats.test(`${lead} ${own}`.replaceAll(ofAll, ''));
}
