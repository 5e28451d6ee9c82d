/** A language as the manifest contributes it. */
export interface ContributedLanguage {
  readonly id: string;
  readonly extensions?: readonly string[];
  readonly filenamePatterns?: readonly string[];
}

/** The language id that the editor would give a file that it has not opened. */
export function languageOfFile(name: string, contributed: readonly ContributedLanguage[]): string {
  const own = contributed.find(language => claims(language, name));
  if (own) return own.id;
  return name.endsWith('.md') ? 'markdown' : 'plaintext';
}

function claims(language: ContributedLanguage, name: string): boolean {
  const { extensions = [], filenamePatterns = [] } = language;
  return extensions.some(extension => name.endsWith(extension)) || filenamePatterns.some(p => matches(p, name));
}

/** Patterns hold no wildcard but `*`. */
function matches(pattern: string, name: string): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`, 'i').test(name);
}
