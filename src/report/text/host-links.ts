/** Links from a remote's URL to the pages of its host: GitHub, GitLab, Bitbucket, Gitea and Forgejo, also on servers of one's own. */

/** Where a repository is on the web, from a remote's URL; undefined where that names no host. */
export function webAddress(remote: string): string | undefined {
  const scp = /^(?:[\w.-]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)\/?(.+)$/.exec(remote);
  const parsed = scp ? `https://${scp[1]}/${scp[2]}` : remote;
  let url: URL;
  try {
    url = new URL(parsed);
  } catch {
    return undefined;
  }
  if (!["https:", "http:", "ssh:", "git:"].includes(url.protocol) || url.hostname === "") return undefined;
  // The port of ssh says nothing of the web page's.
  const host = url.protocol.startsWith("http") ? url.host : url.hostname;
  const path = url.pathname.replace(/\/+$/, "").replace(/\.git$/, "");
  if (path === "" || path === "/") return undefined;
  return `${url.protocol === "http:" ? "http" : "https"}://${host}${path}`;
}

/** The page of a commit. */
export function commitLink(web: string, oid: string): string {
  const kind = hostOf(web);
  if (kind === "gitlab") return `${web}/-/commit/${oid}`;
  return `${web}/${kind === "bitbucket" ? "commits" : "commit"}/${oid}`;
}

/** The page of a line as a commit has it; undefined where the host is not known. */
export function lineLink(web: string, oid: string, path: string, line: number): string | undefined {
  const file = path.split("/").map(encodeURIComponent).join("/");
  switch (hostOf(web)) {
    case "github":
      return `${web}/blob/${oid}/${file}#L${line}`;
    case "gitlab":
      return `${web}/-/blob/${oid}/${file}#L${line}`;
    case "bitbucket":
      return `${web}/src/${oid}/${file}#lines-${line}`;
    case "gitea":
      return `${web}/src/commit/${oid}/${file}#L${line}`;
    default:
      return undefined;
  }
}

function hostOf(web: string): "github" | "gitlab" | "bitbucket" | "gitea" | undefined {
  const { hostname } = new URL(web);
  if (hostname.includes("github")) return "github";
  if (hostname.includes("gitlab")) return "gitlab";
  if (hostname === "bitbucket.org") return "bitbucket";
  return /gitea|forgejo|codeberg/.test(hostname) ? "gitea" : undefined;
}
