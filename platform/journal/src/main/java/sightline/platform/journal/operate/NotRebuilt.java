package sightline.platform.journal.operate;

/** A projection was not built anew, and the old one stays as it was; says why in one sentence. */
public final class NotRebuilt extends Exception {
    private static final long serialVersionUID = 1L;

    NotRebuilt(String because) {
        super(because);
    }
}
