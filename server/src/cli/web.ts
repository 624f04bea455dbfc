import type { Locale } from '../core/index.ts';
import type { LintRecord } from './formatters/formatter.ts';
import type { Io } from './io.ts';
import { wellFormed } from './style.ts';

/**
 * Where things stand on the web, as far as the environment says so. `OKR_RULE_PAGES` is the address of the folder that holds the
 * rules' pages: they come with the package, and each company may have its own copy of it.
 */
export function webOf({ env }: Io, locale: Locale) {
  const pages = httpOnly(env.OKR_RULE_PAGES);
  const files = fileBase(env);
  return {
    /** The page of a rule; `null` where nobody said where the pages are. */
    pageUrl: (rule: string): string | null => pages && `${pages}/${rule}/README${locale === 'fr' ? '.fr' : ''}.md`,
    /** The line of a finding in the commit that the CI service looks at. */
    lineUrl: ({ rootPath, line }: Pick<LintRecord, 'rootPath' | 'line'>): string | null =>
      files && `${files}/${uriPath(rootPath)}#L${line}`,
  };
}

/** A path as a relative URI. */
export function uriPath(path: string): string {
  return path.split('/').map(segment).join('/');
}

/** Beside what URIs forbid, what would end a link in Markdown. */
function segment(name: string): string {
  return encodeURIComponent(wellFormed(name)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Where GitHub and GitLab show the files of the commit that a job runs on. */
function fileBase(env: Io['env']): string | null {
  if (env.GITHUB_REPOSITORY && env.GITHUB_SHA) {
    return httpOnly(`${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY}/blob/${env.GITHUB_SHA}`);
  }
  if (env.CI_PROJECT_URL && env.CI_COMMIT_SHA) return httpOnly(`${env.CI_PROJECT_URL}/-/blob/${env.CI_COMMIT_SHA}`);
  return null;
}

/** An address without the slash at its end, when it is one that may stand in a link. */
function httpOnly(address: string | undefined): string | null {
  return address && /^https?:\/\/[\w.~:/%@+-]+$/.test(address) ? address.replace(/\/+$/, '') : null;
}
