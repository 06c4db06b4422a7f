import type { z } from 'zod';

interface Definition {
	type: string;
	shape?: Record<string, Schema>;
	innerType?: Schema;
	element?: Schema;
	catchall?: Schema;
	options?: Schema[];
}
interface Schema {
	def: Definition;
}

/** The names that the fields of a group can have, by the path to the group; empty when it is no group. */
export function knownNames(schema: z.ZodType, path: PropertyKey[]): string[] {
	let found: Schema[] = [schema as unknown as Schema];
	for (const step of path) found = found.flatMap(open).flatMap((one) => below(one, step));
	return [...new Set(found.flatMap(open).flatMap(({ def }) => Object.keys(def.shape ?? {})))];
}

/** What is inside `optional`, `default` and the like. */
function open(schema: Schema): Schema[] {
	const { innerType, options } = schema.def;
	if (innerType) return open(innerType);
	return options ? options.flatMap(open) : [schema];
}

// `constructor` and `__proto__` are names that an editor can write, and that every object has.
const own = (shape: Record<string, Schema> | undefined, name: string) =>
	shape && Object.hasOwn(shape, name) ? shape[name] : undefined;

function below({ def }: Schema, step: PropertyKey): Schema[] {
	const next =
		typeof step === 'number'
			? def.element
			: (own(def.shape, String(step)) ??
				(def.catchall?.def.type === 'never' ? undefined : def.catchall));
	return next ? [next] : [];
}
