import type { Party } from '../../../domain/Fact.ts';
import { kindOf } from '../../reader/units/lexiconWords.ts';
import type { ReadSentence } from '../../reader/ReadSentence.ts';
import type { Unit } from '../../reader/units/Unit.ts';
import { isAdministration, isHeard, isNobodyOf, isOfNobody, isOfOwnParty } from './isNegated.ts';
import type { Line } from './Line.ts';
import { holds, isSubject, listAt } from './parseObject.ts';
import { spokenOf } from './whoHopes.ts';
import { isInRun, runBeside } from './whoRuns.ts';

/** Who hopes or fears, and where. */
export interface Thinker {
  party: Party | null;
  /** "In X they are …", "X, where they are …" */
  located: Unit[] | null;
  /** The council is itself the subject: "X is expected to …". */
  subject: Unit[] | null;
  /** Whom "they" means where somebody else thinks so: the party named before, else the one of the sentence before. */
  spoken: Party | null;
  /** "Nobody in the party thinks …", "few expect …" */
  negated: boolean;
  /** "nobody in her party" */
  ownNobody?: true;
  /** "The Lib Dems, who run X, …" */
  runs?: true;
}

const helper =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|could|may|might|can|should|do|does|did|not|never|to|seems?|appears?|looks?|looked|remains?|feels?|thought|said|understood|believed|known|reported|really|that|considered|widely|probably)$/;
const blocking =
  /^(?:from|to|against|by|than|over|beat|beating|beaten|ousting|oust|with|between|into|deny|denying|stop|stopping)$/;
const article = /^(?:the|local|a|an|both|rival|its|their|former|senior|some|all)$/;
const place = /^(?:in|at|on|across|around|within|of|for|inside|near|over|about)$/;
const nobody = /^(?:nobody|no|few|neither|none|hardly|not)$/;
const pronoun = /^(?:they|it|them|their|its|party)$/;
const speaker = /^(?:we|us|our|i|he|she|his|her)$/;
const outsider =
  /^(?:pundits?|observers?|polls?|pollsters?|polling|models?|forecasts?|forecasters?|surveys?|bookmakers?|bookies|analysts?|experts?|commentators?|academics?|psephologists?|everyone|everybody|people|most|many|some)$/;
const leading =
  /^(?:having|despite|after|although|though|while|confident|hopeful|hoping|expecting|fearing|once|long|widely|tipped|expected|where)$/;
const farthest = 30;
const longestAside = 14;

/** Looks back from a word of hope or fear for its subject, then ahead for who is quoted. */
export function findThinker(line: Line, at: number, sentence: ReadSentence): Thinker {
  const { words } = line;
  const found: Thinker = { party: null, located: null, subject: subjectAt(line, at), negated: false, spoken: null };
  let leans: 'them' | 'speaker' | null = words[at] === 'we' ? 'speaker' : null;
  for (let back = at - 1; back >= 0 && back > at - farthest; back -= 1) {
    const word = words[back] ?? '';
    if ((/^[;.]$/.test(word) && leans === null) || (word === ':' && back > 2 && leans === null)) break;
    if (word === '@C') {
      const start = startOfList(line, back);
      if (found.subject === null && (isPlaced(line, start, back) || words[back + 1] === '’s' || isRelative(line, back)))
        found.located ??= listAt(line, start);
      back = start;
      continue;
    }
    if (word === '@P') {
      if (holds(line, back) || isBlocked(line, back) || isRival(line, back)) continue;
      if (words[back - 1] === 'and' && words.slice(back - 3, back).includes('@P')) return found;
      if (leans === 'speaker' && !isSayer(line, back, at)) return sayerBehind(line, at, found);
      found.party = line.units[back]?.parties[0] ?? null;
      found.negated = isOfNobody(line, back);
      if (isNobodyOf(line, back)) found.ownNobody = true;
      if (found.subject === null && runBeside(line, back) !== null) found.runs = true;
      if (found.subject === null)
        found.located ??=
          runBeside(line, back) ?? locatedBefore(line, back) ?? heading(line, back) ?? openingPlace(line, back);
      return found;
    }
    if (
      outsider.test(word) &&
      !/^(?:’s|favourites?)$/.test(words[back + 1] ?? '') &&
      leans === null &&
      !/^(?:@P|’s|party)$/.test(words[back - 1] ?? '')
    ) {
      found.negated ||= nobody.test(words[back - 1] ?? '');
      return { ...found, spoken: namedBefore(line, back) ?? spokenOfBefore(sentence) };
    }
    if (/^(?:nobody|few|none)$/.test(word) || (word === 'no' && words[back + 1] === 'one')) {
      found.negated = true;
      const isOwn = isOfOwnParty(line, word === 'no' ? back + 1 : back);
      return isOwn ? { ...found, party: namedBefore(line, back), ...(word !== 'few' && { ownNobody: true }) } : found;
    }
    if (isAdministration(line, back)) return found;
    // "Labour MPs I have talked to expect to lose X"
    if (speaker.test(word) && isHeard(line, back)) continue;
    if (pronoun.test(word)) leans ??= 'them';
    else if (speaker.test(word)) leans ??= 'speaker';
  }
  const said = sayerBehind(line, at, found, leans === 'them');
  if (said.party !== null) return said;
  const main = subjectBehind(line, at);
  if (main !== null) return { ...found, party: main };
  const spoken = namedBefore(line, at) ?? spokenOfBefore(sentence);
  const isTheirs =
    leans === 'them' ||
    isPersonBefore(line, at) ||
    isQuoteOn(sentence) ||
    (isOfParagraph(sentence) && saidBySome.test(sentence.text));
  return isTheirs ? { ...found, party: spokenOfBefore(sentence) } : { ...said, spoken };
}

/** Somebody of the party that was spoken of, whom no name introduces. */
const saidBySome =
  /\b(?:same|one|another|party|a|an|the) (?:\w+ )?(?:sources?|insiders?|councillors?|activists?|agents?|candidates?|organisers?|aides?|leader|canvassers?)\b/i;
const isOfParagraph = ({ paragraph, discourse: { before } }: ReadSentence): boolean => before?.paragraph === paragraph;

// "Labour’s leader says: “We …”", "we Greens": not a party of the clause before.
const isSayer = ({ words }: Line, party: number, at: number): boolean =>
  /^(?:we|us)$/.test(words[party - 1] ?? '') ||
  words
    .slice(party + 1, at)
    .some((word) => saying.test(word) || word === ':' || /^(?:he|she|which|whose|who)$/.test(word));

/** The nearest party named before a word. */
export function namedBefore({ words, units }: Line, at: number): Party | null {
  const party = words.lastIndexOf('@P', at);
  return party < 0 ? null : (units[party]?.parties[0] ?? null);
}

// "She expects the party to lose X"
const isPersonBefore = ({ words }: Line, at: number): boolean =>
  words.slice(Math.max(0, at - 6), at).some((word) => /^(?:he|she)$/.test(word));

// "…, said the Tory leader. “We might lose X.”"
const isQuoteOn = ({ text, paragraph, discourse: { before } }: ReadSentence): boolean =>
  /^\W*["“]/.test(text) &&
  before?.paragraph === paragraph &&
  /\b(?:says?|said|told|tells|added|adds|admitted|admits)\b/.test(before.text);

// "Having been certain of holding X, the Conservatives …": the main clause says who.
function subjectBehind({ words, units }: Line, at: number): Party | null {
  if (!leading.test(words[0] ?? '')) return null;
  const comma = words.indexOf(',', at);
  if (comma < 0) return null;
  const party = words[comma + 1] === 'the' ? comma + 2 : comma + 1;
  return words[party] === '@P' && words[party + 1] !== '’s' ? (units[party]?.parties[0] ?? null) : null;
}

// "X – Labour hopeful, Tories nervous"
const heading = (line: Line, party: number): Unit[] | null =>
  line.words[0] === '@C' && /^[:-]$/.test(line.words[1] ?? '') && !line.words.slice(2, party).includes('@C')
    ? listAt(line, 0)
    : null;

// "In X Labour is hopeful and the Tories are nervous"
function openingPlace(line: Line, party: number): Unit[] | null {
  if (!/^(?:in|at)$/.test(line.words[0] ?? '') || line.words[1] !== '@C') return null;
  const councils = listAt(line, 1);
  const named = line.words.slice(1, party).filter((word) => word === '@C').length;
  return named === councils.length && !line.words.slice(1, party).includes(';') ? councils : null;
}

// "In X the Tories are …", "X, where the Lib Dems are …"
function locatedBefore(line: Line, party: number): Unit[] | null {
  for (let back = party - 1; back >= 0 && back > party - 10; back -= 1) {
    const word = line.words[back] ?? '';
    if (word === '@C') {
      const start = startOfList(line, back);
      const isOne = /^(?:is|are)$/.test(line.words[back + 1] ?? '');
      return isOne || back === party - 1 || isPlaced(line, start, back) || isRelative(line, back)
        ? listAt(line, start)
        : null;
    }
    if (word === ':' && back === 1 && line.words[0] === '@C') return listAt(line, 0);
    if (
      word !== '@X' &&
      !/^(?:,|-|the|a|an|local|where|though|too|by|contrast|some|next|door|and|in|here|bookmakers|bookies|pollsters|pundits|forecasters|had|made|both|all|have|council|leader|of|one|ones|is|are|that|which|#|councils|boroughs?|county|counties|place|places|most|also|count|declaration|:)$/.test(
        word,
      )
    )
      return null;
  }
  return null;
}

// "“It would be a sensation,” one says. In X they are confident": a sentence that names no party stands between.
function spokenOfBefore(sentence: ReadSentence): Party | null {
  const own = spokenOf(sentence);
  const { before } = sentence.discourse;
  if (own !== null || before?.paragraph !== sentence.paragraph) return own;
  return before.units.some(({ kind }) => kind === kindOf.party) ? null : spokenOf(before);
}

// "in X", "at the X count"
const isPlaced = ({ words }: Line, start: number, end: number): boolean =>
  place.test(words[start - 1] ?? '') ||
  (words[start - 1] === 'the' &&
    /^(?:at|in|from)$/.test(words[start - 2] ?? '') &&
    /^(?:count|declaration|area|group|camp)$/.test(words[end + 1] ?? ''));

// "X is expected to", "X and Y could": only helpers stand between, or an apposition.
function subjectAt(line: Line, at: number): Unit[] | null {
  let back = at - 1;
  while (back > 0 && helper.test(line.words[back] ?? '')) back -= 1;
  // "X, which had been expected to", "X, tipped to"
  if (/^(?:which|that)$/.test(line.words[back] ?? '')) back -= 1;
  if (line.words[back] === ',' && line.words[back - 1] === '@C') back -= 1;
  if (line.words[back] === ',') {
    const opening = line.words.slice(0, back).lastIndexOf(',');
    if (opening > 0 && back - opening < longestAside && line.words[opening - 1] === '@C') back = opening - 1;
  }
  if (line.words[back] !== '@C' || isInRun(line, back)) return null;
  const start = startOfList(line, back);
  const before = line.words[line.words[start - 1] === 'the' ? start - 2 : start - 1] ?? '';
  if (
    (place.test(before) || before === 'from') &&
    !(before === 'of' && /^(?:city|borough|county|council|district|town|control)$/.test(line.words[start - 2] ?? ''))
  )
    return null;
  return listAt(line, start);
}

/** Where a list of councils begins that ends at a word. */
export function startOfList(line: Line, end: number): number {
  let start = end;
  for (;;) {
    let before = start - 1;
    while (before > start - 4 && /^(?:,|and|or|both|the|nearby|neighbouring)$/.test(line.words[before] ?? ''))
      before -= 1;
    if (line.words[before] !== '@C' || before === start - 1 || isSubject(line, before + 1, start)) return start;
    start = before;
  }
}

// "X, where they …", "X, which they …"
const isRelative = ({ words }: Line, at: number): boolean =>
  /^(?:where|which|whose)$/.test(words[at + 1] ?? '') ||
  (/^[,-]$/.test(words[at + 1] ?? '') &&
    (/^(?:where|which|whose)$/.test(words[at + 2] ?? '') ||
      (/^(?:both|all|neither|none)$/.test(words[at + 2] ?? '') &&
        words[at + 3] === 'of' &&
        words[at + 4] === 'which')));

// "Labour’s opponents"
const isRival = ({ words }: Line, at: number): boolean =>
  words[at + 1] === '’s' &&
  /^(?:opponents?|rivals?|critics|challengers?|enemies|main|nearest)$/.test(words[at + 2] ?? '');

function isBlocked({ words }: Line, at: number): boolean {
  let before = at - 1;
  while (before > at - 3 && article.test(words[before] ?? '')) before -= 1;
  // ", with the Conservatives hopeful"
  if (words[before] === 'with' && words[before - 1] === ',') return false;
  return blocking.test(words[before] ?? '') && !/^(?:according|close)$/.test(words[before - 1] ?? '');
}

const saying =
  /^(?:say|says|said|saying|whisper(?:s|ed)|mutter(?:s|ed)|confid(?:es|ed)|texted|predicts?|predicted|shrugs?|shrugged|admits?|admitted|concedes?|conceded|tells?|told|insists?|insisted|thinks?|reckons?|claims?|texts?|believes?|according|among|sighs?|adds?|for)$/;

// "a Labour agent in X said", "Labour says"; not "from Labour, the Tory leader said".
function saysBehind({ words }: Line, party: number): boolean {
  const behind = words.slice(party + 1, party + 6);
  const end = behind.findIndex((word) => /^(?:[,;:.]|@P)$/.test(word));
  if (behind.slice(0, end < 0 ? behind.length : end).some((word) => saying.test(word))) return true;
  // "the Lib Dem leader, N, told me"
  const close = party + 1 + end + 2;
  return (
    end >= 0 &&
    words[close - 1] === '@X' &&
    words[close] === ',' &&
    /^(?:told|tells|said|says)$/.test(words[close + 1] ?? '')
  );
}

// "…, the Labour agent in X whispered"
function locatedBehind(line: Line, party: number): Unit[] | null {
  const at = line.words.indexOf('@C', party);
  return at > 0 && at < party + 5 && /^(?:in|at)$/.test(line.words[at - 1] ?? '') ? listAt(line, at) : null;
}

/** "among the Greens", "for Labour": right before the party, where "they" stands ahead. */
const nearOnly = /^(?:for|among|according)$/;
const nearest = 3;

// "“We will lose X,” said one Tory", "according to Labour sources", "spirits are high among the Greens"
function sayerBehind(line: Line, at: number, found: Thinker, isTheirs = false): Thinker {
  for (let next = at + 1; next < line.words.length; next += 1) {
    if (line.words[next] !== '@P' || holds(line, next)) continue;
    const lead = line.words.slice(Math.max(at, next - 6), next);
    if (
      lead.some(
        (word, index) => saying.test(word) && !(isTheirs && nearOnly.test(word) && lead.length - index > nearest),
      ) ||
      saysBehind(line, next)
    )
      return {
        ...found,
        party: line.units[next]?.parties[0] ?? null,
        located: found.located ?? (found.subject === null ? locatedBehind(line, next) : null),
      };
  }
  return found;
}
