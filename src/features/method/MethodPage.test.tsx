import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../../domain/makeFacts.ts';
import { LinkProvider } from '../../url/LinkProvider.tsx';
import { MethodPage } from './MethodPage.tsx';

function htmlOf(method: unknown) {
  const client = new QueryClient();
  if (method !== undefined) client.setQueryData(['method'], method);
  return renderToString(
    <QueryClientProvider client={client}>
      <LinkProvider prerenderedPath="/method/">
        <MethodPage allFacts={makeDataset()} />
      </LinkProvider>
    </QueryClientProvider>,
  ).replaceAll('<!-- -->', '');
}

describe('MethodPage', () => {
  it('shows what rules read, leave and cannot read, by their own examples', () => {
    const rule = {
      id: 'gain-from',
      doc: 'Reads who gained a council from whom.',
      reads: [{ text: 'Labour gain Hastings from NOC', gives: 'Hastings gain LAB from NOC' }],
      leaves: ['Could Labour gain Hastings?'],
      cannotReadYet: [],
    };
    const html = htmlOf({ rules: [rule] });
    expect(html).toContain('Labour gain Hastings from NOC');
    expect(html).toContain('→ Hastings gain LAB from NOC');
    expect(html).toContain('Leaves alone');
    expect(html).not.toContain('Cannot read yet');
    expect(html).toContain('read nothing in these documents');
    expect(html).not.toMatch(/ style=/);
  });
  it('works its examples with the functions of the site', () => {
    expect(htmlOf(null)).toContain('19.35 points, shown as 19.4');
  });
  it('says how a result is known that no rule has read', () => {
    const html = htmlOf({ rules: [] });
    expect(html).toContain('id="rule-weighed-words"');
    expect(html).toContain('not said in so many words');
  });

  it('says that a dataset does not tell its rules, and waits for one that may', () => {
    expect(htmlOf(null)).toContain('This dataset does not tell its rules.');
    expect(htmlOf(undefined)).toContain('Loading the rules');
  });
});
