import tseslint from 'typescript-eslint';

/** Few rules, each for a mistake that has a cost here; formatting is left to the writer. */
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.astro/', '.cache/', 'public/', '**/*.astro'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['src/**/*.ts', 'scripts/**/*.ts'] })),
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // The contract of an engine is asynchronous; one that has nothing to wait for keeps it all the same.
      '@typescript-eslint/require-await': 'off',
      // Our objects of functions carry no `this`; the rule cannot see that.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipComments: true }],
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.test.ts', '**/*.browser.ts', '**/*.long.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off', '@typescript-eslint/no-unsafe-argument': 'off', 'max-lines': 'off',
    },
  },
  {
    // The engine's own types name a package that does not resolve here; what comes out of it is checked in rows.ts.
    files: ['src/query/duckdb-browser.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-call': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
);
