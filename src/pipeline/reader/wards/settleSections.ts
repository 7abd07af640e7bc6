import type { Party } from '../../../domain/Fact.ts';
import { normaliseName } from '../../../domain/normaliseName.ts';
import type { Finding } from '../../Stage.ts';
import { toTemplate } from '../holders/toTemplate.ts';
import type { ReadSentence } from '../ReadSentence.ts';
import { textPattern } from '../../patterns/TextPattern.ts';
import { candidatesIn } from './candidateLines.ts';
import type { WardSection } from './wardSections.ts';
import { flatten } from '../../flatten.ts';

type Ward = Extract<Finding, { type: 'ward' }>;

/**
 * Takes out what a section's sentences cannot mean: that the council went to somebody ("a Conservative hold in X"),
 * or that another party has the ward than the one with the most votes.
 */
export function withoutSections(
  sections: readonly WardSection[],
  findings: readonly Finding[],
  read: readonly ReadSentence[],
): Finding[] {
  const wrong = new Set<Finding>();
  for (const section of sections) {
    const lines = read.slice(section.from + 1, section.end);
    const party = winnerOf(lines);
    for (const ward of wardsOfSection(section, findings, read))
      if (party !== null && ward.party !== null && ward.party !== party && ward.elected.length === 0) wrong.add(ward);
    for (const line of lines)
      if (!ofCouncil.test(line))
        for (const finding of findings)
          if (finding.type === 'control' && finding.start >= line.start && finding.end <= line.end) wrong.add(finding);
  }
  return wrong.size === 0 ? [...findings] : findings.filter((finding) => !wrong.has(finding));
}

const ofCouncil = textPattern(
  /\b(?:control|majority on|town hall|city hall|county hall|council (?:hold|gain|stays)|authority|power|run|runs)\b/i,
);

/**
 * What the sentences of a ward's section say of its result, where no rule has read one: the votes tell who won,
 * the words whether that party held the seat, and whom it took it from.
 */
export function settleSections(
  sections: readonly WardSection[],
  findings: readonly Finding[],
  read: readonly ReadSentence[],
): Finding[] {
  return flatten(sections, (section): Finding[] => {
    const lines = read.slice(section.from + 1, section.end);
    const [first] = lines;
    const last = lines.at(-1);
    if (
      first === undefined ||
      last === undefined ||
      first.discourse.isPast ||
      first.discourse.wardSetting.otherElection
    )
      return [];
    const party = winnerOf(lines);
    const told = party === null ? null : toldOf(lines, party);
    const known = wardsOfSection(section, findings, read);
    for (const ward of known) complete(ward, party, told);
    if (known.length > 0 || told === null) return [];
    const { at, ...outcome } = told;
    const ward: Ward = {
      type: 'ward',
      start: at.start,
      end: at.end,
      ward: section.name,
      council: section.council,
      ...outcome,
      party,
      elected: [],
      shares: [],
      turnout: null,
      lead: null,
      byElection: at.discourse.byElections || lines.some(({ text }) => /\bby-?election\b/i.test(text)),
      inferred: [],
      rule: 'ward-section',
      post: at.post,
    };
    return [ward];
  });
}

// "The Conservatives lost this one": to whom, the votes tell. "Labour win": who had it, another sentence.
function complete(ward: Ward, party: Party | null, told: Told | null): void {
  if (party === null || ward.elected.length > 0) return;
  if (ward.outcome === 'loss' && ward.party === null && ward.previous !== null && ward.previous !== party)
    Object.assign(ward, { outcome: 'gain', party });
  else if (told !== null && ward.party === party && ward.previous === null && ward.outcome !== 'hold')
    if (told.outcome === 'gain' || ward.outcome === 'win')
      Object.assign(ward, { outcome: told.outcome, previous: told.previous });
}

/** The results that a section's sentences tell of its ward. */
export function wardsOfSection(
  { name, from, end }: WardSection,
  findings: readonly Finding[],
  read: readonly ReadSentence[],
): Ward[] {
  const [start, stop] = [read[from]?.start ?? 0, read[end - 1]?.end ?? 0];
  return findings.filter(
    (finding): finding is Ward =>
      finding.type === 'ward' &&
      finding.start >= start &&
      finding.end <= stop &&
      normaliseName(finding.ward) === normaliseName(name),
  );
}

// The party with the most votes, where each of the parties has one candidate.
function winnerOf(lines: readonly ReadSentence[]): Party | null {
  const candidates = flatten(lines, ({ units }) => candidatesIn(units)).sort((a, b) => b.votes - a.votes);
  const [first, second] = candidates;
  if (first === undefined || second === undefined || first.votes === second.votes) return null;
  const parties = candidates.map(({ party }) => party).filter((party) => party !== 'IND' && party !== 'OTH');
  return new Set(parties).size === parties.length && first.party !== second.party ? first.party : null;
}

const how = String.raw`(?:have |has |had |was |were |easily |comfortably |narrowly |just |only |also |duly |both |again )*`;
const keeping = String.raw`(?:hold|holds|held|keep|keeps|kept|retain|retains|retained|(?:held|hold|holds|hung|hang|hangs|clung|cling|clings|hanging|holding) on|defends|defended)`;
const signs: { isHold: boolean; pattern: RegExp }[] = [
  // "Labour held on", "a Labour hold", "held by Labour", "No change: Labour"
  { isHold: true, pattern: new RegExp(String.raw` @(?<p>[A-Z]+) (?:, )?${how}${keeping} `, 'g') },
  { isHold: true, pattern: /\b(?:held|kept|retained|hold|holds) (?:again )?(?:by|for) (?:the )?@(?<p>[A-Z]+) /g },
  { isHold: true, pattern: /^ no change ?[:,-]? (?:the )?@(?<p>[A-Z]+) /g },
  // "from Labour", "lost by Labour", "Labour lost", "a Labour seat since", "Labour loss"
  { isHold: false, pattern: /(?<!swing[^@.;]{0,40})\b(?:from|off) (?:the )?@(?<p>[A-Z]+) /g },
  {
    isHold: false,
    pattern: new RegExp(
      String.raw` @(?<p>[A-Z]+) (?:, defending , )?${how}(?:lost|lose|loses) (?!\d|votes|ground|out|by)`,
      'g',
    ),
  },
  {
    isHold: false,
    pattern:
      /\b(?:a|an|once|formerly|previously) (?:safe |solid )?@(?<p>[A-Z]+) (?:held )?(?:seat|ward|division) (?:since|until|for|before|till) /g,
  },
  { isHold: false, pattern: /\b(?:lost|loss) (?:by|for) (?:the )?@(?<p>[A-Z]+) /g },
];

const notNow =
  /\b(?:last time|(?:19|20)\d\d|hop(?:e|es|ed|ing)|if|unless|not|never|failed|could|might|may|will|would|should|targets?|until then)\b/i;

interface Told {
  outcome: 'gain' | 'hold';
  previous: Party;
  at: ReadSentence;
}

// What all sentences that say anything of it say alike.
function toldOf(lines: readonly ReadSentence[], winner: Party): Told | null {
  const told: Told[] = [];
  for (const line of lines) {
    const { units, isQuestion, text } = line;
    if (isQuestion || notNow.test(text) || candidatesIn(units).length > 0) continue;
    const { text: template } = toTemplate(units);
    for (const { isHold, pattern } of signs)
      for (const { groups } of template.matchAll(pattern)) {
        const party = groups?.p;
        if (party === undefined) continue;
        if (isHold !== (party === winner)) return null;
        told.push({ outcome: isHold ? 'hold' : 'gain', previous: party, at: line });
      }
  }
  const [first] = told;
  return first !== undefined && told.every(({ previous }) => previous === first.previous) ? first : null;
}
