const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Anything else cannot be the id of a row, and PostgreSQL would throw when asked for it. */
export const isId = (value: string) => uuid.test(value);
