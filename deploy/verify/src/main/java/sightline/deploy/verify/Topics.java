package sightline.deploy.verify;

/** The topics that the ledger was filled from. */
record Topics(String looks, String events) {
    static final Topics OF_SIGHTLINE = new Topics("sightline.looks", "sightline.events");
}
