import { describe, expect, it } from 'vitest';
import { reconnectDelay } from './backoff.ts';

const soonest = () => 0;
const latest = () => 0.999;

describe('coming back', () => {
  it('is spread, so that not everybody comes at once', () => {
    expect(reconnectDelay(1006, 0, soonest)).toBeLessThan(reconnectDelay(1006, 0, latest));
    expect(reconnectDelay(1012, 0, latest)).toBeGreaterThan(1_000);
  });

  it('is spread wider when the server has asked everybody to come back', () => {
    expect(reconnectDelay(1013, 0, latest)).toBeGreaterThan(reconnectDelay(1006, 0, latest));
  });

  it('gets rarer, and never rarer than every five seconds or so', () => {
    expect(reconnectDelay(undefined, 3, latest)).toBeGreaterThan(
      reconnectDelay(undefined, 0, latest),
    );
    expect(reconnectDelay(1012, 50, latest)).toBeLessThan(5_200);
  });
});
