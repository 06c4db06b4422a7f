import type { SiteSettings } from '../schemas/site.ts';

/** Where the form saves. Without a Git host there is no account, only the folder that the editor chooses. */
export function toBackend({ form }: SiteSettings) {
	const { host, repository, branch, server } = form ?? {};
	if (!host) return { name: 'github', repo: 'lokal/projektbanken', auth_methods: ['token'] };
	const root = server?.replace(/\/$/, '');
	const api = { github: '/api/v3', gitlab: '/api/v4', forgejo: '/api/v1' }[host];
	return {
		name: host === 'forgejo' ? 'gitea' : host,
		repo: repository,
		...(branch ? { branch } : {}),
		...(root ? { base_url: root, api_root: root + api } : {}),
	};
}
