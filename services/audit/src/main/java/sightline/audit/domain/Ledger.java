package sightline.audit.domain;

import java.util.List;
import java.util.Optional;

/** The audit's entries in their one order, and the checkpoints over them. */
public interface Ledger {

    /** A checkpoint with its signature, as it is published: one line of JSON. */
    record Signed(long upTo, String signature, String line) {}

    /** The last one signed. */
    Optional<Signed> lastSigned();

    /** The links after this number that are not signed yet, at most so many. */
    List<Link> after(long number, int atMost);

    /** Keeps a checkpoint, to be published. */
    void keep(Signed checkpoint);

    /** Those that are not published yet, in their order. */
    List<Signed> unpublished();

    /** It is published everywhere. */
    void published(Signed checkpoint);
}
