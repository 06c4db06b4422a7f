import { isMap, isScalar, isSeq, type Document, type Pair, type Scalar } from 'yaml';

/** Whether a problem is about the name of a field or about what stands there. */
export type Part = 'name' | 'value';

/** Offset of a field, or of the nearest group of lines that it should stand in. */
export function placeOfPath(document: Document, path: PropertyKey[], part: Part): number {
	for (let depth = path.length; depth > 0; depth -= 1) {
		const parent = document.getIn(path.slice(0, depth - 1), true) ?? document.contents;
		const place = placeIn(parent, path[depth - 1], depth === path.length ? part : 'name');
		if (place !== undefined) return place;
	}
	return 0;
}

function placeIn(parent: unknown, key: PropertyKey | undefined, part: Part): number | undefined {
	if (isSeq(parent) && typeof key === 'number') {
		const item = parent.items[key] as { range?: [number, number, number] } | undefined;
		return item?.range?.[0];
	}
	if (!isMap(parent)) return undefined;
	const pair = parent.items.find(({ key: name }) => isScalar(name) && name.value === key);
	if (!pair) return undefined;
	return (part === 'value' && valueStart(pair)) || (pair.key as Scalar).range?.[0];
}

/** Where a text or number starts that stands after its name; nothing for lists and groups of lines. */
function valueStart({ value }: Pair): number | undefined {
	return isScalar(value) && value.value !== null ? value.range?.[0] : undefined;
}
