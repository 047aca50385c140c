package sightline.platform.journal.simulation;

import java.sql.SQLException;
import java.util.List;

/** Ways to number a case's facts that look right and are not. */
final class MutantWriters {
    private MutantWriters() {}

    /** Reads how far the case is counted, then takes the lock. */
    static final class SequenceBeforeTheLock implements Design {
        @Override
        public void append(Ledger ledger, Transaction by, List<Draft> drafts) throws SQLException {
            for (Draft draft : drafts) {
                by.statement("read the version");
                long version = ledger.version(by, draft.about()) + 1;
                by.statement("lock and append");
                by.lock(new Ledger.Head(draft.about()));
                ledger.insert(by, Fact.numbered(draft, version), ledger.nextPosition());
                ledger.setVersion(by, draft.about(), version);
            }
        }
    }

    /** Counts the case under its lock, but has taken the places in the outbox before. */
    static final class PositionBeforeTheLock implements Design {
        @Override
        public void append(Ledger ledger, Transaction by, List<Draft> drafts) throws SQLException {
            for (Draft draft : drafts) {
                by.statement("take a position");
                long position = ledger.nextPosition();
                by.statement("lock and append");
                by.lock(new Ledger.Head(draft.about()));
                long version = ledger.version(by, draft.about()) + 1;
                ledger.insert(by, Fact.numbered(draft, version), position);
                ledger.setVersion(by, draft.about(), version);
            }
        }
    }
}
