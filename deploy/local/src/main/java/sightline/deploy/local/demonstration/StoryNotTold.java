package sightline.deploy.local.demonstration;

/** A service did not take a part of the demonstration; the message names the request and the answer. */
public final class StoryNotTold extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoryNotTold(String sentence) {
        super(sentence);
    }

    StoryNotTold(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
