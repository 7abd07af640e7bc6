import { plural } from '../../parts/formatChange.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { useLink } from '../../url/useLink.ts';
import type { MapArea } from './model/toMapModel.ts';
import { toRecordList } from './model/toRecordList.ts';

function Areas({ title, areas }: { title: string; areas: readonly MapArea[] }) {
  const { href } = useLink();
  if (areas.length === 0) return null;
  return (
    <>
      <h4 className="label-caps mt-3">{title}</h4>
      <ul className="mt-1 grid gap-2" aria-label={title}>
        {areas.map(({ gss, slug, name, fact, sentence, recordSentence }) => (
          <li key={gss}>
            <p>
              <a className="link font-semibold" href={href({ council: slug })}>
                {name}
              </a>
              {' · reports: '}
              {fact ? <EvidenceLink fact={fact}>{sentence}</EvidenceLink> : sentence}
            </p>
            <p className="text-quiet">{recordSentence}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the reports say and the official record does not share: each council with its words, the record's, and the reason. */
export function RecordList({ areas }: { areas: readonly MapArea[] }) {
  const { compared, agree, differs, disputed } = toRecordList(areas);
  return (
    <section aria-labelledby="record-list-title" className="mt-4 border-t border-line pt-3 text-14">
      <h3 id="record-list-title" className="heading-part">
        What the official record does not share
      </h3>
      <p className="text-quiet">
        {compared === 0
          ? 'No council within these filters is both reported and on record.'
          : `Of ${plural(compared, 'council')} both reported and on record, ${agree === compared ? 'all' : agree} agree.`}
      </p>
      <Areas title="Reports and record differ" areas={differs} />
      <Areas title="The record is disputed" areas={disputed} />
    </section>
  );
}
