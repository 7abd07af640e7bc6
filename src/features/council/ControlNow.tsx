import type { Facts } from '../../domain/Dataset.ts';
import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { formatDay } from '../../parts/formatTime.ts';
import { PartySwatch } from '../../parts/PartySwatch.tsx';
import { inferredWords } from '../../parts/quotation/conflictWords.ts';
import { capitalise } from '../../parts/partyWords.ts';
import { changeWords, controlName, silentWords } from './councilWords.ts';
import { FactQuotes } from './FactQuotes.tsx';
import type { CouncilModel } from './toCouncilModel.ts';

/** Who runs the council now, who ran it before, and who says so; or that these documents do not say it. */
export function ControlNow({ model, facts }: { model: CouncilModel; facts: Facts }) {
  const { control } = model;
  if (!control) {
    const { title, hint } = silentWords(model, formatDay(facts.election.date));
    return (
      <div className="mt-3">
        <p className="text-16 font-semibold">{title}</p>
        <p className="text-14 text-quiet">{hint}</p>
      </div>
    );
  }
  const inferred = inferredWords(control.inferred);
  return (
    <div className="mt-3">
      <p className="flex items-baseline gap-2 text-20 font-semibold">
        {control.control ? <PartySwatch party={control.control} size={16} /> : null}
        <EvidenceLink fact={control.id}>
          {control.control ? controlName(control.control) : 'Who runs it now is not said'}
        </EvidenceLink>
      </p>
      <p className="text-16 text-quiet">{capitalise(changeWords(control))}</p>
      <dl className="mt-2 flex flex-wrap items-center gap-x-3 text-14">
        <div className="flex items-center gap-1.5">
          <dt className="text-quiet">Before</dt>
          <dd className="flex items-center gap-1.5">
            {control.previous ? <PartySwatch party={control.previous} /> : null}
            {controlName(control.previous)}
          </dd>
        </div>
        <span aria-hidden="true" className="text-quiet">
          →
        </span>
        <div className="flex items-center gap-1.5">
          <dt className="text-quiet">Now</dt>
          <dd className="flex items-center gap-1.5 font-semibold">
            {control.control ? <PartySwatch party={control.control} /> : null}
            {controlName(control.control)}
          </dd>
        </div>
      </dl>
      <FactQuotes fact={control} documents={facts.documents} timeZone={facts.election.timeZone} />
      {inferred ? <p className="mt-2 text-14 text-quiet">Not said in so many words: {inferred}.</p> : null}
    </div>
  );
}
