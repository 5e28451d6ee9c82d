import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Contributes {
  readonly commands: readonly { readonly command: string }[];
  readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
}

const STEPS = 'test/e2e/ui';

/** Commands that the palette lists, be it only in some places. */
function paletteCommands(): readonly string[] {
  const { contributes }: { contributes: Contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  const hidden = contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command);
  return contributes.commands.map(({ command }) => command).filter(command => !hidden.includes(command));
}

/** Commands that a step of the UI tests runs from the palette. */
function commandsWithStep(): readonly string[] {
  const files = readdirSync(STEPS).map(name => readFileSync(join(STEPS, name), 'utf8'));
  return files.flatMap(text => [...text.matchAll(/'(nianbao\.\w+)'/g)].map(match => match[1] ?? ''));
}

suite('the command palette', () => {
  test('lists no command that no UI step runs, and no step runs one that is not there', () => {
    assert.deepEqual([...new Set(commandsWithStep())].sort(), [...paletteCommands()].sort());
  });
});
