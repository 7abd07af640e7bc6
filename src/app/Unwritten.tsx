import { EmptyState } from '../ui/EmptyState.tsx';

/** Stands where a page has its address but not yet its content. */
export function Unwritten() {
  return <EmptyState title="This page is not written yet." hint="Its address is kept for it." />;
}
