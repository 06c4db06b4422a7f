import { toSiteFinding, type SiteFinding, type SitePage } from './site-page.ts';

/** Menus come in the same order, and the same page has the same name in them, wherever they stand. */
export function findNavigation(pages: SitePage[]): SiteFinding[] {
	const found: SiteFinding[] = [];
	for (const group of Map.groupBy(pages, ({ lang }) => lang).values()) {
		if (group.length < 4) continue;
		const menus = group.flatMap((page) =>
			[
				...Map.groupBy(
					page.links.filter(
						({ nav, attribute, href }) =>
							nav !== '' && attribute === 'a[href]' && !href.startsWith('#'),
					),
					({ nav }) => nav,
				),
			].map(([nav, links]) => ({
				page,
				nav,
				hrefs: links.map(({ href }) =>
					URL.canParse(href, page.url) ? new URL(href, page.url).pathname : href,
				),
				names: links.map(({ text }) => text),
			})),
		);
		for (const same of Map.groupBy(menus, ({ nav }) => nav).values()) {
			// A menu of this page's own, such as its contents, is no menu of the site.
			if (same.length < group.length * 0.6 || same.length < 4) continue;
			const usual = commonest(same.map(({ hrefs }) => hrefs.join(' '))).split(' ');
			if (
				same.filter(({ hrefs }) => hrefs.join(' ') === usual.join(' ')).length <
				same.length * 0.5
			)
				continue;
			for (const { page, hrefs } of same) {
				const shared = hrefs.filter((href) => usual.includes(href));
				const order = usual.filter((href) => hrefs.includes(href));
				if (
					shared.length >= 2 &&
					new Set(shared).size === shared.length &&
					shared.join() !== order.join()
				)
					found.push(
						toSiteFinding(
							page.path,
							'navigation-order',
							'error',
							['3.2.3'],
							'Menyn har en annan ordning här än på andra sidor.',
							'The menu has another order here than on other pages.',
							'nav',
						),
					);
			}
			for (const href of usual) {
				const names = same.flatMap(({ hrefs, names: own, page }) =>
					hrefs.flatMap((other, place) =>
						other === href ? [{ name: own[place] ?? '', page }] : [],
					),
				);
				const usualName = commonest(names.map(({ name }) => name));
				if (names.filter(({ name }) => name === usualName).length < names.length * 0.7) continue;
				for (const { name, page } of names)
					if (name !== usualName && name !== '')
						found.push(
							toSiteFinding(
								page.path,
								'navigation-name',
								'error',
								['3.2.4'],
								`Menyn kallar ${href} för ”${name}” här men ”${usualName}” på andra sidor.`,
								`The menu calls ${href} “${name}” here but “${usualName}” on other pages.`,
								'nav',
							),
						);
			}
		}
	}
	return found;
}

function commonest(items: string[]): string {
	const groups = [...Map.groupBy(items, (item) => item).values()].sort(
		(a, b) => b.length - a.length,
	);
	return groups[0]?.[0] ?? '';
}
