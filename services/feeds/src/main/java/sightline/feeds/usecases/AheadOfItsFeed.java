package sightline.feeds.usecases;

/** A reader says it has entries that its feed does not have: it would wait for ever, so it is told at once. */
public final class AheadOfItsFeed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AheadOfItsFeed(long latest) {
        super("Your feed ends at %d: start after that number or an earlier one".formatted(latest));
    }
}
