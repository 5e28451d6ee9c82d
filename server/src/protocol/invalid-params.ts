import { ErrorCodes, ResponseError } from 'vscode-languageserver';

/** The answer to a request without what its method needs, which editors show to who wrote the client. */
export const invalidParams = (what: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, `${what} is missing or of the wrong kind`);

export const isInvalidParams = (fault: unknown): boolean =>
  fault instanceof ResponseError && fault.code === ErrorCodes.InvalidParams;

/** The address in parameters that may be anything. Throws `InvalidParams`. */
export function uriIn(params: unknown): string {
  const uri = (params as { readonly uri?: unknown } | undefined | null)?.uri;
  if (typeof uri !== 'string') throw invalidParams('uri');
  return uri;
}
