import { expectStatus } from './people.ts';
import type { Answer, Visitor } from './visitor.ts';

/** Makes a working group; gives its id. */
export async function createGroup(office: Visitor, name: string): Promise<string> {
  const answer = await office.post('/api/groups', { name, kind: 'working_group' });
  return expectStatus(answer, 201).json.id;
}

/** Makes a position paper in the group; gives it as the API shows it. */
export async function createPaper(
  writer: Visitor,
  groupId: string,
  title: string,
): Promise<Answer['json']> {
  const paper = { groupId, type: 'position_paper', title, language: 'de' };
  return expectStatus(await writer.post('/api/papers', paper), 201).json;
}
