/**
 * The small upgrades that every page may use, in one file, so that a chapter asks for one script and not for seven:
 * theme, permanent links, cards, reading position, copying of citations, languages. Each does nothing where its element is absent.
 */
import './theme-switch.ts';
import './perma-link.ts';
import './note-card.ts';
import './toc-position.ts';
import './cite-this.ts';
import './lang-switch.ts';
