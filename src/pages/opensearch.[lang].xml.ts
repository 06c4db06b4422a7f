import { translator } from '../i18n/index.ts';
import { hrefOf, settings, siteName, withBase } from '../site.ts';

export const getStaticPaths = () => settings.languages.map((lang) => ({ params: { lang } }));

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Lets a browser search the site from its own bar. */
export const GET = ({ params: { lang } }: { params: { lang: string } }) => {
	const whole = (path: string) => new URL(path, settings.address).href;
	// A short name has at most 16 letters.
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escape(translator(lang)('search.openSearch').slice(0, 16))}</ShortName>
	<Description>${escape(siteName(lang) ?? '')}</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Image width="16" height="16" type="image/svg+xml">${whole(withBase('/favicon.svg'))}</Image>
	<Url type="text/html" template="${whole(hrefOf({ kind: 'search' }, lang))}?q={searchTerms}"/>
</OpenSearchDescription>
`,
		{ headers: { 'content-type': 'application/opensearchdescription+xml' } },
	);
};
