import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package's version, read when asked for: the bundle lies in `dist/`, beside the manifest. */
export function readVersion(): string {
  try {
    return JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')).version;
  } catch {
    return '0.0.0';
  }
}
