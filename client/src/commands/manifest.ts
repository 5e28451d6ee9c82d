import type { ContributedLanguage } from '../language-of-file';

/** The parts of package.json that commands read. */
export interface Manifest {
  readonly contributes: {
    readonly languages: readonly ContributedLanguage[];
    readonly configuration: { readonly properties: Readonly<Record<string, SettingSchema | undefined>> };
  };
}

interface SettingSchema {
  readonly properties?: Readonly<
    Record<string, { readonly description?: string; readonly markdownDescription?: string }>
  >;
}

/** Every rule, by the settings that take a level for it, with a line on what it finds. */
export function rulesOf(manifest: Manifest): readonly { readonly name: string; readonly about: string }[] {
  const schema = manifest.contributes.configuration.properties['nianbao.rules'];
  return Object.entries(schema?.properties ?? {}).map(([name, rule]) => ({
    name,
    about: rule.description ?? rule.markdownDescription ?? '',
  }));
}
