package sightline.audit.usecases;

import sightline.audit.domain.Ledger;

/** Where checkpoints are published: places that whoever can bend the ledger cannot reach. */
public interface Publications {

    /** Comes back when it is in each of them; a checkpoint that is published twice stays one. */
    void publish(Ledger.Signed checkpoint);
}
