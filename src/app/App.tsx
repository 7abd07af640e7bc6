import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { LinkProvider } from '../url/LinkProvider.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { Features } from './Features.ts';
import { FeaturesProvider } from './FeaturesContext.tsx';
import { Page } from './Page.tsx';

interface AppProps {
  client: QueryClient;
  features: Features;
  /** The path that static HTML was made for, where there is some. */
  prerenderedPath?: string;
}

/** The whole site: its link, its data, and the page that the link names. */
export function App({ client, features, prerenderedPath }: AppProps) {
  return (
    <ErrorBoundary what="The page">
      <QueryClientProvider client={client}>
        <LinkProvider {...(prerenderedPath === undefined ? {} : { prerenderedPath })}>
          <FeaturesProvider features={features}>
            <Page />
          </FeaturesProvider>
        </LinkProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
