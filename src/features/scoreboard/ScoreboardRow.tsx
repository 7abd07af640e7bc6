import type { ControlFact } from '../../domain/ControlFact.ts';
import { nameList } from '../../domain/nameList.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { factSentence } from '../../parts/factSentence.ts';
import { formatSigned, plural } from '../../parts/formatChange.ts';
import { partyAtStart } from '../../parts/partyWords.ts';
import { PartySwatch } from '../../parts/PartySwatch.tsx';
import { useLink } from '../../url/useLink.ts';
import { CouncilBar } from './CouncilBar.tsx';
import { CouncilSquare } from './CouncilSquare.tsx';
import { sourcesInWords, type ScoreboardLine, type ScoreboardModel } from './toScoreboardModel.ts';

type Outcome = 'gain' | 'hold' | 'loss';

function CountLink({
  line,
  outcome,
  count,
  word,
}: {
  line: ScoreboardLine;
  outcome: Outcome;
  count: number;
  word: string;
}) {
  const { link, href } = useLink();
  const party = line.party.toLowerCase();
  const isOn = link.party.join() === party && link.outcome.join() === outcome;
  if (count === 0) return null;
  return (
    <a
      href={isOn ? href({ party: [], outcome: [] }) : href({ party: [party], outcome: [outcome] })}
      aria-current={isOn ? 'true' : undefined}
      aria-label={`${partyAtStart(line.party)}: ${count} ${word}${isOn ? ', shown alone; show all again' : ', show these alone'}`}
      className="legend-entry whitespace-nowrap"
    >
      <span className="font-semibold tabular-nums">{count}</span>
      {word}
    </a>
  );
}

type Groups = readonly { outcome: Outcome; facts: readonly ControlFact[] }[];

function Squares({ groups, party }: { groups: Groups; party: string }) {
  const { href } = useLink();
  return (
    <div aria-hidden="true" className="flex flex-wrap items-center gap-y-0.5">
      {groups.map(({ outcome, facts }) => (
        <span key={outcome} className={facts.length > 0 ? 'mr-2 inline-flex flex-wrap gap-y-0.5' : 'hidden'}>
          {facts.map((fact) => (
            <a
              key={fact.id}
              href={href({ fact: fact.id })}
              tabIndex={-1}
              title={fact.council.name}
              className="block p-px"
            >
              <CouncilSquare party={party} outcome={outcome} />
            </a>
          ))}
        </span>
      ))}
    </div>
  );
}

const NAMED = 4; // councils that a line names before it is opened

/** What a party gained, from whom, and, where they are few, their names. */
function summaryOf({ party, gained, from }: ScoreboardLine): string {
  const names = nameList(gained.map((fact) => fact.council.name));
  const isFew = gained.length > 0 && gained.length <= NAMED;
  if (gained.length === 0 || party === 'NOC') return isFew ? names : 'Which councils';
  return `Gained ${sourcesInWords(from, 3)}${isFew ? `: ${names}` : ''}`;
}

/** One party of the scoreboard: a square a council, its counts as filters, and its councils with the way to the words. */
export function ScoreboardRow({ line, model }: { line: ScoreboardLine; model: ScoreboardModel }) {
  const groups = [
    { outcome: 'gain', word: line.party === 'NOC' ? 'new' : 'gained', facts: line.gained },
    { outcome: 'hold', word: line.party === 'NOC' ? 'stayed' : 'held', facts: line.held },
    { outcome: 'loss', word: line.party === 'NOC' ? 'won by a party' : 'lost', facts: line.lost },
  ] as const;
  return (
    <li className="border-t border-line pt-1.5 pb-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="inline-flex items-baseline gap-2 font-semibold">
          <PartySwatch party={line.party} />
          {partyAtStart(line.party)}
        </span>
        <span className="text-14 text-quiet tabular-nums">
          {plural(line.now, 'council')} now · net {formatSigned(line.net, 0)}
        </span>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        {model.isCrowded ? (
          <CouncilBar line={line} most={model.most} />
        ) : (
          <Squares groups={groups} party={line.party} />
        )}
        <p className="flex flex-wrap gap-x-3 text-14">
          {groups.map(({ outcome, word, facts }) => (
            <CountLink key={outcome} line={line} outcome={outcome} word={word} count={facts.length} />
          ))}
        </p>
      </div>
      <details className="disclosure">
        <summary>
          <span>{summaryOf(line)}</span>
        </summary>
        <ul className="mb-1 pl-4 text-14">
          {groups.flatMap(({ facts }) =>
            facts.map((fact) => (
              <li key={fact.id} className="py-0.5 wrap-anywhere">
                <EvidenceLink fact={fact.id}>{factSentence({ kind: 'control', fact })}</EvidenceLink>
              </li>
            )),
          )}
        </ul>
      </details>
    </li>
  );
}
