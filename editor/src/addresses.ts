/** Every address of the app, so that no link is spelled twice. */
export const addresses = {
  home: '/app',
  setup: '/app/setup',
  signIn: '/app/sign-in',
  password: '/app/password',
  invitation: '/app/invitation',
  profile: '/app/profile',
  templates: '/app/templates',
  groups: '/app/groups',
  group: (id: string) => `/app/groups/${id}`,
  paper: (id: string) => `/app/papers/${id}`,
  block: (id: string, blockId: string) => `/app/papers/${id}#${blockId}`,
  versions: (id: string) => `/app/papers/${id}/versions`,
  version: (id: string, number: number) => `/app/papers/${id}/versions/${number}`,
  changes: (id: string, from: number, to: number) =>
    `/app/papers/${id}/versions/${from}/changes/${to}`,
  publications: (id: string) => `/app/papers/${id}/publications`,
  library: '/papers',
} as const;
