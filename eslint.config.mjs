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
      'max-lines': ['error', { max: 300, skipComments: true }],
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.test.ts', '**/*.browser.ts', '**/*.long.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/unbound-method': 'off', 'max-lines': 'off' },
  },
);
