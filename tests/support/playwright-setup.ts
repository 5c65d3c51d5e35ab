// Playwright wants a default export where Vitest wants a name.
export { setup as default } from './database-server.ts';
