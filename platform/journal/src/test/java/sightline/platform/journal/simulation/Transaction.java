package sightline.platform.journal.simulation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A transaction of the model: read committed, row locks until its end, and an end its caller may not learn. */
final class Transaction {
    private final Database database;
    private final Actor who;
    private final Set<Table<?, ?>> touched = new LinkedHashSet<>();
    private final Set<Object> locks = new LinkedHashSet<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable Object waitsFor;
    private boolean open = true;

    Transaction(Database database, Actor who) {
        this.database = database;
        this.who = who;
    }

    Actor who() {
        return who;
    }

    void touches(Table<?, ?> table) {
        touched.add(table);
    }

    void afterCommit(Runnable then) {
        afterCommit.add(then);
    }

    /** Every statement is a point, and may find its connection gone. */
    void statement(String what) throws SQLException {
        database.world().point(what);
        if (open && database.world().faults().strikes(Fault.CONNECTION_LOST)) {
            rollback();
        }
        mustBeOpen();
    }

    private void mustBeOpen() throws SQLException {
        if (!open) {
            throw new SQLException("The connection is gone", "08006");
        }
    }

    /** Takes a row's lock, waiting for its holder; one of a ring that wait for each other is rolled back. */
    void lock(Object row) throws SQLException {
        if (!locks.contains(row)) {
            if (database.holder(row) != null) {
                wait(row);
            }
            mustBeOpen();
            database.locks().put(row, this);
            locks.add(row);
        }
    }

    private void wait(Object row) throws SQLException {
        waitsFor = row;
        if (inARing()) {
            database.world().sightings().saw(Sighting.DEADLOCK);
            rollback();
            throw new SQLException("deadlock detected", "40P01");
        }
        try {
            database.world().scheduler().await("waits for a lock", () -> !open || database.holder(row) == null);
        } finally {
            waitsFor = null;
        }
    }

    private boolean inARing() {
        Transaction next = this;
        do {
            Object row = next.waitsFor;
            next = row == null ? null : database.holder(row);
        } while (next != null && next != this);
        return next == this;
    }

    /** Commits; an exception means that nobody knows whether it did. */
    void commit() throws SQLException {
        statement("commit");
        Faults faults = database.world().faults();
        Sightings sightings = database.world().sightings();
        if (faults.strikes(Fault.COMMIT_UNKNOWN_NOT_APPLIED)) {
            sightings.saw(Sighting.UNKNOWN_COMMIT_NOT_APPLIED);
            rollback();
            throw new SQLException("The connection broke during commit", "08006");
        }
        touched.forEach(table -> table.apply(this));
        release();
        afterCommit.forEach(Runnable::run);
        if (faults.strikes(Fault.COMMIT_UNKNOWN_APPLIED)) {
            sightings.saw(Sighting.UNKNOWN_COMMIT_APPLIED);
            throw new SQLException("The connection broke during commit", "08006");
        }
        database.world().point("committed");
    }

    /** Never a point: it happens to a process that is gone, too. */
    void rollback() {
        if (open) {
            touched.forEach(table -> table.forget(this));
            release();
        }
    }

    private void release() {
        open = false;
        locks.forEach(database.locks()::remove);
        database.ended(this);
    }

    boolean isOpen() {
        return open;
    }
}
