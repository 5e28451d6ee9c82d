import { setFlagsFromString } from 'node:v8';

/**
 * Lets a command that checks some hundred short texts run more of them before its code is optimised. Node 20 optimises
 * so soon that half of such a command's time goes into it; later versions wait of their own accord and do not know the flag.
 */
export function optimiseLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000');
}
