import type { Compliance, Status } from './summary.ts';

interface Words {
	compliance: Record<Compliance, string>;
	status: Record<Status, string>;
	heading: { level: string; faults: string; how: string; clauses: string; rules: string };
	claim: (wording: string) => string;
	law: string;
	noFaults: string;
	untested: (count: number) => string;
	questions: (count: number) => string;
	onPages: (count: number) => string;
	why: string;
	unanswered: string;
	until: (date: string) => string;
	method: (pages: number, date: string) => string;
	states: string;
	engines: string;
	dates: (date: string) => string;
	human: string;
	table: [clause: string, criterion: string, result: string];
	principles: string[];
	goodPractice: string;
	newer: string;
	clausesLead: string;
	rulesLead: (count: number) => string;
}

export const words: Record<'sv' | 'en', Words> = {
	sv: {
		compliance: { fully: 'helt förenlig', partly: 'delvis förenlig', not: 'inte förenlig' },
		status: {
			failed: 'Fel hittade',
			passed: 'Inga fel hittade',
			untested: 'Inte prövat',
		},
		heading: {
			level: 'Hur tillgänglig är webbplatsen?',
			faults: 'Det här är inte tillgängligt',
			how: 'Så har vi granskat',
			clauses: 'Resultat för varje krav',
			rules: 'Regler som programmet prövar',
		},
		claim: (wording) => `Webbplatsen är <strong>${wording}</strong> med lagen.`,
		law: 'Lagen heter lagen om tillgänglighet till digital offentlig service (2018:1937). Kraven står i standarden EN 301 549.',
		noFaults: 'Vi känner inte till några fel.',
		untested: (count) =>
			`${String(count)} krav har inget program prövat. Därför kan vi inte säga att allt är tillgängligt.`,
		questions: (count) =>
			count === 1
				? 'Programmet hade 1 fråga som en människa behöver svara på.'
				: `Programmet hade ${String(count)} frågor som en människa behöver svara på.`,
		onPages: (count) => (count === 1 ? 'Gäller 1 sida.' : `Gäller ${String(count)} sidor.`),
		why: 'Därför finns felet kvar:',
		unanswered: 'Ingen har sagt än varför felet finns kvar.',
		until: (date) => `Det ska vara rättat senast den ${date}.`,
		method: (pages, date) =>
			`Vi har granskat webbplatsen själva, med ett program. Det granskade ${String(pages)} sidor den ${date}.`,
		states:
			'Programmet såg sidorna ljusa och mörka, med egna färger, på papper, utan skript, med mindre rörelse, med större bokstäver, med mer luft i texten och på en smal skärm. Det gick igenom dem med tangentbordet och öppnade det som går att öppna.',
		engines: 'Det använder axe-core, html-validate och egna regler.',
		dates: (date) => `Bedömningen gjordes den ${date}. Redogörelsen uppdaterades den ${date}.`,
		human: 'Ingen människa har granskat webbplatsen än.',
		table: ['EN 301 549', 'Krav i WCAG 2.2', 'Resultat'],
		principles: ['Gå att se och höra', 'Gå att använda', 'Gå att förstå', 'Fungera med hjälpmedel'],
		goodPractice: 'God sed',
		newer: 'inte med',
		clausesLead:
			'Tabellen visar alla krav på nivå A och AA. Ett program kan bara pröva en del av ett krav, och ingen människa har prövat resten.',
		rulesLead: (count) => `Här är de ${String(count)} egna reglerna.`,
	},
	en: {
		compliance: {
			fully: 'fully compliant',
			partly: 'partially compliant',
			not: 'not compliant',
		},
		status: {
			failed: 'Faults found',
			passed: 'No faults found',
			untested: 'Not tested',
		},
		heading: {
			level: 'How accessible is the website?',
			faults: 'What is not accessible',
			how: 'How we tested',
			clauses: 'Result for each requirement',
			rules: 'Rules that the program tests',
		},
		claim: (wording) => `The website is <strong>${wording}</strong> with the law.`,
		law: 'The law is the Swedish act on accessibility to digital public services (2018:1937). The requirements are those of the standard EN 301 549.',
		noFaults: 'We know of no faults.',
		untested: (count) =>
			`No program has tested ${String(count)} of the requirements. So we cannot say that everything is accessible.`,
		questions: (count) =>
			count === 1
				? 'The program had 1 question that a person needs to answer.'
				: `The program had ${String(count)} questions that a person needs to answer.`,
		onPages: (count) => (count === 1 ? 'On 1 page.' : `On ${String(count)} pages.`),
		why: 'Why the fault is still there:',
		unanswered: 'Nobody has said yet why the fault is still there.',
		until: (date) => `It is to be mended by ${date}.`,
		method: (pages, date) =>
			`We tested the website ourselves, with a program. It tested ${String(pages)} pages on ${date}.`,
		states:
			'The program saw the pages light and dark, with colours of the reader’s own, on paper, without scripts, with less motion, with larger letters, with more space in the text and on a narrow screen. It went through them with the keyboard and opened what can be opened.',
		engines: 'It uses axe-core, html-validate and rules of our own.',
		dates: (date) => `The assessment was made on ${date}. The statement was updated on ${date}.`,
		human: 'No person has tested the website yet.',
		table: ['EN 301 549', 'Requirement in WCAG 2.2', 'Result'],
		principles: ['Perceivable', 'Operable', 'Understandable', 'Robust'],
		goodPractice: 'Good practice',
		newer: 'not included',
		clausesLead:
			'The table shows all requirements on levels A and AA. A program can only test a part of a requirement, and no person has tested the rest.',
		rulesLead: (count) => `These are the ${String(count)} rules of our own.`,
	},
};
