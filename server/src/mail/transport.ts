/** A mail on its way out. */
export interface Mail {
  readonly id: string;
  readonly toAddress: string;
  readonly toName: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly createdAt: Date;
}

/** A way out for mails; throws where it did not take one. */
export interface MailTransport {
  deliver(mail: Mail): Promise<void>;
  close(): void;
}
