package sightline.platform.journal.service;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.access.Roles;
import sightline.platform.journal.AsAgency;
import sightline.platform.journal.AsTheSystem;
import sightline.platform.language.AgencyId;

/**
 * The second wall: tells PostgreSQL, for each connection as it is handed out, for whom it will be used, so that its row
 * policies show an actor the rows of their own cases and nobody any. It is said anew each time, never trusted from
 * before, and costs one round trip.
 */
@ApplicationScoped
public class RowSecurity implements AgroalPoolInterceptor, OnNobodysBehalf {
    private static final String TELL = """
            select set_config('sightline.standing', ?, false), set_config('sightline.agency', ?, false),
                   set_config('sightline.person', ?, false), set_config('sightline.area', ?, false),
                   set_config('sightline.coordinates', ?, false), set_config('sightline.category4', ?, false),
                   set_config('sightline.governs', ?, false)
            """;
    private static final String RAISE = "select set_config('sightline.standing', ?, true)";
    private static final String SYSTEM = "system";
    private static final List<String> OF_SYSTEM = List.of(SYSTEM, "", "", "", "", "", "");
    private static final List<String> OF_NOBODY = List.of("nobody", "", "", "", "", "", "");

    private final Instance<Asking> asking;
    private final Instance<SecurityIdentity> identity;
    private final Instance<DataSource> database;
    private final TransactionSynchronizationRegistry transaction;

    RowSecurity(
            Instance<Asking> asking,
            Instance<SecurityIdentity> identity,
            Instance<DataSource> database,
            TransactionSynchronizationRegistry transaction) {
        this.asking = asking;
        this.identity = identity;
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            List<String> who = who();
            for (int i = 0; i < who.size(); i++) {
                tell.setString(i + 1, who.get(i));
            }
            tell.execute();
        } catch (SQLException e) {
            throw new JournalUnavailable(e);
        }
    }

    private List<String> who() {
        if (AsTheSystem.isMarked()) {
            return OF_SYSTEM;
        }
        Optional<AgencyId> agency = AsAgency.marked();
        if (agency.isPresent()) {
            return List.of("actor", agency.get().value(), "", "", "", "", "");
        }
        if (!Arc.container().requestContext().isActive() || identity.get().isAnonymous()) {
            return OF_NOBODY;
        }
        Actor actor = asking.get().actor();
        boolean coordinates = actor.is(Roles.MAPPA_COORDINATOR) || actor.is(Roles.CHAIR);
        return List.of(
                actor.facesCases() ? "actor" : "nobody",
                actor.agency().value(),
                actor.id().value(),
                actor.area().value(),
                Boolean.toString(coordinates),
                Boolean.toString(actor.clearance().category4()),
                Boolean.toString(actor.is(Roles.IG_OFFICER)));
    }

    /** Also in a transaction that has its connection already. */
    @Override
    public <T> T ask(Supplier<T> work) {
        if (AsTheSystem.isMarked() || transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return AsTheSystem.call(work::get);
        }
        raise(SYSTEM);
        try {
            return AsTheSystem.call(work::get);
        } finally {
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                raise(who().getFirst());
            }
        }
    }

    private void raise(String standing) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement raise = connection.prepareStatement(RAISE)) {
            raise.setString(1, standing);
            raise.execute();
        } catch (SQLException e) {
            throw new JournalUnavailable(e);
        }
    }
}
