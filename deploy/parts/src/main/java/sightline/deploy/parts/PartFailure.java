package sightline.deploy.parts;

/** A part could not do what was asked of it; the message is a sentence that says what to do. */
public final class PartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PartFailure(String sentence) {
        super(sentence);
    }

    public PartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
