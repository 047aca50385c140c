package sightline.deploy.partner;

/** A request got no answer in the time it had; the message names it. */
public final class NotAnswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAnswered(String sentence) {
        super(sentence);
    }

    NotAnswered(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
