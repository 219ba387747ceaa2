import { offerCopying } from "./copying";
import { offerSearch } from "./searching";

/* The page is whole without it: this adds the search and the copy buttons. */
offerSearch();
offerCopying();

/* By its scroll position: scrollIntoView would also move where the first Tab begins. */
const sidebar = document.querySelector(".sidebar");
const current = sidebar?.querySelector<HTMLElement>("[aria-current]");
if (sidebar && current) sidebar.scrollTop = current.offsetTop - sidebar.clientHeight / 2;
