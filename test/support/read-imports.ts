/** One import as written. */
export interface Import {
  readonly from: string;
  /** Nothing of it remains at run time. */
  readonly typeOnly: boolean;
  /** `import('…')`: only when that line is reached. */
  readonly dynamic: boolean;
}

const statement = /^(?:import|export)\s+(?:(type\s+)?([^'";]*?)\s+from\s+)?'([^']+)'/gm;
const onlyTypes = /^\{\s*(?:type\s+[\w$]+(?:\s+as\s+[\w$]+)?\s*,?\s*)+\}$/;

/** Every import and re-export of a module's source. */
export function readImports(source: string): readonly Import[] {
  const fixed = [...source.matchAll(statement)].map(([, type, names = '', from]) => ({
    from: from!,
    typeOnly: type !== undefined || onlyTypes.test(names),
    dynamic: false,
  }));
  const types = [...source.matchAll(/typeof import\('([^']+)'\)/g)].map(([, from]) => ({
    from: from!,
    typeOnly: true,
    dynamic: false,
  }));
  const loaded = source.replaceAll(/typeof import\('[^']+'\)/g, '').matchAll(/\b(?:import|require)\('([^']+)'\)/g);
  return [...fixed, ...types, ...[...loaded].map(([, from]) => ({ from: from!, typeOnly: false, dynamic: true }))];
}
