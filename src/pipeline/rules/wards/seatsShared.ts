import type { Party } from '../../../domain/Fact.ts';
import { flatten } from '../../flatten.ts';

/** What one party got of a ward that several share. */
export interface SeatsShared {
  party: Party;
  outcome: 'gain' | 'hold' | 'win';
  from: Party | null;
  seats: number;
}

const who = String.raw`(?:the )?@(?<p>[A-Z]+)'?`;
const from = String.raw`(?: from (?:(?<them>them|it)|(?:the )?@(?<f>[A-Z]+)))?`;
const aux = String.raw`(?:have |has |had |also |each )?`;
const verb = String.raw`(?<v>won|wins|win|took|taken|takes|take|taking|winning|secured|claimed|got|gets|getting|picked up|bagged|have|has|had|with|held|holds|hold|holding|kept|keeps|keep|keeping|retained|retains|gained|gains|gain|gaining|snatched|captured|seized)`;
const count = String.raw`(?<n>three of|two of|one of|three|two|one|both|[123])`;
const ofSeats = String.raw`(?: (?:the|its|their|this ward's|of the|of its|of their))?(?: (?:[234]|two|three|four))?(?: (?:council )?(?:seats?|councillors?|places?))?(?: (?:here|there|in ~\d))?`;
const rest = String.raw`the (?:third|other|remaining|last|final|second)(?: (?:one|seat|place))?`;
const end = String.raw`(?= [.,;:!()-]| and | but | while | with | after | by | at | in | on |$)`;
const passive = String.raw`(?<v>gained|won|held|taken|kept|retained|snatched|captured|claimed)`;

// Each is a clause of its own; the groups say who got how many, how, and whose they were.
const clauses: readonly RegExp[] = [
  // "Labour won two of the three seats", "the Conservatives have held two of their three seats"
  new RegExp(String.raw` ${who} ${aux}${verb} (?:the )?(?:first )?${count}(?= )${ofSeats}${from}${end}`, 'g'),
  // "Labour holds the third", "the Greens took the other from the Tories"
  new RegExp(String.raw` ${who} ${aux}${verb} (?<rest>${rest})${from}${end}`, 'g'),
  // "and the Conservatives one", "and Labour the other"
  new RegExp(
    String.raw`(?: and| ,| with| but| while| against| to)(?: and| with)? ${who} (?:on |with )?(?<rest>${rest}|one|1|two|2)(?: seats?)?${end}`,
    'g',
  ),
  // "two of the seats have been gained by the Lib Dems from Labour"
  new RegExp(
    String.raw` ${count} (?:the |its |their )?(?:[23] )?seats (?:have|has|were|was) (?:been )?${passive}(?: from (?:(?<them>them|it)|(?:the )?@(?<f>[A-Z]+)))? by ${who}(?: from (?:the )?@(?<f2>[A-Z]+))?`,
    'g',
  ),
  // "the other has been gained from them by Labour"
  new RegExp(
    String.raw` (?<rest>${rest}) (?:has|was|is) (?:been )?${passive}(?: from (?:(?<them>them|it)|(?:the )?@(?<f>[A-Z]+)))? by ${who}(?: from (?:the )?@(?<f2>[A-Z]+))?`,
    'g',
  ),
  // "gained one from Labour, who kept the other two"
  new RegExp(
    String.raw` from (?:the )?@(?<p>[A-Z]+) , who (?<v>held|hold|holds|kept|keep|retained|retain) (?<rest>the other 2|the other two|${rest})${end}`,
    'g',
  ),
  // "but lost the other to the Tories"
  new RegExp(String.raw` (?<lost>lost|losing|loses) (?<rest>${rest}) to ${who}${end}`, 'g'),
  // "the other is a Conservative gain from Labour"
  new RegExp(String.raw` (?<rest>${rest}) (?:is|was|being) (?:an? )?@(?<p>[A-Z]+) (?<v>gain|hold|win)${from}`, 'g'),
  // "the third going to the Greens"
  new RegExp(String.raw` (?<rest>${rest}) (?:going|went|goes|has gone|falling|fell) to ${who}${from}`, 'g'),
];

// Where it is said to be split: "two Lib Dems and a Green", "one seat for Labour and one for the Tories".
const isSplit = / (?:split|splits|shared|shares|divided|spoils|honours)\b/;
const splitClauses: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<= (?:between|with|:|-|,|and|sending|electing|returning) )(?<n>[12]|one|two|an?) @(?<p>[A-Z]+)(?: (?:councillors?|candidates?|members?|one|seats?))?(?: (?:elected|returned))?${end}`,
    'g',
  ),
  new RegExp(String.raw` (?<n>[12]|one|two)(?: seats?)? (?:for|to|going to) ${who}`, 'g'),
  // "between Reform, with two, and Labour, one"
  new RegExp(String.raw`(?<= (?:between|and) )(?:the )?@(?<p>[A-Z]+) , (?:with |on )?(?<n>[12]|one|two)${end}`, 'g'),
];

// "Labour and the Greens took one seat each", "one seat each for Labour and the Greens"
const each: readonly RegExp[] = [
  new RegExp(
    String.raw` (?:the )?@(?<p>[A-Z]+) and (?:the )?@(?<q>[A-Z]+) (?:each )?(?:${aux})(?:won|took|have|got|take|win|secured) (?:one|1|a)(?: seat)?(?: each| apiece)?${end}`,
  ),
  new RegExp(
    String.raw` (?:one|1|a)(?: seat)? (?:each|apiece) (?:for|to) (?:the )?@(?<p>[A-Z]+) and (?:the )?@(?<q>[A-Z]+)`,
  ),
];
// "two of the winners are Greens and the third is Labour’s N"
const winners = new RegExp(
  String.raw` (?<n>one|two|1|2) of the (?:winners|new councillors|councillors|seats) (?:are|is|were|was|went to) ,?[^@;:.]{0,50}?(?:from )?(?:the )?@(?<p>[A-Z]+)'? [^@;:.]{0,40}?and the (?:third|other|second|last) ,? ?(?:is |was |went to |goes to |being )?(?:an? |the )?@(?<q>[A-Z]+)`,
);

function sharedEvenly(text: string): SeatsShared[] {
  for (const pattern of [...each, winners]) {
    const { p, q, n } = pattern.exec(text)?.groups ?? {};
    if (p === undefined || q === undefined || p === q) continue;
    return [p, q].map((party, at) => ({
      party,
      outcome: 'win',
      from: null,
      seats: at === 0 && /^(?:two|2)/.test(n ?? '') ? 2 : 1,
    }));
  }
  return [];
}

/** Who got how many of a ward's seats: none where no two parties did. */
export function sharesIn(text: string): SeatsShared[] {
  const evenly = sharedEvenly(text);
  if (evenly.length > 0) return evenly;
  const found = gather(text, isSplit.test(text) ? [...splitClauses, ...clauses] : clauses);
  return found.length > 1 && found.length < 4 ? found : [];
}

function gather(text: string, patterns: readonly RegExp[]): SeatsShared[] {
  const matches = flatten(patterns, (pattern) => [...text.matchAll(pattern)])
    .filter(({ groups }) => groups?.p !== undefined)
    .sort((one, other) => one.index - other.index);
  const found = new Map<Party, SeatsShared>();
  let said = '';
  for (const { groups = {} } of matches) {
    const party = groups.p ?? '';
    const verbSaid = groups.lost === undefined ? (groups.v ?? said) : '';
    said = verbSaid;
    const others = flatten(matches, (one) => (one.groups?.p === party ? [] : [one.groups?.p ?? '']));
    const isOthers = groups.them !== undefined || groups.lost !== undefined;
    const loser = groups.f ?? groups.f2 ?? (isOthers ? (others[0] ?? null) : null);
    if (found.has(party) || loser === party) continue;
    const isHold = /^(?:hold|held|keep|kept|retain)/.test(verbSaid);
    const isGain = loser !== null || /^(?:gain|snatch|captur|seiz)/.test(verbSaid);
    found.set(party, {
      party,
      outcome: isHold ? 'hold' : isGain ? 'gain' : 'win',
      from: isHold ? party : loser,
      seats: /^(?:three|3)/.test(groups.n ?? '') ? 3 : /^(?:two|2|both)/.test(groups.n ?? groups.rest ?? '') ? 2 : 1,
    });
  }
  return [...found.values()];
}
