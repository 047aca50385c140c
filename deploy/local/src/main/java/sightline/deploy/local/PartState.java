package sightline.deploy.local;

/** How a part is doing. */
enum PartState {
    WAITING("waiting"),
    STARTING("starting"),
    HEALTHY("healthy"),
    SILENT("alive but not answering"),
    RESTARTING("restarting"),
    GIVEN_UP("given up"),
    STOPPED("stopped");

    private final String words;

    PartState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
