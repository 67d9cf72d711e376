import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_QUERY_LENGTH, readOnly } from './read-only.ts';

describe('read-only queries', () => {
  it.each([
    'SELECT 1', '  select 1 ; ', '-- a; b\nSELECT 1', '/* DROP /* nested */ */ SELECT 1', '(SELECT 1) UNION (SELECT 2)', 'WITH a AS (SELECT 1) SELECT * FROM a',
    'FROM cells', 'DESCRIBE cells', 'SUMMARIZE cells', 'PIVOT cells ON year USING sum(n)', 'VALUES (1)', 'SHOW TABLES', 'EXPLAIN SELECT 1',
    "SELECT 'DROP TABLE x; DELETE'", 'SELECT "delete; copy" FROM t', "SELECT e'it\\'s; x'", 'SELECT $$a; DROP$$', 'SELECT $q$a; b$q$', 'WITH a AS (SELECT load FROM t) SELECT a.update, 1 AS set FROM a',
  ])('lets through: %s', (text) => {
    expect(readOnly(text).text).toBe(text.trim().replace(/\s*;\s*$/, ''));
  });
  it.each([
    'ATTACH \'x.db\'', "COPY cells TO 'x.csv'", 'INSTALL httpfs', 'LOAD httpfs', 'SET memory_limit=1', 'PRAGMA database_list', 'CREATE TABLE a AS SELECT 1', 'DROP TABLE cells',
    'INSERT INTO a VALUES (1)', 'SELECT 1; DROP TABLE cells', "SELECT 1; -- x\nSELECT 2", '/* SELECT */ DELETE FROM cells', 'WITH a AS (SELECT 1) INSERT INTO cells SELECT * FROM a',
    'EXPLAIN ANALYZE DELETE FROM cells', 'CALL dbgen()', 'EXPORT DATABASE \'x\'', '(COPY cells TO \'x\')', 'BEGIN', 'ａTTACH x',
  ])('refuses: %s', (text) => {
    expect(() => readOnly(text)).toThrow(expect.objectContaining({ code: 'refused' }));
  });
  it.each(['', '   ', '-- only a comment', ';', "SELECT 'open", 'SELECT "open', 'SELECT /* open', 'SELECT $$open'])('calls this no statement: %s', (text) => {
    expect(() => readOnly(text)).toThrow(expect.objectContaining({ code: 'syntax' }));
  });
  it('refuses a text too long for an address', () => {
    expect(() => readOnly(`SELECT ${'1+'.repeat(MAX_QUERY_LENGTH)}1`)).toThrow(expect.objectContaining({ code: 'refused' }));
  });
  it('never lets a second statement through, whatever stands before it', () => {
    fc.assert(fc.property(fc.string({ maxLength: 30, unit: fc.constantFrom("'", '"', '-', '/', '*', '$', ';', '\n', ' ', 'a', '(', ')', '\\', 'e') }), (noise) => {
      let out: string;
      try { out = readOnly(`SELECT ${noise}\n;DROP TABLE cells`).text; } catch { return; }
      // What got through has no semicolon outside quotes, dollars and comments.
      expect(() => readOnly(`${out};`)).not.toThrow();
      expect(readOnly(out).text).toBe(out);
    }), { numRuns: 2000 });
  });
});
