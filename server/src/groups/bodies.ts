import { z } from 'zod';
import { emailAddress, line, linkToken, statedPassword } from '../http/input.ts';
import { groupKinds, roles } from './group.ts';

/** What the routes of this slice take. */
export const groupBody = z.object({
  name: line(),
  kind: z.enum(groupKinds),
  parentId: z.string().nullable().default(null),
});

export const groupChangeBody = z.object({
  name: line().optional(),
  kind: z.enum(groupKinds).optional(),
  parentId: z.string().nullable().optional(),
});

export const roleBody = z.object({ role: z.enum(roles) });

export const invitationBody = z.object({
  email: emailAddress(),
  name: line(),
  role: z.enum(roles),
  paperId: z.string().optional(),
});

export const lookBody = z.object({ token: linkToken() });

/** Whether the password is a new one or an account's, only the invitation tells: checked there. */
export const acceptBody = z.object({
  token: linkToken(),
  name: line().optional(),
  password: statedPassword(),
});
