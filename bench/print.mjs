/** ✓ or ✗ for a budget held or broken. */
export const mark = held => (held ? '✓' : '✗');

export const ms = value => (value >= 100 ? `${value.toFixed(0)} ms` : `${value.toFixed(2)} ms`);
export const speed = (bytes, millis) => `${(bytes / 1e3 / millis).toFixed(1)} MB/s`;
export const times = ratio => `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;

/** Prints rows as columns; full-width characters take two places. */
export function table(title, header, rows) {
  const all = [header, ...rows].map(row => row.map(String));
  const widths = header.map((_, i) => Math.max(...all.map(row => width(row[i] ?? ''))));
  const line = row =>
    row
      .map((cell, i) => cell + ' '.repeat(widths[i] - width(cell)))
      .join('  ')
      .trimEnd();
  const [first, ...rest] = all.map(line);
  console.log(`\n${title}\n  ${first}\n  ${widths.map(w => '─'.repeat(w)).join('  ')}`);
  for (const text of rest) console.log(`  ${text}`);
}

const width = text =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f]/.test(char) ? 2 : 1), 0);
