package sightline.deploy.rehearsal.live;

/** A service did not do what an event asked of it, for as long as we asked; the message says which and why. */
final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTaken(String sentence) {
        super(sentence);
    }
}
