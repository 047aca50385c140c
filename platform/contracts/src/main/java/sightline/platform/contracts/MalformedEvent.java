package sightline.platform.contracts;

/**
 * Says in one sentence why a message cannot be read as the event it claims to be.
 *
 * <p>The sentence names attributes and rules, never the values found: what is malformed may still be personal, and this
 * sentence is logged.
 */
public final class MalformedEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedEvent(String sentence) {
        super(sentence);
    }

    MalformedEvent(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
