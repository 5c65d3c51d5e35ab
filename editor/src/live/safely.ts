/**
 * The browser's storage, or one that lasts until the reload: people may forbid storing, and then
 * even looking at it throws.
 */
export function safely(find: () => Storage): Storage {
  try {
    const storage = find();
    storage.getItem('');
    return storage;
  } catch {
    return new Forgetful();
  }
}

class Forgetful implements Storage {
  readonly #values = new Map<string, string>();

  get length(): number {
    return this.#values.size;
  }

  key(index: number): string | null {
    return [...this.#values.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#values.set(key, value);
  }

  removeItem(key: string): void {
    this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
  }
}
