import { useQuery } from '@tanstack/react-query';
import { methodQuery } from '../../dataset/optionalQueries.ts';
import type { Facts } from '../../domain/Dataset.ts';
import { plural } from '../../parts/formatChange.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useLink } from '../../url/useLink.ts';
import { Definitions } from './Definitions.tsx';
import { RuleExamples } from './RuleExamples.tsx';
import { toRuleList } from './toRuleList.ts';

/** How figures come out of documents: what the words mean, and what the reader can and cannot read. */
export function MethodPage({ allFacts }: { allFacts: Facts }) {
  const { href } = useLink();
  const { data, error, isPending, refetch } = useQuery(methodQuery);
  return (
    <>
      <p className="max-w-[68ch] text-16">
        A program read {plural(allFacts.documents.length, 'document')} once, when this site was made, and wrote down
        what they say: each figure with the exact words that say it. It tells results from hopes, questions, conditions
        and memories before it reads any, and where it is not sure it writes nothing and{' '}
        <a className="link" href={href({}, { page: 'data' })}>
          says so
        </a>
        . No figure on these pages was typed in by hand.
      </p>
      <section aria-labelledby="method-words" className="mt-8 border-t border-ink pt-3">
        <h2 id="method-words" className="heading-section mb-4">
          What the words mean
        </h2>
        <Definitions />
      </section>
      <section aria-labelledby="method-rules" className="mt-10 border-t border-ink pt-3">
        <h2 id="method-rules" className="heading-section">
          What it can read, and what it cannot
        </h2>
        <p className="mt-1 max-w-[68ch] text-quiet">
          Each rule has its own examples, and they are its tests: what it reads, what it must leave alone, and what it
          is known not to read yet.
        </p>
        <p id="rule-weighed-words" className="mt-2 mb-4 max-w-[68ch] text-quiet">
          Journalists also tell results in ways that no rule foresaw. Where no rule has read a council’s result, the
          words round its name are weighed by what we have learnt from reports of our own. Only a result that is likely
          enough is given; its evidence names <code className="text-14">weighed-words</code>, and its outcome counts as
          not said in so many words.
        </p>
        {error ? (
          <ErrorState title={error.message} hint="The rules are told by the dataset." onRetry={() => void refetch()} />
        ) : null}
        {isPending ? <Skeleton label="the rules" className="h-96" /> : null}
        {data ? <RuleExamples lines={toRuleList(data, allFacts)} /> : null}
        {data === null ? (
          <EmptyState
            title="This dataset does not tell its rules."
            hint="It was made without method.json. The rule that read a figure is still named in its evidence."
          />
        ) : null}
      </section>
    </>
  );
}
