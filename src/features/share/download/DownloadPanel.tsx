import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import { manifestQuery } from '../../../dataset/queries.ts';
import { toCsv } from '../../../domain/csv/toCsv.ts';
import { filterFacts } from '../../../parts/filterFacts.ts';
import { plural } from '../../../parts/formatChange.ts';
import type { Scope } from '../../../parts/share/ShareContext.ts';
import { useLink } from '../../../url/useLink.ts';
import { PictureButtons } from '../picture/PictureButtons.tsx';
import { RadioGroup } from '../RadioGroup.tsx';
import type { Shared } from '../Shared.ts';
import { useShareLink } from '../useAddresses.ts';
import type { Download } from './Download.ts';
import { factTableNames, toFactTable, type FactTable } from './factTables.ts';
import { saveFile } from './saveFile.ts';
import { toJsonText } from './toJsonText.ts';
import { withEvidence } from './withEvidence.ts';

// Without it spreadsheets on Windows read UTF-8 as something else: “’” becomes “â€™”.
const UTF8_MARK = '\uFEFF';
const tableKeys = Object.keys(factTableNames) as FactTable[];
type Choice = 'figure' | FactTable;

/** The chosen table, within the filters and whole. */
function useDownload({ figure, facts, councils }: Shared, choice: Choice): Record<Scope, Download> {
  const { link } = useLink();
  return useMemo(() => {
    const make = (scope: Scope): Download => {
      if (choice !== 'figure') return toFactTable(choice, scope === 'all' ? facts : filterFacts(facts, councils, link));
      return figure ? withEvidence(figure.table(scope), facts) : { columns: [], rows: [] };
    };
    return { shown: make('shown'), all: make('all') };
  }, [figure, facts, councils, link, choice]);
}

/** Files to keep: rows with the words that say so, and the picture. */
export function DownloadPanel(shared: Shared) {
  const { figure, title, source } = shared;
  const tableId = useId();
  const link = useShareLink(shared);
  const { data: manifest } = useQuery(manifestQuery);
  const [choice, setChoice] = useState<Choice>(figure ? 'figure' : 'controls');
  const [scope, setScope] = useState<Scope>('shown');
  const download = useDownload(shared, choice);
  const name = (choice === 'figure' ? (figure?.id ?? 'figure') : choice) + (scope === 'all' ? '-all' : '');
  const save = (format: 'csv' | 'json') => {
    const table = download[scope];
    if (format === 'csv')
      saveFile(`${name}.csv`, UTF8_MARK + toCsv(table.columns, table.rows), 'text/csv;charset=utf-8');
    else {
      const about = { title, source, link, data: manifest?.hash ?? '' };
      saveFile(`${name}.json`, toJsonText(about, table), 'application/json');
    }
  };
  return (
    <>
      {figure ? (
        <section aria-label="Picture" className="mb-4 border-b border-line pb-4">
          <h3 className="heading-part mb-2">Picture</h3>
          <PictureButtons figure={figure} source={source} link={link} name={figure.id} />
        </section>
      ) : null}
      <section aria-label="Rows">
        <h3 className="heading-part mb-2">Rows</h3>
        <label htmlFor={tableId} className="block text-14 font-semibold">
          Table
        </label>
        <select
          id={tableId}
          className="field mb-3 text-14"
          value={choice}
          onChange={({ target }) => setChoice(target.value as Choice)}
        >
          {figure ? <option value="figure">This figure: {title}</option> : null}
          <optgroup label="Facts, each with its words">
            {tableKeys.map((key) => (
              <option key={key} value={key}>
                {factTableNames[key]}
              </option>
            ))}
          </optgroup>
        </select>
        <RadioGroup
          legend="Which rows"
          value={scope}
          onChange={setScope}
          options={[
            ['shown', `within your filters (${plural(download.shown.rows.length, 'row')})`],
            ['all', `all (${plural(download.all.rows.length, 'row')})`],
          ]}
        />
        <p className="mt-3 flex flex-wrap gap-2">
          <button type="button" className="button" onClick={() => save('csv')}>
            CSV
          </button>
          <button type="button" className="button" onClick={() => save('json')}>
            JSON
          </button>
        </p>
      </section>
    </>
  );
}
