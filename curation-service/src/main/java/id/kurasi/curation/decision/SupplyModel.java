package id.kurasi.curation.decision;

/** Who owns the goods until they are sold. */
public enum SupplyModel {
    /** <i>Titip jual</i>: the producer, until a customer buys. */
    CONSIGNMENT,
    /** <i>Beli putus</i>: the retailer, who bears the risk of stock. */
    OUTRIGHT_PURCHASE,
    MADE_TO_ORDER,
    PRIVATE_LABEL
}
