package sightline.platform.journal.simulation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** A service that changes cases: some of its transactions touch two, some take long, some roll back. */
final class Writer {
    private final World world;
    private int left;

    Writer(World world) {
        this.world = world;
        this.left = world.plan().changesEach();
    }

    void live() {
        while (left > 0) {
            left--;
            world.scheduler().sleep("writer", 1 + world.random().nextInt(40));
            try {
                change();
            } catch (SQLException e) {
                // The user is told that nobody knows; the ledger says what became of it.
            }
        }
    }

    boolean done() {
        return left == 0;
    }

    private void change() throws SQLException {
        List<Draft> drafts = drafts();
        Transaction by = world.cases().begin();
        try {
            linger(by);
            world.design().append(world.ledger(), by, drafts);
            linger(by);
            if (world.faults().strikes(Fault.ROLLED_BACK)) {
                by.rollback();
                world.sightings().saw(Sighting.POSITION_HOLE_LEFT_BY_ROLLBACK);
                return;
            }
            by.commit();
        } finally {
            by.rollback();
        }
        drafts.forEach(one -> world.promised().add(one.id()));
        world.relaysWake();
    }

    private void linger(Transaction by) throws SQLException {
        for (int more = world.random().nextInt(3); more > 0; more--) {
            by.statement("works on");
        }
    }

    private List<Draft> drafts() {
        List<CaseId> cases = world.plan().cases();
        List<Draft> drafts = new ArrayList<>();
        int first = world.random().nextInt(cases.size());
        drafts.addAll(drafts(cases.get(first)));
        if (world.random().nextInt(4) == 0 && cases.size() > 1) {
            drafts.addAll(drafts(cases.get((first + 1) % cases.size())));
            world.sightings().saw(Sighting.CHANGE_OF_TWO_CASES);
        }
        return drafts;
    }

    private List<Draft> drafts(CaseId about) {
        List<Draft> drafts = new ArrayList<>();
        for (int more = 1 + world.random().nextInt(3) / 2; more > 0; more--) {
            EventId id = new EventId(new UUID(7, world.nextNumber()));
            String type = world.random().nextInt(5) == 0 ? Fact.IGNORED : Fact.HEARD;
            drafts.add(new Draft(id, about, type));
            if (world.random().nextInt(100) < world.plan().poisonPercent()) {
                world.poison().add(id);
            }
        }
        return drafts;
    }
}
