import { Component, type ReactNode } from 'react';
import { ErrorState } from '../ui/ErrorState.tsx';

interface Props {
  /** What failed, as the message begins: "The map". */
  what: string;
  children: ReactNode;
}

/** Keeps a fault of one part from taking the page with it, and offers to try again. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <ErrorState
        title={`${this.props.what} could not be shown`}
        hint={`${error.message}. The rest of the page still works; if this stays so after a retry, reload the page.`}
        onRetry={() => this.setState({ error: null })}
      />
    );
  }
}
