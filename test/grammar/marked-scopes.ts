import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import {
  type IGrammar,
  type IRawGrammar,
  type IToken,
  parseRawGrammar,
  Registry,
  type StateStack,
} from 'vscode-textmate';

/** One fenced block of samples.md, named by the heading above it. */
export interface Sample {
  readonly name: string;
  readonly lines: readonly string[];
}

const fromRoot = (path: string): string => resolve(process.cwd(), path);

/** Stands for VS Code's own HTML grammar. */
const tags: IRawGrammar = {
  scopeName: 'text.html.basic',
  patterns: [{ name: 'meta.tag', match: '<[^<>]*>' }],
  repository: {} as IRawGrammar['repository'],
};

/** The grammar as VS Code runs it. */
export async function loadGrammar(): Promise<IGrammar> {
  await loadWASM(readFileSync(fromRoot('node_modules/vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async scope => (scope === 'text.nianbao' ? readGrammar() : tags),
  });
  const grammar = await registry.loadGrammar('text.nianbao');
  if (!grammar) throw new Error('no grammar for text.nianbao');
  return grammar;
}

export function readGrammar(): IRawGrammar {
  const path = fromRoot('syntaxes/nianbao.tmLanguage.json');
  return parseRawGrammar(readFileSync(path, 'utf8'), path);
}

export function readSamples(): readonly Sample[] {
  const text = readFileSync(fromRoot('test/grammar/samples.md'), 'utf8');
  const blocks = text.matchAll(/^## (.+)\n+```nianbao\n([\s\S]*?)\n```$/gm);
  return [...blocks].map(([, name, body]) => ({ name: name ?? '', lines: (body ?? '').split('\n') }));
}

/** `全年⟦constant.numeric:3⟧件` becomes `全年3件`. */
export const unmark = (line: string): string => line.replace(/⟦[a-z0-9.-]+:|⟧/g, '');

/** Colours the lines as one document and writes each with its scopes around what they cover. */
export function mark(grammar: IGrammar, lines: readonly string[]): readonly string[] {
  let state: StateStack | null = null;
  return lines.map(line => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return markLine(line, tokens);
  });
}

function markLine(line: string, tokens: readonly IToken[]): string {
  let open: readonly string[] = [];
  let marked = '';
  for (const token of tokens) {
    const scopes = token.scopes.slice(1).map(scope => scope.replace(/\.nianbao$/, ''));
    const kept = commonLength(open, scopes);
    const opening = scopes.slice(kept).map(scope => `⟦${scope}:`);
    marked += '⟧'.repeat(open.length - kept) + opening.join('') + line.slice(token.startIndex, token.endIndex);
    open = scopes;
  }
  return marked + '⟧'.repeat(open.length);
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  const differing = a.findIndex((scope, i) => scope !== b[i]);
  return differing < 0 ? a.length : differing;
}
