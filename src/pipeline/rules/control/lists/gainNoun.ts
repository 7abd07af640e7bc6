import type { Control } from '../../../../domain/Fact.ts';
import { controlOfUnit } from '../../../reader/frames/frameRoles.ts';
import { holderOf } from '../../../reader/holders/holderOf.ts';
import { toControlDraft, type Draft, type ReadSentence } from '../../../reader/ReadSentence.ts';
import { kindOf } from '../../../reader/units/lexiconWords.ts';
import { resultWord } from '../../../reader/units/resultWord.ts';
import type { Unit } from '../../../reader/units/Unit.ts';
import { unitOf } from '../../Needs.ts';
import type { Rule } from '../../Rule.ts';
import { readCapture } from './captureNoun.ts';
import { readGainsListed } from './gainsListed.ts';
import { flatten } from '../../../flatten.ts';

export const gainNoun: Rule = {
  id: 'gain-noun',
  doc: 'Nouns: "a Labour gain from the Tories in X", "X: a Tory hold", "Labour’s gain of X", "X’s capture by the Conservatives".',
  reads: [
    [
      'There was a Labour gain from the Tories in Swindon, and another in Redditch.',
      'Swindon gain LAB from CON; Redditch gain LAB from CON',
    ],
    ['The night’s only change so far is a Conservative gain from Labour at Dudley.', 'Dudley gain CON from LAB'],
    ['It is a hold for the Tories in Swindon.', 'Swindon hold CON'],
    ['Another Lib Dem gain from the Conservatives: it’s North Norfolk.', 'North Norfolk gain LD from CON'],
    ['DERBY Lab loss to NOC', 'Derby loss NOC from LAB'],
    ['First council to fall: Swindon, a Labour gain from the Conservatives.', 'Swindon gain LAB from CON'],
    ['Swindon is a Labour gain from the Conservatives, who hardly tried to keep it.', 'Swindon gain LAB from CON'],
    [
      'Swindon and Derby: both of them Labour gains, both at the Tories’ expense.',
      'Swindon gain LAB from CON; Derby gain LAB from CON',
    ],
    ['Exeter has the only cheers for Labour: a Labour gain from no overall control.', 'Exeter gain LAB from NOC'],
    ['Labour’s loss of Derby to no overall control surprised nobody.', 'Derby loss NOC from LAB'],
  ],
  leaves: [
    'There were two gains for the Lib Dems in Sheffield.',
    'First council to watch: Swindon, which would be a Labour gain from the Conservatives.',
    'Two Labour gains from the Conservatives in Exeter.',
    'Labour’s victory in Swindon looks certain.',
    'Two more Tory defeats in Guildford.',
    'It is the first Conservative win in the history of Swindon council.',
    'A Labour gain in Wandsworth would have needed a swing of six points.',
    'Labour’s gains in Plymouth are three seats.',
    'A Labour gain in Swindon is expected.',
    'A Conservative win in Harlow is being priced at 2-1 on by the bookmakers.',
  ],
  cannotReadYet: [],
  needs: unitOf('GS'),
  find: (sentence) => {
    if (!/[GS]/.test(sentence.shape)) return [];
    if (
      /\b((?<!\bas )expected|likely|possible|on the cards|predicted|forecast|would|could|might|may|odds|bookmakers?|priced|evens)\b|\b\d+-\d+ (?:on|against)\b/i.test(
        sentence.text,
      )
    )
      return [];
    if (sentence.isQuestion || !isTold(sentence)) return [];
    // "A Labour gain in X, N overhauling the sitting mayor": the post, not the council.
    if (sentence.kinds.includes('M') && !/\bcouncils?\b/i.test(sentence.text)) return [];
    const drafts: Draft[] = [];
    for (const [at, unit] of sentence.main.entries()) {
      drafts.push(...readCapture(sentence, at, unit), ...readFor(sentence, at, unit));
      if ((unit.kind !== 'G' && !(unit.kind === 'S' && /^(gains|losses)$/.test(unit.words))) || unit.holder === null)
        continue;
      drafts.push(...readNoun(sentence, at, unit), ...readGainsListed(sentence, at, unit));
    }
    return drafts;
  },
};

// Nothing that bears on the noun is hoped, asked or supposed.
function isTold(sentence: ReadSentence): boolean {
  const noun = sentence.main.find(({ kind }) => kind === kindOf.gains);
  return sentence.frames.every(
    ({ mood, isAside, start, verbStart, group }) =>
      mood === 'stated' ||
      // "…, who had hoped to keep it": of the party behind the noun.
      (isAside && (mood === 'remembered' || (noun !== undefined && start > noun.end))) ||
      isBehindSo(sentence, verbStart) ||
      (group.form === 'infinitive' && isOrder(sentence, verbStart)),
  );
}

// "X is a Labour gain, so the mayor will face …": what follows of it is no doubt; nor is "which is to say".
const isBehindSo = ({ text, start }: ReadSentence, verbStart: number): boolean =>
  /, so (?:the |its |his |her )?\w+(?: \w+)? $/.test(text.slice(0, verbStart - start)) ||
  text.startsWith('is to say', verbStart - start);

// "First county to go: X, a Labour gain", "a Labour gain in X, the second council to declare"
const isOrder = ({ text, start }: ReadSentence, verbStart: number): boolean =>
  /(?:^\W*(?:(?:the|our|and|but) )?|, (?:the|our|only the) )(?:first|second|third|fourth|fifth|sixth|next|latest|last|only)(?: \w+){0,4} $/i.test(
    text.slice(0, verbStart - start),
  );

// "a hold for the Tories in X", "two more London holds for Labour: X and Y"
function readFor(sentence: ReadSentence, at: number, noun: Unit): Draft[] {
  const sign = noun.kind === 'G' && noun.holder === null ? resultWord(noun) : '';
  const rest = sentence.main.slice(at + 1).filter(({ kind }) => kind !== 'd');
  const [preposition, party, link, council] = rest;
  if (!/[+=]/.test(sign) || preposition?.words !== 'for' || party?.kind !== 'P') return [];
  if (council?.kind !== 'C') return readAbove(sentence, at, party, sign);
  if (isMoreThan(sentence.main, at, council.councils.length) || isWardBehind(sentence.main, council)) return [];
  if (!(link?.kind === ':' || (link?.kind === 'I' && /^(in|at)$/.test(link.words)))) return [];
  const holder = controlOfUnit(party);
  if (holder === null || (sign === '+' && !noun.words.startsWith('gain'))) return [];
  return flatten(council.councils, (one) => {
    const place = sentence.discourse.placeOf(one);
    const span = { start: noun.start, end: council.end };
    if (place === null) return [];
    return [
      sign === '='
        ? toControlDraft(span, place, 'hold', holder, holder)
        : toControlDraft(span, place, 'gain', holder, holderOf(one)),
    ];
  });
}

// "X goes the other way: a gain for the Tories, from no overall control"
function readAbove(sentence: ReadSentence, at: number, party: Unit, sign: string): Draft[] {
  const before = sentence.main.slice(0, at).filter(({ kind }) => !/[d]/.test(kind));
  const named = sentence.main.filter(({ kind }) => kind === 'C');
  const [council] = named;
  const holder = controlOfUnit(party);
  if (named.length !== 1 || council === undefined || !/[:-]/.test(before.at(-1)?.kind ?? '') || holder === null)
    return [];
  const from = sentence.main.slice(at).find(({ kind, prep }) => /[PN]/.test(kind) && prep === 'F');
  const span = { start: council.start, end: from?.end ?? party.end };
  return flatten(council.councils, (one) => {
    const place = sentence.discourse.placeOf(one);
    if (place === null || council.start > party.start) return [];
    return [
      sign === '='
        ? toControlDraft(span, place, 'hold', holder, holder)
        : toControlDraft(span, place, 'gain', holder, from === undefined ? holderOf(one) : controlOfUnit(from)),
    ];
  });
}

// "Labour’s only gain in X was in Old Town"
const isInWard = ({ frames }: ReadSentence, noun: Unit): boolean =>
  frames.some(
    ({ subject, args }) => subject === noun && args.some(({ kind, prep }) => /[WX]/.test(kind) && prep === 'I'),
  );

// "two gains for the Lib Dems in X", "two Labour gains in X": more results than councils are of seats.
function isMoreThan(main: readonly Unit[], noun: number, councils: number): boolean {
  const counted = main.slice(Math.max(0, noun - 3), noun).findLast(({ kind }) => kind === '#');
  return (counted?.value ?? 0) > councils;
}

// "a Lib Dem gain in X: W ward"
function isWardBehind(main: readonly Unit[], council: Unit | undefined): boolean {
  const at = council === undefined ? -1 : main.indexOf(council);
  return at >= 0 && main[at + 1]?.kind === ':' && main[at + 2]?.kind === 'W';
}

const several = /^(?:defeats|losses|wins|victories|successes|triumphs)$/;

// "Two more Tory defeats in X", "the only Labour loss in X", "the first Green win in X": of seats, unless more is said.
function isOneOfSeveral({ text, start }: ReadSentence, noun: Unit, councils: readonly Unit[]): boolean {
  const [council] = councils;
  if (council?.prep !== 'I' || council.councils.length > 1) return false;
  if (several.test(noun.words)) return true;
  const clause = text.slice(Math.max(0, noun.start - start - 14), noun.end - start).toLowerCase();
  if (!/\b(?:only|more|other|first)\b/.test(clause)) return false;
  return !/\bof the (?:night|evening|day|morning)\b|\bsince (?:19|20)\d\d\b|\b(?:control|majority|council)\b/i.test(
    text,
  );
}

// "another gain from the Tories: it’s X"
function withoutItIs(units: readonly Unit[]): readonly Unit[] {
  const colon = units.findIndex(({ kind }) => kind === ':');
  const isItIs = colon >= 0 && units[colon + 1]?.words === 'it' && units[colon + 2]?.group?.verbClass === 'be';
  return isItIs ? units.filter((_, at) => at !== colon + 1 && at !== colon + 2) : units;
}

// "X provides the only smiles: a Labour gain from no overall control": no ward is that.
function ofNobody({ main }: ReadSentence, at: number, other: Control | null): readonly Unit[] {
  const before = main.slice(0, at).filter(({ kind }) => kind !== kindOf.determiner);
  const named = before.filter(({ kind }) => kind === kindOf.council);
  const isAlone = named.length === 1 && named[0]?.prep !== kindOf.from;
  return other === 'NOC' && isAlone && /^[:-]$/.test(before.at(-1)?.kind ?? '') ? named : [];
}

// "X is in, and it’s a Labour gain", "X has declared: it is a Tory hold"
function isInAndItIs(between: readonly Unit[]): boolean {
  const verb = between.findLast(({ kind }) => kind === kindOf.verb);
  return (
    verb?.group?.verbClass === 'be' &&
    between.some(({ words, kind }) => kind === kindOf.pronoun && /^(?:it|that|this)$/.test(words)) &&
    isInAndIt.test(between.map(({ kind }) => kind).join(''))
  );
}

const isInAndIt = /^[vIaxdlnt#]{1,5}(?:[,:-]?&?)Yv[dxa]*$/;

function readNoun(sentence: ReadSentence, at: number, noun: Unit): Draft[] {
  const sign = resultWord(noun);
  const holder = noun.holder;
  if (!/[+=_]/.test(sign) || holder === null || noun.kind === 'S' || isInWard(sentence, noun)) return [];
  let from: Control | null = null;
  let to: Control | null = null;
  const councils: Unit[] = [];
  let listed = false;
  const rest = withoutItIs(sentence.main.slice(at + 1));
  for (const [index, unit] of rest.entries()) {
    if (unit.kind === ':' && rest[index + 1]?.kind === 'C') {
      listed = true;
      continue;
    }
    if (listed && unit.kind === 'C') {
      councils.push(unit);
      continue;
    }
    // "a Green win in X, in Old Town": of the ward.
    if (unit.prep === 'I' && (unit.kind === 'W' || (unit.kind === 'X' && councils.length > 0))) return [];
    if (unit.group !== null || /[\^;.:#SWX]/.test(unit.kind)) break;
    if (unit.kind === 'G' && unit.holder !== null) break;
    if (unit.words === 'history') return [];
    if (unit.kind === 'C' && /[IO]/.test(unit.prep ?? '') && !(unit.loose && noun.words.endsWith('s')))
      councils.push(unit);
    else if (/[PN]/.test(unit.kind) && unit.prep === 'F') from ??= controlOfUnit(unit);
    else if (/[PN]/.test(unit.kind) && unit.prep === 'T') to ??= controlOfUnit(unit);
  }
  if (!listed && isOneOfSeveral(sentence, noun, councils)) return [];
  const named = flatten(councils, (unit) => unit.councils).length;
  if (named > 0 && (isMoreThan(sentence.main, at, named) || isWardBehind(sentence.main, councils.at(-1)))) return [];
  // "a further Labour loss"
  const before = sentence.main.slice(0, at).findLast(({ kind }) => kind !== 'x');
  const lead =
    councils.length === 0 &&
    before !== undefined &&
    (/[:\-,db]/.test(before.kind) || (before.kind === 'C' && at === 1 && sentence.main.length <= 5))
      ? sentence.main.slice(0, at).findLast(({ kind, prep }) => kind === 'C' && prep === null)
      : undefined;
  const between = lead === undefined ? [] : sentence.main.slice(sentence.main.indexOf(lead) + 1, at);
  const isLead =
    lead !== undefined &&
    (between.every(({ kind }) => /[:\-,dxlanICK]/.test(kind) || kind === 'v') || isInAndItIs(between));
  const owners = councils.length > 0 ? councils : isLead ? [lead] : ofNobody(sentence, at, from ?? to);
  const all = flatten(owners, (unit) => unit.councils);
  const span = {
    start: Math.min(noun.start, ...all.map(({ start }) => start)),
    end: Math.max(noun.end, ...all.map(({ end }) => end)),
  };
  return flatten(all, (council) => {
    const place = sentence.discourse.placeOf(council);
    if (place === null) return [];
    if (sign === '=') return [toControlDraft(span, place, 'hold', holder, holder)];
    if (sign === '+') {
      if (noun.words === 'gains' && from === null && !listed) return [];
      const previous = from ?? holderOf(council);
      return holder === 'NOC'
        ? []
        : [toControlDraft(span, place, 'gain', holder, previous === holder ? null : previous)];
    }
    if (to !== null && to !== 'NOC') return [toControlDraft(span, place, 'gain', to, holder)];
    return [toControlDraft(span, place, 'loss', to, holder)];
  });
}
