/**
 * What can go wrong when a reader asks for data. The code chooses the sentence shown in the page's language;
 * the message is for developers and for the part of a database's answer that names the mistake in a query.
 */
export type QueryErrorCode =
  | 'network' | 'damaged' | 'schema' | 'unknown-table' | 'unknown-column'
  | 'refused' | 'syntax' | 'timeout' | 'cancelled' | 'memory' | 'unsupported';

export class QueryError extends Error {
  readonly code: QueryErrorCode;

  constructor(code: QueryErrorCode, message: string) {
    super(message);
    this.name = 'QueryError';
    this.code = code;
  }
}

/** Turns anything thrown by an engine into a `QueryError`, by the words DuckDB 0.9.1 uses. */
export function asQueryError(thrown: unknown): QueryError {
  if (thrown instanceof QueryError) return thrown;
  const full = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof DOMException && thrown.name === 'AbortError') return new QueryError('cancelled', full);
  // The lines after the first repeat the reader's query, whose words say nothing of the kind of error.
  const text = firstLine(full);
  if (/out of memory|bad allocation|memory access out of bounds|failed to allocate|could not allocate/i.test(text)) return new QueryError('memory', text);
  if (/^(permission error|missing extension error)|disabled (through|by) configuration|configuration has been locked/i.test(text)) return new QueryError('refused', text);
  if (/webassembly/i.test(text)) return new QueryError('unsupported', text);
  return new QueryError('syntax', text);
}

function firstLine(text: string): string {
  return (text.replace(/^Error: /, '').split('\n')[0] ?? '').slice(0, 300);
}
