/**
 * What the suites use of `node:assert/strict`, for the extension host that has no Node: the bundle for the web takes this in
 * its place.
 */

class AssertionError extends Error {
  override readonly name = 'AssertionError';
  constructor(
    message: string | undefined,
    what: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message ?? what);
  }
}

type Told = string | undefined;

function ok(value: unknown, message?: Told): asserts value {
  if (!value) throw new AssertionError(message, `${shown(value)} is not truthy`);
}

function equal(actual: unknown, expected: unknown, message?: Told): void {
  if (!Object.is(actual, expected))
    throw new AssertionError(message, `${shown(actual)} is not ${shown(expected)}`, actual, expected);
}

function notEqual(actual: unknown, expected: unknown, message?: Told): void {
  if (Object.is(actual, expected)) throw new AssertionError(message, `both are ${shown(actual)}`, actual, expected);
}

function deepEqual(actual: unknown, expected: unknown, message?: Told): void {
  if (!same(actual, expected))
    throw new AssertionError(message, `${shown(actual)} does not equal ${shown(expected)}`, actual, expected);
}

function match(text: string, pattern: RegExp, message?: Told): void {
  if (!pattern.test(text)) throw new AssertionError(message, `${shown(text)} does not match ${pattern}`, text, pattern);
}

const shown = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : inJson(value));
const inJson = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** Of plain data: own keys, in any order, and the same kind of object. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const [mine, theirs] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    mine.size === theirs.size && [...mine].every(([key, value]) => theirs.has(key) && same(value, theirs.get(key)))
  );
}

const assert = { ok, equal, notEqual, deepEqual, match };
export default assert;
