import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
	{ ignores: ['dist/', '.build/', '.astro/', 'node_modules/', 'tests/fixtures/'] },
	...tseslint.configs.strict,
	...astro.configs.recommended,
	{
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
		},
	},
	{
		// Only pages and the collections' configuration know Astro's content layer.
		files: ['src/**'],
		ignores: ['src/pages/**', 'src/content.config.ts'],
		rules: { 'no-restricted-imports': ['error', { paths: ['astro:content'] }] },
	},
	{ files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
