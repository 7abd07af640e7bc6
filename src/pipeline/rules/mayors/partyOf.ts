import type { ReadSentence } from '../../reader/ReadSentence.ts';
import { shapeOf, type Chunk } from './Chunk.ts';
import { partyOfLastMayor } from './knownMayors.ts';
import { chunksIn } from './mayorContext.ts';
import { partyShared } from './partyShared.ts';
import { isFormer, partyOfTalk } from './partyOfTalk.ts';
import { isRival } from './partySaid.ts';
import { flatten } from '../../flatten.ts';

/** Whose candidate the winner was, as far as the sentence says: beside the name, of the office, or of the win. */
export const partyOf = (person: Chunk, chunks: readonly Chunk[], sentence: ReadSentence): Chunk['party'] =>
  person.party ??
  partyShared(sentence, person, chunks) ??
  partyOfColleague(sentence, person, chunks) ??
  partyToldOf(person, chunks, sentence) ??
  partyMeant(sentence, person, chunks) ??
  partyOfCandidate(sentence) ??
  partyOfWin(sentence) ??
  (theParty.test(sentence.text) ? partyOfLastMayor(sentence, person.start) : null);

const single = /^(?:conservative|tory|liberal democrat|lib dem|independent|green)$/;

const meant =
  /\b(?:(?:its|their|the party['’]s|our) (?:own )?(?:(?:(?:mayoral )?(?:candidate|man|woman|nominee|contender)(?: (?:for|to be) (?:the )?(?:(?:new|elected) )?mayor(?:alty)?(?: of (?:\p{Lu}[\p{L}’'-]+ ?){1,4})?)?)[,:]? )?|(?:his|her) (?:party )?colleague,? )$/iu;
const forParty = /^[^.;]{0,80}\bfor (?:(?:the|the same|that|his|her|their) party\b|(?:it|them) in\b)/i;
/** "N, another of theirs" */
const ofTheirs =
  /^[^.;]{0,60}, (?:also |too |again )?(?:(?:another|one|a second|a third|yet another|the (?:second|third)) (?:of theirs|of their own|of their (?:people|number)|of (?:its|their) (?:candidates|politicians)))\b/i;
const leads = /^,? (?:who leads the party|the party['’]s leader|leader of the party)\b/i;

// "N will be A’s next mayor after a Labour landslide"
function partyOfWin({ units }: ReadSentence): Chunk['party'] {
  const at = units.findIndex(
    ({ kind, parties }, index) =>
      kind === 'P' &&
      parties.length === 1 &&
      /^(?:an?|another)$/.test(units[index - 1]?.words ?? '') &&
      /^(?:landslide|gain|win|victory|triumph|hold)$/.test(units[index + 1]?.words ?? ''),
  );
  return units[at]?.parties[0] ?? null;
}

const theParty = /\bthe party\b/i;
const colleague = /\b(?:(?:his|her|their) (?:party )?colleague|party (?:colleague|pal|mate)),? $/i;
const sameBefore = /\b(?:for|of) (?:the same|that|his|her|their) party,? (?:too,? )?$/i;
const sameParty = /^[^.;]{0,80}\b(?:for|of) (?:the same|that|his|her|their) party\b/i;

// "In A her party colleague N has beaten n", "N is the new mayor of A for the same party": the party of the mayor told before.
function partyOfColleague(sentence: ReadSentence, { start, end }: Chunk, chunks: readonly Chunk[]): Chunk['party'] {
  const { text, discourse } = sentence;
  const ahead = text.slice(0, start - sentence.start);
  if (!colleague.test(ahead) && !sameBefore.test(ahead) && !sameParty.test(text.slice(end - sentence.start)))
    return null;
  const here = new Set(flatten(chunks, ({ party, end: to }) => (party !== null && to <= start ? [party] : [])));
  const [only] = here;
  return here.size === 1 && only !== undefined ? only : (partyOfLastMayor(sentence, start) ?? discourse.partyNamed);
}

// "Labour was cheerful. Its candidate N …", "In A, where P lost no seats, the party’s N was re-elected", "N romped home for the party"
function partyMeant(sentence: ReadSentence, person: Chunk, chunks: readonly Chunk[]): Chunk['party'] {
  const { text, start, discourse } = sentence;
  const ownWord = ofTheirs.exec(text.slice(person.end - start));
  if (ownWord !== null && !chunks.some(({ party }) => party !== null)) return partyOfTalk(sentence);
  // "A has gone from Q to P, whose N becomes mayor"
  if (/, whose (?:own )?(?:\w+ )?$/.test(text.slice(0, person.start - start)))
    return chunks.findLast(({ kind, end }) => kind === 'P' && end <= person.start)?.party ?? null;
  const isMeant = meant.test(text.slice(0, person.start - start)) || forParty.test(text.slice(person.end - start));
  // "… has gone to Q. N, who leads the party, …"
  if (leads.test(text.slice(person.end - start)) && discourse.before !== null)
    return chunksIn(discourse.before).findLast(({ kind }) => kind === 'P')?.party ?? null;
  if (!isMeant) return null;
  const named = chunks.filter((chunk) => chunk.party !== null && chunk.end <= person.start);
  const parties = new Set(named.map(({ party }) => party));
  const [only = null] = parties;
  return parties.size === 0 ? (partyOfTalk(sentence) ?? discourse.party) : parties.size === 1 ? only : null;
}

// "N is to be mayor of A, the Labour candidate having seen off n"
function partyOfCandidate({ units }: ReadSentence): Chunk['party'] {
  const said = units.filter(({ kind }, at) => {
    const [one, two] = [units[at - 1], units[at - 2]];
    const noun = units[at + 1];
    const isRival =
      two !== undefined &&
      (/[FBT]/.test(two.kind) || two.group !== null || /^(?:over|against|than|past)$/.test(two.words));
    // "…, the Conservative polling 121,964 votes", "after the Conservative saw off n"
    const polls =
      (noun?.group?.form === 'ing' || /^(?:oust|seeOff)$/.test(noun?.group?.verbClass ?? '')) &&
      single.test(units[at]?.words ?? '');
    return (
      kind === 'P' &&
      one?.words === 'the' &&
      !isRival &&
      (polls || /^(?:candidate|man|woman|nominee|politician|contender)$/.test(noun?.words ?? ''))
    );
  });
  return said.length === 1 && said[0]?.parties.length === 1 ? (said[0].parties[0] ?? null) : null;
}

function partyToldOf(person: Chunk, chunks: readonly Chunk[], sentence: ReadSentence): Chunk['party'] {
  const shape = shapeOf(chunks);
  // Not the mayor who was beaten.
  const mayor = chunks.find(
    ({ kind, party }, index) =>
      kind === 'M' &&
      party !== null &&
      !/(?:[ol]|(?<!#.{0,2})y)[^N;:nf#]{0,3}$|n,[xqA]{0,3}$/.test(shape.slice(0, index)),
  );
  if (mayor !== undefined) return mayor.party;
  const at = chunks.indexOf(person);
  // "Q lost A to P, N taking over as mayor"
  const taker = /P[xq]{0,2}l[^;:N]{0,6}t(?=P[^;:]{0,4}$)/.exec(shape.slice(0, at));
  if (taker !== null) return chunks[taker.index + taker[0].length]?.party ?? null;
  // "The mayoralty of A goes back to P, N having beaten n"
  const heir = /L[^;:N]{0,6}[m!]x?t(?=P,[xc]?$)/.exec(shape.slice(0, at));
  if (heir !== null) return chunks[heir.index + heir[0].length]?.party ?? null;
  // "has been elected P’s first mayor"
  const owned = /P(?=q?[qx]?M)/.exec(shape.slice(at));
  if (owned !== null && !isRival(sentence.units, chunks[at + owned.index]?.start ?? 0))
    return chunks[at + owned.index]?.party ?? null;
  const behind = shape.slice(at);
  // ", the Labour MP for …,"
  const apposed = /^N[,|:-]P/.exec(behind);
  const said = apposed === null ? undefined : chunks[at + 2];
  if (said !== undefined && !isFormer(sentence.units, said.start)) return said.party;
  // "for Labour", "(Labour, 50.4 per cent)", not "a blow for the Tories"; "who defected to Reform"
  for (const said of behind.matchAll(/uP|\(P|(?<=^N,[^,]{0,8}\^x)tP/g)) {
    if (behind.slice(0, said.index).includes('n')) break;
    const party = chunks[at + said.index + 1];
    if (party !== undefined && (said[0] === 'tP' || !isRival(sentence.units, party.start))) return party.party;
  }
  // "An independent, the former policeman N,"
  if (/^P,x{0,4}$/.test(shape.slice(0, at)) && /^\W*(?:an?|the)\b/i.test(sentence.text))
    return chunks[0]?.party ?? null;
  // "A mayor: Lab hold – N"
  const feed = /[MLA]x?[:\-|,](?=P)/.exec(shape.slice(0, at));
  if (feed !== null) return chunks[feed.index + feed[0].length]?.party ?? null;
  // "Labour held A (N) and B (N)"
  const holder = /P(?=[^;:!]{0,3}[whe][^;:!]*A\($)/.exec(shape.slice(0, at));
  if (holder !== null) return chunks[holder.index]?.party ?? null;
  // "P have taken the A mayoralty from Q, with N", "A’s Ps have toppled the Q mayor, N beating …"
  const those = /^x?P(?=x{0,2}[iu]A,$)/.exec(shape.slice(0, at));
  if (those !== null) return chunks[those[0].length - 1]?.party ?? null;
  const lead = /^x?A?P(?=[who][^N]*[ML][^N]*[c:^,s-]{0,2}$)/.exec(shape.slice(0, at));
  if (lead !== null) return chunks[lead[0].length - 1]?.party ?? null;
  // "There’s been a P victory in the A mayoral election: N has won"
  const noun = /^[xb^]{0,3}P(?=[xwh][iu]A?[ML]?x?[:,-]$)/.exec(shape.slice(0, at));
  if (noun !== null) return chunks[noun[0].length - 1]?.party ?? null;
  // "…, a P gain"
  const gain = /,P(?=[xwh](?:[.,ix]|$))/.exec(behind);
  const won = gain === null ? undefined : chunks[at + gain.index + 1];
  if (
    won !== undefined &&
    /^\W*(?:gain|hold|win|victory|triumph)\b/i.test(sentence.text.slice(won.end - sentence.start))
  )
    return won.party;
  // "A elected an independent, N"
  if (shape.slice(0, at).endsWith('eP,')) return chunks[at - 2]?.party ?? null;
  // "P held off Q in A, where N was elected mayor"
  const scene = /^x?P(?=[who!][^N;.:]*[,x]?\^$)/.exec(shape.slice(0, at));
  if (scene !== null && /\bwhere\b/.test(sentence.text)) return chunks[scene[0].length - 1]?.party ?? null;
  return onlyParty(chunks, sentence);
}

// The one party of the sentence that is nobody else’s: "P has won the A mayoralty, with N …", "N was elected mayor of A, giving P its biggest prize".
function onlyParty(chunks: readonly Chunk[], { units }: ReadSentence): Chunk['party'] {
  const shape = shapeOf(chunks);
  const own = chunks.filter(
    ({ kind, party, start }, at) =>
      !/n,[xq]{0,3}$/.test(shape.slice(0, at)) &&
      party !== null &&
      !/[nNM]/.test(kind) &&
      !isRival(units, start) &&
      !isFormer(units, start) &&
      !isScene(chunks, at),
  );
  const parties = new Set(own.map(({ party }) => party));
  const [only = null] = parties;
  const others = chunks.some(({ kind, party }) => kind === 'N' && party !== null && party !== only);
  return parties.size === 1 && !others ? only : null;
}

// "N is mayor of A, where Q runs the council": another’s clause.
const isScene = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.kind === '^' &&
  chunks[at - 2]?.kind === ',' &&
  chunks[at - 3]?.kind === 'A' &&
  chunks[at + 1]?.kind === '!';
