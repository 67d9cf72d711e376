/**
 * The one script that stands in the page itself, because it must run before the first paint: the reader's saved theme,
 * or none, in which case the system decides. A file of its own would cost each first visit a request that blocks.
 */
export const FIRST_SCRIPT = "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

/** Its SHA-256 as the content security policy names it; a test computes it anew. */
export const FIRST_SCRIPT_HASH = 'sha256-/5MU3+Sn2wW+1ppkEzASs4rkzWlgs3j0KJwiU66Uum0=';
