package id.kurasi.curation.gate;

import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.round.Round;

/** A product that wants into a round. */
record Candidacy(CatalogProduct product, Round round, Places taken, Entry entry) {}
