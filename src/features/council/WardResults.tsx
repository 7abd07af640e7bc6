import type { Facts } from '../../domain/Dataset.ts';
import { unlistedShare } from '../../domain/unlistedShare.ts';
import type { WardFact } from '../../domain/WardFact.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { factSentence } from '../../parts/factSentence.ts';
import { formatChange, formatNumber } from '../../parts/formatChange.ts';
import { partyAtStart, partyInSentence, partyName } from '../../parts/partyWords.ts';
import { PartySwatch } from '../../parts/PartySwatch.tsx';
import { FactQuotes } from './FactQuotes.tsx';

function Shares({ ward }: { ward: WardFact }) {
  const others = unlistedShare(ward.shares).now;
  return (
    <table className="data-table mt-2">
      <caption className="sr-only">Shares of the vote in {ward.ward}</caption>
      <thead>
        <tr>
          <th scope="col">Party</th>
          <th scope="col" data-align="right">
            Share
          </th>
          <th scope="col" data-align="right">
            Change
          </th>
        </tr>
      </thead>
      <tbody>
        {ward.shares.map(({ party, share, change }) => (
          <tr key={party}>
            <th scope="row">
              <span className="inline-flex items-center gap-1.5">
                <PartySwatch party={party} />
                {partyName(party)}
              </span>
            </th>
            <td data-align="right">{share === null ? 'not said' : `${formatNumber(share, 1)}%`}</td>
            <td data-align="right">{change === null ? 'not said' : formatChange(change)}</td>
          </tr>
        ))}
        {others !== null && others > 0 ? (
          <tr>
            <th scope="row">Others, not listed</th>
            <td data-align="right">{formatNumber(others, 1)}%</td>
            <td data-align="right" />
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

/** Swing of a ward in words, by Butler's measure. */
function SwingLine({ swing }: { swing: NonNullable<WardFact['swing']> }) {
  if (swing.butler === null) return null;
  const [from, to] = swing.butler < 0 ? [swing.to, swing.from] : [swing.from, swing.to];
  return (
    <p className="mt-1 text-14 text-quiet">
      {partyAtStart(from)} to {partyInSentence(to)} swing {formatNumber(Math.abs(swing.butler), 1)} points (Butler, from
      rounded figures)
    </p>
  );
}

/** The wards of a council whose results are reported, with their figures where they are given. */
export function WardResults({ wards, facts }: { wards: readonly WardFact[]; facts: Facts }) {
  return (
    <ul className="grid gap-4">
      {wards.map((ward) => (
        <li key={ward.id}>
          <p className="font-semibold">
            <EvidenceLink fact={ward.id}>
              {factSentence({ kind: 'ward', fact: { ...ward, council: null } })}
            </EvidenceLink>
          </p>
          {ward.shares.length > 0 ? <Shares ward={ward} /> : null}
          {ward.swing ? <SwingLine swing={ward.swing} /> : null}
          <FactQuotes fact={ward} documents={facts.documents} timeZone={facts.election.timeZone} />
        </li>
      ))}
    </ul>
  );
}
