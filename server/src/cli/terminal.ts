import { fstatSync } from 'node:fs';
import type { Strings } from './strings';

/** What a command needs of the process around it. */
export interface Terminal {
  /** The working folder, absolute. */
  readonly folder: string;
  readonly strings: Strings;
  readonly colour: boolean;
  /** True where standard input is a pipe or a file. */
  readonly piped: () => boolean;
  readonly input: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export const processTerminal = (strings: Strings): Terminal => ({
  folder: process.cwd(),
  strings,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  piped: inputIsPiped,
  input: readInput,
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
});

function inputIsPiped(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
