import type { HostParams } from '../../../url/readHostParams.ts';

/** The messages that tell a host page a height in px: one for each protocol that the host may speak. `id` names this embed where the host gave no name. */
export function toHeightMessages(height: number, host: HostParams, id: string): unknown[] {
  const name = host.frame ?? id;
  const messages: unknown[] = [
    { sentinel: 'amp', type: 'embed-size', height }, // AMP, @newswire/frames, our embed.js
    { 'datawrapper-height': { [name]: height } },
    { id: name, type: 'set-height', value: height },
  ];
  if (host.childId !== null) messages.push(`pymxPYMx${host.childId}xPYMxheightxPYMx${height}`);
  if (host.secret !== null) messages.push({ message: 'height', value: height, secret: host.secret });
  return messages;
}

/** Whether a message from the host asks for the height: AMP's and frames' `frames-init`, pym's `width`, WordPress's `ready`. All else is not for us. */
export function asksForHeight(data: unknown): boolean {
  if (typeof data === 'string') return /^pymxPYMx\S{1,200}xPYMxwidthxPYMx/.test(data);
  if (typeof data !== 'object' || data === null) return false;
  if ('sentinel' in data && data.sentinel === 'amp') return 'type' in data && data.type === 'frames-init';
  return 'message' in data && data.message === 'ready';
}
