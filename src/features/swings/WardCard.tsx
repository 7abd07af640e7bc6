import { EvidenceLink } from '../../parts/EvidenceLink.tsx';
import { SwingArrow } from './SwingArrow.tsx';
import type { Measure, Pair } from './toArrow.ts';
import type { SwingsModel, WardSwing } from './toSwingsModel.ts';
import { WardBars } from './WardBars.tsx';

interface WardCardProps {
  ward: WardSwing;
  model: SwingsModel;
  measure: Measure;
  pair: Pair | null;
}

/** One ward: who won it, how the shares changed, and the swing. */
export function WardCard({ ward, model, measure, pair }: WardCardProps) {
  return (
    <li className="min-w-0 border-t border-line pt-2 pb-3">
      <h3 className="heading-part wrap-anywhere">
        {ward.ward} {ward.council ? <span className="font-normal text-quiet">{ward.council}</span> : null}
      </h3>
      <p className="text-14">
        <EvidenceLink fact={ward.fact}>{ward.sentence}</EvidenceLink>
      </p>
      <WardBars ward={ward} most={model.most} />
      {ward.arrow ? (
        <SwingArrow arrow={ward.arrow} measure={measure} most={model.mostSwing} />
      ) : (
        <p className="text-14 text-quiet">
          {pair
            ? 'These two parties’ figures are not both given here.'
            : 'No swing: a figure that it needs is not given.'}
        </p>
      )}
    </li>
  );
}
