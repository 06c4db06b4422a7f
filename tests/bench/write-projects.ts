import { generateProjects } from './generate.ts';

const [root = '.', count = '0'] = process.argv.slice(2);
generateProjects(root, Number(count));
