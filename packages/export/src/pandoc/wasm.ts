import { readFile } from 'node:fs/promises';
import { File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';

/** What pandoc is asked to do: an object as in its own defaults files. */
export type PandocOptions = Readonly<Record<string, unknown>>;

export interface PandocJob {
  readonly options: PandocOptions;
  readonly input: string;
  /** Files that the options name, a reference document for example. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** Seconds since 1970 that pandoc takes for now. */
  readonly clock: number;
}

const OUTPUT = 'output';

/**
 * Runs pandoc once, in an instance of its own: one instance serves one conversion at a time only.
 * It lives in a sealed world: its files are those of the job, and its clock stands still, so that
 * the same job always gives the same bytes.
 */
export async function runPandoc(job: PandocJob): Promise<Uint8Array<ArrayBuffer>> {
  const world = createWorld(job);
  const pandoc = await instantiate(world, job.clock);
  const options = encode(JSON.stringify({ ...job.options, 'output-file': OUTPUT }));
  pandoc.convert(copyIn(pandoc, options), options.length);
  const output = world.get(OUTPUT)?.data ?? new Uint8Array();
  if (output.length > 0) return new Uint8Array(output);
  throw new Error(`pandoc wrote nothing: ${decode(world.get('stderr')?.data)}`);
}

type World = Map<string, File>;

function createWorld({ input, files = {} }: PandocJob): World {
  const world: World = new Map([['stdin', new File(encode(input), { readonly: true })]]);
  for (const name of ['stdout', 'stderr', 'warnings', OUTPUT]) world.set(name, new File([]));
  for (const [name, bytes] of Object.entries(files)) {
    world.set(name, new File(bytes, { readonly: true }));
  }
  return world;
}

/** What the WASM module of pandoc exports, so far as we call it. */
interface Pandoc {
  readonly memory: WebAssembly.Memory;
  malloc(bytes: number): number;
  ['__wasm_call_ctors'](): void;
  hs_init_with_rtsopts(argc: number, argv: number): void;
  convert(options: number, length: number): void;
}

/**
 * Pandoc's 58 MB are read and compiled by the first conversion of a process, and what the engine
 * learns about them in one conversion makes the next one faster. No conversion leaves a trace in
 * them: memory belongs to the instance.
 */
const program: { module?: Promise<WebAssembly.Module> } = {};

const compiled = (): Promise<WebAssembly.Module> => (program.module ??= compile());

async function compile(): Promise<WebAssembly.Module> {
  const url = new URL('./pandoc.wasm', import.meta.resolve('pandoc-wasm'));
  return WebAssembly.compile(await readFile(url));
}

const programArguments = ['pandoc', '+RTS', '-H64m', '-RTS'];

async function instantiate(world: World, clock: number): Promise<Pandoc> {
  const standardStreams = Array.from({ length: 3 }, () => new OpenFile(new File([])));
  const wasi = new WASI(
    programArguments,
    [`SOURCE_DATE_EPOCH=${clock}`],
    [...standardStreams, new PreopenDirectory('/', world)],
    { debug: false },
  );
  const instance = await WebAssembly.instantiate(await compiled(), {
    wasi_snapshot_preview1: wasi.wasiImport,
  });
  // A shape that no type can promise: the module's exports are known from its documentation.
  const pandoc = instance.exports as unknown as Pandoc;
  wasi.initialize(instance as Parameters<typeof wasi.initialize>[0]);
  // Without it the C library sees no environment, and with it no frozen clock.
  pandoc['__wasm_call_ctors']();
  startHaskell(pandoc);
  return pandoc;
}

/** Hands the program arguments to the Haskell runtime: `int *argc, char ***argv`. */
function startHaskell(pandoc: Pandoc): void {
  const pointers = programArguments.map((text) => copyIn(pandoc, encode(`${text}\0`)));
  const argv = copyIn(pandoc, words([...pointers, 0]));
  const argc = copyIn(pandoc, words([programArguments.length]));
  pandoc.hs_init_with_rtsopts(argc, copyIn(pandoc, words([argv])));
}

const words = (values: readonly number[]): Uint8Array =>
  new Uint8Array(Uint32Array.from(values).buffer);

function copyIn(pandoc: Pandoc, bytes: Uint8Array): number {
  const at = pandoc.malloc(bytes.length);
  new Uint8Array(pandoc.memory.buffer, at, bytes.length).set(bytes);
  return at;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array = new Uint8Array()): string => new TextDecoder().decode(bytes);
