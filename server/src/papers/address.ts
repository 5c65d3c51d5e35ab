/** Where the current publication of a paper is read. */
export const paperAddress = (slug: string) => `/papers/${slug}`;

/** Where one publication is read; with `.pdf` and the like appended, where its files are. */
export const publicationAddress = (slug: string, number: string) =>
  `${paperAddress(slug)}/v/${number}`;
