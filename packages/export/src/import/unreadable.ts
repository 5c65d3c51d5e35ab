/** The file is not what it calls itself, is damaged, or is made to do harm. */
export class Unreadable extends Error {}
