/** True where nobody waits for the tests: under continuous integration, and in `npm test`. */
const thorough = Boolean(process.env.CI || process.env.NIANBAO_THOROUGH);

/**
 * How much of something a suite tries: `few` while one works, `many` where nobody waits. A variable of the environment
 * named `wanted` overrules both.
 */
export function effort(few: number, many: number, wanted = ''): number {
  return Number(process.env[wanted] ?? (thorough ? many : few));
}
