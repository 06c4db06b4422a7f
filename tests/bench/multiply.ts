import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Copies the projects of `root`, but for those in `without`, until there are `count`. Each copy has a number in its name. */
export function multiplyProjects(root: string, count: number, without: string[]): void {
	const folder = join(root, 'content/projekt');
	const all = readdirSync(folder);
	const models = all.filter((name) => !without.includes(name));
	if (models.length === 0) throw new Error('There are no projects to copy: name a bank.');
	for (let made = all.length; made < count; made += 1) {
		const copy = made - all.length;
		const round = Math.floor(copy / models.length) + 2;
		const model = models[copy % models.length]!;
		const target = join(folder, `${model}-kopia-${String(round)}`);
		cpSync(join(folder, model), target, { recursive: true });
		const facts = join(target, 'fakta.yml');
		writeFileSync(
			facts,
			readFileSync(facts, 'utf8').replace(
				/^(title:\n {2}sv: )(["']?)(.*?)\2$/m,
				(_, start: string, quote: string, name: string) =>
					`${start}${quote}${name} ${String(round)}${quote}`,
			),
		);
	}
}
