import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['node_modules/', 'native/', 'reference/'] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2024, sourceType: 'module', globals: { ...globals.node, ...globals.browser } },
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },
];
