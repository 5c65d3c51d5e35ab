import type { CslItem, CslName } from './csl.ts';

/** How a source is named where there is no room for more: "Bach et al. 2019", or its title. */
export function shortName(csl: CslItem): string {
  const [first, ...more] = peopleOf(csl);
  const title = String(csl['title-short'] ?? csl['title'] ?? '');
  const who = first === undefined ? title : `${nameOf(first)}${more.length > 0 ? ' et al.' : ''}`;
  return [who, yearOf(csl)].filter(Boolean).join(' ');
}

export function peopleOf(csl: CslItem): readonly CslName[] {
  const people: unknown = csl['author'] ?? csl['editor'];
  return Array.isArray(people) ? people.filter((one) => typeof one === 'object' && one) : [];
}

export const nameOf = ({ family, given, literal }: CslName): string =>
  family ?? literal ?? given ?? '';

export function yearOf(csl: CslItem): string {
  const issued: unknown = csl['issued'];
  if (typeof issued !== 'object' || issued === null) return '';
  const { 'date-parts': parts, literal }: Record<string, unknown> = { ...issued };
  const year: unknown = Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0][0] : literal;
  return year === undefined ? '' : String(year);
}
