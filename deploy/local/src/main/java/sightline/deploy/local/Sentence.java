package sightline.deploy.local;

/** Why the command cannot go on, told so that the reader knows what to do; shown without a stack trace. */
final class Sentence extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Sentence(String text) {
        super(text);
    }

    Sentence(String text, Throwable cause) {
        super(text, cause);
    }
}
