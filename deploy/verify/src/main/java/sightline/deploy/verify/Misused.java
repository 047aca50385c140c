package sightline.deploy.verify;

/** Why nothing can be verified, told so that the reader knows what to do. */
final class Misused extends Exception {
    private static final long serialVersionUID = 1L;

    Misused(String sentence) {
        super(sentence);
    }
}
