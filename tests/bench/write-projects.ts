interface Generator {
	generateProjects(root: string, count: number): void;
}

// Named as a string: the site is checked without the bench's generator too.
const { generateProjects } = (await import('./generate.ts' as string)) as Generator;
const [root = '.', count = '0'] = process.argv.slice(2);
generateProjects(root, Number(count));

export {};
