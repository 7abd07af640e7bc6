import { plural } from '../../parts/formatChange.ts';
import type { RuleLine } from './toRuleList.ts';

function Examples({ title, texts }: { title: string; texts: readonly { text: string; gives?: string }[] }) {
  if (texts.length === 0) return null;
  return (
    <div className="mt-2">
      <h4 className="text-14 text-quiet">{title}</h4>
      <ul className="grid gap-1">
        {texts.map(({ text, gives }) => (
          <li key={text} className="wrap-anywhere">
            <q className="font-serif">{text}</q>
            {gives ? <span className="text-14 text-quiet"> → {gives}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What each rule reads, leaves alone and cannot read yet, by its own examples. */
export function RuleExamples({ lines }: { lines: readonly RuleLine[] }) {
  return (
    <ul className="max-w-[80ch]">
      {lines.map(({ rule, facts }) => (
        <li key={rule.id} id={`rule-${rule.id}`} className="border-t border-line py-4">
          <h3 className="flex flex-wrap items-baseline gap-x-3">
            <code className="text-14">{rule.id}</code>
            <span className="text-14 text-quiet">
              {facts === 0 ? 'read nothing in these documents' : `read ${plural(facts, 'fact')} here`}
            </span>
          </h3>
          <p className="mt-1">{rule.doc}</p>
          <Examples title="Reads" texts={rule.reads} />
          <Examples title="Leaves alone" texts={rule.leaves.map((text) => ({ text }))} />
          <Examples title="Cannot read yet" texts={rule.cannotReadYet.map((text) => ({ text }))} />
        </li>
      ))}
    </ul>
  );
}
