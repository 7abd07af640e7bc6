import type { Page } from '@playwright/test';

/** Gathers what must not happen on any page: errors, breaches of the content policy, requests to another host. */
export function watchPage(page: Page): () => string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') faults.push(`asked for ${request.url()}`);
  });
  return () => faults;
}
