import { offerCopying } from "./copying";
import { offerSearch } from "./searching";

/* The page is whole without it: this adds the search and the copy buttons. */
offerSearch();
offerCopying();
document.querySelector(".sidebar [aria-current]")?.scrollIntoView({ block: "center" });
scrollTo(0, location.hash ? scrollY : 0);
