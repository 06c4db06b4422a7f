/** The components that an `.mdx` text may have, each with its fields and what they hold. */
export const fieldsOf: Record<string, Record<string, 'count' | 'texts'>> = {
	PeopleRow: { count: 'count', of: 'count' },
	SwotTable: { strengths: 'texts', weaknesses: 'texts', opportunities: 'texts', threats: 'texts' },
};

export const components = Object.keys(fieldsOf);

/** How a component is written. */
export const examples: Record<string, string> = {
	PeopleRow: '<PeopleRow count={6} of={10} />',
	SwotTable:
		'<SwotTable strengths={["…"]} weaknesses={["…"]} opportunities={["…"]} threats={["…"]} />',
};

/** Which of a component's fields may be left out. */
export const isOptional = (component: string, field: string) =>
	component === 'PeopleRow' && field === 'of';
